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

/// A situation in 16 octets.
struct PackedSituation: Hashable {
  private let halves: UInt64
  private let network: UInt64

  /// The most numbers of contents that a situation can name.
  static let mostContents = 1 << 28

  init(_ key: SituationKey) {
    halves = UInt64(key.left) << 32 | UInt64(key.right)
    network = UInt64(key.fromLeft) << 36 | UInt64(key.fromRight) << 8 | UInt64(key.allowance)
  }

  /// The situation as it was.
  var key: SituationKey {
    SituationKey(
      left: UInt32(truncatingIfNeeded: halves >> 32), right: UInt32(truncatingIfNeeded: halves),
      fromLeft: UInt32(truncatingIfNeeded: network >> 36), fromRight: UInt32(truncatingIfNeeded: network >> 8 & 0xFFF_FFFF),
      allowance: UInt32(truncatingIfNeeded: network & 0xFF))
  }

  /// A number that is mostly another one for another situation; all of its bits are mixed.
  var mixed: UInt64 {
    var hash = halves &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    hash = (hash ^ network) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash >> 32
  }
}
