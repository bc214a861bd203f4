import Diagrams

extension Table {
  /// The same table with the targets of its links replaced; a link without a new target is its text.
  func retargeted(_ target: (String) -> String?) -> Table {
    Table(
      columns: columns.map { Column(Cell(Self.retargeted($0.title.spans, target)), $0.alignment) },
      rows: rows.map { $0.map { Cell(Self.retargeted($0.spans, target)) } })
  }

  private static func retargeted(_ spans: [Span], _ target: (String) -> String?) -> [Span] {
    spans.flatMap { span -> [Span] in
      switch span {
      case .text, .code, .lineBreak: [span]
      case .link(let text, let old): target(old).map { [.link(text: text, target: $0)] } ?? text
      case .strong(let inner): [.strong(retargeted(inner, target))]
      }
    }
  }
}
