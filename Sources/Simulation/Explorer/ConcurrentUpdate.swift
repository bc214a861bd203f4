import Dispatch

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
  withUnsafeMutablePointer(to: &second) { second in
    withoutActuallyEscaping(changeSecond) { changeSecond in
      // Not moved, since what it keeps would be copied. Nothing else works on it until it is waited for.
      nonisolated(unsafe) let second = second
      let group = DispatchGroup()
      DispatchQueue.global(qos: .userInitiated).async(group: group) { changeSecond(&second.pointee) }
      changeFirst(&first)
      group.wait()
    }
  }
}
