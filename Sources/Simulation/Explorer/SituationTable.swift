/// The situations found, each once, known by a number in the order of finding. 16 octets a situation, 4 for the one that it was first
/// reached from, and a table of places. What is in memory is mostly not in a cache, so that looking up goes over a block of situations three
/// times: the first two bring in what the third needs, and need not wait for each other.
struct SituationTable {
  private struct Waiting {
    let key: PackedSituation
    let mixed: UInt64
    let parent: UInt32
  }

  private var keys = ChunkedList<PackedSituation>()
  private var parents = ChunkedList<UInt32>()
  /// 32 of the mixed bits, and the number.
  private var places: [UInt64]
  /// The first of these, up to a count, wait to be looked up.
  private var waiting: [Waiting]
  private static let free: UInt64 = .max
  private static let block = 256
  private static let fewest = 1 << 12

  /// A table without situations.
  init() {
    places = Array(repeating: Self.free, count: Self.fewest)
    let none = PackedSituation(SituationKey(left: 0, right: 0, fromLeft: 0, fromRight: 0, allowance: 0))
    waiting = Array(repeating: Waiting(key: none, mixed: 0, parent: 0), count: Self.block)
  }

  /// How many situations there are.
  var count: Int { keys.count }
  /// The octets that they take.
  var memory: Int { keys.memory + parents.memory + places.count * 8 }

  subscript(number: Int) -> SituationKey { keys[number].key }

  /// The number of the situation from which this one was first reached; the first one's is its own.
  func parent(of number: Int) -> Int { Int(parents[number]) }

  /// Copies situations by their numbers to a list, whose former values are removed.
  func copy(_ numbers: Range<Int>, to list: inout [PackedSituation]) {
    list.removeAll(keepingCapacity: true)
    for number in numbers { list.append(keys[number]) }
  }

  /// The number of a situation, which is kept if it is new.
  mutating func insert(_ key: SituationKey, parent: Int) -> (number: Int, isNew: Bool) {
    var run = SuccessorRun(isSymmetric: false)
    run.add(move: nil, key)
    run.endSource(parent)
    let before = count
    var numbers: [UInt32] = []
    insert(run, numbers: &numbers, keepsNumbers: true)
    return (Int(numbers[0]), count > before)
  }

  /// Looks up successors in their order, and keeps those that are new; their numbers follow on in that order.
  ///
  /// - Parameter numbers: the number of each afterwards, if `keepsNumbers`; else none.
  mutating func insert(_ run: SuccessorRun, numbers: inout [UInt32], keepsNumbers: Bool) {
    numbers.removeAll(keepingCapacity: true)
    var (count, start) = (0, 0)
    for source in run.sources {
      for place in start..<Int(source.end) {
        let key = run.keys[place]
        waiting[count] = Waiting(key: key, mixed: key.mixed, parent: source.number)
        count += 1
        if count == Self.block {
          lookUp(count, &numbers, keepsNumbers)
          count = 0
        }
      }
      start = Int(source.end)
    }
    lookUp(count, &numbers, keepsNumbers)
  }

  /// Looks up those that wait.
  private mutating func lookUp(_ count: Int, _ numbers: inout [UInt32], _ keepsNumbers: Bool) {
    while (keys.count + count) * 4 > places.count * 3 { grow() }
    touch(count)
    for index in 0..<count {
      let number = lookUp(waiting[index])
      if keepsNumbers { numbers.append(number) }
    }
  }

  /// Brings places and situations into the cache.
  private func touch(_ count: Int) {
    let mask = places.count - 1
    var seen: UInt64 = 0
    for next in waiting[..<count] { seen ^= places[Int(truncatingIfNeeded: next.mixed) & mask] }
    for next in waiting[..<count] {
      let entry = places[Int(truncatingIfNeeded: next.mixed) & mask]
      if entry >> 32 == next.mixed & 0xFFFF_FFFF, entry != Self.free { seen ^= keys[Int(entry & 0xFFFF_FFFF)].mixed }
    }
    withExtendedLifetime(seen) {}
  }

  private mutating func lookUp(_ wanted: Waiting) -> UInt32 {
    let mask = places.count - 1
    let bits = wanted.mixed & 0xFFFF_FFFF
    var place = Int(bits) & mask
    while places[place] != Self.free {
      let entry = places[place]
      if entry >> 32 == bits, keys[Int(entry & 0xFFFF_FFFF)] == wanted.key { return UInt32(entry & 0xFFFF_FFFF) }
      place = (place + 1) & mask
    }
    let number = UInt32(keys.count)
    places[place] = bits << 32 | UInt64(number)
    keys.append(wanted.key)
    parents.append(wanted.parent)
    return number
  }

  /// The bits in an entry suffice to find its place in a larger table.
  private mutating func grow() {
    let old = places
    places = Array(repeating: Self.free, count: old.count * 2)
    let mask = places.count - 1
    for entry in old where entry != Self.free {
      var place = Int(entry >> 32) & mask
      while places[place] != Self.free { place = (place + 1) & mask }
      places[place] = entry
    }
  }
}
