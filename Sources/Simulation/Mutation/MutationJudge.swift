import ProtocolModel

/// Says what notices a mutation of a protocol.
public struct MutationJudge: Sendable {
  private let model: ProtocolModel
  private let scenarios: [Scenario]
  private let explorations: [ExploredBase]
  private let observations: [[Visible]]
  private let table: TransitionTable
  private let situations: [Situation]
  private let stimuli: [Stimulus]
  /// What is wrong with the protocol as it is.
  private let problems: Set<String>

  /// A judge.
  ///
  /// - Parameters:
  ///   - scenarios: runs that meet what they expect.
  ///   - explorations: all within their limits, and with properties of which none is broken.
  ///   - situations: with `stimuli`, the transitions in which a mutation that survives is looked for.
  /// - Throws: `MutationTrialError` when the protocol as it is does not do what it should: then every mutation would seem to be noticed.
  public init(
    _ model: ProtocolModel, scenarios: [Scenario], explorations: [MutationTrial.Exploring], situations: [Situation], stimuli: [Stimulus]
  ) throws(MutationTrialError) {
    self.model = model
    self.scenarios = scenarios
    self.situations = situations
    self.stimuli = stimuli
    problems = Set(model.problems.map(\.description))
    var bases: [ExploredBase] = []
    for exploration in explorations { bases.append(try ExploredBase(model, exploration)) }
    self.explorations = bases
    var observations: [[Visible]] = []
    for scenario in scenarios { observations.append(try Self.observations(of: scenario, model)) }
    self.observations = observations
    do {
      table = try TransitionTable(model, situations: situations, stimuli: stimuli)
    } catch {
      throw .model(error)
    }
  }

  private static func observations(of scenario: Scenario, _ model: ProtocolModel) throws(MutationTrialError) -> [Visible] {
    let trace: Trace
    do {
      trace = try model.run(scenario)
    } catch {
      throw .model(error)
    }
    if let failure = trace.failures(of: scenario).first { throw .scenario(failure) }
    return trace.observations
  }

  /// What becomes of a mutation.
  public func verdict(on mutation: Mutation) -> MutationVerdict {
    let mutant = model.applying(mutation)
    if let said = failingScenario(of: mutant) { return .killed(.scenario, said) }
    for exploration in explorations {
      if let said = exploration.difference(of: mutant, changing: mutation.rule.id) { return .killed(.exploration, said) }
    }
    if let problem = mutant.problems.map(\.description).first(where: { !problems.contains($0) }) { return .killed(.validity, problem) }
    return .survived(seen: differingRun(of: mutant) ?? differingTransition(of: mutant))
  }

  private func failingScenario(of mutant: ProtocolModel) -> String? {
    for scenario in scenarios {
      do {
        if let failure = try mutant.run(scenario).failures(of: scenario).first { return failure.description }
      } catch {
        return "\(scenario.id): \(error)"
      }
    }
    return nil
  }

  private func differingRun(of mutant: ProtocolModel) -> String? {
    for (scenario, base) in zip(scenarios, observations) {
      guard let seen = try? mutant.run(scenario).observations else { return scenario.id }
      guard seen != base else { continue }
      let place = zip(seen, base).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(seen.count, base.count)
      let time = (place < base.count ? base[place] : seen[place]).time
      return "the run of \(scenario.id) at \(time) ms"
    }
    return nil
  }

  private func differingTransition(of mutant: ProtocolModel) -> String? {
    do {
      return try TransitionTable(mutant, situations: situations, stimuli: stimuli).firstDifference(from: table).map {
        "the transition \($0)"
      }
    } catch {
      return "the transitions: \(error)"
    }
  }
}

/// An exploration of the protocol as it is, with which those of its mutations are compared.
private struct ExploredBase: Sendable {
  private let exploration: MutationTrial.Exploring
  private let base: ExplorationResult
  private let bounds: Bounds
  /// A mutation may have so many times the situations of the protocol; then it is looked at as far as it was explored.
  private static let mostGrowth = 4

  init(_ model: ProtocolModel, _ exploration: MutationTrial.Exploring) throws(MutationTrialError) {
    self.exploration = exploration
    base = Exploration(model, bounds: exploration.bounds, properties: exploration.properties).run()
    if let failure = base.failure { throw .model(failure) }
    if base.isPartial { throw .exploration(exploration.id, "a limit is reached") }
    if let broken = base.properties.first(where: { $0.verdict == .broken }) {
      throw .exploration(exploration.id, "\(broken.property.id) is broken")
    }
    var bounds = exploration.bounds
    bounds.limits.situations = Self.mostGrowth * base.situations + 1_000
    self.bounds = bounds
  }

  /// What is different in an exploration of a mutation; that the changed rule itself fires, or no longer does, is none.
  func difference(of mutant: ProtocolModel, changing rule: String) -> String? {
    let result = Exploration(mutant, bounds: bounds, properties: exploration.properties).run()
    let said = failure(in: result) ?? changedSet(in: result, rule)
    return said.map { "\(exploration.id): \($0)" }
  }

  private func failure(in result: ExplorationResult) -> String? {
    if let failure = result.failure { return "\(failure)" }
    for (before, after) in zip(base.properties, result.properties) where before.verdict == .held {
      if after.verdict == .broken { return "\(after.property.id) is broken" }
      if after.verdict == .vacuous { return "nothing is shown of \(after.property.id) any more" }
    }
    return nil
  }

  private func changedSet(in result: ExplorationResult, _ rule: String) -> String? {
    let mayBeLess = result.isPartial
    return difference(base.jointStates.keys.map(\.description), result.jointStates.keys.map(\.description), mayBeLess).map {
      "states: \($0)"
    }
      ?? difference(base.quietEnds.keys.map(\.description), result.quietEnds.keys.map(\.description), mayBeLess).map { "quiet ends: \($0)" }
      ?? difference(
        base.rulesFired.subtracting([rule]).sorted(), result.rulesFired.subtracting([rule]).sorted(), mayBeLess
      ).map { "rules fired: \($0)" }
  }

  private func difference(_ before: [String], _ after: [String], _ mayBeLess: Bool) -> String? {
    if let more = Set(after).subtracting(before).min() { return "\(more) is new" }
    if !mayBeLess, let less = Set(before).subtracting(after).min() { return "\(less) is missing" }
    return nil
  }
}
