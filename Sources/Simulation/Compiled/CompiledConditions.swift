import ProtocolModel

extension RuleCompiler {
  /// Tests a condition: what is emitted next is done when it is wanted so, and otherwise, or when it is undefined, what is at a label.
  ///
  /// Of two parts both or either must be so; that something undefined is never so is all that is left of a third truth value.
  mutating func test(_ condition: Guard, is wanted: Bool, otherwise label: Label) {
    switch condition {
    case .always: if !wanted { emit(.jump(address(of: label))) }
    case .comparison(let left, let relation, let right, let unit):
      let (first, second) = (slot(of: left), slot(of: right))
      emit(.compare(first, relation, second, unit, isWanted: wanted, otherwise: address(of: label)))
    case .interval(let low, let lower, let middle, let upper, let high, let unit):
      let (first, value, last) = (slot(of: low), slot(of: middle), slot(of: high))
      emit(.isBetween(first, lower, value, upper, last, unit, isWanted: wanted, otherwise: address(of: label)))
    case .isSet(let symbol): emit(.isSet(slot(of: symbol), isWanted: wanted, otherwise: address(of: label)))
    case .isTrue(let symbol): emit(.isTrue(slot(of: symbol), isWanted: wanted, otherwise: address(of: label)))
    case .control(let bit): emit(.hasControl(bits: layout.bits([bit]), isWanted: wanted, otherwise: address(of: label)))
    case .isRunning(let timer): emit(.isSet(slot(of: timer), isWanted: wanted, otherwise: address(of: label)))
    // An endpoint that stands alone stays what it was made as.
    case .isKind(let kind): if (plan.model.kinds.first == kind) != wanted { emit(.jump(address(of: label))) }
    case .not(let inner): test(inner, is: !wanted, otherwise: label)
    case .and(let left, let right): wanted ? testBoth(left, right, true, label) : testEither(left, right, false, label)
    case .or(let left, let right): wanted ? testEither(left, right, true, label) : testBoth(left, right, false, label)
    }
  }

  private mutating func testBoth(_ left: Guard, _ right: Guard, _ wanted: Bool, _ label: Label) {
    test(left, is: wanted, otherwise: label)
    test(right, is: wanted, otherwise: label)
  }

  private mutating func testEither(_ left: Guard, _ right: Guard, _ wanted: Bool, _ label: Label) {
    let (other, done) = (newLabel(), newLabel())
    test(left, is: wanted, otherwise: other)
    emit(.jump(address(of: done)))
    place(other)
    test(right, is: wanted, otherwise: label)
    place(done)
  }
}
