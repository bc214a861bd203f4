/// Writes a table as plain text for a terminal.
///
/// Columns are aligned by display width, and their cells wrapped at spaces where the table is wider than asked for; rows are then set apart by
/// empty lines. Where not even the longest words fit side by side, each row becomes a record, one line for each column; only there, a word that
/// is longer than a whole line runs over the width.
public struct TableText: Hashable, Sendable {
  /// The greatest width of a line, in cells of a terminal.
  public var width: Int

  private static let gap = 2

  /// Creates a renderer.
  public init(width: Int = 80) {
    self.width = width
  }

  /// The table, each line ending with a line feed.
  public func render(_ table: Table) -> String {
    lines(of: table).map { $0 + "\n" }.joined()
  }

  /// The lines of the table, without spaces at their ends.
  public func lines(of table: Table) -> [String] {
    let titles = table.columns.map { $0.title.lines }
    let rows = table.rows.map { $0.map(\.lines) }
    guard let widths = columnWidths([titles] + rows) else { return records(table.columns, rows) }
    let alignments = table.columns.map(\.alignment)
    let header = lines(of: titles, widths, alignments)
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: String(repeating: " ", count: Self.gap))
    let blocks = rows.map { lines(of: $0, widths, alignments) }
    let isSpaced = blocks.contains { $0.count > 1 }
    let body = blocks.enumerated().flatMap { index, block in (isSpaced && index > 0 ? [""] : []) + block }
    return header + [rule] + body
  }

  /// How wide each column is: as wide as its widest cell if there is room for that, else cut to one common width, but never narrower than its
  /// longest word; nil when there is no room for that either.
  private func columnWidths(_ rows: [[[String]]]) -> [Int]? {
    let columns = rows[0].indices.map { column in rows.flatMap { $0[column] } }
    let natural = columns.map { cell in max(1, cell.map { displayWidth(of: $0) }.max() ?? 0) }
    let least = zip(columns, natural).map { lines, widest in
      (1...widest).first { width in lines.allSatisfy { wrapped($0, width: width) != nil } } ?? widest
    }
    let room = width - Self.gap * (columns.count - 1)
    guard least.reduce(0, +) <= room else { return nil }
    func widths(cutTo limit: Int) -> [Int] { zip(natural, least).map { min($0, max($1, limit)) } }
    let widest = natural.max() ?? 1
    let limit = (1...widest).last { widths(cutTo: $0).reduce(0, +) <= room }
    return widths(cutTo: limit ?? 1)
  }

  private func lines(of row: [[String]], _ widths: [Int], _ alignments: [Table.Alignment]) -> [String] {
    let cells = zip(row, widths).map { lines, width in lines.flatMap { wrapped($0, width: width) ?? [$0] } }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      let parts = cells.indices.map { column in
        padded(index < cells[column].count ? cells[column][index] : "", to: widths[column], alignments[column])
      }
      return CellLine(parts.joined(separator: String(repeating: " ", count: Self.gap))).text
    }
  }

  private func records(_ columns: [Table.Column], _ rows: [[[String]]]) -> [String] {
    let titles = columns.map { $0.title.lines.joined(separator: " ") + ":" }
    let indent = (titles.map { displayWidth(of: $0) }.max() ?? 0) + 1
    let room = max(1, width - indent)
    let blocks = rows.map { row in
      zip(titles, row).flatMap { title, lines in
        let texts = lines.flatMap { overflowing($0, width: room) }
        return (texts.isEmpty ? [""] : texts).enumerated().map { index, text in
          CellLine(padded(index == 0 ? title : "", to: indent, .leading) + text).text
        }
      }
    }
    return Array(blocks.joined(separator: [""]))
  }

  /// The text in lines of at most a width, or where a word is wider, of at most the width of that word.
  private func overflowing(_ text: String, width: Int) -> [String] {
    var width = width
    while true {
      if let lines = wrapped(text, width: width) { return lines }
      width += 1
    }
  }
}

extension Table.Cell {
  /// The plain text of each line; none for an empty cell.
  fileprivate var lines: [String] {
    let lines = plainText.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).singleSpaced }
    return lines == [""] ? [] : lines
  }
}
