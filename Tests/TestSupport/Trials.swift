extension Collection {
  /// What a test tries of many cases: all of them in a release build, as `.ci/run` makes one; in a debug build, where each takes some thirty
  /// times as long, the first and every `step`th after it.
  public func tried(oneIn step: Int) -> [Element] {
    #if DEBUG
      enumerated().filter { $0.offset.isMultiple(of: step) }.map(\.element)
    #else
      Array(self)
    #endif
  }
}
