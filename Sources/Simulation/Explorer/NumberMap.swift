/// Numbers by keys of 64 bits, in one table with open addressing.
struct NumberMap {
  private struct Entry {
    var key: UInt64
    var number: UInt32
  }

  /// No key is this; so large a half or content does not fit into memory.
  private static let free: UInt64 = .max
  private var entries: [Entry] = Array(repeating: Entry(key: free, number: 0), count: 1 << 8)
  private(set) var count = 0

  /// The octets that the map takes.
  var memory: Int { entries.count * 16 }

  /// A key of two numbers.
  static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  subscript(key: UInt64) -> UInt32? {
    let entry = entries[place(of: key)]
    return entry.key == Self.free ? nil : entry.number
  }

  /// Gives a new key its number.
  mutating func add(_ number: UInt32, for key: UInt64) {
    entries[place(of: key)] = Entry(key: key, number: number)
    count += 1
    if count * 2 > entries.count { grow() }
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(key: Self.free, number: 0), count: old.count * 2)
    for entry in old where entry.key != Self.free { entries[place(of: entry.key)] = entry }
  }

  private func place(of key: UInt64) -> Int {
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    let mask = entries.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while entries[place].key != key && entries[place].key != Self.free { place = (place + 1) & mask }
    return place
  }
}
