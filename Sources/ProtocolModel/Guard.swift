/// How two values are compared. Positions are compared modulo 2³².
public enum Relation: String, Hashable, Sendable, CaseIterable {
  case equal = "="
  case notEqual = "/="
  case less = "<"
  case lessOrEqual = "=<"
  case greater = ">"
  case greaterOrEqual = ">="
}

/// When a rule applies: a tree that evaluates against an endpoint, a segment and a call, and prints as the specification writes it.
public indirect enum Guard: Hashable, Sendable {
  /// Holds without a condition.
  case always
  /// A comparison of two values of one unit.
  case comparison(Expression, Relation, Expression, Unit)
  /// `low R middle R high` as one test: how far the middle lies beyond the low end, against how far the high end does, modulo 2³² for positions.
  /// Both relations are `<` or `=<`.
  case interval(Expression, Relation, Expression, Relation, Expression, Unit)
  /// The value is defined.
  case isSet(Symbol)
  /// The value of a truth is 1; an undefined one is not.
  case isTrue(Symbol)
  /// The control bit of the arriving segment is set.
  case control(ControlBit)
  /// A timer is running.
  case isRunning(Timer)
  /// The endpoint is of a kind.
  case isKind(Kind)
  case not(Guard)
  case and(Guard, Guard)
  case or(Guard, Guard)
}

extension Term {
  /// Whether the symbol of this term has a value.
  public var isSet: Guard { .isSet(symbol) }
}

extension Term where U == Truth {
  /// Whether the truth is 1.
  public var isTrue: Guard { .isTrue(symbol) }
  /// Whether the truth is 0 or undefined.
  public var isFalse: Guard { .not(.isTrue(symbol)) }
}

extension ControlBit {
  /// Whether the arriving segment has this bit.
  public var isOn: Guard { .control(self) }
  /// Whether the arriving segment does not have this bit.
  public var isOff: Guard { .not(.control(self)) }
}

extension Queue {
  /// Whether the queue has no entry.
  public var isEmpty: Guard { .comparison(.entries(self), .equal, .literal(0), .times) }
  /// Whether the queue has an entry.
  public var isNotEmpty: Guard { .comparison(.entries(self), .greater, .literal(0), .times) }
  /// The octets in it that have not been taken.
  public var octets: Term<Octets> { Term(.octets(self)) }
  /// How many entries it has.
  public var entries: Term<Times> { Term(.entries(self)) }
}

extension Timer {
  /// Whether the timer is running.
  public var isRunning: Guard { .isRunning(self) }
  /// Whether the timer is stopped.
  public var isStopped: Guard { .not(.isRunning(self)) }
}
