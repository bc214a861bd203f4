import Diagrams
import ProtocolModel
import Simulation

extension ModelTables {
  /// The transitions that the specification states, at one of its places or everywhere, with what carries each one out and what shows it.
  func specifiedTransitions(
    _ all: [Coverage.OfTransition], at place: SpecifiedTransition.Place?, in words: SpecifiedTransitionWords
  ) -> Table {
    let rows = all.filter { place == nil || $0.transition.place == place }.map { one in
      let transition = one.transition
      let reason = words.reason(transition).map { [[.text(texts.interface("field.list", $0.label, "")), span($0.link)]] } ?? []
      return [
        Table.Cell("\(transition.number)"), Table.Cell(code: transition.from.name), cell(transition.causes.flatMap(words.cause)),
        cell(words.done(transition)), Table.Cell(code: transition.to.name), Table.Cell(codes: one.rules),
        Table.Cell(lines: reason + words.shown(one).map { [span($0)] }), Table.Cell(cites: [transition.cite]),
      ]
    }
    let titles = ["number", "state", "event", "does", "next", "rules", "seen-in", "source"]
    return Table(titles.map { texts.interface("column.\($0)") }, rows)
  }

  private func span(_ link: SpecifiedTransitionWords.Link) -> Table.Span {
    .link(text: Table.Cell(prose: link.text).spans, target: link.target)
  }

  /// Texts, each on a line of its own.
  private func cell(_ lines: [String]) -> Table.Cell {
    Table.Cell(lines: (lines.isEmpty ? [texts.interface("cell.none")] : lines).map { Table.Cell(prose: $0).spans })
  }
}
