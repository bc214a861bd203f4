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

  /// The condition on the segment that the outcome names.
  var condition: Guard {
    switch outcome {
    case .fires(_, when: let condition): condition
    case .sends, .passes: .always
    }
  }

  /// Whether a side has done it.
  ///
  /// - Parameters:
  ///   - rules: the ids of the rules that fired.
  ///   - hasSent: whether a segment with a control bit was sent.
  ///   - isMet: whether the condition held before.
  func isSeen(rules: [String], before: State, after: State, isMet: Bool, hasSent: (ControlBit) -> Bool) -> Bool {
    switch outcome {
    case .sends(let bit): hasSent(bit)
    case .fires(let wanted, when: _): isMet && rules.contains(where: wanted.contains)
    case .passes(from: let sources, to: let targets): before != after && sources.contains(before) && targets.contains(after)
    }
  }
}
