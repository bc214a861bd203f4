import Documentation
import ProtocolModel
import Simulation

/// Collects what the model and its texts say about one named thing.
struct Explainer {
  let subject: Subject
  let texts: Texts

  var model: ProtocolModel { subject.model }

  /// What there is to say about something.
  func explain(_ thing: Named) throws(CommandFailure) -> Explanation {
    switch thing {
    case .state(let state): return try explain(state, calledOtherwise: nil)
    case .alias(let state, let alias): return try explain(state, calledOtherwise: alias)
    case .event(let event): return explain(event)
    case .symbol(let symbol): return explain(symbol)
    case .rule(let rule): return explain(rule)
    case .scenario(let id):
      guard let scenario = subject.scenario(id) else { preconditionFailure("a name of a scenario is the id of one") }
      return try explain(scenario)
    case .timer(let timer): return explain(timer)
    case .queue(let queue): return explain(queue)
    case .requirement(let requirement): return try explain(requirement)
    case .choice(let choice): return explain(choice)
    case .property(let id): return explainProperty(id)
    case .ablation(let id): return explainAblation(id)
    case .kind(let one): return Explanation(one.id, "kind", [text("kinds", one.id, ["name", "text"]), sources([one.cite])])
    case .counter(let one): return Explanation(one.id, "counter", [text("counters", one.id, [""]), sources([one.cite])])
    case .omission(let omission):
      let text = [texts.find("omissions", omission.id, "title"), texts.find("omissions", omission.id, "reason")].compactMap { $0 }
      return Explanation(omission.id, "left out", [.init("text", text), sources(omission.cites)])
    }
  }

  /// Where something comes from, each with its address on the web.
  func sources(_ cites: [Citation]) -> LabelledText.Entry {
    .init("source", cites.flatMap { [$0.text] + ($0.address.isEmpty ? [] : [$0.address]) })
  }

  /// The summary and the text of something, where there are such texts.
  func text(_ kind: String, _ id: String, _ fields: [String]) -> LabelledText.Entry {
    .init("text", fields.compactMap { texts.find(kind, id, $0) })
  }

  /// The rules that fulfil a condition, an id a line.
  func rules(_ label: String, where holds: (Rule) -> Bool) -> LabelledText.Entry {
    .init(label, model.rules.filter(holds).map(\.id))
  }

  /// A requirement, with what carries it out or why it is left out.
  private func explain(_ requirement: Requirement) throws(CommandFailure) -> Explanation {
    let coverage: Coverage.OfRequirement
    do {
      coverage = try Coverage.OfRequirement(requirement, in: Runs(of: subject))
    } catch {
      throw CommandFailure(.found, "the model of \(model.name) cannot be run: \(error)")
    }
    let reasons = coverage.omissions.map { "\($0.id): \(texts.find("omissions", $0.id, "reason") ?? "")" }
    return Explanation(
      requirement.id, "requirement",
      [
        .init("level", requirement.level), .init("asks", texts.find("requirements", requirement.id) ?? requirement.summary),
        .init("section", [requirement.section, requirement.address]), .init("rules", coverage.rules.map(\.id)),
        .init("kept by", coverage.parts.map(\.name)), .init("choices", coverage.choices.map(\.id)),
        .init(coverage.account == .leftOut ? "left out" : "left out in part", reasons),
        .init("seen in", coverage.scenarios.joined(separator: ", ")),
      ])
  }

  private func explain(_ choice: Choice) -> Explanation {
    func said(_ field: String) -> String { texts.find("choices", choice.id, field) ?? "" }
    let options = choice.alternatives.map { id in texts.find("choices", choice.id, "alternatives.\(id)").map { "\(id): \($0)" } ?? id }
    return Explanation(
      choice.id, "choice",
      [
        .init("title", said("title")), .init("question", said("question")), .init("chosen", said("chosen")),
        .init("options", options), .init("rules", choice.rules), sources(choice.cites),
      ])
  }

  private func explain(_ timer: Timer) -> Explanation {
    let event = model.timeouts(of: timer).first
    return Explanation(
      timer.id, "timer",
      [
        text("timers", timer.id, ["name", "text"]), .init("expiry", event?.name ?? ""),
        .init("started by", model.rules(starting: timer).map(\.id)),
        .init("stopped by", model.rules(stopping: timer).map(\.id)), sources([timer.cite]),
      ])
  }

  private func explain(_ queue: Queue) -> Explanation {
    Explanation(
      queue.id, "queue",
      [text("queues", queue.id, ["name", "text"]), .init("rules", model.rules(using: queue).map(\.id)), sources([queue.cite])])
  }

  private func explain(_ symbol: Symbol) -> Explanation {
    let isSetting = symbol.home == .setting
    return Explanation(
      symbol.name, isSetting ? "setting" : "variable",
      [
        text(isSetting ? "settings" : "variables", symbol.name, [""]), .init("unit", texts.unit(symbol.unit)), .init("kept", home(symbol)),
        .init("value", symbol.preset.map(String.init) ?? ""), rules("set by") { $0.actions.contains { $0.assigned == symbol } },
        rules("used by") { rule in rule.symbols.contains(symbol) && !rule.actions.contains { $0.assigned == symbol } },
        sources([symbol.cite].compactMap { $0 }),
      ])
  }

  private func home(_ symbol: Symbol) -> String {
    switch symbol.home {
    case .endpoint: "in the endpoint's memory of its connection"
    case .segment: "in the segment"
    case .call: "in the user's call"
    case .host: "with the host, for all its endpoints"
    case .setting: "in the profile; a scenario may change it, and `set.\(symbol.name)=` does"
    }
  }
}
