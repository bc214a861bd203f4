import ProtocolModel

extension RuleMachine {
  /// A value that is computed; it is undefined when a part that it needs is.
  func value(of computation: Computation) -> UInt32? {
    switch computation {
    case .sum(let left, let right): return both(left, right, &+)
    case .difference(let left, let right): return both(left, right, &-)
    case .smaller(let left, let right): return both(left, right, min)
    case .larger(let left, let right): return both(left, right, max)
    case .product(let factor, let term):
      return self[term].map { value in
        let (product, overflow) = value.multipliedReportingOverflow(by: factor)
        return overflow ? .max : product
      }
    case .quotient(let term, let divisor): return self[term].map { $0 / divisor }
    case .later(let left, let right, let unit):
      return both(left, right) { Relation.less.holds($0, $1, unit: unit) ? $1 : $0 } ?? self[left] ?? self[right]
    case .front(let queue, let place):
      let entries = queues[Int(queue)]
      return entries.isEmpty ? nil : entries[Int(place)]
    case .entries(let queue): return UInt32(queues[Int(queue)].count / length(ofEntriesIn: Int(queue)))
    case .octets(let queue):
      return calls(in: Int(queue)).reduce(0) { $0 + octets(ofCallAt: $1, in: Int(queue)) - taken(ofCallAt: $1, in: Int(queue)) }
    }
  }

  @inline(__always) private func both(_ left: Slot, _ right: Slot, _ combine: (UInt32, UInt32) -> UInt32) -> UInt32? {
    guard let first = self[left], let second = self[right] else { return nil }
    return combine(first, second)
  }
}
