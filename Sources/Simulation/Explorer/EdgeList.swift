/// To which situations each explored one leads, by their numbers: 4 octets an event and 4 a situation.
struct EdgeList {
  private var targets: [[UInt32]] = []
  private var ends: [UInt32] = [0]
  private static let chunkBits = 16
  private var count = 0

  var memory: Int { targets.count << Self.chunkBits * 4 + ends.capacity * 4 }
  /// How many situations have all their events here.
  var sources: Int { ends.count - 1 }

  mutating func append(_ target: Int) {
    if count & (1 << Self.chunkBits - 1) == 0 {
      targets.append([])
      targets[targets.count - 1].reserveCapacity(1 << Self.chunkBits)
    }
    targets[targets.count - 1].append(UInt32(target))
    count += 1
  }

  /// The next events are those of the next situation.
  mutating func endSource() { ends.append(UInt32(count)) }

  /// Whether an explored situation leads to one of which a condition holds.
  func leads(from source: Int, where holds: (Int) -> Bool) -> Bool {
    for place in Int(ends[source])..<Int(ends[source + 1]) {
      if holds(Int(targets[place >> Self.chunkBits][place & (1 << Self.chunkBits - 1)])) { return true }
    }
    return false
  }
}
