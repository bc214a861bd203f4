import ProtocolModel

/// What was found of all that several hosts can do.
public struct HostExplorationResult: Sendable {
  /// How many situations.
  public let situations: Int
  /// How many events lead from one to another.
  public let events: Int
  /// How many events the longest of the shortest runs has.
  public let depth: Int
  /// Whether it stopped before everything was seen.
  public let isPartial: Bool
  /// The ids of the rules that fired.
  public let rulesFired: Set<String>
  /// What came of each property, in order.
  public let properties: [Outcome]

  /// What came of a property.
  public struct Outcome: Sendable {
    /// What was checked.
    public let property: HostProperty
    /// In how many situations or events its premise was met.
    public let premises: Int
    /// What came of it.
    public let verdict: PropertyResult.Verdict
    /// The events of a shortest run that breaks it; empty when it is not broken.
    public let run: [String]
  }

  init(_ graph: HostGraph, _ check: HostPropertyCheck, _ exploration: HostExploration, isPartial: Bool) {
    situations = graph.count
    events = graph.events
    depth = graph.depth
    rulesFired = check.rulesFired
    self.isPartial = isPartial
    let initial = exploration.model.initial
    properties = exploration.bounds.properties.enumerated().map { index, property in
      var premises = check.premises[index]
      var broken = check.broken[index].map { graph.path(to: $0.situation) + ($0.step.map { [$0] } ?? []) }
      // What a situation leads to is known only where everything was seen.
      let first: Int?? =
        switch property.claim {
        case .comesToRest(in: let states): graph.firstThatNeverReaches { $0.isAtRest(in: states + [initial]) }
        case .exchangesEnd: graph.firstThatIsEndless
        case .ofEnds, .queuedOnce, .everyQueued, .everyEndpoint, .isKnown: nil
        }
      if let first {
        premises = graph.count
        broken = isPartial ? nil : first.map(graph.path(to:))
      }
      let verdict: PropertyResult.Verdict =
        if broken != nil { .broken } else if isPartial { .unbrokenSoFar } else if premises == 0 { .vacuous } else { .held }
      return Outcome(property: property, premises: premises, verdict: verdict, run: broken ?? [])
    }
  }
}

extension HostSituation {
  /// Whether nothing is on its way and every endpoint is in one of these states.
  fileprivate func isAtRest(in states: [State]) -> Bool { inFlight.isEmpty && sockets.allSatisfy { states.contains($0.endpoint.state) } }
}
