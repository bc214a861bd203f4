/// A situation: both halves, what is in flight in each direction, and what the network may still do. Halves and contents are numbers of
/// tables; number 0 of the contents is the empty one.
struct SituationKey: Hashable {
  var left: UInt32
  var right: UInt32
  /// What the left side has sent that has not arrived.
  var fromLeft: UInt32
  /// What the right side has sent that has not arrived.
  var fromRight: UInt32
  /// What the network may still do, as one number.
  var allowance: UInt32

  /// Whether nothing is in flight.
  var isQuiet: Bool { fromLeft == 0 && fromRight == 0 }

  /// The same situation seen in a mirror.
  var mirrored: SituationKey {
    SituationKey(left: right, right: left, fromLeft: fromRight, fromRight: fromLeft, allowance: allowance)
  }

  /// Whether the mirror image is the one that is kept of the two.
  var isKeptMirrored: Bool { (right, fromRight) < (left, fromLeft) }

  func half(_ side: Side) -> UInt32 { side == .left ? left : right }

  func inFlight(from side: Side) -> UInt32 { side == .left ? fromLeft : fromRight }

  mutating func setHalf(_ half: UInt32, of side: Side) {
    if side == .left { left = half } else { right = half }
  }

  mutating func setInFlight(_ content: UInt32, from side: Side) {
    if side == .left { fromLeft = content } else { fromRight = content }
  }
}

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
      precondition(
        count <= NetworkAllowance.mostNumbers,
        "the losses, duplicates, timeouts and injections of the bounds are more than 255 kinds of network")
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
