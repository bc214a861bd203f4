import ProtocolModel

/// What a value can be anywhere in an exploration, found without exploring: never defined, always one number when defined, or anything.
enum PossibleValue: Hashable {
  case none
  case constant(UInt32)
  case any

  /// What a value can be that can be either.
  func joined(with other: PossibleValue) -> PossibleValue {
    switch (self, other) {
    case (.none, let value), (let value, .none): value
    case (.constant(let left), .constant(let right)): left == right ? self : .any
    case (.any, _), (_, .any): .any
    }
  }

  /// What is computed from it.
  func map(_ transform: (UInt32) -> UInt32) -> PossibleValue {
    if case .constant(let value) = self { .constant(transform(value)) } else { self }
  }

  /// What is computed from two; undefined when either always is.
  func combined(with other: PossibleValue, _ transform: (UInt32, UInt32) -> UInt32) -> PossibleValue {
    switch (self, other) {
    case (.none, _), (_, .none): .none
    case (.constant(let left), .constant(let right)): .constant(transform(left, right))
    case (.any, _), (_, .any): .any
    }
  }

  /// Whether it can be such a number.
  func canBe(_ condition: (UInt32) -> Bool) -> Bool {
    switch self {
    case .none: false
    case .constant(let value): condition(value)
    case .any: true
    }
  }
}

/// What can be the case anywhere in an exploration; grows until nothing is added any more.
struct Possibilities: Hashable {
  /// The values of variables, fields of segments and arguments of calls.
  var values: [Symbol: PossibleValue] = [:]
  /// The states that can be entered.
  var states: Set<State> = []
  /// The queues that can have entries.
  var filled: Set<Queue> = []
  /// The timers that can run.
  var running: Set<Timer> = []
  /// The control bits that a segment can have.
  var controlBits: Set<ControlBit> = []
  /// The octets of text that a segment can carry.
  var text: PossibleValue = .none

  mutating func add(_ value: PossibleValue, to symbol: Symbol) { values[symbol] = (values[symbol] ?? .none).joined(with: value) }
}

extension Expression {
  /// What the expression's value can be.
  func possibleValue(in now: Possibilities, settings: [Symbol: UInt32], format: SegmentFormat) -> PossibleValue {
    func value(_ expression: Expression) -> PossibleValue { expression.possibleValue(in: now, settings: settings, format: format) }
    switch self {
    case .literal(let number): return .constant(number)
    case .symbol(let symbol), .sent(let symbol), .front(_, let symbol):
      if symbol == format.text { return now.text }
      if symbol == format.length { return .any }
      return symbol.home == .setting ? .constant(settings[symbol] ?? 0) : now.values[symbol] ?? .none
    case .entries(let queue), .octets(let queue): return now.filled.contains(queue) ? .any : .constant(0)
    case .sum(let left, let right): return value(left).combined(with: value(right), &+)
    case .difference(let left, let right): return value(left).combined(with: value(right), &-)
    case .product(let factor, let term): return value(term).map { $0.multipliedReportingOverflow(by: factor).overflow ? .max : $0 * factor }
    case .quotient(let term, let divisor): return value(term).map { $0 / divisor }
    case .smallest(let terms):
      return terms.dropFirst().reduce(terms.first.map(value) ?? .none) { $0.combined(with: value($1), min) }
    case .largest(let terms):
      return terms.dropFirst().reduce(terms.first.map(value) ?? .none) { $0.combined(with: value($1), max) }
    case .pauses, .ratio: return .any
    // Two endpoints that stand alone were made by none.
    case .ofParent: return .none
    case .later(let left, let right, _): return value(left).joined(with: value(right))
    }
  }
}

extension Guard {
  /// Whether the guard can hold (`true`), or can fail to for values that are all defined (`false`).
  func canBe(_ wanted: Bool, in now: Possibilities, settings: [Symbol: UInt32], format: SegmentFormat) -> Bool {
    func canBe(_ condition: Guard, _ wanted: Bool) -> Bool { condition.canBe(wanted, in: now, settings: settings, format: format) }
    func value(_ expression: Expression) -> PossibleValue { expression.possibleValue(in: now, settings: settings, format: format) }
    switch self {
    case .always: return wanted
    case .comparison(let left, let relation, let right, let unit):
      return value(left).combined(with: value(right)) { relation.holds($0, $1, unit: unit) ? 1 : 0 }.canBe { ($0 == 1) == wanted }
    case .interval(let low, _, let middle, _, let high, _):
      return [low, middle, high].allSatisfy { value($0) != .none }
    case .isSet(let symbol): return !wanted || value(.symbol(symbol)) != .none
    case .isTrue(let symbol): return !wanted || value(.symbol(symbol)).canBe { $0 == 1 }
    case .control(let bit): return !wanted || now.controlBits.contains(bit)
    case .isRunning(let timer): return !wanted || now.running.contains(timer)
    case .isKind: return !wanted
    case .not(let inner): return canBe(inner, !wanted)
    case .and(let left, let right):
      return wanted ? canBe(left, true) && canBe(right, true) : canBe(left, false) || canBe(right, false)
    case .or(let left, let right):
      return wanted ? canBe(left, true) || canBe(right, true) : canBe(left, false) && canBe(right, false)
    }
  }
}
