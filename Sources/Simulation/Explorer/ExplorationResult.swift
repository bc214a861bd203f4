import ProtocolModel

/// How far an exploration is.
public struct ExplorationProgress: Hashable, Sendable {
  /// Situations found.
  public let situations: Int
  /// How many of them were explored.
  public let explored: Int
  /// Events from the start.
  public let depth: Int
  /// Octets taken.
  public let memory: Int
}

/// Two states that the sides are in together; which side is in which makes no difference. The first comes first in the model's order.
public struct JointState: Hashable, Sendable, CustomStringConvertible {
  /// The states.
  public let first: State
  public let second: State

  public var description: String { "\(first.name)+\(second.name)" }
}

/// Why an exploration is partial.
public enum ExplorationLimit: String, Hashable, Sendable, CaseIterable {
  case depth, situations, memory
  /// More segments would have been in flight than the bounds take.
  case segmentsInFlight
  /// It was told to stop.
  case stopped
}

/// What an exploration says about a property.
public struct PropertyResult: Sendable {
  /// What was checked.
  public let property: Property
  /// In how many situations (of a property of reactions: in how many events) its premise was met.
  public let premises: Int
  /// What came of it.
  public let verdict: Verdict

  /// What came of a property.
  public enum Verdict: String, Hashable, Sendable {
    /// It holds in everything that can happen within the bounds.
    case held
    /// It holds in all that was explored, which is not all.
    case unbrokenSoFar
    /// It does not hold.
    case broken
    /// Its premise was never met, so that nothing was shown.
    case vacuous
  }
}

/// What an exploration found.
public struct ExplorationResult: Sendable {
  /// How many situations.
  public let situations: Int
  /// How many of them were explored.
  public let explored: Int
  /// How many events, counted once for each situation that they can happen in.
  public let transitions: Int
  /// How many different reactions of an endpoint to an event there were; each was computed once.
  public let reactions: Int
  /// The most events from the start to a situation, by the shortest way.
  public let depth: Int
  /// The pairs of states, each with the number of situations in which the sides are in them.
  public let jointStates: [JointState: Int]
  /// The pairs of states of quiet ends, each with the number of situations.
  public let quietEnds: [JointState: Int]
  /// How many situations there are from which no quiet end can be reached; nil when no property asked.
  public let stuck: Int?
  /// The ids of the rules that fired.
  public let rulesFired: Set<String>
  /// The properties, in the order in which they were given.
  public let properties: [PropertyResult]
  /// What is wrong with the model, where it cannot be run.
  public let failure: ModelError?
  /// What was reached before everything was explored.
  public let limitsReached: Set<ExplorationLimit>
  /// The octets taken.
  public let memory: Int

  /// Whether something within the bounds was left out.
  public var isPartial: Bool { !limitsReached.isEmpty }
}

extension Exploration {
  /// What was found so far.
  func result() -> ExplorationResult {
    let reactions = search.reactions
    let stuck = search.stuckSituations()
    return ExplorationResult(
      situations: search.situations.count, explored: search.explored, transitions: search.transitions, reactions: reactions.count,
      depth: search.depth,
      jointStates: named(search.joint), quietEnds: named(search.ends), stuck: stuck?.count, rulesFired: reactions.rulesFired,
      properties: judged(stuck), failure: reactions.discoveries.lazy.compactMap(\.failure).first, limitsReached: search.limitsReached,
      memory: search.memory)
  }

  /// The properties, each with what speaks for its verdict.
  private func judged(_ stuck: Search.Sighting?) -> [PropertyResult] {
    var (invariant, watched) = (0, 0)
    return properties.map { property in
      let (premises, isBroken): (Int, Bool)
      switch property.claim {
      case .invariant:
        (premises, isBroken) = (search.check.premises[invariant], search.check.broken[invariant] != nil)
        invariant += 1
      case .never:
        let bit = UInt32(watched)
        premises = search.premises[watched]
        isBroken = search.reactions.discoveries.contains { $0.broken >> bit & 1 == 1 }
        watched += 1
      case .reachesQuietEnd: (premises, isBroken) = (search.situations.count, (stuck?.count ?? 0) > 0)
      case .exchangesEnd: (premises, isBroken) = (search.situations.count, (search.endlessSituations()?.count ?? 0) > 0)
      }
      let verdict: PropertyResult.Verdict =
        if isBroken { .broken } else if !search.limitsReached.isEmpty { .unbrokenSoFar } else if premises == 0 { .vacuous } else { .held }
      return PropertyResult(property: property, premises: premises, verdict: verdict)
    }
  }

  private func named(_ pairs: [Search.Sighting?]) -> [JointState: Int] {
    let count = model.states.count
    return pairs.enumerated().reduce(into: [:]) { named, pair in
      guard let seen = pair.element else { return }
      named[JointState(first: model.states[pair.offset / count], second: model.states[pair.offset % count])] = seen.count
    }
  }
}
