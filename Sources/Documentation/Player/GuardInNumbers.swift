import ProtocolModel
import Simulation

extension Reaction.Firing {
  /// The rule's condition with the numbers in the place of what has them; nothing where nothing in it has a number.
  func conditionInNumbers(_ words: Words) -> String? {
    let values = Dictionary(operands.map { ($0.expression, $0.value) }) { first, _ in first }
    let numbers = rule.condition.inNumbers(values)
    return numbers == rule.condition ? nil : numbers.notation(words)
  }
}

extension Guard {
  /// The same guard with its comparisons in numbers; what is only asked whether it is so keeps its name.
  fileprivate func inNumbers(_ values: [Expression: UInt32?]) -> Guard {
    switch self {
    case .always, .isSet, .isTrue, .control, .isRunning, .isKind: self
    case .comparison(let left, let relation, let right, let unit):
      .comparison(left.inNumbers(values), relation, right.inNumbers(values), unit)
    case .interval(let low, let first, let middle, let second, let high, let unit):
      .interval(low.inNumbers(values), first, middle.inNumbers(values), second, high.inNumbers(values), unit)
    case .not(let inner): .not(inner.inNumbers(values))
    case .and(let left, let right): .and(left.inNumbers(values), right.inNumbers(values))
    case .or(let left, let right): .or(left.inNumbers(values), right.inNumbers(values))
    }
  }
}

extension Expression {
  fileprivate func inNumbers(_ values: [Expression: UInt32?]) -> Expression {
    if let value = values[self] ?? nil { return .literal(value) }
    switch self {
    case .literal, .symbol, .sent, .front, .entries, .octets, .ofParent: return self
    case .sum(let left, let right): return .sum(left.inNumbers(values), right.inNumbers(values))
    case .difference(let left, let right): return .difference(left.inNumbers(values), right.inNumbers(values))
    case .product(let factor, let term): return .product(factor, term.inNumbers(values))
    case .quotient(let term, let divisor): return .quotient(term.inNumbers(values), divisor)
    case .ratio(let term, let divisor): return .ratio(term.inNumbers(values), divisor.inNumbers(values))
    case .smallest(let terms): return .smallest(terms.map { $0.inNumbers(values) })
    case .largest(let terms): return .largest(terms.map { $0.inNumbers(values) })
    case .pauses(from: let first, times: let times, most: let most):
      return .pauses(from: first.inNumbers(values), times: times.inNumbers(values), most: most.inNumbers(values))
    case .later(let left, let right, let unit): return .later(left.inNumbers(values), right.inNumbers(values), unit)
    }
  }
}
