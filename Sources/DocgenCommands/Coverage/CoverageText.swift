import Diagrams
import Documentation
import ProtocolModel

/// Writes for a terminal what accounts for requirements, transitions and rules.
struct CoverageText {
  private let coverage: Coverage
  private static let mostScenarios = 3

  init(_ coverage: Coverage) {
    self.coverage = coverage
  }

  /// The lines, of at most `width` columns but for words that are longer.
  func lines(width: Int) -> [String] {
    let requirements = LabelledText(coverage.requirements.map(entry)).lines(width: width)
    let transitions = LabelledText(coverage.transitions.map(entry)).lines(width: width)
    let rules = coverage.rules.flatMap { lines(of: $0, width: width) }
    let blocks = [
      requirements, transitions, rules, onlyTried(width: width), gaps(width: width), LabelledText(counts).lines(width: width),
    ]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func entry(_ one: Coverage.OfRequirement) -> LabelledText.Entry {
    let accounts = [
      ("rules", one.rules.map(\.id)), ("kept by", one.parts.map(\.name)), ("choices", one.choices.map(\.id)),
      (one.account == .leftOut ? "left out" : "left out in part", one.omissions.map(\.id)),
    ]
    let said = accounts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: ", "))" }
    return .init(
      one.requirement.id, (said.isEmpty ? ["nothing"] : said) + (one.scenarios.isEmpty ? [] : ["seen in: \(few(one.scenarios))"]))
  }

  private func entry(_ one: Coverage.OfTransition) -> LabelledText.Entry {
    let transition = one.transition
    var said = ["\(transition.from.name) to \(transition.to.name), \(transition.place.id) (\(transition.cite.text))"]
    switch transition.leftOut {
    case .omission(let id): said.append("left out: \(id)")
    case .choice(let id): said.append("choices: \(id)")
    case nil: break
    }
    if !one.rules.isEmpty { said.append("rules: \(one.rules.joined(separator: ", "))") }
    let seen = one.witnesses.map(seen).filter { !$0.isEmpty }
    if !seen.isEmpty { said.append("seen in: \(seen.joined(separator: "; "))") }
    return .init("\(transition.number)", said)
  }

  /// What shows a transition made by one of its causes: scenarios, or, where there is none, what was tried.
  private func seen(_ witnesses: [Coverage.Witness]) -> String {
    let inScenarios = witnesses.compactMap { witness -> String? in
      guard case .scenario(let id, step: let step) = witness.place else { return nil }
      return step == 0 ? id : "\(id) step \(step)"
    }
    if !inScenarios.isEmpty { return few(inScenarios) }
    guard case .tried(situation: let situation, stimulus: let stimulus) = witnesses.first?.place else { return "" }
    return "\(stimulus) tried in \(situation)"
  }

  private func lines(of one: Coverage.OfRule, width: Int) -> [String] {
    let tried =
      one.transitions == 0
      ? [] : ["\(one.transitions) \(one.transitions == 1 ? "transition" : "transitions") tried in \(few(one.situations))"]
    let fired = (one.scenarios.isEmpty ? [] : [few(one.scenarios)]) + tried
    let shown = ["reference \(one.page)"] + one.articles.map { "article \($0)" }
    let entries = [
      LabelledText.Entry("fired in", fired.isEmpty ? ["nothing"] : fired), LabelledText.Entry("shown by", shown.joined(separator: ", ")),
    ]
    return [one.rule.id] + LabelledText(entries, indent: 2).lines(width: width)
  }

  private func few(_ names: [String]) -> String {
    let rest = names.count - Self.mostScenarios
    return names.prefix(Self.mostScenarios).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private func onlyTried(width: Int) -> [String] {
    list("Fired by no scenario, only by transitions that are tried", coverage.onlyTriedRules.map(\.id), width: width)
  }

  private func gaps(width: Int) -> [String] {
    list(
      "Gaps",
      coverage.missingRequirements.map { "\($0.id): nothing carries it out, and nothing says why not (\($0.summary))" }
        + coverage.unshownRequirements.map { "\($0.id): no scenario fires a rule that carries it out (\($0.summary))" }
        + coverage.missingTransitions.map(gap) + coverage.silentRules.map { "\($0.id): no run fires this rule" }, width: width)
  }

  private func gap(_ one: Coverage.OfTransition) -> String {
    let transition = one.transition
    let problem =
      switch transition.leftOut {
      case .choice(let id): "the choice \(id) decides against it, but a run shows it"
      case .omission(let id): "the omission \(id) leaves it out, but a run shows it"
      case nil: "no run shows it"
      }
    return "\(transition.number), \(transition.from.name) to \(transition.to.name): \(problem) (\(transition.cite.text))"
  }

  private func list(_ title: String, _ items: [String], width: Int) -> [String] {
    guard !items.isEmpty else { return [] }
    return [Terminal.output.bold(title)] + LabelledText(items.map { .init("-", $0) }, indent: 2).lines(width: width)
  }

  private var counts: [LabelledText.Entry] {
    [ofRequirements, ofTransitions, ofRules].compactMap { $0 }
  }

  private var ofRequirements: LabelledText.Entry? {
    let all = coverage.requirements.count
    guard all > 0 else { return nil }
    let accounts = [
      "\(coverage.count(.rules)) by rules", "\(coverage.count(.parts)) by settings and variables",
      "\(coverage.count(.inPart)) in part", "\(coverage.count(Coverage.Account.choice)) by a choice",
      "\(coverage.count(Coverage.Account.leftOut)) left out",
    ]
    let carriedOut = coverage.requirements.count { !$0.rules.isEmpty }
    let shown = carriedOut - coverage.unshownRequirements.count
    return .init(
      "requirements",
      "\(all - coverage.missingRequirements.count) of \(all) accounted for: \(accounts.joined(separator: ", ")); "
        + "scenarios show \(shown) of the \(carriedOut) that rules carry out")
  }

  private var ofTransitions: LabelledText.Entry? {
    let all = coverage.transitions.count
    guard all > 0 else { return nil }
    let accounts = [
      "\(coverage.count(.scenarios)) shown by scenarios", "\(coverage.count(.tried)) where events are tried in every state",
      "\(coverage.count(Coverage.TransitionAccount.choice)) by a choice",
      "\(coverage.count(Coverage.TransitionAccount.leftOut)) left out",
    ]
    return .init(
      "transitions", "\(all - coverage.missingTransitions.count) of \(all) accounted for: \(accounts.joined(separator: ", "))")
  }

  private var ofRules: LabelledText.Entry {
    let fired = coverage.rules.count { $0.isFired }
    let drawn = coverage.rules.count { !$0.articles.isEmpty }
    let tried = coverage.onlyTriedRules.count
    return .init(
      "rules",
      "\(fired) of \(coverage.rules.count) fired: \(fired - tried) in scenarios, \(tried) only in transitions that are tried; "
        + "none is declared unreachable; all on pages of the reference, \(drawn) in diagrams of articles")
  }
}
