/// Draws a state diagram as text, in ASCII or with box drawing.
///
///     idle <-------------------------------+
///         wait -----------------------+    |
///                                     |    |
///     waiting <-----------------------+    |
///         stop ----------------------------+
public struct StateDiagramText: Hashable, Sendable {
  /// The characters that the drawing is made of.
  public var style: SequenceDiagramText.Style
  /// The greatest width of a line, in columns of a terminal.
  public var width: Int
  /// What the signs before labels mean; nothing where none occur.
  public var words: Words

  /// What is said below a drawing.
  public struct Words: Hashable, Sendable {
    /// What each mark means.
    public var marks: [StateDiagram.Mark: String]

    /// English words unless given.
    public init(
      taken: String = "taken in the run", added: String = "only in the second", removed: String = "only in the first"
    ) {
      marks = [.taken: taken, .added: added, .removed: removed]
    }
  }

  /// Creates a renderer.
  public init(_ style: SequenceDiagramText.Style = .ascii, width: Int = 72, words: Words = Words()) {
    self.style = style
    self.width = width
    self.words = words
  }

  /// How far labels are indented.
  static let indent = 4

  /// The drawing, ended by a line feed. Throws when the width cannot be met.
  public func render(_ diagram: StateDiagram) throws(SequenceDiagramText.WidthError) -> String {
    let layout = StateLayout(diagram)
    let labels = layout.rows.map { row in
      switch row {
      case .state(let name): displayWidth(of: name) + 2
      case .edge(let edge): Self.indent + displayWidth(of: edge.label) + 3
      case .blank: 0
      }
    }
    // The first place for a rail, and how far apart they are: as far as there is room.
    let first = (labels.max() ?? 0) + 1
    let smallest = first + layout.places
    guard smallest <= width else { throw .init(width: width, smallest: smallest) }
    let step = layout.places < 2 ? 1 : min(3, (width - first - 1) / max(1, layout.places - 1))
    let glyphs = StateGlyphs(style)
    var text = layout.rows.indices.map { line($0, layout, glyphs) { first + $0 * max(1, step) }.text + "\n" }.joined()
    let marks = StateDiagram.Mark.allCases.filter { mark in mark != .plain && diagram.edges.contains { $0.mark == mark } }
    if !marks.isEmpty { text += "\n" + marks.map { "  \($0.sign) \(words.marks[$0] ?? "")\n" }.joined() }
    return text
  }

  private func line(_ row: Int, _ layout: StateLayout, _ glyphs: StateGlyphs, column: (Int) -> Int) -> CellLine {
    var line = CellLine()
    for rail in layout.rails where rail.rows.contains(row) { line.put(glyphs.rail, at: column(rail.place)) }
    func connect(from start: Int, to rail: StateLayout.Rail) {
      let end = column(rail.place)
      for column in start..<end { line.put(line.isBlank(column) ? glyphs.line : glyphs.crossing, at: column) }
      line.put(row == rail.rows.lowerBound ? glyphs.top : row == rail.rows.upperBound ? glyphs.bottom : glyphs.joint, at: end)
    }
    switch layout.rows[row] {
    case .blank: break
    case .state(let name):
      if let rail = layout.rail(to: name) {
        let start = displayWidth(of: name) + 1
        connect(from: start + 1, to: rail)
        line.put(glyphs.head, at: start)
      }
      line.put(name, at: 0)
    case .edge(let edge):
      if let rail = layout.rail(to: edge.to) { connect(from: Self.indent + displayWidth(of: edge.label) + 1, to: rail) }
      line.put(edge.mark.sign, at: Self.indent - 2)
      line.put(edge.label, at: Self.indent)
    }
    return line
  }
}

/// The characters that a state diagram is made of.
struct StateGlyphs: Hashable {
  let rail: Character
  let line: Character
  let crossing: Character
  let top: Character
  let joint: Character
  let bottom: Character
  let head: Character

  init(_ style: SequenceDiagramText.Style) {
    switch style {
    // In ASCII a line that crosses a rail goes under it.
    case .ascii: (rail, line, crossing, top, joint, bottom, head) = ("|", "-", "|", "+", "+", "+", "<")
    case .unicode: (rail, line, crossing, top, joint, bottom, head) = ("│", "─", "┼", "┐", "┤", "┘", "◄")
    }
  }

  /// Whether a rail goes through a character.
  func isOfRail(_ character: Character) -> Bool { [rail, crossing, top, joint, bottom].contains(character) }

  /// Whether a line ends on a rail there.
  func isJoint(_ character: Character) -> Bool { [top, joint, bottom].contains(character) }
}
