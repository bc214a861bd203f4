/// The places of a part of all situations: those whose mixed bits name this part. What is in memory is mostly not in a cache, so that
/// looking up goes over a block of situations three times: the first two bring in what the third needs, and need not wait for each other.
struct SituationShard {
  /// A situation that is new.
  struct New {
    let key: PackedSituation
    /// The number of the situation that led to it.
    let parent: UInt32
    /// Its place among all that were looked up.
    let order: UInt32
    /// Its place in the table.
    fileprivate var place: UInt32
  }

  private struct Waiting {
    let key: PackedSituation
    let mixed: UInt64
    let parent: UInt32
    let order: UInt32
  }

  private let index: Int
  private let shards: Int
  /// 32 of the mixed bits, and the number.
  private var places: [UInt64]
  private var count = 0
  /// The new ones of those that were looked up last, in their order.
  private(set) var news: [New] = []
  /// The numbers of those that were looked up last; a new one's counts on from the situations known before.
  private(set) var found: [UInt32] = []
  /// The first of these, up to a count, wait to be looked up.
  private var waiting: [Waiting]
  private var waitingCount = 0
  private var known = 0
  private static let free: UInt64 = .max
  private static let block = 256
  private static let fewest = 1 << 12

  init(index: Int, of shards: Int) {
    self.index = index
    self.shards = shards
    places = Array(repeating: Self.free, count: Self.fewest)
    let none = PackedSituation(SituationKey(left: 0, right: 0, fromLeft: 0, fromRight: 0, allowance: 0))
    waiting = Array(repeating: Waiting(key: none, mixed: 0, parent: 0, order: 0), count: Self.block)
  }

  /// The shard of a situation by its mixed bits; others than those that name its place.
  static func index(of mixed: UInt64, _ shards: Int) -> Int { Int(truncatingIfNeeded: (mixed >> 40) * UInt64(shards) >> 24) }

  /// The octets that the places of so many situations take in one table.
  static func memory(of count: Int) -> Int {
    var places = fewest
    while count * 4 > places * 3 { places *= 2 }
    return places * 8
  }

  /// Looks up those successors that are of this part.
  mutating func lookUp(_ runs: [SuccessorRun], among keys: SituationList, keepsNumbers: Bool) {
    known = keys.count
    news.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    var order: UInt32 = 0
    for run in runs {
      run.keys.withUnsafeBufferPointer { successors in
        for source in run.sources {
          var rest = successors[Int(source.start)..<Int(source.end)]
          while !rest.isEmpty {
            // As many as have room, even if all of them are of this part.
            let some = rest.prefix(Self.block - waitingCount)
            gather(UnsafeBufferPointer(rebasing: some), parent: source.number, from: order)
            if waitingCount == Self.block { lookUpWaiting(among: keys, keepsNumbers) }
            order += UInt32(some.count)
            rest = rest.dropFirst(some.count)
          }
        }
      }
    }
    lookUpWaiting(among: keys, keepsNumbers)
  }

  /// Lets those successors of a situation wait that are of this part.
  private mutating func gather(_ successors: UnsafeBufferPointer<PackedSituation>, parent: UInt32, from order: UInt32) {
    let (index, shards) = (index, shards)
    var count = waitingCount
    waiting.withUnsafeMutableBufferPointer { waiting in
      for (place, key) in successors.enumerated() {
        let mixed = key.mixed
        // Whose a situation is cannot be foretold, so that it is cheaper to write it down in any case.
        waiting[count] = Waiting(key: key, mixed: mixed, parent: parent, order: order &+ UInt32(truncatingIfNeeded: place))
        count &+= Self.index(of: mixed, shards) == index ? 1 : 0
      }
    }
    waitingCount = count
  }

  private mutating func lookUpWaiting(among keys: SituationList, _ keepsNumbers: Bool) {
    while (count + news.count + waitingCount) * 4 > places.count * 3 { grow() }
    touch(keys)
    for next in waiting[..<waitingCount] {
      let number = lookUp(next, among: keys)
      if keepsNumbers { found.append(number) }
    }
    waitingCount = 0
  }

  /// Brings places and situations into the cache.
  private func touch(_ keys: SituationList) {
    let mask = places.count - 1
    var entries: UInt64 = 0
    for next in waiting[..<waitingCount] { entries ^= places[Int(truncatingIfNeeded: next.mixed) & mask] }
    var seen = entries
    for next in waiting[..<waitingCount] {
      let entry = places[Int(truncatingIfNeeded: next.mixed) & mask]
      if entry >> 32 == next.mixed & 0xFFFF_FFFF, entry != Self.free, Int(entry & 0xFFFF_FFFF) < known {
        seen ^= keys[Int(entry & 0xFFFF_FFFF)].mixed
      }
    }
    withExtendedLifetime(seen) {}
  }

  private mutating func lookUp(_ wanted: Waiting, among keys: SituationList) -> UInt32 {
    let mask = places.count - 1
    let bits = wanted.mixed & 0xFFFF_FFFF
    var place = Int(bits) & mask
    while places[place] != Self.free {
      let entry = places[place]
      if entry >> 32 == bits {
        let number = Int(entry & 0xFFFF_FFFF)
        if (number < known ? keys[number] : news[number - known].key) == wanted.key { return UInt32(number) }
      }
      place = (place + 1) & mask
    }
    let number = UInt32(known + news.count)
    places[place] = bits << 32 | UInt64(number)
    news.append(New(key: wanted.key, parent: wanted.parent, order: wanted.order, place: UInt32(place)))
    return number
  }

  /// Gives the new situations their numbers.
  ///
  /// - Parameter ranks: their places among the new ones of all shards, whose numbers begin with `start`.
  mutating func finish(_ ranks: [Int], from start: Int) {
    count += news.count
    guard shards > 1 else { return }
    for (new, rank) in zip(news, ranks) { places[Int(new.place)] = places[Int(new.place)] & ~0xFFFF_FFFF | UInt64(start + rank) }
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
      let number = Int(entry & 0xFFFF_FFFF)
      if number >= known, shards > 1 { news[number - known].place = UInt32(place) }
    }
  }
}
