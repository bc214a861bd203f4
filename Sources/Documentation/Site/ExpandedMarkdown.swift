import Diagrams
import ProtocolModel

/// Writes what directives make as Markdown.
struct ExpandedMarkdown: Sendable {
  let expansions: PageExpansions
  let names: NameLinks
  let interface: Interface

  /// The lines that a block directive makes.
  func block(_ directive: Directive) throws(Problem) -> [String] {
    let made = try expansions(directive).made
    switch made {
    case .diagram(_, let lines), .states(_, let lines): return ["```text"] + lines + ["```"]
    case .player(let run): return ["```text"] + run.lines + ["```"]
    case .table(let table):
      let text = TableMarkdown().render(
        table.retargeted { names.links.target($0, in: .markdown, at: directive.range.lowerBound).map(Destination.encoded) })
      return text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
    case .value, .wrong, .noTransition: return [phrase(made, nil, directive)]
    }
  }

  /// The text that an inline directive makes.
  func inline(_ directive: Directive, _ value: String?) throws(Problem) -> String {
    phrase(try expansions(directive).made, value, directive)
  }

  private func phrase(_ made: Expanded, _ value: String?, _ directive: Directive) -> String {
    let offset = directive.range.lowerBound
    switch made {
    case .value(let right, let isCode):
      let isCode = isCode || value.map { HeldValue($0, after: directive).isCode } == true
      return isCode ? "`\(right)`" : right
    case .wrong(let name, let right): return interface("wrong-name", "~~\(name)~~", names.markdown(right, at: offset))
    case .noTransition(let before, let after):
      return interface("no-transition", names.markdown(before.name, at: offset), names.markdown(after.name, at: offset))
    case .diagram, .states, .player, .table: return value ?? ""
    }
  }
}
