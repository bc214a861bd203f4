// Every operator of the language, each on concrete types, so that a wrong unit is an error at the place where it stands.

infix operator =< : IntervalPrecedence
infix operator <- : AssignmentPrecedence

precedencegroup IntervalPrecedence {
  associativity: left
  higherThan: LogicalConjunctionPrecedence
  lowerThan: ComparisonPrecedence
}

/// The first or the last two operands of a chain such as `A < B =< C`.
public struct Chain<U: UnitType>: Sendable {
  let left: Expression
  let relation: Relation
  let right: Expression
}

public func && (left: Guard, right: Guard) -> Guard { .and(left, right) }
public func || (left: Guard, right: Guard) -> Guard { .or(left, right) }
public prefix func ! (guarded: Guard) -> Guard { .not(guarded) }

// MARK: our positions

public func + (left: Term<OurPosition>, right: Term<Octets>) -> Term<OurPosition> { .init(.sum(left.expression, right.expression)) }
public func - (left: Term<OurPosition>, right: Term<Octets>) -> Term<OurPosition> { .init(.difference(left.expression, right.expression)) }
public func - (left: Term<OurPosition>, right: Term<OurPosition>) -> Term<Octets> { .init(.difference(left.expression, right.expression)) }
public func == (left: Term<OurPosition>, right: Term<OurPosition>) -> Guard { compare(left, .equal, right) }
public func != (left: Term<OurPosition>, right: Term<OurPosition>) -> Guard { compare(left, .notEqual, right) }
public func < (left: Term<OurPosition>, right: Term<OurPosition>) -> Guard { compare(left, .less, right) }
public func > (left: Term<OurPosition>, right: Term<OurPosition>) -> Guard { compare(left, .greater, right) }
public func >= (left: Term<OurPosition>, right: Term<OurPosition>) -> Guard { compare(left, .greaterOrEqual, right) }
public func =< (left: Term<OurPosition>, right: Term<OurPosition>) -> Guard { compare(left, .lessOrEqual, right) }
public func < (left: Term<OurPosition>, right: Term<OurPosition>) -> Chain<OurPosition> { chain(left, .less, right) }
public func =< (left: Term<OurPosition>, right: Term<OurPosition>) -> Chain<OurPosition> { chain(left, .lessOrEqual, right) }
public func =< (left: Chain<OurPosition>, right: Term<OurPosition>) -> Guard { close(left, .lessOrEqual, right) }
public func =< (left: Term<OurPosition>, right: Chain<OurPosition>) -> Guard { open(left, .lessOrEqual, right) }
public func <- (left: Term<OurPosition>, right: Term<OurPosition>) -> Action { .set(left.symbol, right.expression) }

// MARK: their positions

public func + (left: Term<TheirPosition>, right: Term<Octets>) -> Term<TheirPosition> { .init(.sum(left.expression, right.expression)) }
public func - (left: Term<TheirPosition>, right: Term<Octets>) -> Term<TheirPosition> {
  .init(.difference(left.expression, right.expression))
}
public func - (left: Term<TheirPosition>, right: Term<TheirPosition>) -> Term<Octets> {
  .init(.difference(left.expression, right.expression))
}
public func == (left: Term<TheirPosition>, right: Term<TheirPosition>) -> Guard { compare(left, .equal, right) }
public func != (left: Term<TheirPosition>, right: Term<TheirPosition>) -> Guard { compare(left, .notEqual, right) }
public func < (left: Term<TheirPosition>, right: Term<TheirPosition>) -> Guard { compare(left, .less, right) }
public func > (left: Term<TheirPosition>, right: Term<TheirPosition>) -> Guard { compare(left, .greater, right) }
public func >= (left: Term<TheirPosition>, right: Term<TheirPosition>) -> Guard { compare(left, .greaterOrEqual, right) }
public func =< (left: Term<TheirPosition>, right: Term<TheirPosition>) -> Guard { compare(left, .lessOrEqual, right) }
public func < (left: Term<TheirPosition>, right: Term<TheirPosition>) -> Chain<TheirPosition> { chain(left, .less, right) }
public func =< (left: Term<TheirPosition>, right: Term<TheirPosition>) -> Chain<TheirPosition> { chain(left, .lessOrEqual, right) }
public func =< (left: Chain<TheirPosition>, right: Term<TheirPosition>) -> Guard { close(left, .lessOrEqual, right) }
public func =< (left: Term<TheirPosition>, right: Chain<TheirPosition>) -> Guard { open(left, .lessOrEqual, right) }
public func <- (left: Term<TheirPosition>, right: Term<TheirPosition>) -> Action { .set(left.symbol, right.expression) }

// MARK: octets

public func + (left: Term<Octets>, right: Term<Octets>) -> Term<Octets> { .init(.sum(left.expression, right.expression)) }
public func - (left: Term<Octets>, right: Term<Octets>) -> Term<Octets> { .init(.difference(left.expression, right.expression)) }
public func / (left: Term<Octets>, right: UInt32) -> Term<Octets> { .init(.quotient(left.expression, right)) }
public func == (left: Term<Octets>, right: Term<Octets>) -> Guard { compare(left, .equal, right) }
public func < (left: Term<Octets>, right: Term<Octets>) -> Guard { compare(left, .less, right) }
public func > (left: Term<Octets>, right: Term<Octets>) -> Guard { compare(left, .greater, right) }
public func >= (left: Term<Octets>, right: Term<Octets>) -> Guard { compare(left, .greaterOrEqual, right) }
public func =< (left: Term<Octets>, right: Term<Octets>) -> Guard { compare(left, .lessOrEqual, right) }
public func <- (left: Term<Octets>, right: Term<Octets>) -> Action { .set(left.symbol, right.expression) }

public func * (left: UInt32, right: Term<Octets>) -> Term<Octets> { .init(.product(left, right.expression)) }

/// The largest of several counts of octets.
public func largest(_ terms: Term<Octets>...) -> Term<Octets> { .init(.largest(terms.map(\.expression))) }

/// The smallest of several counts of occurrences.
public func smallest(_ terms: Term<Times>...) -> Term<Times> { .init(.smallest(terms.map(\.expression))) }

/// The largest of several counts of occurrences.
public func largest(_ terms: Term<Times>...) -> Term<Times> { .init(.largest(terms.map(\.expression))) }

/// The smallest of several counts of octets.
public func smallest(_ terms: Term<Octets>...) -> Term<Octets> { .init(.smallest(terms.map(\.expression))) }

// MARK: times

public func + (left: Term<Times>, right: Term<Times>) -> Term<Times> { .init(.sum(left.expression, right.expression)) }
public func == (left: Term<Times>, right: Term<Times>) -> Guard { compare(left, .equal, right) }
public func - (left: Term<Times>, right: Term<Times>) -> Term<Times> { .init(.difference(left.expression, right.expression)) }
public func / (left: Term<Times>, right: UInt32) -> Term<Times> { .init(.quotient(left.expression, right)) }
public func < (left: Term<Times>, right: Term<Times>) -> Guard { compare(left, .less, right) }
public func > (left: Term<Times>, right: Term<Times>) -> Guard { compare(left, .greater, right) }
public func =< (left: Term<Times>, right: Term<Times>) -> Guard { compare(left, .lessOrEqual, right) }
public func >= (left: Term<Times>, right: Term<Times>) -> Guard { compare(left, .greaterOrEqual, right) }
public func <- (left: Term<Times>, right: Term<Times>) -> Action { .set(left.symbol, right.expression) }

// MARK: milliseconds

public func + (left: Term<Milliseconds>, right: Term<Milliseconds>) -> Term<Milliseconds> { .init(.sum(left.expression, right.expression)) }
public func - (left: Term<Milliseconds>, right: Term<Milliseconds>) -> Term<Milliseconds> {
  .init(.difference(left.expression, right.expression))
}
public func / (left: Term<Milliseconds>, right: UInt32) -> Term<Milliseconds> { .init(.quotient(left.expression, right)) }
public func == (left: Term<Milliseconds>, right: Term<Milliseconds>) -> Guard { compare(left, .equal, right) }
public func < (left: Term<Milliseconds>, right: Term<Milliseconds>) -> Guard { compare(left, .less, right) }
public func > (left: Term<Milliseconds>, right: Term<Milliseconds>) -> Guard { compare(left, .greater, right) }
public func >= (left: Term<Milliseconds>, right: Term<Milliseconds>) -> Guard { compare(left, .greaterOrEqual, right) }
public func =< (left: Term<Milliseconds>, right: Term<Milliseconds>) -> Guard { compare(left, .lessOrEqual, right) }
public func * (left: UInt32, right: Term<Milliseconds>) -> Term<Milliseconds> { .init(.product(left, right.expression)) }
public func <- (left: Term<Milliseconds>, right: Term<Milliseconds>) -> Action { .set(left.symbol, right.expression) }

/// The shortest of several lengths of time.
public func smallest(_ terms: Term<Milliseconds>...) -> Term<Milliseconds> { .init(.smallest(terms.map(\.expression))) }

/// How long so many pauses and one more are, each twice the one before, none longer than `most`.
public func pauses(from first: Term<Milliseconds>, times: Term<Times>, most: Term<Milliseconds>) -> Term<Milliseconds> {
  .init(.pauses(from: first.expression, times: times.expression, most: most.expression))
}

/// How often one number of octets goes into another.
public func ratio(_ term: Term<Octets>, _ divisor: Term<Octets>) -> Term<Times> { .init(.ratio(term.expression, divisor.expression)) }

/// So many times as many.
public func * (left: UInt32, right: Term<Times>) -> Term<Times> { .init(.product(left, right.expression)) }

/// The longest of several lengths of time.
public func largest(_ terms: Term<Milliseconds>...) -> Term<Milliseconds> { .init(.largest(terms.map(\.expression))) }

// MARK: readings of clocks

public func + (left: Term<OurClock>, right: Term<Milliseconds>) -> Term<OurClock> { .init(.sum(left.expression, right.expression)) }
public func - (left: Term<OurClock>, right: Term<OurClock>) -> Term<Milliseconds> { .init(.difference(left.expression, right.expression)) }
public func - (left: Term<OurClock>, right: Term<Milliseconds>) -> Term<OurClock> { .init(.difference(left.expression, right.expression)) }
public func < (left: Term<OurClock>, right: Term<OurClock>) -> Guard { compare(left, .less, right) }
public func >= (left: Term<OurClock>, right: Term<OurClock>) -> Guard { compare(left, .greaterOrEqual, right) }
public func <- (left: Term<OurClock>, right: Term<OurClock>) -> Action { .set(left.symbol, right.expression) }
public func - (left: Term<TheirClock>, right: Term<TheirClock>) -> Term<Milliseconds> {
  .init(.difference(left.expression, right.expression))
}
public func < (left: Term<TheirClock>, right: Term<TheirClock>) -> Guard { compare(left, .less, right) }
public func > (left: Term<TheirClock>, right: Term<TheirClock>) -> Guard { compare(left, .greater, right) }
public func >= (left: Term<TheirClock>, right: Term<TheirClock>) -> Guard { compare(left, .greaterOrEqual, right) }
public func <- (left: Term<TheirClock>, right: Term<TheirClock>) -> Action { .set(left.symbol, right.expression) }

// MARK: truths

public func <- (left: Term<Truth>, right: Bool) -> Action { .set(left.symbol, .literal(right ? 1 : 0)) }
public func <- (left: Term<Truth>, right: Term<Truth>) -> Action { .set(left.symbol, right.expression) }

/// The later of two positions that the other side numbers, modulo 2³².
public func later(_ left: Term<TheirPosition>, _ right: Term<TheirPosition>) -> Term<TheirPosition> {
  .init(.later(left.expression, right.expression, .theirPosition))
}

// MARK: the nodes

private func compare<U: UnitType>(_ left: Term<U>, _ relation: Relation, _ right: Term<U>) -> Guard {
  .comparison(left.expression, relation, right.expression, U.unit)
}

private func chain<U: UnitType>(_ left: Term<U>, _ relation: Relation, _ right: Term<U>) -> Chain<U> {
  Chain(left: left.expression, relation: relation, right: right.expression)
}

private func close<U: UnitType>(_ left: Chain<U>, _ relation: Relation, _ right: Term<U>) -> Guard {
  .interval(left.left, left.relation, left.right, relation, right.expression, U.unit)
}

private func open<U: UnitType>(_ left: Term<U>, _ relation: Relation, _ right: Chain<U>) -> Guard {
  .interval(left.expression, relation, right.left, right.relation, right.right, U.unit)
}
