/// What the network may still do, as one number and back.
struct NetworkAllowance: Hashable {
  var losses: Int
  var duplicates: Int
  var prematureTimeouts: Int
  var injections: Int

  /// So many numbers at the most.
  static let mostNumbers = 256

  /// The largest of each, which fixes the numbers.
  struct Most {
    let losses: Int
    let duplicates: Int
    let prematureTimeouts: Int
    let injections: Int

    init(_ bounds: Bounds) {
      losses = bounds.losses
      duplicates = bounds.duplicates
      prematureTimeouts = bounds.prematureTimeouts
      injections = bounds.injectionsAtMost
    }

    /// How many numbers there are.
    var count: Int { (losses + 1) * (duplicates + 1) * (prematureTimeouts + 1) * (injections + 1) }

    /// Everything is still allowed.
    var full: NetworkAllowance {
      NetworkAllowance(losses: losses, duplicates: duplicates, prematureTimeouts: prematureTimeouts, injections: injections)
    }
  }

  func number(_ most: Most) -> UInt32 {
    UInt32(
      ((losses * (most.duplicates + 1) + duplicates) * (most.prematureTimeouts + 1) + prematureTimeouts) * (most.injections + 1)
        + injections)
  }

  init(losses: Int, duplicates: Int, prematureTimeouts: Int, injections: Int) {
    self.losses = losses
    self.duplicates = duplicates
    self.prematureTimeouts = prematureTimeouts
    self.injections = injections
  }

  init(number: UInt32, _ most: Most) {
    var rest = Int(number)
    injections = rest % (most.injections + 1)
    rest /= most.injections + 1
    prematureTimeouts = rest % (most.prematureTimeouts + 1)
    rest /= most.prematureTimeouts + 1
    duplicates = rest % (most.duplicates + 1)
    losses = rest / (most.duplicates + 1)
  }
}

/// For each number of a network allowance the number after the network has done something once more; nil when it may not.
struct NetworkSteps {
  private let losses: [UInt32]
  private let duplicates: [UInt32]
  private let prematureTimeouts: [UInt32]
  private let injections: [UInt32]
  private static let none: UInt32 = .max

  init(_ most: NetworkAllowance.Most) {
    func steps(_ count: WritableKeyPath<NetworkAllowance, Int>) -> [UInt32] {
      (0..<UInt32(most.count)).map { number in
        var left = NetworkAllowance(number: number, most)
        guard left[keyPath: count] > 0 else { return Self.none }
        left[keyPath: count] -= 1
        return left.number(most)
      }
    }
    losses = steps(\.losses)
    duplicates = steps(\.duplicates)
    prematureTimeouts = steps(\.prematureTimeouts)
    injections = steps(\.injections)
  }

  func afterLoss(_ number: UInt32) -> UInt32? { Self.defined(losses[Int(number)]) }
  func afterDuplicate(_ number: UInt32) -> UInt32? { Self.defined(duplicates[Int(number)]) }
  func afterPrematureTimeout(_ number: UInt32) -> UInt32? { Self.defined(prematureTimeouts[Int(number)]) }
  func afterInjection(_ number: UInt32) -> UInt32? { Self.defined(injections[Int(number)]) }

  private static func defined(_ number: UInt32) -> UInt32? { number == none ? nil : number }
}
