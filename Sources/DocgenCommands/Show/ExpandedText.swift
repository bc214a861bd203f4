import Diagrams
import Documentation

extension Expanded {
  /// What is printed for it, each line ended by a line feed.
  func text(as format: ShowFormat, width: Int) -> String {
    switch (self, format) {
    case (.diagram(_, let lines), .text), (.states(_, let lines), .text): lines.map { $0 + "\n" }.joined()
    case (.diagram(let drawn, _), .json): drawn.json.text
    case (.states(let drawn, _), .json): drawn.json.text
    case (.player(let run), _): Expanded.diagram(run.drawn, lines: run.lines).text(as: format, width: width)
    case (.table(let table), .text): TableText(width: width).render(table)
    case (.table(let table), .json): table.json.text
    case (.diagram, .markdown), (.states, .markdown), (.table, .markdown): markdown(Interface([:])).map { $0 + "\n" }.joined()
    case (.value(let value, _), .text): value + "\n"
    case (.value(let value, _), .json): JSONValue.string(value).text
    case (.wrong(let name, let right), .json): JSONValue.object(["wrong": .string(name), "right": .string(right)]).text
    case (.noTransition(let from, let to), .json): JSONValue.object(["from": .string(from.name), "to": .string(to.name)]).text
    case (.value, .markdown), (.wrong, .text), (.wrong, .markdown), (.noTransition, .text), (.noTransition, .markdown):
      markdown(Interface([:])).map { $0 + "\n" }.joined()
    }
  }

  /// The lines of Markdown that it is in a person's notes: where none of a site's addresses leads anywhere, a link is its text.
  func markdown(_ interface: Interface) -> [String] {
    switch self {
    case .diagram(_, let lines), .states(_, let lines): ["```text"] + lines + ["```"]
    case .player(let run): ["```text"] + run.lines + ["```"]
    case .table(let table): TableMarkdown().render(table.withoutLinks).split(separator: "\n").map(String.init)
    case .value(let value, isCode: let isCode): [isCode ? "`\(value)`" : value]
    case .wrong(let name, right: let right): [interface("wrong-name", "`\(name)`", "`\(right)`")]
    case .noTransition(let from, let to): [interface("no-transition", "`\(from.name)`", "`\(to.name)`")]
    }
  }
}

extension Table {
  /// A record for each row, in the order of rows and columns.
  fileprivate var json: JSONValue {
    let titles = columns.map(\.title.plainText)
    return .array(
      rows.map { row in .object(zip(titles, row).map { JSONValue.Member(name: $0, value: .string($1.plainText)) }) })
  }

  /// The same table with the text of each link in its place.
  fileprivate var withoutLinks: Table {
    Table(
      columns: columns.map { Column(Cell($0.title.spans.flatMap(\.withoutLinks)), $0.alignment) },
      rows: rows.map { $0.map { Cell($0.spans.flatMap(\.withoutLinks)) } })
  }
}

extension Table.Span {
  /// The same without links, but for those that lead to the web.
  fileprivate var withoutLinks: [Table.Span] {
    switch self {
    case .text, .code, .lineBreak: [self]
    case .strong(let spans): [.strong(spans.flatMap(\.withoutLinks))]
    case .link(let text, let target): target.contains("://") ? [self] : text.flatMap(\.withoutLinks)
    }
  }
}
