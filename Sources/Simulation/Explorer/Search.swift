import ProtocolModel

/// Searches breadth first: what can happen is found for some situations at a time, while the successors of those before them are looked up.
/// What is found is the same whether both are done at a time or one after the other.
struct Search {
  private var expander: Expander
  private var collector: Collector
  /// Where the breadth-first search is.
  private(set) var depth = 0
  private(set) var limitsReached: Set<ExplorationLimit> = []
  private let bounds: Bounds
  private let isSymmetric: Bool
  private let isConcurrent: Bool
  /// How many situations were expanded, or are about to be; the successors of the last of them may not have been looked up yet.
  private var expanded = 0
  /// How many situations were seen.
  private var seen = 0
  /// Where the situations of the next depth begin.
  private var levelEnd = 0

  /// How many situations are expanded at a time, a power of 2: a part of a level, so that two cores seldom wait for each other.
  private var batch = fewest

  private static let fewest = 1 << 9
  /// What is found of so many fits into a core's own cache.
  private static let most = 1 << 12
  /// So many are worth another core.
  private static let share = 1 << 8
  /// How often it is asked whether to stop.
  private static let interval = 1 << 14

  /// Something seen in situations.
  struct Sighting {
    /// The first situation in which it was seen.
    let first: Int
    /// In how many.
    let count: Int

    /// It was seen once more.
    var again: Sighting { Sighting(first: first, count: count + 1) }
  }

  /// A search that has yet to begin.
  ///
  /// - Parameter threads: on how many threads it is done; more than two make it no faster, and what is found is the same on any number.
  init(_ reactions: ReactionTable, bounds: Bounds, check: PropertyCheck, keepsEdges: Bool, threads: Int) {
    self.bounds = bounds
    isSymmetric = bounds.isSymmetric
    isConcurrent = threads > 1
    expander = Expander(reactions, bounds: bounds, check: check)
    collector = Collector(keepsEdges: keepsEdges, isSymmetric: bounds.isSymmetric)
  }

  var reactions: ReactionTable { expander.reactions }
  var check: PropertyCheck { expander.check }
  var premises: [Int] { expander.premises }
  var joint: [Sighting?] { expander.joint }
  var ends: [Sighting?] { expander.ends }
  var situations: SituationTable { collector.situations }
  var edges: EdgeList { collector.edges }
  var transitions: Int { collector.transitions }
  var explored: Int { collector.explored }
  var keepsEdges: Bool { collector.keepsEdges }
  /// The octets taken, without those that are taken once and for all.
  var memory: Int { collector.memory + expander.memory }

  /// Finds the first situation: no connection on either side, and nothing in flight.
  mutating func begin() {
    let codec = reactions.codec
    let halves = Side.allCases.map { side -> UInt32 in
      var left = (bounds.calls[side] ?? []).map { UInt32($0.atMost) }
      left += Array(repeating: 0, count: codec.allowances - 1 - left.count)
      left.append(bounds.crashingSides.contains(side) ? UInt32(bounds.crashes) : 0)
      return expander.insert(
        Half(endpoint: Endpoint(of: codec.model), left: left, facts: Array(repeating: 0, count: codec.facts.count)))
    }
    let most = expander.successors.most
    let first = SituationKey(
      left: halves[0], right: halves[1], fromLeft: Contents.empty, fromRight: Contents.empty, allowance: most.full.number(most))
    collector.begin(with: kept(first))
    levelEnd = 1
  }

  /// The one of a situation and its mirror image that is kept.
  func kept(_ key: SituationKey) -> SituationKey { isSymmetric && key.isKeptMirrored ? key.mirrored : key }

  /// Explores what has been found until nothing new is, or a limit is reached.
  mutating func run(_ goesOn: ((ExplorationProgress) -> Bool)?) {
    while limitsReached.isEmpty || limitsReached == [.segmentsInFlight] {
      if expanded & (Self.interval - 1) == 0, expanded < situations.count, isToStop(goesOn) { break }
      let next = nextNumbers
      if next.isEmpty, collector.run.sources.isEmpty { break }
      advance(next)
      if situations.count > bounds.limits.situations { limitsReached.insert(.situations) }
      if explored == levelEnd, explored < situations.count {
        if depth < bounds.limits.depth { depth += 1 } else { limitsReached.insert(.depth) }
        batch = min(Self.most, max(Self.fewest, (situations.count - levelEnd) / 4)).roundedDownToPowerOf2
        levelEnd = situations.count
      }
    }
    // What was expanded is looked up, and what is new is seen, whatever made it stop.
    while !collector.run.sources.isEmpty || seen < situations.count { advance(expanded..<expanded) }
  }

  /// The situations that are expanded next. None are while it has to be known first how many there are, or what their depth is.
  private var nextNumbers: Range<Int> {
    let none = expanded..<expanded
    // So few that the number of situations is not beyond its limit before the last of them is explored.
    let fits = (bounds.limits.situations - situations.count) / max(1, expander.successors.mostEvents)
    if fits < 2 * Self.most, !collector.run.sources.isEmpty { return none }
    // Those of the next depth may be expanded before all of them are known.
    if expanded >= levelEnd, depth >= bounds.limits.depth { return none }
    let end = expanded < levelEnd ? levelEnd : situations.count
    return expanded..<min(end, expanded + max(1, fits), (expanded / batch + 1) * batch)
  }

  /// Expands situations while the successors of those before are looked up.
  private mutating func advance(_ numbers: Range<Int>) {
    expander.take(unseen: seen..<situations.count, unexpanded: numbers, of: situations)
    (seen, expanded) = (situations.count, numbers.upperBound)
    let isWorthwhile = isConcurrent && numbers.count >= Self.share && collector.run.sources.count >= Self.share
    update(&expander, { $0.work() }, &collector, { $0.work() }, concurrently: isWorthwhile)
    if !collector.unfollowed.isEmpty { limitsReached.insert(.segmentsInFlight) }
    swap(&expander.run, &collector.run)
  }

  private mutating func isToStop(_ goesOn: ((ExplorationProgress) -> Bool)?) -> Bool {
    if memory > bounds.limits.memory {
      limitsReached.insert(.memory)
    } else if let goesOn, !goesOn(.init(situations: situations.count, explored: explored, depth: depth, memory: memory)) {
      limitsReached.insert(.stopped)
    } else {
      return false
    }
    return true
  }

  /// Where a pair of states is kept, whichever side is in which.
  func place(of pair: (Int, Int)) -> Int { expander.place(of: pair) }

  /// Whether nothing is in flight, and both sides may stay for ever as they are.
  func isQuietEnd(_ key: SituationKey) -> Bool { expander.isQuietEnd(key) }

  /// The events of a situation, as when it was explored.
  mutating func successors(of number: Int) -> [Successor] {
    var list = SuccessorList()
    expander.addSuccessors(of: number, situations[number], to: &list)
    return list.successors
  }

  /// Whether all that can happen in a situation was followed.
  func isFollowed(_ number: Int) -> Bool { collector.isFollowed(number) }
}

extension Int {
  /// The largest power of 2 that is not larger; of a number from 1 on.
  fileprivate var roundedDownToPowerOf2: Int { 1 << (bitWidth - 1 - leadingZeroBitCount) }
}
