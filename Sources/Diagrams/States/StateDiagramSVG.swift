/// Draws a state diagram as SVG: a box for each state, a row for each edge, and a rail for each state that edges lead to.
public struct StateDiagramSVG: Hashable, Sendable {
  /// What the marks mean.
  public var words: StateDiagramText.Words
  /// Where states lead, by their names.
  public var links: [String: String]
  /// The colours.
  public var theme: SVGTheme
  /// What it says of itself.
  public var about: SVGDescription

  /// Creates a renderer.
  public init(
    words: StateDiagramText.Words = .init(), links: [String: String] = [:], theme: SVGTheme = .automatic,
    about: SVGDescription = SVGDescription()
  ) {
    self.words = words
    self.links = links
    self.theme = theme
    self.about = about
  }

  private static let row = 19
  private static let box = 26
  private static let left = 8
  static let indent = 40
  private static let railStep = 14

  /// The file, ended by a line feed.
  public func render(_ diagram: StateDiagram) -> String {
    PictureSVG(theme: theme, about: about).render(picture(of: diagram))
  }

  /// The shapes of the drawing.
  func picture(of diagram: StateDiagram) -> Picture {
    let layout = StateLayout(diagram)
    let widest = layout.rows.map { row in
      switch row {
      case .state(let name): Self.left + displayWidth(of: name) * Picture.cell + 50
      case .edge(let edge): Self.indent + displayWidth(of: edge.label) * Picture.cell + 30
      case .blank: 0
      }
    }
    let first = (widest.max() ?? 0) + 10
    var picture = Picture(width: first + max(0, layout.places - 1) * Self.railStep + 12, height: 0)
    func x(_ rail: StateLayout.Rail) -> Int { first + rail.place * Self.railStep }
    var heights: [Int] = []
    var y = 8
    for row in layout.rows {
      switch row {
      case .state:
        heights.append(y + Self.box / 2)
        y += Self.box + 4
      case .edge:
        heights.append(y + Self.row / 2)
        y += Self.row
      case .blank:
        heights.append(y)
        y += 10
      }
    }
    for rail in layout.rails {
      let marks = Set(diagram.edges.filter { $0.to == rail.state }.map(\.mark))
      let role = marks.count == 1 ? marks.first?.role ?? .edge : .edge
      picture.line(.init(x(rail), heights[rail.rows.lowerBound]), .init(x(rail), heights[rail.rows.upperBound]), role: role)
    }
    func join(_ rail: StateLayout.Rail, at height: Int, role: Picture.Role) {
      let x = x(rail)
      picture.area([.init(x - 3, height), .init(x, height - 3), .init(x + 3, height), .init(x, height + 3)], role: role)
    }
    let taken = Set(diagram.edges.filter { $0.mark == .taken }.flatMap { [$0.from, $0.to] })
    for (row, height) in zip(layout.rows, heights) {
      switch row {
      case .blank: break
      case .state(let name):
        let width = displayWidth(of: name) * Picture.cell + 16
        picture.add(
          .box(.init(Self.left, height - Self.box / 2), width: width, height: Self.box, radius: 6),
          role: taken.contains(name) ? .current : .node)
        picture.text(name, at: Self.left + 8, height + 4, role: .state, link: links[name])
        guard let rail = layout.rail(to: name) else { continue }
        let tip = Picture.Point(Self.left + width, height)
        picture.line(.init(x(rail), height), tip, role: .edge)
        picture.head(at: tip, from: .init(x(rail), height), role: .edge)
      case .edge(let edge):
        let start = Self.indent + displayWidth(of: edge.label) * Picture.cell + 8
        picture.text(edge.label, at: Self.indent, height + 4, role: edge.mark == .plain ? .legend : edge.mark.role)
        if edge.mark != .plain { picture.text(edge.mark.sign, at: Self.indent - 2 * Picture.cell, height + 4, role: edge.mark.role) }
        if let rail = layout.rail(to: edge.to) {
          picture.line(.init(start, height), .init(x(rail), height), role: edge.mark.role)
          join(rail, at: height, role: edge.mark.role)
        }
      }
    }
    y += 8
    for mark in StateDiagram.Mark.allCases where mark != .plain && diagram.edges.contains(where: { $0.mark == mark }) {
      picture.text("\(mark.sign) \(words.marks[mark] ?? "")", at: Self.left, y + 12, role: mark.role)
      picture.width = max(picture.width, Self.left + (displayWidth(of: words.marks[mark] ?? "") + 3) * Picture.cell)
      y += Picture.leading
    }
    picture.height = y + 6
    return picture.layered
  }
}

extension StateDiagram.Mark {
  fileprivate var role: Picture.Role {
    switch self {
    case .plain: .edge
    case .taken: .current
    case .added: .added
    case .removed: .removed
    }
  }
}

/// Reads a state diagram back from an SVG file, knowing nothing but what is drawn: texts, boxes, lines, and where they stand.
public struct StateDiagramSVGReader: Hashable, Sendable {
  /// Creates a reader.
  public init() {}

  /// The diagram that a file draws.
  public func read(_ source: String) throws(SequenceDiagramSVGReader.Failure) -> StateDiagram {
    do throws(SVGShapes.Problem) {
      return try read(try SVGShapes(source).picture)
    } catch {
      throw .init(problem: error.text)
    }
  }

  private func read(_ picture: Picture) throws(SVGShapes.Problem) -> StateDiagram {
    var texts: [Picture.Text] = []
    var boxes: [(left: Int, top: Int, right: Int, bottom: Int)] = []
    var heads: [Picture.Point] = []
    var joints: Set<Picture.Point> = []
    var levels: [(y: Int, left: Int, right: Int)] = []
    var rails: [(x: Int, top: Int, bottom: Int)] = []
    for item in picture.items {
      switch item.shape {
      case .text(let text): texts.append(text)
      case .box(let corner, let width, let height, radius: _): boxes.append((corner.x, corner.y, corner.x + width, corner.y + height))
      case .path(let points, isClosed: true):
        if points.count == 3 { heads.append(points[0]) } else { joints.insert(.init(points[1].x, points[0].y)) }
      case .path(let points, isClosed: false):
        guard points.count == 2 else { throw .init("a line that bends") }
        let (a, b) = (points[0], points[1])
        if a.y == b.y {
          levels.append((a.y, min(a.x, b.x), max(a.x, b.x)))
        } else if a.x == b.x {
          rails.append((a.x, min(a.y, b.y), max(a.y, b.y)))
        } else {
          throw .init("a line that slopes")
        }
      case .cross: throw .init("a cross")
      }
    }
    func inside(_ text: Picture.Text) -> Int? {
      boxes.firstIndex { $0.left < text.left && text.left + text.width < $0.right && $0.top < text.place.y && text.place.y < $0.bottom }
    }
    let named = texts.filter { inside($0) != nil }.sorted { $0.place.y < $1.place.y }
    guard named.count == boxes.count, Set(named.compactMap(inside)).count == boxes.count else { throw .init("a box without a state") }
    for level in levels
    where boxes.contains(where: { $0.top < level.y && level.y < $0.bottom && $0.left < level.right && level.left < $0.right }) {
      throw .init("an edge through a state")
    }
    var targets: [(x: Int, y: Int, state: String)] = []
    for head in heads {
      guard let level = levels.firstIndex(where: { $0.y == head.y && $0.left == head.x }),
        let text = named.first(where: { text in
          inside(text).map { boxes[$0].right == head.x && (boxes[$0].top...boxes[$0].bottom).contains(head.y) } ?? false
        })
      else { throw .init("an arrowhead of no state") }
      targets.append((levels[level].right, head.y, text.string))
      levels.remove(at: level)
    }
    var edges: [StateDiagram.Edge] = []
    for level in levels.sorted(by: { $0.y < $1.y }) {
      guard let label = texts.first(where: { $0.place.y == level.y + 4 && $0.left + $0.width == level.left - 8 }),
        let from = named.last(where: { $0.place.y < label.place.y })
      else { throw .init("an edge without a label") }
      let sign = texts.first { $0.place.y == label.place.y && $0.left == label.left - 2 * Picture.cell }
      // Without a point where it meets a rail, a line goes on under it.
      guard let rail = rails.first(where: { $0.x == level.right && ($0.top...$0.bottom).contains(level.y) }),
        joints.remove(.init(level.right, level.y)) != nil
      else {
        throw .init("an edge that leads nowhere")
      }
      let reached = targets.filter { $0.x == rail.x && (rail.top...rail.bottom).contains($0.y) }
      guard reached.count == 1, let target = reached.first, let mark = StateDiagram.Mark(sign: sign?.string.first ?? " ") else {
        throw .init("an edge that leads nowhere")
      }
      edges.append(.init(from: from.string, to: target.state, label: label.string, mark: mark))
    }
    let used = Set(levels.map(\.y))
    let labels = texts.filter { text in inside(text) == nil && text.left == StateDiagramSVG.indent }
    guard labels.allSatisfy({ used.contains($0.place.y - 4) }), Set(edges.map(\.to)).count == targets.count else {
      throw .init("a label without an edge, or a state that nothing leads to")
    }
    return StateDiagram(states: named.map(\.string), edges: edges)
  }
}
