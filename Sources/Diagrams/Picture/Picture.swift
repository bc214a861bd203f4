/// A drawing as shapes in a plane: what an SVG file and a TikZ picture are written from, and what is read from an SVG file.
///
/// Coordinates are whole pixels; `x` grows to the right and `y` downwards. Text is set in a monospaced font of `fontSize` pixels of which one
/// cell takes at most `cell` pixels.
struct Picture: Hashable, Sendable {
  /// The width of one cell of text.
  static let cell = 8
  /// The size of the font.
  static let fontSize = 13
  /// The distance between two lines of text.
  static let leading = 16
  /// How far a text reaches above its baseline.
  static let ascent = 11
  /// How far a text reaches below its baseline.
  static let descent = 3

  /// A place.
  struct Point: Hashable, Sendable {
    var x: Int
    var y: Int

    init(_ x: Int, _ y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// Which end of a text stands at its place.
  enum Anchor: String, Hashable, Sendable {
    case start
    case middle
    case end
  }

  /// A text in one line.
  struct Text: Hashable, Sendable {
    var string: String
    /// Where its baseline begins, or ends.
    var place: Point
    var anchor: Anchor
  }

  /// What something is, so that a theme can give it a colour and a stroke.
  enum Role: String, Hashable, Sendable, CaseIterable {
    case name, number, time, state, still, left, right, again, lost, ghost, cause, box, note, lifeline, pause, timer, tie, legend, node,
      edge, added, removed, current
  }

  /// One shape.
  enum Shape: Hashable, Sendable {
    /// A line through some points; filled when it is closed.
    case path([Point], isClosed: Bool)
    /// A cross with its centre at a point, as far as this to each side.
    case cross(Point, Int)
    /// A rectangle with round corners of a radius.
    case box(Point, width: Int, height: Int, radius: Int)
    case text(Text)
  }

  /// A shape with what it is.
  struct Item: Hashable, Sendable {
    var shape: Shape
    var role: Role
    /// Where it leads, if anywhere.
    var link: String?
    /// The number of the event with which it appears; 0 for what is there from the start.
    var step: Int
  }

  /// The width of the whole.
  var width: Int
  /// The height of the whole.
  var height: Int
  /// The shapes, the lowest first.
  private(set) var items: [Item] = []
  /// The number of the event with which what is added from now on appears.
  var step: Int = 0

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// Adds a line.
  mutating func line(_ points: Point..., role: Role) { append(.path(points, isClosed: false), role) }

  /// Adds a filled shape.
  mutating func area(_ points: [Point], role: Role) { append(.path(points, isClosed: true), role) }

  /// Adds a text.
  mutating func text(_ string: String, at x: Int, _ y: Int, _ anchor: Anchor = .start, role: Role, link: String? = nil) {
    append(.text(Text(string: string, place: Point(x, y), anchor: anchor)), role, link: link)
  }

  /// Adds any shape.
  mutating func add(_ shape: Shape, role: Role) { append(shape, role) }

  private mutating func append(_ shape: Shape, _ role: Role, link: String? = nil) {
    items.append(Item(shape: shape, role: role, link: link, step: step))
  }

  /// Adds an arrowhead whose tip is at a point, for a line that comes from another.
  mutating func head(at tip: Point, from start: Point, role: Role) {
    area(Self.head(at: tip, from: start), role: role)
  }

  /// The corners of an arrowhead, the tip first.
  static func head(at tip: Point, from start: Point) -> [Point] {
    let (dx, dy) = (Double(start.x - tip.x), Double(start.y - tip.y))
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    let (ux, uy) = (dx / length, dy / length)
    func corner(_ side: Double) -> Point {
      Point(tip.x + Int((ux * 10 - uy * 4.5 * side).rounded()), tip.y + Int((uy * 10 + ux * 4.5 * side).rounded()))
    }
    return [tip, corner(1), corner(-1)]
  }

  /// The same picture with its shapes in an order in which lines lie below texts.
  var layered: Picture {
    var picture = self
    func isText(_ item: Item) -> Bool { if case .text = item.shape { true } else { false } }
    picture.items = items.filter { !isText($0) } + items.filter(isText)
    return picture
  }
}

extension Picture.Text {
  /// The cells of the text in pixels.
  var width: Int { displayWidth(of: string) * Picture.cell }

  /// Its left end.
  var left: Int {
    switch anchor {
    case .start: place.x
    case .middle: place.x - width / 2
    case .end: place.x - width
    }
  }
}
