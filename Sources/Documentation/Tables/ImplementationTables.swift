import Diagrams
import ProtocolModel
import Simulation

/// Tables of what an implementation does otherwise than the specification.
struct ImplementationTables {
  let subject: Subject
  let implementation: Implementation
  let runs: Runs
  let texts: Texts

  private var interface: Interface { texts.interface }
  private var difference: ProfileDifference { ProfileDifference(from: subject.model, to: implementation.model) }

  private func table(_ columns: String..., rows: [[Table.Cell]]) -> Table {
    Table(columns.map { interface("column.\($0)") }, rows)
  }

  /// The respects in which it differs, with how many rules each adds, removes and changes.
  func groups() -> Table {
    let difference = difference
    func count(_ rules: [Rule], _ group: DifferenceGroup) -> Int { rules.count { implementation.differences.group(of: $0.id) == group } }
    return table(
      "difference", "meaning", "added", "removed", "changed", "source",
      rows: implementation.differences.map { group in
        [
          Table.Cell([
            .link(text: [.text(texts.text("differences", group.id, "title"))], target: "differences#\(HeadingIDs.id(of: group.id))")
          ]),
          Table.Cell(prose: texts.text("differences", group.id, "text")), Table.Cell("\(count(difference.added, group))"),
          Table.Cell("\(count(difference.removed, group))"), Table.Cell("\(count(difference.changed.map(\.after), group))"),
          Table.Cell(cites: group.cites),
        ]
      })
  }

  /// Every rule that differs in one respect: what became of it, what it does, and a run that shows it.
  func rules(of group: DifferenceGroup) throws(ModelError) -> Table {
    let difference = difference
    let own = try runs.firing(implementation.scenarios, in: implementation.model)
    let specified = try runs.firing()
    func rows(_ rules: [Rule], _ what: String, _ firing: FiringScenarios) -> [[Table.Cell]] {
      rules.filter { implementation.differences.group(of: $0.id) == group }.map { rule in
        [
          Table.Cell(code: rule.id), Table.Cell(interface("cell.\(what)")), Table.Cell(prose: texts.text("rules", rule.id)),
          Table.Cell(code: rule.condition.notation(texts.words)),
          Table.Cell(lines: rule.actions.map { [.code($0.notation(texts.words))] }), Table.Cell(cites: [rule.cite]),
          shown(firing.scenarios(firing: rule.id)),
        ]
      }
    }
    return table(
      "rule", "change", "meaning", "when", "actions", "source", "seen-in",
      rows: rows(difference.added, "added", own) + rows(difference.changed.map(\.after), "changed", own)
        + rows(difference.removed, "removed", specified))
  }

  private func shown(_ scenarios: [String]) -> Table.Cell {
    guard let first = scenarios.first else { return Table.Cell(interface("cell.none")) }
    return Table.Cell([.link(text: [.text(texts.text("scenarios", first, "title"))], target: "scenarios/\(first)")])
  }

  /// What is counted in a run with other settings; what was measured agrees, and what was not is a prediction.
  func sweep(_ sweep: Sweep) throws(ModelError) -> Table {
    let model = implementation.model
    let columns = sweep.settings.map { Table.Cell(code: $0) } + sweep.measures.map(cell) + [Table.Cell(interface("column.measured"))]
    var rows: [[Table.Cell]] = []
    for row in sweep.rows {
      let counts = try sweep.counts(row, in: model)
      let standing = row.measured.map { $0 == counts ? "measured" : "measured-otherwise" } ?? "predicted"
      rows.append(row.values.map { Table.Cell("\($0)") } + counts.map { Table.Cell("\($0)") } + [Table.Cell(interface("cell.\(standing)"))])
    }
    return Table(columns: columns.map { Table.Column($0, .trailing) }, rows: rows)
  }

  private func cell(_ measure: Sweep.Measure) -> Table.Cell {
    switch measure {
    case .queue(_, _, let queue): Table.Cell(texts.text("queues", queue.id, "name"))
    case .counter(_, let counter): Table.Cell(code: counter.id)
    case .sent(_, let bits): Table.Cell(interface("cell.sends", bits.map(\.name).joined(separator: ",")))
    case .inState(_, let state): Table.Cell(code: state.name)
    }
  }

  /// The counters of its hosts.
  func counters() -> Table {
    table(
      "name", "meaning", "source",
      rows: implementation.model.counters.map { counter in
        [Table.Cell(code: counter.id), Table.Cell(prose: texts.text("counters", counter.id)), Table.Cell(cites: [counter.cite])]
      })
  }

  /// The recorded runs of the real thing that it was held against.
  func conformance() -> Table {
    table(
      "run", "meaning", "outcome",
      rows: runs.conformance.entries.map { entry in
        [Table.Cell(code: entry.name), Table.Cell(entry.description), outcome(of: entry)]
      })
  }

  private func outcome(of entry: ConformanceRecord.Entry) -> Table.Cell {
    switch entry.outcome {
    case .agrees: Table.Cell(interface("outcome.agrees"))
    case .leftOut(let feature): Table.Cell([.text(interface("outcome.left-out") + " "), .code(feature)])
    case .disagrees(let what): Table.Cell(interface("outcome.disagrees", what))
    }
  }
}
