/// Writes a table as a pipe table of GitHub-flavoured Markdown.
public struct TableMarkdown: Hashable, Sendable {
  /// Cells are padded to the widest of their column, but not beyond this many cells of a terminal.
  private static let widestPadding = 40

  /// Creates a renderer.
  public init() {}

  /// The table, each line ending with a line feed. The targets of links are written as they are, but for characters that would end them.
  public func render(_ table: Table) -> String {
    let cells = [table.columns.map { render($0.title) }] + table.rows.map { $0.map(render) }
    let widths = table.columns.indices.map { column in
      min(Self.widestPadding, max(3, cells.map { displayWidth(of: $0[column]) }.max() ?? 0))
    }
    let delimiters = zip(table.columns, widths).map { delimiter(for: $0.alignment, width: $1) }
    var lines = cells.map { row in
      zip(zip(row, widths), table.columns).map { cell, column in padded(cell.0, to: cell.1, column.alignment) }
    }
    lines.insert(delimiters, at: 1)
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private func delimiter(for alignment: Table.Alignment, width: Int) -> String {
    switch alignment {
    case .leading: String(repeating: "-", count: width)
    case .center: ":" + String(repeating: "-", count: width - 2) + ":"
    case .trailing: String(repeating: "-", count: width - 1) + ":"
    }
  }

  private func render(_ cell: Table.Cell) -> String {
    render(cell.spans).trimmingSpaces
  }

  private func render(_ spans: [Table.Span]) -> String {
    spans.map(render).joined()
  }

  private func render(_ span: Table.Span) -> String {
    switch span {
    case .text(let text): escaped(text.whitespaceAsSpace)
    case .code(let code): codeSpan(code.whitespaceAsSpace)
    case .link(let text, let target): "[\(render(text))](\(destination(target)))"
    case .strong(let spans): strong(spans)
    case .lineBreak: "<br>"
    }
  }

  private func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: Self.mustBeEscaped) else { return text }
    return text.unicodeScalars.reduce(into: "") { escaped, scalar in
      if scalar.isASCII, Self.mustBeEscaped(UInt8(scalar.value)) { escaped.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
  }

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  /// A code span; or, where a backslash before a `|` would be read in several ways, the element that it stands for.
  private func codeSpan(_ code: String) -> String {
    if code.isEmpty { return "" }
    if !code.utf8.contains(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\\") }), code.first != " " {
      return "`\(code)`"
    }
    if code.contains("\\|") || code.hasSuffix("\\") || code == " " {
      return "<code>\(escaped(code).replacing("\\|", with: "&#124;"))</code>"
    }
    let longest = code.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let isPadded = code.first == "`" || code.last == "`" || code.first == " " && code.last == " "
    let pad = isPadded ? " " : ""
    return fence + pad + code.replacing("|", with: "\\|") + pad + fence
  }

  /// Strong emphasis by asterisks, which counts as such only beside letters and digits; else by the element.
  private func strong(_ spans: [Table.Span]) -> String {
    let text = spans.map(\.plainText).joined()
    guard let first = text.first, let last = text.last else { return "" }
    let isPlain = [first, last].allSatisfy { $0.isLetter || $0.isNumber } && spans.allSatisfy(\.isText)
    return isPlain ? "**\(render(spans))**" : "<strong>\(render(spans))</strong>"
  }

  private func destination(_ target: String) -> String {
    target.utf8.reduce(into: "") { text, byte in
      let isUnsafe = byte <= 0x20 || byte == 0x7F || "<>()|\\`".utf8.contains(byte)
      if isUnsafe {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      } else {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
  }
}

extension Table.Span {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    guard first == " " || last == " " else { return self }
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

/// The text with spaces added, to take a number of cells of a terminal.
func padded(_ text: String, to width: Int, _ alignment: Table.Alignment) -> String {
  let missing = max(0, width - displayWidth(of: text))
  let before =
    switch alignment {
    case .leading: 0
    case .center: missing / 2
    case .trailing: missing
    }
  return String(repeating: " ", count: before) + text + String(repeating: " ", count: missing - before)
}
