/// One line of a drawing as the cells of a terminal, so that a column is the same whatever stands before it.
struct CellLine: Hashable, Sendable {
  /// What one cell shows.
  enum Cell: Hashable, Sendable {
    case blank
    case glyph(Character)
    /// The right half of the wide character before it.
    case tail
  }

  private(set) var cells: [Cell] = []

  /// Creates an empty line.
  init() {}

  /// Creates the line that shows a text.
  init(_ text: some StringProtocol) {
    put(text, at: 0)
  }

  /// The character at a column, a space where there is none.
  subscript(column: Int) -> Character {
    guard cells.indices.contains(column), case .glyph(let character) = cells[column] else { return " " }
    return character
  }

  /// Whether nothing is drawn at a column.
  func isBlank(_ column: Int) -> Bool {
    !cells.indices.contains(column) || cells[column] == .blank
  }

  /// Writes a text from a column on, over what stands there. A character that takes no cell is left out.
  mutating func put(_ text: some StringProtocol, at start: Int) {
    var column = start
    for character in text {
      let width = displayWidth(of: character)
      guard width > 0 else { continue }
      while cells.count < column + width { cells.append(.blank) }
      cells[column] = character == " " ? .blank : .glyph(character)
      if width == 2 { cells[column + 1] = .tail }
      column += width
    }
  }

  /// Writes a character at a column.
  mutating func put(_ character: Character, at column: Int) { put(String(character), at: column) }

  /// Copies what another line shows, from a column on.
  mutating func put(_ line: CellLine, at start: Int) {
    while cells.count < start + line.cells.count { cells.append(.blank) }
    cells.replaceSubrange(start..<start + line.cells.count, with: line.cells)
  }

  /// The cells of some columns as a line of its own.
  func cells(in columns: Range<Int>) -> CellLine {
    var line = CellLine()
    line.cells = Array(cells[columns.clamped(to: cells.indices)])
    return line
  }

  /// The text of some columns, with the blanks at both ends left out.
  func text(in columns: Range<Int>) -> String {
    var text = ""
    for cell in cells[columns.clamped(to: cells.indices)] {
      switch cell {
      case .blank: text += " "
      case .glyph(let character): text.append(character)
      case .tail: break
      }
    }
    return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// What stands before some columns, in them, and after them.
  func parts(at columns: Range<Int>) -> (before: String, inside: String, after: String) {
    func text(_ range: Range<Int>) -> String {
      var line = CellLine()
      line.cells = Array(cells[range.clamped(to: cells.indices)])
      let text = line.text
      return text + String(repeating: " ", count: max(0, range.count - displayWidth(of: text)))
    }
    var rest = CellLine()
    rest.cells = Array(cells[min(columns.upperBound, cells.count)...])
    return (text(0..<columns.lowerBound), text(columns), rest.text)
  }

  /// The whole line without blanks at its end.
  var text: String {
    var text = ""
    var blanks = 0
    for cell in cells {
      switch cell {
      case .blank: blanks += 1
      case .glyph(let character):
        text += String(repeating: " ", count: blanks)
        text.append(character)
        blanks = 0
      case .tail: break
      }
    }
    return text
  }
}
