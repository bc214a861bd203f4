import ProtocolModel

/// One of the two sides that a property speaks of. A property holds when it does with the sides in either role.
public enum Role: String, Hashable, Sendable, CaseIterable {
  case one = "A"
  case other = "B"
}

/// A value computed from both sides.
public indirect enum JointExpression: Hashable, Sendable {
  /// A number as written.
  case literal(UInt32)
  /// An expression over one side's variables; its unit as that side sees it.
  case of(Role, Expression, Unit)
  /// Something that has happened at a side.
  case fact(Role, HistoryFact)
  /// The incarnation of the connection that a side is in; undefined while it is in none.
  case incarnation(Role)
  /// The incarnation of the other side that a side is connected with; undefined while it is with none.
  case peerIncarnation(Role)
  /// Position plus count, or count plus count.
  case sum(JointExpression, JointExpression)
}

/// What holds between both sides.
public indirect enum JointGuard: Hashable, Sendable {
  /// Holds without a condition.
  case always
  /// A comparison; its unit as the side in the first role sees it.
  case comparison(JointExpression, Relation, JointExpression, Unit)
  /// A condition on one side's variables, queues and timers.
  case holds(Role, Guard)
  /// A side is in one of these states.
  case isIn(Role, [State])
  /// A segment has come to a side from the incarnation that it is connected with, sent by one who knew the side's own.
  case isHeard(Role)
  /// No segment is on its way.
  case nothingInFlight
  case not(JointGuard)
  case and(JointGuard, JointGuard)
  case or(JointGuard, JointGuard)
}

/// A value computed from both sides whose unit is known to the compiler; a position belongs to the numbers of the side in the first role
/// (`OurPosition`) or to those of the other (`TheirPosition`).
public struct JointTerm<U: UnitType>: Sendable {
  /// The tree.
  public let expression: JointExpression
}

/// The words in which properties are declared: `Joint.one(A.B) == Joint.other(C.D)`.
public enum Joint {
  /// A value of the side in the first role.
  public static func one<U: UnitType>(_ term: Term<U>) -> JointTerm<U> { JointTerm(expression: .of(.one, term.expression, U.unit)) }
  /// What the other side calls its own position is one of theirs.
  public static func other(_ term: Term<OurPosition>) -> JointTerm<TheirPosition> {
    JointTerm(expression: .of(.other, term.expression, .ourPosition))
  }
  /// What the other side calls our position is one of ours.
  public static func other(_ term: Term<TheirPosition>) -> JointTerm<OurPosition> {
    JointTerm(expression: .of(.other, term.expression, .theirPosition))
  }
  /// A count of the other side.
  public static func other(_ term: Term<Octets>) -> JointTerm<Octets> { JointTerm(expression: .of(.other, term.expression, .octets)) }

  /// Nothing.
  public static let zero: JointTerm<Octets> = JointTerm(expression: .literal(0))

  /// A condition on the side in the first role.
  public static func one(_ condition: Guard) -> JointGuard { .holds(.one, condition) }
  /// A condition on the other side.
  public static func other(_ condition: Guard) -> JointGuard { .holds(.other, condition) }
  /// The side in the first role is in one of these states.
  public static func one(isIn states: State...) -> JointGuard { .isIn(.one, states) }
  /// The other side is in one of these states.
  public static func other(isIn states: State...) -> JointGuard { .isIn(.other, states) }
  /// The incarnation that the side in the first role is connected with is the one that the other side is in, or one that has answered it.
  public static let oneIsShared: JointGuard =
    .comparison(.peerIncarnation(.one), .equal, .incarnation(.other), .times) || .isHeard(.one)
  /// No segment is on its way.
  public static let nothingInFlight: JointGuard = .nothingInFlight
  /// Whether something has happened at the side in the first role.
  public static func one(_ fact: HistoryFact) -> JointGuard { .comparison(.fact(.one, fact), .notEqual, .literal(0), .times) }
  /// Whether something has happened at the other side.
  public static func other(_ fact: HistoryFact) -> JointGuard { .comparison(.fact(.other, fact), .notEqual, .literal(0), .times) }
  /// How many octets something has brought to the side in the first role.
  public static func one(octetsOf fact: HistoryFact) -> JointTerm<Octets> { JointTerm(expression: .fact(.one, fact)) }
  /// How many octets something has brought to the other side.
  public static func other(octetsOf fact: HistoryFact) -> JointTerm<Octets> { JointTerm(expression: .fact(.other, fact)) }
}

public func && (left: JointGuard, right: JointGuard) -> JointGuard { .and(left, right) }
public func || (left: JointGuard, right: JointGuard) -> JointGuard { .or(left, right) }
public prefix func ! (guarded: JointGuard) -> JointGuard { .not(guarded) }

public func == (left: JointTerm<OurPosition>, right: JointTerm<OurPosition>) -> JointGuard { compare(left, .equal, right) }
public func == (left: JointTerm<TheirPosition>, right: JointTerm<TheirPosition>) -> JointGuard { compare(left, .equal, right) }
public func == (left: JointTerm<Octets>, right: JointTerm<Octets>) -> JointGuard { compare(left, .equal, right) }
public func =< (left: JointTerm<OurPosition>, right: JointTerm<OurPosition>) -> JointGuard { compare(left, .lessOrEqual, right) }
public func =< (left: JointTerm<TheirPosition>, right: JointTerm<TheirPosition>) -> JointGuard { compare(left, .lessOrEqual, right) }
public func =< (left: JointTerm<Octets>, right: JointTerm<Octets>) -> JointGuard { compare(left, .lessOrEqual, right) }
public func < (left: JointTerm<OurPosition>, right: JointTerm<OurPosition>) -> JointGuard { compare(left, .less, right) }
public func < (left: JointTerm<TheirPosition>, right: JointTerm<TheirPosition>) -> JointGuard { compare(left, .less, right) }

private func compare<U: UnitType>(_ left: JointTerm<U>, _ relation: Relation, _ right: JointTerm<U>) -> JointGuard {
  .comparison(left.expression, relation, right.expression, U.unit)
}
