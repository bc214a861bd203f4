import ProtocolModel

/// A property of reactions: what a side never does on a segment.
struct Watched {
  let outcome: Property.Outcome
  let premise: Guard
  let sender: Property.Sender

  /// The property's claim, when it is one of these.
  init?(_ property: Property) {
    guard case .never(let outcome, onArrival: let premise, from: let sender) = property.claim else { return nil }
    self.outcome = outcome
    self.premise = premise
    self.sender = sender
  }

  /// Whether a side has done it.
  func isSeen(in reaction: TreeReactions.Outcome, before: Reactor) -> Bool {
    switch outcome {
    case .sends(let bit): reaction.sent.contains { $0.has(bit) }
    case .fires(let rules, when: let condition):
      condition.holds(in: before) == true && reaction.reaction.firings.contains { rules.contains($0.rule.id) }
    case .passes(from: let sources, to: let targets):
      before.endpoint.state != reaction.half.endpoint.state && sources.contains(before.endpoint.state)
        && targets.contains(reaction.half.endpoint.state)
    }
  }
}
