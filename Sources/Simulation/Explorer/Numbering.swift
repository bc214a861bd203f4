import ProtocolModel

/// The numbers of an exploration. Every endpoint sees its own first number at one fixed place and the other side's at another, so that a
/// situation is the same whatever the numbers, and two mirrored endpoints are equal. What passes from one side to the other is swapped.
enum Numbering {
  /// Where every endpoint's own numbers begin. Both places lie far from 0, which a rule may name as a fixed position.
  static let own: UInt32 = 0x2000_0000
  /// Where, for every endpoint, the other side's numbers begin.
  static let peer: UInt32 = 0x6000_0000
  /// How far from its beginning a number still belongs to a side.
  private static let reach: UInt32 = 0x0800_0000

  /// To whose numbers a position belongs.
  enum Owner {
    case own, peer
    /// A fixed position.
    case nobody
  }

  static func owner(of position: UInt32) -> Owner {
    if position &- (own &- reach) < 2 * reach { return .own }
    if position &- (peer &- reach) < 2 * reach { return .peer }
    return .nobody
  }

  /// A position as the other side sees it; a fixed one is the same for both.
  static func swapped(_ position: UInt32) -> UInt32 {
    switch owner(of: position) {
    case .own: position &+ (peer &- own)
    case .peer: position &- (peer &- own)
    case .nobody: position
    }
  }

  /// An argument counted from a side's first number, as the position that it stands for.
  static func absolute(_ value: UInt32, unit: Unit) -> UInt32 {
    switch unit {
    case .ourPosition: own &+ value
    case .theirPosition: peer &+ value
    case .octets, .times, .milliseconds, .ourClock, .theirClock, .truth: value
    }
  }
}

extension Segment {
  /// The segment as the other side sees it.
  func swapped() -> Segment {
    var seen = self
    for (symbol, value) in fields where symbol.unit.isPosition { seen.fields[symbol] = Numbering.swapped(value) }
    return seen
  }
}
