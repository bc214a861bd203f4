import Diagrams
import Documentation
import ProtocolModel
import Simulation

extension Explainer {
  /// A state, with what leads into it and out of it, each witnessed by a run.
  func explain(_ state: State, calledOtherwise alias: State.Alias?) throws(CommandFailure) -> Explanation {
    let table: TransitionTable
    do {
      table = try Runs(of: subject).transitions(of: model)
    } catch {
      throw CommandFailure(.found, "the model of \(model.name) cannot be run: \(error)")
    }
    let changes = table.transitions.filter { $0.before.state != $0.after.state }
    let into = changes.filter { $0.after.state == state }.map { "from \($0.before.state.name) on \(stimulus($0.stimulus))" }
    let out = changes.filter { $0.before.state == state }.map { "to \($0.after.state.name) on \(stimulus($0.stimulus))" }
    let names = state.aliases.filter { !$0.isWrong }.map { "\($0.name) (\($0.world))" }
    let wrong = state.aliases.filter(\.isWrong).map(\.name)
    let worlds = alias.map { alias in state.aliases.filter { $0.name == alias.name }.map(\.world).joined(separator: ", ") }
    let note = alias.flatMap { alias in worlds.map { "`\(alias.name)` is a name of the state `\(state.name)` in: \($0)." } }
    return Explanation(
      state.name, "state", note: note,
      [
        text("states", state.id, ["summary", "text"]), .init("elsewhere", names), .init("wrong names", wrong.joined(separator: ", ")),
        .init("in", unique(into)), .init("out", unique(out)), sources([state.cite]),
      ])
  }

  /// An event, with where and by which rules it is processed.
  func explain(_ event: Event) -> Explanation {
    let arguments: [Symbol] = if case .call(let symbols) = event.kind { symbols } else { [] }
    let places = model.pipelines.filter { $0.event == event }.map { "\($0.id): \($0.states.map(\.name).joined(separator: ", "))" }
    return Explanation(
      event.name, "event",
      [
        .init("id", event.id), text("events", event.id, ["summary", "text"]),
        .init("arguments", arguments.map { "\($0.name) (\(texts.unit($0.unit)))" }), .init("processed", places),
        rules("rules") { $0.event == event }, sources([event.cite]),
      ])
  }

  /// A rule, as the reference pages show it.
  func explain(_ rule: Rule) -> Explanation {
    let pipeline = model.pipelines.first { $0.id == rule.step.pipeline }
    let step = pipeline?.steps.first { $0.name == rule.step.step }
    let enters = rule.target.map { [texts.words.phrase("enter", $0.name)] } ?? []
    return Explanation(
      rule.id, "rule",
      [
        text("rules", rule.id, [""]), .init("event", rule.event.name), .init("states", rule.states.map(\.name).joined(separator: ", ")),
        .init("step", "\(pipeline?.name ?? rule.step.pipeline): \(step?.title ?? rule.step.step)"),
        .init("when", rule.condition.notation(texts.words)), .init("does", rule.actions.map { $0.notation(texts.words) } + enters),
        .init("then", RulePart.ending(rule.ending)),
        .init("choices", model.choices.filter { $0.rules.contains(rule.id) }.map(\.id)), sources([rule.cite]),
      ])
  }

  /// A scenario, with what it expects and whether that is seen.
  func explain(_ scenario: Scenario) throws(CommandFailure) -> Explanation {
    let trace: Trace
    do {
      trace = try model.run(scenario)
    } catch {
      throw CommandFailure(.found, "\(scenario.id) cannot be run: \(error)")
    }
    let expected = trace.outcomes(of: scenario).map { outcome in outcome.expected + (outcome.seen.map { ", but \($0)" } ?? "") }
    let settings = scenario.settings.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
    return Explanation(
      scenario.id, "scenario",
      [
        text("scenarios", scenario.id, ["title", "summary"]),
        .init("hosts", Side.allCases.compactMap { scenario.hosts[$0]?.id }.joined(separator: ", ")),
        .init("settings", settings.joined(separator: ", ")), .init("expects", expected), sources([scenario.cite]),
      ])
  }

  private func stimulus(_ id: String) -> String { texts.find("stimuli", id, "name") ?? id }

  private func unique(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    return lines.filter { seen.insert($0).inserted }
  }
}
