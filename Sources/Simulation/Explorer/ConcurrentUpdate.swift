import Dispatch
import Synchronization

/// Changes two values, each by a function.
///
/// - Parameter concurrently: whether the second is changed on another core meanwhile, mostly the same one each time, so that what it keeps
///   is in that core's cache. Both are changed when this returns.
func update<First: Sendable, Second: Sendable>(
  _ first: inout First, _ changeFirst: @Sendable (inout First) -> Void, _ second: inout Second,
  _ changeSecond: @Sendable (inout Second) -> Void, concurrently: Bool
) {
  guard concurrently else {
    changeFirst(&first)
    changeSecond(&second)
    return
  }
  // Moved there and back, since what it keeps would be copied if it were also here.
  let lent = Lent(consume second)
  withoutActuallyEscaping(changeSecond) { changeSecond in
    let group = DispatchGroup()
    DispatchQueue.global(qos: .userInitiated).async(group: group) { lent.update(changeSecond) }
    changeFirst(&first)
    group.wait()
  }
  second = lent.value
}

/// A value that only one thread works on at a time.
private final class Lent<Value: Sendable>: Sendable {
  private let held: Mutex<Value>

  init(_ value: consuming Value) { held = Mutex(value) }

  var value: Value { held.withLock { $0 } }

  func update(_ change: (inout Value) -> Void) { held.withLock { value in change(&value) } }
}
