import ProtocolModel

extension JointExpression {
  /// The expression with the sides called A and B, e.g. `A.X+B.Y`.
  public func notation(_ words: Words = .inEnglish) -> String {
    switch self {
    case .literal(let number): "\(number)"
    case .of(let role, let expression, _): "\(role.rawValue): \(expression.notation(words))"
    case .fact(let role, let fact): "\(role.rawValue): \(fact.name)"
    case .incarnation(let role): "\(role.rawValue): \(words.phrase("incarnation"))"
    case .peerIncarnation(let role): "\(role.rawValue): \(words.phrase("peer-incarnation"))"
    case .sum(let left, let right): "(\(left.notation(words))) + (\(right.notation(words)))"
    }
  }
}

extension JointGuard {
  /// The guard with the sides called A and B, e.g. `A: X = B: Y`.
  public func notation(_ words: Words = .inEnglish) -> String {
    switch self {
    case .always: words.phrase("always")
    case .comparison(.fact(let role, let fact), .notEqual, .literal(0), .times): "\(role.rawValue): \(fact.name)"
    case .comparison(let left, let relation, let right, _): "\(left.notation(words)) \(relation.rawValue) \(right.notation(words))"
    case .holds(let role, let condition): "\(role.rawValue): \(condition.notation(words))"
    case .isIn(let role, let states): "\(role.rawValue): \(states.map(\.name).joined(separator: " | "))"
    case .isHeard(let role): "\(role.rawValue): \(words.phrase("is-heard"))"
    case .nothingInFlight: "∅"
    case .not(let inner): words.phrase("not", inner.notation(words))
    case .and(let left, let right): words.phrase("and", left.operand(words), right.operand(words))
    case .or(let left, let right): words.phrase("or", left.operand(words), right.operand(words))
    }
  }

  private func operand(_ words: Words) -> String {
    if case .or = self { "(\(notation(words)))" } else { notation(words) }
  }
}

extension Property.Claim {
  /// The claim as a line: `premise ⇒ claim`, with the sides called A and B; on a segment, what a side never does.
  public func notation(_ words: Words = .inEnglish) -> String {
    switch self {
    case .invariant(premise: let premise, let claim): "\(premise.notation(words)) ⇒ \(claim.notation(words))"
    case .never(let outcome, onArrival: let condition, from: let sender):
      words.phrase(
        "never", outcome.notation(words), words.phrase(sender == .old ? "old-segment" : "segment"), condition.notation(words))
    case .reachesQuietEnd: words.phrase("reaches-quiet-end")
    case .exchangesEnd: words.phrase("exchanges-end")
    }
  }
}

extension Property.Outcome {
  fileprivate func notation(_ words: Words) -> String {
    switch self {
    case .sends(let bit): words.phrase("sends", bit.name)
    case .fires(let rules, when: .always): words.phrase("fires", rules.joined(separator: ", "))
    case .fires(let rules, when: let condition): words.phrase("fires-when", rules.joined(separator: ", "), condition.notation(words))
    case .passes(from: let sources, to: let targets):
      words.phrase("passes", sources.map(\.name).joined(separator: " | "), targets.map(\.name).joined(separator: " | "))
    }
  }
}

extension JointGuard {
  /// The parts that speak of one side alone, each seen from that side.
  var leaves: [SideLeaf] {
    switch self {
    case .always, .nothingInFlight: []
    case .comparison(let left, _, let right, _): left.leaves + right.leaves
    case .holds(_, let condition): [.condition(condition)]
    case .isIn(_, let states): [.state(states)]
    case .isHeard: [.isHeard]
    case .not(let inner): inner.leaves
    case .and(let left, let right), .or(let left, let right): left.leaves + right.leaves
    }
  }
}

extension JointExpression {
  var leaves: [SideLeaf] {
    switch self {
    case .literal: []
    case .of(_, let expression, let unit): [.value(expression, unit)]
    case .fact(_, let fact): [.fact(fact)]
    case .incarnation: [.incarnation]
    case .peerIncarnation: [.peerIncarnation]
    case .sum(let left, let right): left.leaves + right.leaves
    }
  }
}

/// A part of a property that speaks of one side alone.
enum SideLeaf: Hashable {
  case value(Expression, Unit)
  case fact(HistoryFact)
  case condition(Guard)
  case state([State])
  /// The incarnation that the side is in.
  case incarnation
  /// The incarnation of the other side that it is connected with.
  case peerIncarnation
  /// Whether a segment has come from there that knew this side's.
  case isHeard
}
