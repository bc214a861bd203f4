/// One line of a drawing as the cells of a terminal, so that a column is the same whatever stands before it.
struct CellLine: Sendable {
  /// What one cell shows, in four octets: lines are copied again and again while a drawing seeks its width.
  struct Cell: Hashable, Sendable {
    /// A scalar; beyond the last one the place of a character of several scalars in `clusters`, and the greatest number for a tail.
    fileprivate let code: UInt32

    static let blank = Cell(code: 0x20)
    /// The right half of the wide character before it.
    static let tail = Cell(code: .max)
    fileprivate static let firstCluster: UInt32 = 0x11_0000

    fileprivate var place: Int? { code < Self.firstCluster || self == .tail ? nil : Int(code - Self.firstCluster) }
  }

  private(set) var cells: [Cell] = []
  /// The characters of several scalars that were put into the line.
  private var clusters: [Character] = []

  /// Creates an empty line.
  init() {}

  /// Creates the line that shows a text.
  init(_ text: some StringProtocol) {
    put(text, at: 0)
  }

  /// The character at a column, a space where there is none.
  subscript(column: Int) -> Character {
    guard cells.indices.contains(column), cells[column] != .tail else { return " " }
    let cell = cells[column]
    return cell.place.map { clusters[$0] } ?? Unicode.Scalar(cell.code).map(Character.init) ?? " "
  }

  /// Whether nothing is drawn at a column.
  func isBlank(_ column: Int) -> Bool {
    !cells.indices.contains(column) || cells[column] == .blank
  }

  /// Whether a character stands somewhere.
  func contains(_ character: Character) -> Bool { cells.indices.contains { cells[$0] != .tail && self[$0] == character } }

  private mutating func cell(_ character: Character) -> Cell {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex { return Cell(code: first.value) }
    clusters.append(character)
    return Cell(code: Cell.firstCluster + UInt32(clusters.count - 1))
  }

  /// Makes the line at least so many cells long.
  private mutating func reach(_ count: Int) {
    if cells.count < count { cells.append(contentsOf: repeatElement(.blank, count: count - cells.count)) }
  }

  /// Writes a text from a column on, over what stands there. A character that takes no cell is left out.
  mutating func put(_ text: some StringProtocol, at start: Int) {
    var column = start
    // Most of a drawing is ASCII, where an octet is a character and a character a cell.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      reach(start + text.utf8.count)
      for octet in text.utf8 {
        cells[column] = Cell(code: UInt32(octet))
        column += 1
      }
      return
    }
    for character in text {
      let width = displayWidth(of: character)
      guard width > 0 else { continue }
      reach(column + width)
      cells[column] = cell(character)
      if width == 2 { cells[column + 1] = .tail }
      column += width
    }
  }

  /// Writes a character of one cell at a column.
  mutating func put(_ character: Character, at column: Int) {
    reach(column + 1)
    cells[column] = cell(character)
  }

  /// Copies what another line shows, from a column on.
  mutating func put(_ line: CellLine, at start: Int) {
    reach(start + line.cells.count)
    if line.clusters.isEmpty {
      cells.replaceSubrange(start..<start + line.cells.count, with: line.cells)
    } else {
      for (column, other) in line.cells.enumerated() { cells[start + column] = other.place.map { cell(line.clusters[$0]) } ?? other }
    }
  }

  /// The cells of some columns as a line of its own.
  func cells(in columns: Range<Int>) -> CellLine {
    var line = self
    line.cells = Array(cells[columns.clamped(to: cells.indices)])
    return line
  }

  /// The text of some columns, with the blanks at both ends left out.
  func text(in columns: Range<Int>) -> String { String(cells(in: columns).text.drop { $0 == " " }) }

  /// What stands before some columns, in them, and after them.
  func parts(at columns: Range<Int>) -> (before: String, inside: String, after: String) {
    func text(_ range: Range<Int>) -> String {
      let text = cells(in: range).text
      return text + String(repeating: " ", count: max(0, range.count - displayWidth(of: text)))
    }
    return (text(0..<columns.lowerBound), text(columns), cells(in: min(columns.upperBound, cells.count)..<cells.count).text)
  }

  /// The whole line without blanks at its end.
  var text: String {
    var octets: [UInt8] = []
    octets.reserveCapacity(cells.count)
    var end = 0
    for cell in cells where cell != .tail {
      if cell.code < 0x80 {
        octets.append(UInt8(cell.code))
      } else if let place = cell.place {
        octets.append(contentsOf: clusters[place].utf8)
      } else if let scalar = Unicode.Scalar(cell.code), let encoded = UTF8.encode(scalar) {
        octets.append(contentsOf: encoded)
      }
      if cell != .blank { end = octets.count }
    }
    return String(decoding: octets[..<end], as: UTF8.self)
  }
}
