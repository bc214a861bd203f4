import Diagrams
import ProtocolModel

/// Writes what directives make as HTML.
struct ExpandedHTML: Sendable {
  let expansions: PageExpansions
  let names: NameLinks

  var interface: Interface { names.texts.interface }

  /// From how many columns on a table keeps its first column in view while it is scrolled.
  static let wideTable = 6

  /// The flow content that a block directive makes.
  func block(_ directive: Directive) throws(Problem) -> HTML {
    let (made, number) = try expansions(directive)
    switch made {
    case .diagram(let drawn, let lines): return diagram(drawn, lines, number, at: directive.range.lowerBound)
    case .states(let drawn, let lines): return diagram(drawn, lines, number, at: directive.range.lowerBound)
    case .player(let run): return player(run, number, at: directive.range.lowerBound)
    case .table(let table): return self.table(table, number, at: directive.range.lowerBound)
    case .value, .wrong, .noTransition: return HTML(markup: "<p>\(try phrase(made, nil, directive).source)</p>")
    }
  }

  /// The phrasing content that an inline directive makes.
  func inline(_ directive: Directive, _ value: String?) throws(Problem) -> HTML {
    try phrase(try expansions(directive).made, value, directive)
  }

  private func phrase(_ made: Expanded, _ value: String?, _ directive: Directive) throws(Problem) -> HTML {
    let offset = directive.range.lowerBound
    switch made {
    case .value(let right, let isCode):
      let held = value.map { HeldValue($0, after: directive) }
      try held?.check(against: right)
      return isCode || held?.isCode == true ? HTML(markup: names.html(right, at: offset)) : HTML(text: right)
    case .wrong(let name, let right):
      let wrong = "<s class=\"wrong\"><code>\(HTML(text: name).source)</code></s>"
      return HTML(markup: Self.fill(interface("wrong-name", "{0}", "{1}"), [wrong, names.html(right, at: offset)]))
    case .noTransition(let before, let after):
      let states = [before, after].map { names.html($0.name, at: offset) }
      return HTML(markup: Self.fill(interface("no-transition", "{0}", "{1}"), states))
    case .diagram, .states, .player, .table:
      throw directive.problem("directive.placement", "this makes a block and cannot stand in a sentence", at: .kind)
    }
  }

  /// A phrase, escaped, with markup for its operands.
  private static func fill(_ phrase: String, _ operands: [String]) -> String {
    HTML(text: phrase).source.filled(with: operands)
  }

  private func table(_ table: Table, _ number: Int, at offset: Int) -> HTML {
    let writer = TableHTML(codeHref: { names.link(for: $0, in: .html, at: offset).map { Destination.encoded($0.href) } })
    let linked = table.retargeted { names.links.target($0, in: .html, at: offset).map(Destination.encoded) }
    let label = HTML.attribute("aria-label", interface("site.table", "\(number)"))
    let wide = table.columns.count < Self.wideTable ? "" : " wide"
    return HTML(markup: "<div class=\"table\(wide)\" tabindex=\"0\" role=\"region\"\(label)>\n\(writer.render(linked))</div>")
  }
}
