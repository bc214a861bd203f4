import Diagrams
import ProtocolModel
import Simulation

/// Tables of a run.
struct RunTables {
  let trace: Trace
  let texts: Texts

  private var interface: Interface { texts.interface }
  private var format: SegmentFormat { trace.model.format }

  /// The run's events with the variables that each one changed.
  func steps() -> Table {
    let rows = trace.drawnEvents.map { event -> [Table.Cell] in
      let states =
        event.before.state == event.after.state ? event.after.state.name : "\(event.before.state.name) -> \(event.after.state.name)"
      return [
        Table.Cell("\(event.number)"), Table.Cell(timestamp(event.time)), Table.Cell(texts.host(trace.hosts[event.side] ?? "")),
        cause(event),
        Table.Cell(code: states), Table.Cell(lines: event.sent.map { [.code(trace.transmissions[$0].segment.notation(format))] }),
        Table.Cell(lines: event.reaction.told.map { [.text($0.note)] }), changes(of: event),
      ]
    }
    let titles = [
      "column.step", "column.time", "column.host", "column.event", "column.states", "column.sends", "column.told", "column.variables",
    ]
    return Table(titles.map { interface($0) }, rows)
  }

  /// What the event changed, one after the other: a line for each would make the rows of a table as high as the model has variables.
  private func changes(of event: TraceEvent) -> Table.Cell {
    guard !event.forgets else { return Table.Cell(interface("cell.forgets")) }
    let changes = event.changes(in: trace.model).map { change -> [Table.Span] in
      [.code(change.variable.name), .text(" \(value(change.before, change.variable)) → \(value(change.after, change.variable))")]
    }
    return Table.Cell(lines: [Array(changes.joined(separator: [.text("; ")]))])
  }

  private func cause(_ event: TraceEvent) -> Table.Cell {
    switch event.cause {
    case .call(let call, let arguments): Table.Cell(code: call.name(with: arguments))
    case .arrival(let number): Table.Cell(prose: interface("cell.segment", "`\(trace.transmissions[number].segment.notation(format))`"))
    case .timeout(let timeout): Table.Cell(code: timeout.name)
    case .crash: Table.Cell(interface("cell.forgets"))
    }
  }

  private func value(_ value: UInt32?, _ symbol: Symbol) -> String {
    value.map { readable($0, symbol.unit, interface) } ?? interface("cell.undefined")
  }
}
