/// A value computed from variables, segment fields, call arguments and settings: a small tree that is evaluated and printed.
/// Any part that is undefined makes the whole undefined.
public indirect enum Expression: Hashable, Sendable {
  /// A number as written; its unit comes from its place.
  case literal(UInt32)
  /// The present value of a symbol.
  case symbol(Symbol)
  /// A field of the segment that the present rule sent last.
  case sent(Symbol)
  /// A field of the segment at the front of a queue.
  case front(Queue, Symbol)
  /// How many entries a queue has.
  case entries(Queue)
  /// The octets in a queue that have not been taken from it.
  case octets(Queue)
  /// Position plus count, or count plus count; modulo 2³².
  case sum(Expression, Expression)
  /// Position minus position, position minus count, or count minus count; modulo 2³².
  case difference(Expression, Expression)
  /// A count times a whole number; no more than 2³² − 1.
  case product(UInt32, Expression)
  /// A count divided by a whole number, rounded down.
  case quotient(Expression, UInt32)
  /// A count divided by another, rounded down; undefined when the other is 0.
  case ratio(Expression, Expression)
  /// The smallest of several counts.
  case smallest([Expression])
  /// The largest of several counts.
  case largest([Expression])
  /// The length of `times` + 1 pauses, of which each is twice the one before, but none longer than `most`; no more than 2³² − 1.
  case pauses(from: Expression, times: Expression, most: Expression)
  /// What an expression gives for the endpoint that made this one; undefined for one that was not made.
  case ofParent(Expression)
  /// The later of two positions, modulo 2³²; the defined one when only one is.
  case later(Expression, Expression, Unit)
}

/// An expression whose unit is known to the compiler.
public struct Term<U: UnitType>: Sendable {
  /// The tree.
  public let expression: Expression

  /// A term over a tree of the same unit.
  public init(_ expression: Expression) {
    self.expression = expression
  }

  /// The one symbol that this term names.
  public var symbol: Symbol {
    guard case .symbol(let symbol) = expression else { preconditionFailure("this term is an expression, not a single symbol") }
    return symbol
  }
}

extension Term: ExpressibleByIntegerLiteral where U: CountUnit {
  public init(integerLiteral value: UInt32) {
    self.init(.literal(value))
  }
}

extension Term {
  /// A variable of the transmission control block.
  public static func variable(_ name: String, isStandard: Bool = true, cite: Citation) -> Term {
    Term(.symbol(Symbol(name, U.unit, .endpoint, isStandard: isStandard, cite: cite)))
  }

  /// A constant of the profile, with its default value.
  public static func setting(_ name: String, _ value: UInt32, in range: ClosedRange<UInt32>? = nil, cite: Citation) -> Term {
    Term(.symbol(Symbol(name, U.unit, .setting, preset: value, in: range, cite: cite)))
  }

  /// A field of the arriving segment.
  public static func field(_ name: String) -> Term { Term(.symbol(Symbol(name, U.unit, .segment))) }

  /// An argument of the present user call.
  public static func argument(_ name: String) -> Term { Term(.symbol(Symbol(name, U.unit, .call))) }

  /// A value that the host keeps for all its endpoints.
  public static func host(_ name: String, cite: Citation) -> Term { Term(.symbol(Symbol(name, U.unit, .host, cite: cite))) }

  /// The same value of the endpoint that made this one.
  public var ofParent: Term { Term(.ofParent(expression)) }

  /// The same field of the segment that the present rule sent last.
  public var sent: Term {
    guard case .symbol(let symbol) = expression, symbol.home == .segment else {
      preconditionFailure("only a field of a segment can be asked of the segment sent last")
    }
    return Term(.sent(symbol))
  }

  /// The same field of the segment at the front of a queue.
  public func front(of queue: Queue) -> Term {
    guard case .symbol(let symbol) = expression, symbol.home == .segment else {
      preconditionFailure("only a field of a segment can be asked of the front of a queue")
    }
    return Term(.front(queue, symbol))
  }

  /// A fixed position, e.g. the 0 of a segment that answers one without an acknowledgment.
  public static func absolute(_ value: UInt32) -> Term { Term(.literal(value)) }
}
