/// To which situations each explored one leads, by their numbers, and whether by the network alone: 4 octets an event and 4 a situation.
struct EdgeList {
  private var targets: [[UInt32]] = []
  private var ends: [UInt32] = [0]
  private static let chunkBits = 16
  /// Marks a target to which the network alone leads.
  private static let byNetwork: UInt32 = 1 << 31
  private var count = 0

  var memory: Int { targets.count << Self.chunkBits * 4 + ends.count * 4 }
  /// How many situations have all their events here.
  var sources: Int { ends.count - 1 }

  mutating func append(_ target: Int, byNetwork: Bool) {
    if count & (1 << Self.chunkBits - 1) == 0 {
      targets.append([])
      targets[targets.count - 1].reserveCapacity(1 << Self.chunkBits)
    }
    targets[targets.count - 1].append(UInt32(target) | (byNetwork ? Self.byNetwork : 0))
    count += 1
  }

  /// The next events are those of the next situation.
  mutating func endSource() { ends.append(UInt32(count)) }

  /// Whether an explored situation leads to one of which a condition holds; the condition is told whether the network alone does.
  func leads(from source: Int, where holds: (_ target: Int, _ byNetwork: Bool) -> Bool) -> Bool {
    for place in Int(ends[source])..<Int(ends[source + 1]) {
      let target = targets[place >> Self.chunkBits][place & (1 << Self.chunkBits - 1)]
      if holds(Int(target & ~Self.byNetwork), target & Self.byNetwork != 0) { return true }
    }
    return false
  }
}
