import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The results of a function on each element, in the order of the elements, computed on all cores.
  package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    let found = Mutex<[Result?]>(Array<Result?>(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = transform(self[index])
      found.withLock { $0[index] = result }
    }
    return found.withLock { results in
      indices.map { index in
        guard let result = results[index] else { preconditionFailure("every element was transformed") }
        return result
      }
    }
  }
}
