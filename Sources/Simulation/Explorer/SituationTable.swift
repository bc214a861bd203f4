/// The situations found, each once, known by a number in the order of finding. 16 octets a situation, 4 for the one that it was first
/// reached from, and a table of numbers.
struct SituationTable {
  private struct Packed: Equatable {
    var halves: UInt64
    var network: UInt64
  }

  private static let chunkBits = 14
  /// In chunks, so that growing never copies them.
  private var chunks: [[Packed]] = []
  private var parentChunks: [[UInt32]] = []
  private var places: [UInt32] = Array(repeating: .max, count: 1 << 12)

  /// How many situations there are.
  private(set) var count = 0
  /// The octets that they take.
  var memory: Int { chunks.count << Self.chunkBits * 20 + places.count * 4 }
  /// The most numbers of contents that a situation can name.
  static let mostContents = 1 << 28

  subscript(number: Int) -> SituationKey {
    let packed = chunks[number >> Self.chunkBits][number & (1 << Self.chunkBits - 1)]
    return SituationKey(
      left: UInt32(truncatingIfNeeded: packed.halves >> 32), right: UInt32(truncatingIfNeeded: packed.halves),
      fromLeft: UInt32(packed.network >> 36), fromRight: UInt32(packed.network >> 8 & 0xFFF_FFFF),
      allowance: UInt32(packed.network & 0xFF))
  }

  /// The number of the situation from which this one was first reached; the first one's is its own.
  func parent(of number: Int) -> Int { Int(parentChunks[number >> Self.chunkBits][number & (1 << Self.chunkBits - 1)]) }

  /// The number of a situation, which is kept if it is new.
  mutating func insert(_ key: SituationKey, parent: Int) -> (number: Int, isNew: Bool) {
    let packed = Self.pack(key)
    var place = Self.hash(of: packed) & (places.count - 1)
    while places[place] != .max {
      let number = Int(places[place])
      if chunks[number >> Self.chunkBits][number & (1 << Self.chunkBits - 1)] == packed { return (number, false) }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = UInt32(count)
    append(packed, parent: parent)
    if count * 4 > places.count * 3 { grow() }
    return (count - 1, true)
  }

  /// The number of a situation that is known.
  func number(of key: SituationKey) -> Int? {
    let packed = Self.pack(key)
    var place = Self.hash(of: packed) & (places.count - 1)
    while places[place] != .max {
      let number = Int(places[place])
      if chunks[number >> Self.chunkBits][number & (1 << Self.chunkBits - 1)] == packed { return number }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  private mutating func append(_ packed: Packed, parent: Int) {
    if count & (1 << Self.chunkBits - 1) == 0 {
      chunks.append([])
      chunks[chunks.count - 1].reserveCapacity(1 << Self.chunkBits)
      parentChunks.append([])
      parentChunks[parentChunks.count - 1].reserveCapacity(1 << Self.chunkBits)
    }
    chunks[chunks.count - 1].append(packed)
    parentChunks[parentChunks.count - 1].append(UInt32(parent))
    count += 1
  }

  private mutating func grow() {
    let size = places.count * 2
    places = []
    places = Array(repeating: .max, count: size)
    var number: UInt32 = 0
    for chunk in chunks {
      for packed in chunk {
        var place = Self.hash(of: packed) & (size - 1)
        while places[place] != .max { place = (place + 1) & (size - 1) }
        places[place] = number
        number += 1
      }
    }
  }

  private static func pack(_ key: SituationKey) -> Packed {
    Packed(
      halves: UInt64(key.left) << 32 | UInt64(key.right),
      network: UInt64(key.fromLeft) << 36 | UInt64(key.fromRight) << 8 | UInt64(key.allowance))
  }

  private static func hash(of packed: Packed) -> Int {
    var hash = packed.halves &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    hash = (hash ^ packed.network) &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
