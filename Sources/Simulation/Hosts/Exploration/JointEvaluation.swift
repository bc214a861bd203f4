import ProtocolModel

/// Evaluates what a property says of two sides at the two ends of a connection, each an endpoint with what is remembered of it. A comparison
/// of incarnations is undefined: the ends of hosts have none.
struct JointEvaluation {
  /// One end.
  struct End {
    let endpoint: Endpoint
    /// What is remembered, in the order of `facts`.
    let facts: [UInt32]
  }

  let plan: ExecutionPlan
  let facts: [HistoryFact]
  let one: End
  let other: End
  let isQuiet: Bool

  private func end(_ role: Role) -> End { role == .one ? one : other }
  private func valuation(_ role: Role) -> Reactor { Reactor(plan: plan, endpoint: end(role).endpoint, now: 0) { 0 } }

  /// Whether it holds; nil where something in it is undefined.
  func holds(_ condition: JointGuard) -> Bool? {
    switch condition {
    case .always: return true
    case .nothingInFlight: return isQuiet
    case .isHeard: return nil
    case .holds(let role, let condition): return condition.holds(in: valuation(role))
    case .isIn(let role, let states): return states.contains(end(role).endpoint.state)
    case .comparison(let left, let relation, let right, let unit):
      guard let first = value(left), let second = value(right) else { return nil }
      return relation.holds(first, second, unit: unit)
    case .not(let inner): return holds(inner).map { !$0 }
    case .and(let left, let right):
      let (first, second) = (holds(left), holds(right))
      if first == false || second == false { return false }
      return first == nil || second == nil ? nil : true
    case .or(let left, let right):
      let (first, second) = (holds(left), holds(right))
      if first == true || second == true { return true }
      return first == nil || second == nil ? nil : false
    }
  }

  private func value(_ expression: JointExpression) -> UInt32? {
    switch expression {
    case .literal(let number): number
    case .of(let role, let expression, _): expression.value(in: valuation(role))
    case .fact(let role, let fact): facts.firstIndex(of: fact).map { end(role).facts[$0] }
    case .incarnation, .peerIncarnation: nil
    case .sum(let left, let right): value(left).flatMap { first in value(right).map { first &+ $0 } }
    }
  }
}
