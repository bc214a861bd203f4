import Diagrams
import ProtocolModel
import Simulation

/// Tables of what endpoints do on events.
struct TransitionTables {
  let model: ProtocolModel
  let transitions: TransitionTable
  let texts: Texts

  private var interface: Interface { texts.interface }

  /// The columns of the matrix that a part of it shows.
  enum Part: String, CaseIterable {
    case calls, segments, timeouts

    func holds(_ event: Event) -> Bool {
      switch (self, event.kind) {
      case (.calls, .call), (.segments, .arrival), (.timeouts, .timeout): true
      case (.calls, _), (.segments, _), (.timeouts, _): false
      }
    }
  }

  /// What can happen in a state, or in every state.
  func transitions(of state: State?) -> Table {
    let states = state.map { [$0] } ?? model.states
    let rows = states.flatMap { state in
      transitions.stimuli.flatMap { stimulus in
        outcomes(in: state, on: stimulus).map { outcome, situations in
          (state == self.only(states) ? [] : [Table.Cell(code: state.name)]) + row(stimulus, outcome, situations, in: state)
        }
      }
    }
    let titles = ["column.event", "column.situation", "column.does", "column.next", "column.rules"]
    return Table(((states.count > 1 ? ["column.state"] : []) + titles).map { interface($0) }, rows).withoutEmptyColumns(
      interface("cell.none"))
  }

  /// How the states answer an event.
  func responses(to event: Event) -> Table {
    let stimuli = transitions.stimuli.filter { $0.event == event }
    let rows = model.states.flatMap { state in
      stimuli.flatMap { stimulus -> [[Table.Cell]] in
        let found = outcomes(in: state, on: stimulus)
        if found.isEmpty, stimuli.count == 1 {
          let none = Table.Cell(interface("cell.none"))
          let reason = Table.Cell(prose: interface("cell.impossible", impossibility(of: stimulus, in: state)))
          return [[Table.Cell(code: state.name), none, none, reason, none, none]]
        }
        return found.map { [Table.Cell(code: state.name)] + row(stimulus, $0.outcome, $0.situations, in: state) }
      }
    }
    let titles = ["column.state", "column.event", "column.situation", "column.does", "column.next", "column.rules"]
    return Table(titles.map { interface($0) }, rows).withoutEmptyColumns(interface("cell.none"))
  }

  /// What every event comes to in every state, without a blank cell.
  func matrix(_ part: Part?) -> Table {
    let stimuli = transitions.stimuli.filter { stimulus in part.map { $0.holds(stimulus.event) } ?? true }
    let rows = stimuli.map { stimulus in
      [Table.Cell([.strong(Table.Cell(prose: texts.find("stimuli", stimulus.id, "name") ?? stimulus.id).spans)])]
        + model.states.map { cell($0, stimulus) }
    }
    return Table(columns: [.init(.init(interface("column.event")))] + model.states.map { .init(.init(code: $0.name)) }, rows: rows)
  }

  private func only(_ states: [State]) -> State? { states.count == 1 ? states[0] : nil }

  private func row(_ stimulus: Stimulus, _ outcome: TransitionOutcome, _ situations: [String], in state: State) -> [Table.Cell] {
    let all = transitions.situations.filter { $0.state == state }.count
    let names = situations.count == all ? interface("cell.none") : situations.map { texts.text("situations", $0) }.joined(separator: "; ")
    return [
      Table.Cell(prose: texts.find("stimuli", stimulus.id, "name") ?? stimulus.id), Table.Cell(prose: names),
      Table.Cell(lines: outcome.lines(interface)), outcome.target.map { Table.Cell(code: $0.name) } ?? Table.Cell(interface("cell.stays")),
      Table.Cell(codes: outcome.rules),
    ]
  }

  private func cell(_ state: State, _ stimulus: Stimulus) -> Table.Cell {
    let found = outcomes(in: state, on: stimulus)
    if found.isEmpty { return Table.Cell(prose: interface("cell.impossible", impossibility(of: stimulus, in: state))) }
    // Outcomes that differ only in what a cell does not show are one line.
    var lines: [(line: [Table.Span], situations: [String])] = []
    for (outcome, situations) in found {
      let line = outcome.matrixLine(interface)
      if let index = lines.firstIndex(where: { $0.line == line }) {
        lines[index].situations += situations
      } else {
        lines.append((line, situations))
      }
    }
    return Table.Cell(
      lines: lines.map { line, situations in
        let names = situations.map { texts.text("situations", $0) }.joined(separator: "; ")
        return (lines.count > 1 ? [.text("\(names): ")] : []) + line
      })
  }

  /// Why a stimulus cannot happen in a state.
  private func impossibility(of stimulus: Stimulus, in state: State) -> String {
    let declared = model.impossibilities.first { $0.event == stimulus.event && $0.states.contains(state) }
    return declared.flatMap { texts.find("impossibilities", $0.id) } ?? texts.find("stimuli", stimulus.id, "premise")
      ?? stimulus.premise.notation(texts.words)
  }

  /// The different outcomes of a stimulus in a state, each with the situations in which it is seen.
  private func outcomes(in state: State, on stimulus: Stimulus) -> [(outcome: TransitionOutcome, situations: [String])] {
    var found: [(outcome: TransitionOutcome, situations: [String])] = []
    for transition in transitions.transitions(from: state, on: stimulus.id) {
      let outcome = TransitionOutcome(transition, of: model, words: texts.words)
      if let index = found.firstIndex(where: { $0.outcome == outcome }) {
        found[index].situations.append(transition.situation)
      } else {
        found.append((outcome, [transition.situation]))
      }
    }
    return found
  }
}
