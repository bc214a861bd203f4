/// What a value counts or points at. A term's unit is part of its type, so that a position of one sequence space can neither be compared
/// with a position of the other nor with a count.
public enum Unit: String, Hashable, Sendable, CaseIterable {
  /// A position in the sequence space that this side numbers; modulo 2³².
  case ourPosition
  /// A position in the sequence space that the other side numbers; modulo 2³².
  case theirPosition
  /// A count of octets, 0 … 2³² − 1.
  case octets
  /// How often something happened.
  case times
  /// A length of virtual time, in milliseconds.
  case milliseconds
  /// A reading of this side's clock, in milliseconds modulo 2³².
  case ourClock
  /// A reading of the other side's clock, in milliseconds modulo 2³².
  case theirClock
  /// True (1) or false (0).
  case truth

  /// Whether values of this unit are positions, which are compared modulo 2³².
  public var isPosition: Bool {
    switch self {
    case .ourPosition, .theirPosition, .ourClock, .theirClock: true
    case .octets, .times, .milliseconds, .truth: false
    }
  }
}

/// The unit of a `Term`, as a type.
public protocol UnitType: Sendable {
  /// The same unit as a value.
  static var unit: Unit { get }
}

/// A unit whose literals are written as whole numbers.
public protocol CountUnit: UnitType {}

/// A position in our sequence space: what we number, and what the other side acknowledges.
public enum OurPosition: UnitType {
  public static let unit: Unit = .ourPosition
}

/// A position in their sequence space: what the other side numbers.
public enum TheirPosition: UnitType {
  public static let unit: Unit = .theirPosition
}

/// A count of octets.
public enum Octets: CountUnit {
  public static let unit: Unit = .octets
}

/// A count of occurrences.
public enum Times: CountUnit {
  public static let unit: Unit = .times
}

/// A length of virtual time.
public enum Milliseconds: CountUnit {
  public static let unit: Unit = .milliseconds
}

/// A reading of this side's clock.
public enum OurClock: UnitType {
  public static let unit: Unit = .ourClock
}

/// A reading of the other side's clock.
public enum TheirClock: UnitType {
  public static let unit: Unit = .theirClock
}

/// True or false.
public enum Truth: UnitType {
  public static let unit: Unit = .truth
}
