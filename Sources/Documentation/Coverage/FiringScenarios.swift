import ProtocolModel
import Simulation

/// In which situations of a subject, where every stimulus is tried, which rules fire.
struct TriedRules: Sendable {
  private let situations: [String: [String]]

  /// Tries every stimulus in every situation, where that was not done before. Throws when the model cannot be run.
  init(of runs: Runs) throws(ModelError) {
    var found: [String: [String]] = [:]
    for transition in try runs.transitions(of: runs.subject.model).transitions {
      for id in Set(transition.reaction.firings.map(\.rule.id)) { found[id, default: []].append(transition.situation) }
    }
    situations = found
  }

  /// How many transitions fire a rule.
  func count(firing rule: String) -> Int { situations[rule]?.count ?? 0 }

  /// The situations in which a rule is fired, each once.
  func situations(firing rule: String) -> [String] {
    var seen: Set<String> = []
    return (situations[rule] ?? []).filter { seen.insert($0).inserted }
  }
}

/// Which scenarios of a subject fire which rules.
struct FiringScenarios: Sendable {
  /// One scenario's run.
  private struct Run: Sendable {
    let id: String
    /// The ids of the rules that fired, the preamble included.
    let fired: Set<String>
    /// The ids of those that fired in the part that is drawn.
    let drawn: Set<String>
  }

  private let runs: [Run]

  /// Runs some scenarios in a profile, where they were not run before. Throws when the model cannot be run.
  init(of runs: Runs, _ scenarios: [Scenario], in model: ProtocolModel) throws(ModelError) {
    var found: [Run] = []
    for scenario in scenarios {
      let trace = try runs.trace(of: scenario, in: model)
      let drawn = Set(trace.drawnEvents.flatMap { $0.reaction.firings.map(\.rule.id) })
      found.append(Run(id: scenario.id, fired: trace.rulesFired, drawn: drawn))
    }
    self.runs = found
  }

  /// The scenarios that fire a rule, in their order.
  func scenarios(firing rule: String) -> [String] { runs.filter { $0.fired.contains(rule) }.map(\.id) }

  /// The scenarios that fire one of several rules, in their order.
  func scenarios(firingAny rules: Set<String>) -> [String] { runs.filter { !$0.fired.isDisjoint(with: rules) }.map(\.id) }

  /// The scenarios whose diagrams show a rule.
  func drawing(_ rule: String) -> [String] { runs.filter { $0.drawn.contains(rule) }.map(\.id) }
}
