import ProtocolModel

extension RuleCompiler {
  /// The slot in which the value of an expression is, once what is emitted has been done.
  mutating func slot(of expression: Expression) -> Slot {
    switch expression {
    case .literal(let number): return constant(number)
    case .symbol(let symbol): return slot(of: symbol)
    case .sent(let symbol): return layout.place(of: symbol).map { layout.sent.start + $0 } ?? unknown()
    case .front(let queue, let symbol):
      guard let place = layout.place(of: symbol) else { return unknown() }
      guard let number = number(of: queue), queue.content != .calls else { return layout.undefined }
      return result(.front(queue: number, place: place))
    case .entries(let queue):
      guard let number = number(of: queue) else { return layout.undefined }
      return result(.entries(queue: number))
    case .octets(let queue):
      guard let number = number(of: queue) else { return layout.undefined }
      return queue.content == .calls ? result(.octets(queue: number)) : constant(0)
    case .sum(let left, let right):
      let (first, second) = (slot(of: left), slot(of: right))
      return result(.sum(first, second))
    case .difference(let left, let right):
      let (first, second) = (slot(of: left), slot(of: right))
      return result(.difference(first, second))
    case .product(let factor, let term):
      let value = slot(of: term)
      return result(.product(factor, value))
    case .quotient(let term, let divisor):
      let value = slot(of: term)
      return result(.quotient(value, divisor))
    case .smallest(let terms): return reduce(terms) { .smaller($0, $1) }
    case .largest(let terms): return reduce(terms) { .larger($0, $1) }
    case .pauses, .ratio: return unknown()
    // In an exploration an endpoint stands alone, and no other made it.
    case .ofParent: return layout.undefined
    case .later(let left, let right, let unit):
      let (first, second) = (slot(of: left), slot(of: right))
      return result(.later(first, second, unit))
    }
  }

  private mutating func reduce(_ terms: [Expression], _ combine: (Slot, Slot) -> Computation) -> Slot {
    let values = terms.map { slot(of: $0) }
    guard var present = values.first else { return layout.undefined }
    for value in values.dropFirst() { present = result(combine(present, value)) }
    return present
  }

  /// The slot of a symbol's present value. An argument that no call has, a setting that the profile has not, and what a host keeps are
  /// undefined.
  mutating func slot(of symbol: Symbol) -> Slot {
    switch symbol.home {
    case .endpoint: variable(symbol)
    case .segment: layout.place(of: symbol).map { layout.segment.start + $0 } ?? unknown()
    case .call: layout.slot(ofArgument: symbol) ?? layout.undefined
    case .setting: plan.settings[symbol].map { constant($0) } ?? layout.undefined
    case .host: layout.undefined
    }
  }

  /// The slot of a variable, to be changed.
  mutating func variable(_ symbol: Symbol) -> Slot { layout.slot(ofVariable: symbol) ?? unknown() }

  /// The slot that is defined while a timer runs.
  mutating func slot(of timer: Timer) -> Slot { layout.slot(ofTimer: timer) ?? unknown() }

  private mutating func result(_ computation: Computation) -> Slot {
    let slot = newSlot()
    emit(.compute(computation, to: slot))
    return slot
  }

  /// What the model does not declare is left to the interpreter.
  private mutating func unknown() -> Slot {
    emit(.giveUp)
    return layout.undefined
  }
}
