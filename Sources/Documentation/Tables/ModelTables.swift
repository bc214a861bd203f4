import Diagrams
import ProtocolModel
import Simulation

/// Tables of what a model declares.
struct ModelTables {
  let subject: Subject
  let model: ProtocolModel
  let texts: Texts

  private var interface: Interface { texts.interface }

  private func table(_ titles: String..., rows: [[Table.Cell]]) -> Table { Table(titles.map { interface("column.\($0)") }, rows) }

  /// The states with their meaning.
  func states() -> Table {
    table(
      "state", "meaning", "source",
      rows: model.states.map { state in
        [Table.Cell(code: state.name), Table.Cell(prose: texts.text("states", state.id, "summary")), Table.Cell(cites: [state.cite])]
      })
  }

  /// The names of a state, or of every state, in every world that has its own, and the wrong ones.
  func names(of state: State?) -> Table {
    var worlds: [String] = []
    for alias in model.states.flatMap(\.aliases) where !alias.isWrong && !worlds.contains(alias.world) { worlds.append(alias.world) }
    let rows = (state.map { [$0] } ?? model.states).map { state in
      let elsewhere = worlds.map { world in Table.Cell(codes: state.aliases.filter { $0.world == world }.map(\.name)) }
      return [Table.Cell(code: state.name)] + elsewhere + [Table.Cell(lines: state.aliases.filter(\.isWrong).map { [.text($0.name)] })]
    }
    return Table([interface("column.state")] + worlds + [interface("column.wrong")], rows)
  }

  /// The events with their meaning.
  func events() -> Table {
    table(
      "event", "meaning", "source",
      rows: model.events.map { event in
        [Table.Cell(code: event.name), Table.Cell(prose: texts.text("events", event.id, "summary")), Table.Cell(cites: [event.cite])]
      })
  }

  /// The scenarios with what they show.
  func scenarios() -> Table {
    table(
      "scenario", "meaning", "source",
      rows: subject.allScenarios.map { scenario in
        [
          Table.Cell([.link(text: [.text(texts.text("scenarios", scenario.id, "title"))], target: "scenarios/\(scenario.id)")]),
          Table.Cell(prose: texts.text("scenarios", scenario.id, "summary")), Table.Cell(cites: [scenario.cite]),
        ]
      })
  }

  /// The rules of a pipeline, or all.
  func rules(of pipeline: String?) -> Table {
    let rules = model.rules.filter { pipeline == nil || $0.step.pipeline == pipeline }
    return table(
      "rule", "states", "when", "actions", "next", "source",
      rows: rules.map { rule in
        [
          Table.Cell(code: rule.id), Table.Cell(codes: rule.states.map(\.name)), Table.Cell(code: rule.condition.notation(texts.words)),
          Table.Cell(lines: rule.actions.map { [.code($0.notation(texts.words))] }),
          rule.target.map { Table.Cell(code: $0.name) } ?? Table.Cell(interface("cell.stays")), Table.Cell(cites: [rule.cite]),
        ]
      })
  }

  /// The settings with their defaults.
  func settings() -> Table {
    table(
      "name", "meaning", "default", "source",
      rows: model.settings.map { setting in
        [
          Table.Cell(code: setting.name), Table.Cell(prose: texts.text("settings", setting.name)),
          Table.Cell(readable(setting.preset ?? 0, setting.unit, interface)), Table.Cell(cites: [setting.cite].compactMap { $0 }),
        ]
      })
  }

  /// The variables of the control block.
  func variables() -> Table {
    table(
      "name", "unit", "meaning", "source",
      rows: model.variables.map { variable in
        [
          Table.Cell(code: variable.name), Table.Cell(interface("unit.\(variable.unit.rawValue)")),
          Table.Cell(prose: texts.text("variables", variable.name)),
          Table.Cell(cites: [variable.cite].compactMap { $0 }),
        ]
      })
  }

  /// The timers: the rules that start and stop them, and what happens when they expire.
  func timers() -> Table {
    table(
      "timer", "meaning", "started", "stopped", "expires",
      rows: model.timers.map { timer in
        let starting = model.rules(starting: timer)
        let stopping = model.rules(stopping: timer)
        let events = model.timeouts(of: timer)
        return [
          Table.Cell(texts.text("timers", timer.id, "name")), Table.Cell(prose: texts.text("timers", timer.id, "text")),
          Table.Cell(codes: starting.map(\.id)), Table.Cell(codes: stopping.map(\.id)), Table.Cell(codes: events.map(\.name)),
        ]
      })
  }

  /// The queues and the rules that use them.
  func queues() -> Table {
    table(
      "queue", "meaning", "rules-using",
      rows: model.queues.map { queue in
        [
          Table.Cell(texts.text("queues", queue.id, "name")), Table.Cell(prose: texts.text("queues", queue.id, "text")),
          Table.Cell(codes: model.rules(using: queue).map(\.id)),
        ]
      })
  }

  /// The places where the specification leaves a choice.
  func choices() -> Table {
    table(
      "choice", "meaning", "rules", "source",
      rows: model.choices.map { choice in
        [
          Table.Cell(prose: texts.text("choices", choice.id, "title")), Table.Cell(prose: texts.text("choices", choice.id, "chosen")),
          Table.Cell(codes: choice.rules), Table.Cell(cites: choice.cites),
        ]
      })
  }

  /// What the model leaves out.
  func omissions() -> Table {
    table(
      "left-out", "reason", "source",
      rows: model.omissions.map { omission in
        [
          Table.Cell(prose: texts.text("omissions", omission.id, "title")),
          Table.Cell(prose: texts.text("omissions", omission.id, "reason")),
          Table.Cell(cites: omission.cites),
        ]
      })
  }
}
