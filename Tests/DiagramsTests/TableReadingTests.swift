import Testing

@testable import Diagrams

/// Every cell can be read back from what the renderers write.
@Suite struct TableReadingTests {
  private static let words = [
    "state", "SYN-SENT", "a|b", "\\", "`", "``x", "<b>", "*", "_", "x_y", "&amp;", "[a](b)", "~", "状态", "，", "SND.UNA < SEG.ACK", "--",
    "\\|", "$1",
    "http://a.b", "!", "#", "1.",
  ]

  private func table(seed: UInt64) -> Table {
    var random = SeededGenerator(seed: seed)
    func word() -> String { Self.words[Int.random(in: Self.words.indices, using: &random)] }
    func words() -> String { (0..<Int.random(in: 1...6, using: &random)).map { _ in word() }.joined(separator: " ") }
    func span() -> Table.Span {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: .code(words())
      case 1: .link(text: [.text(words())], target: "a b(c)|d")
      case 2: .strong([.text(words())])
      default: .text(words())
      }
    }
    func cell() -> Table.Cell {
      let spans = (0..<Int.random(in: 1...3, using: &random)).map { _ in span() }
      return .init(Array(spans.map { [$0] }.joined(separator: [Bool.random(using: &random) ? .lineBreak : .text(" ")])))
    }
    let columns = (0..<Int.random(in: 1...4, using: &random)).map { index in
      Table.Column(.init([.text("Column \(index)")]), Table.Alignment.allCases[Int.random(in: 0..<3, using: &random)])
    }
    return Table(columns: columns, rows: (0..<Int.random(in: 0...4, using: &random)).map { _ in columns.map { _ in cell() } })
  }

  @Test func `a text table is read back`() {
    for seed in 1...300 as ClosedRange<UInt64> {
      let table = table(seed: seed)
      for width in [60, 80, 200] {
        let lines = TableText(width: width).lines(of: table)
        guard lines.count > 1, lines[1].allSatisfy({ $0 == "-" || $0 == " " }), lines[1].first == "-" else { continue }
        #expect(lines.allSatisfy { displayWidth(of: $0) <= width })
        #expect(
          cells(of: lines, rowCount: table.rows.count) == table.rows.map { $0.map { flat($0.plainText) } },
          "seed \(seed)\n\(lines.joined(separator: "\n"))")
      }
    }
  }

  @Test func `a Markdown table is read back`() {
    for seed in 1...300 as ClosedRange<UInt64> {
      let table = table(seed: seed)
      let markdown = TableMarkdown().render(table)
      let rows = markdown.split(separator: "\n").dropFirst(2).map { MarkdownRow($0).cells }
      #expect(rows == table.rows.map { $0.map(\.plainText) }, "seed \(seed)\n\(markdown)")
    }
  }

  /// Two wide characters that a break parts may or may not have had a space or a line break between them.
  private func flat(_ text: String) -> String {
    unwrapped(text.split(separator: "\n").map(String.init))
  }

  private func cells(of lines: [String], rowCount: Int) -> [[String]] {
    var columns: [Range<Int>] = []
    var start = 0
    for run in lines[1].split(separator: " ", omittingEmptySubsequences: false) {
      if !run.isEmpty { columns.append(start..<start + run.count) }
      start += run.count + 1
    }
    let body = lines.dropFirst(2)
    // A single row of several lines has no empty line to tell it from several rows.
    let blocks = rowCount == 1 ? [Array(body)] : body.contains("") ? body.split(separator: "").map(Array.init) : body.map { [$0] }
    return blocks.map { block in
      columns.map { range in unwrapped(block.map { CellLine($0).text(in: range) }.filter { !$0.isEmpty }) }
    }
  }
}

/// A small reader of one line of a pipe table: backslash escapes, code spans, links, elements, as GitHub reads them.
struct MarkdownRow {
  let cells: [String]

  init(_ line: Substring) {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line.dropFirst() {
      if character == "|", !isEscaped {
        cells.append(Self.inline(cell))
        cell = ""
      } else {
        // The table takes the backslash from before a pipe before the text is read.
        if character == "|" { cell.removeLast() }
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    self.cells = cells
  }

  private static func inline(_ source: String) -> String {
    var text = ""
    var rest = source.trimmingSpaces[...]
    while let first = rest.first {
      rest.removeFirst()
      switch first {
      case "\\": rest.popFirst().map { text.append($0) }
      case "`":
        let fence = "`" + rest.prefix { $0 == "`" }
        rest = rest.dropFirst(fence.count - 1)
        guard let end = closing(fence, in: rest) else { return "unclosed code" }
        var code = rest[..<end]
        if code.first == " ", code.last == " ", code.contains(where: { $0 != " " }) { code = code.dropFirst().dropLast() }
        text += code
        rest = rest[end...].dropFirst(fence.count)
      case "[": break
      case "]": rest = rest.drop { $0 != ")" }.dropFirst()
      case "*": rest = rest.first == "*" ? rest.dropFirst() : rest
      case "<":
        if rest.hasPrefix("br>") { text += "\n" }
        rest = rest.drop { $0 != ">" }.dropFirst()
      case "&":
        text += "|"
        rest = rest.drop { $0 != ";" }.dropFirst()
      default: text.append(first)
      }
    }
    return text
  }

  /// Where a run of exactly so many backticks begins.
  private static func closing(_ fence: String, in text: Substring) -> Substring.Index? {
    var rest = text
    while let start = rest.firstIndex(of: "`") {
      let run = rest[start...].prefix { $0 == "`" }
      if run.count == fence.count { return start }
      rest = rest[run.endIndex...]
    }
    return nil
  }
}
