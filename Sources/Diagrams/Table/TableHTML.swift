/// Writes a table as an HTML element.
///
/// The alignment of a column is the class `center` or `trailing` of its cells.
public struct TableHTML {
  private let href: (String) -> String
  private let codeHref: (String) -> String?

  /// Creates a renderer: `href` gives the address of a link's target, `codeHref` that of what a code span names, or nil for no link.
  public init(href: @escaping (String) -> String = { $0 }, codeHref: @escaping (String) -> String? = { _ in nil }) {
    self.href = href
    self.codeHref = codeHref
  }

  /// The element, each line ending with a line feed.
  public func render(_ table: Table) -> String {
    let head = table.columns.map { "<th scope=\"col\"\(attribute($0.alignment))>\(render($0.title.spans, isInLink: false))</th>" }
    let rows = table.rows.map { row in
      zip(row, table.columns).map { cell, column in "<td\(attribute(column.alignment))>\(render(cell.spans, isInLink: false))</td>" }
    }
    let body = rows.map { "<tr>" + $0.joined() + "</tr>\n" }.joined()
    return "<table>\n<thead>\n<tr>\(head.joined())</tr>\n</thead>\n<tbody>\n\(body)</tbody>\n</table>\n"
  }

  private func attribute(_ alignment: Table.Alignment) -> String {
    switch alignment {
    case .leading: ""
    case .center: " class=\"center\""
    case .trailing: " class=\"trailing\""
    }
  }

  /// A link never holds another one.
  private func render(_ spans: [Table.Span], isInLink: Bool) -> String {
    spans.map { span in
      switch span {
      case .text(let text): return text.whitespaceAsSpace.escapedForHTML
      case .code(let code):
        let element = "<code>\(code.whitespaceAsSpace.escapedForHTML)</code>"
        guard !isInLink, let address = codeHref(code) else { return element }
        return "<a href=\"\(address.escapedForHTML)\">\(element)</a>"
      case .link(let text, let target):
        if isInLink { return render(text, isInLink: true) }
        return "<a href=\"\(href(target).escapedForHTML)\">\(render(text, isInLink: true))</a>"
      case .strong(let spans): return "<strong>\(render(spans, isInLink: isInLink))</strong>"
      case .lineBreak: return "<br>"
      }
    }.joined()
  }
}

extension String {
  /// The text as it stands in an element or in an attribute's value between double quotes.
  var escapedForHTML: String {
    reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
  }
}
