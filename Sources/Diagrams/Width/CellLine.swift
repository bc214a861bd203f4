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
    // Most of a drawing is ASCII, where an octet is a character and a character a cell.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      while cells.count < start + text.utf8.count { cells.append(.blank) }
      for octet in text.utf8 {
        cells[column] = octet == 0x20 ? .blank : .glyph(Character(Unicode.Scalar(octet)))
        column += 1
      }
      return
    }
    for character in text {
      let width = displayWidth(of: character)
      guard width > 0 else { continue }
      while cells.count < column + width { cells.append(.blank) }
      cells[column] = character == " " ? .blank : .glyph(character)
      if width == 2 { cells[column + 1] = .tail }
      column += width
    }
  }

  /// Writes a character of one cell at a column.
  mutating func put(_ character: Character, at column: Int) {
    while cells.count <= column { cells.append(.blank) }
    cells[column] = character == " " ? .blank : .glyph(character)
  }

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
    var octets: [UInt8] = []
    octets.reserveCapacity(cells.count)
    var blanks = 0
    for cell in cells {
      switch cell {
      case .blank: blanks += 1
      case .glyph(let character):
        octets.append(contentsOf: repeatElement(0x20, count: blanks))
        blanks = 0
        if let octet = character.asciiValue { octets.append(octet) } else { octets.append(contentsOf: character.utf8) }
      case .tail: break
      }
    }
    return String(decoding: octets, as: UTF8.self)
  }
}
