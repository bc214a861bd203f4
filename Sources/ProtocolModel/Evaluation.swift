// What evaluates is inlinable, so that the compiler makes a version of it for each valuation, in whichever module that is.

/// What expressions and guards are evaluated against: an endpoint, with the present segment and call.
public protocol Valuation {
  /// The value of a symbol; nil while it is undefined.
  func value(of symbol: Symbol) -> UInt32?
  /// A field of the segment that the present rule sent last.
  func sentValue(of symbol: Symbol) -> UInt32?
  /// A field of the segment at the front of a queue.
  func frontValue(of symbol: Symbol, in queue: Queue) -> UInt32?
  /// How many entries a queue has.
  func entries(in queue: Queue) -> UInt32
  /// The octets in a queue's calls that have not been taken.
  func octets(in queue: Queue) -> UInt32
  /// Whether the present segment has a control bit.
  func hasControl(_ bit: ControlBit) -> Bool
  /// Whether a timer is running.
  func isRunning(_ timer: Timer) -> Bool
  /// Whether the endpoint is of a kind.
  func isKind(_ kind: Kind) -> Bool
  /// What an expression gives for the endpoint that made this one.
  func parentValue(of expression: Expression) -> UInt32?
}

extension Valuation {
  /// An endpoint that stands alone is of no kind.
  @inlinable public func isKind(_ kind: Kind) -> Bool { false }
  /// An endpoint that stands alone was made by none.
  @inlinable public func parentValue(of expression: Expression) -> UInt32? { nil }
}

extension Expression {
  /// The value, modulo 2³²; nil when a part that it needs is undefined.
  @inlinable public func value(in valuation: some Valuation) -> UInt32? {
    switch self {
    case .literal(let number): return number
    case .symbol(let symbol): return valuation.value(of: symbol)
    case .sent(let symbol): return valuation.sentValue(of: symbol)
    case .front(let queue, let symbol): return valuation.frontValue(of: symbol, in: queue)
    case .entries(let queue): return valuation.entries(in: queue)
    case .octets(let queue): return valuation.octets(in: queue)
    case .sum(let left, let right):
      guard let first = left.value(in: valuation), let second = right.value(in: valuation) else { return nil }
      return first &+ second
    case .difference(let left, let right):
      guard let first = left.value(in: valuation), let second = right.value(in: valuation) else { return nil }
      return first &- second
    case .product(let factor, let term):
      guard let value = term.value(in: valuation) else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: factor)
      return overflow ? .max : product
    case .quotient(let term, let divisor):
      return term.value(in: valuation).map { $0 / divisor }
    case .ratio(let term, let divisor):
      guard let first = term.value(in: valuation), let second = divisor.value(in: valuation), second > 0 else { return nil }
      return first / second
    case .smallest(let terms):
      let values = terms.map { $0.value(in: valuation) }
      return values.contains(nil) ? nil : values.compactMap { $0 }.min()
    case .largest(let terms):
      let values = terms.map { $0.value(in: valuation) }
      return values.contains(nil) ? nil : values.compactMap { $0 }.max()
    case .pauses(from: let first, times: let times, most: let most):
      guard var pause = first.value(in: valuation), let times = times.value(in: valuation), let most = most.value(in: valuation) else {
        return nil
      }
      var sum: UInt32 = 0
      for _ in 0...times where sum < .max {
        pause = min(pause, most)
        let (next, overflow) = sum.addingReportingOverflow(pause)
        sum = overflow ? .max : next
        pause = pause > .max / 2 ? .max : 2 * pause
      }
      return sum
    case .ofParent(let expression): return valuation.parentValue(of: expression)
    case .later(let left, let right, let unit):
      guard let first = left.value(in: valuation) else { return right.value(in: valuation) }
      guard let second = right.value(in: valuation) else { return first }
      return Relation.less.holds(first, second, unit: unit) ? second : first
    }
  }
}

extension Relation {
  /// Whether the relation holds. Positions are compared modulo 2³²: one is less than another when the way forward to it is shorter than 2³¹.
  @inlinable public func holds(_ left: UInt32, _ right: UInt32, unit: Unit) -> Bool {
    let isLess = unit.isPosition ? Int32(bitPattern: left &- right) < 0 : left < right
    switch self {
    case .equal: return left == right
    case .notEqual: return left != right
    case .less: return isLess
    case .lessOrEqual: return isLess || left == right
    case .greater: return !isLess && left != right
    case .greaterOrEqual: return !isLess
    }
  }

  /// Whether a value lies between two others. For positions: how far it lies beyond the first, against how far the last does, modulo 2³².
  @usableFromInline package static func holds(
    _ first: UInt32, _ lower: Relation, _ value: UInt32, _ upper: Relation, _ last: UInt32, unit: Unit
  ) -> Bool {
    guard unit.isPosition else { return lower.holds(first, value, unit: unit) && upper.holds(value, last, unit: unit) }
    let beyond = value &- first
    let width = last &- first
    return (lower == .less ? beyond > 0 : true) && (upper == .less ? beyond < width : beyond <= width)
  }
}

extension Guard {
  /// Whether the guard holds; nil when that depends on something undefined.
  @inlinable public func holds(in valuation: some Valuation) -> Bool? {
    switch self {
    case .always: return true
    case .comparison(let left, let relation, let right, let unit):
      guard let first = left.value(in: valuation), let second = right.value(in: valuation) else { return nil }
      return relation.holds(first, second, unit: unit)
    case .interval(let low, let lower, let middle, let upper, let high, let unit):
      guard let first = low.value(in: valuation), let value = middle.value(in: valuation), let last = high.value(in: valuation) else {
        return nil
      }
      return Relation.holds(first, lower, value, upper, last, unit: unit)
    case .isSet(let symbol): return valuation.value(of: symbol) != nil
    case .isTrue(let symbol): return valuation.value(of: symbol) == 1
    case .control(let bit): return valuation.hasControl(bit)
    case .isRunning(let timer): return valuation.isRunning(timer)
    case .isKind(let kind): return valuation.isKind(kind)
    case .not(let inner): return inner.holds(in: valuation).map { !$0 }
    case .and(let left, let right):
      let first = left.holds(in: valuation)
      if first == false { return false }
      let second = right.holds(in: valuation)
      if second == false { return false }
      return first == nil || second == nil ? nil : true
    case .or(let left, let right):
      let first = left.holds(in: valuation)
      if first == true { return true }
      let second = right.holds(in: valuation)
      if second == true { return true }
      return first == nil || second == nil ? nil : false
    }
  }
}
