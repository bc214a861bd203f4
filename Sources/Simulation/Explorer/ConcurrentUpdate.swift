import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// Changes each element by a function, each on a core of its own where there are so many. The elements are moved, not copied.
  mutating func updateConcurrently(_ change: @Sendable (_ index: Int, inout Element) -> Void) {
    if count == 1 { return change(0, &self[0]) }
    let holders = map { Holder($0) }
    removeAll(keepingCapacity: true)
    DispatchQueue.concurrentPerform(iterations: holders.count) { index in holders[index].update { change(index, &$0) } }
    for holder in holders { append(holder.value) }
  }
}

/// A place for a value that only one thread works on at a time.
private final class Holder<Value: Sendable>: Sendable {
  private let held: Mutex<Value>

  init(_ value: Value) { held = Mutex(value) }

  var value: Value { held.withLock { $0 } }

  func update(_ change: (inout Value) -> Void) { held.withLock { value in change(&value) } }
}
