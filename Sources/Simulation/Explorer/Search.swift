import ProtocolModel

/// The situations found so far, and what is known of them.
struct Search {
  /// What endpoints do, as far as it was asked.
  private(set) var reactions: ReactionTable
  private(set) var situations: SituationTable
  private(set) var edges = EdgeList()
  private(set) var check: PropertyCheck
  /// Where the breadth-first search is.
  private(set) var depth = 0
  private(set) var explored = 0
  private(set) var transitions = 0
  /// How often the premise of each property of reactions was met.
  private(set) var premises: [Int]
  private(set) var limitsReached: Set<ExplorationLimit> = []
  /// The situations of which an event was not followed.
  private var unfollowed: Set<Int> = []
  /// For each pair of states, by its place: the first situation, and how many there are.
  private(set) var joint: [Sighting?]
  /// The same for quiet ends.
  private(set) var ends: [Sighting?]
  private let bounds: Bounds
  let keepsEdges: Bool
  private let isResting: [Bool]
  private let isSymmetric: Bool
  private let model: ProtocolModel
  private let successors: Successors
  private var frontier: Frontier

  /// How many situations are explored at a time; what is found is the same for any number.
  private let batch: Int

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
  /// - Parameter threads: on how many threads it is done; what is found is the same on any number.
  init(_ reactions: ReactionTable, bounds: Bounds, check: PropertyCheck, keepsEdges: Bool, threads: Int) {
    self.reactions = reactions
    self.bounds = bounds
    self.check = check
    self.keepsEdges = keepsEdges
    successors = Successors(reactions, bounds: bounds)
    // What is found at a time fits into a core's own cache; with several threads it is worth more that they seldom wait for each other.
    batch = threads == 1 ? 1 << 12 : 1 << 13
    situations = SituationTable(threads: threads)
    isSymmetric = bounds.isSymmetric
    frontier = Frontier(threads: threads, isSymmetric: isSymmetric)
    premises = Array(repeating: 0, count: reactions.watched)
    model = reactions.codec.model
    joint = Array(repeating: nil, count: model.states.count * model.states.count)
    ends = joint
    isResting = model.states.map { [model] state in state == model.initial || bounds.restingStates.contains(state) }
  }

  /// The octets taken, without those that are taken once and for all.
  var memory: Int { situations.memory + reactions.memory + edges.memory + check.memory }

  /// Finds the first situation: no connection on either side, and nothing in flight.
  mutating func begin() {
    let codec = reactions.codec
    let halves = Side.allCases.map { side -> UInt32 in
      var left = (bounds.calls[side] ?? []).map { UInt32($0.atMost) }
      left += Array(repeating: 0, count: codec.allowances - 1 - left.count)
      left.append(bounds.crashingSides.contains(side) ? UInt32(bounds.crashes) : 0)
      return reactions.insert(
        Half(endpoint: Endpoint(of: model), left: left, facts: Array(repeating: 0, count: codec.facts.count)))
    }
    let first = SituationKey(
      left: halves[0], right: halves[1], fromLeft: Contents.empty, fromRight: Contents.empty,
      allowance: successors.most.full.number(successors.most))
    _ = situations.insert(kept(first), parent: 0)
    meet(kept(first), number: 0)
  }

  /// The one of a situation and its mirror image that is kept.
  func kept(_ key: SituationKey) -> SituationKey { isSymmetric && key.isKeptMirrored ? key.mirrored : key }

  /// Explores what has been found until nothing new is, or a limit is reached.
  mutating func run(_ goesOn: ((ExplorationProgress) -> Bool)?) {
    var levelEnd = situations.count
    while explored < situations.count, limitsReached.isEmpty || limitsReached == [.segmentsInFlight] {
      if explored == levelEnd {
        if depth >= bounds.limits.depth { limitsReached.insert(.depth); break }
        depth += 1
        levelEnd = situations.count
      }
      if explored & 0x3FFF == 0, isToStop(goesOn) { break }
      // So few that the number of situations is not beyond its limit before the last of them is explored.
      let fits = max(1, (bounds.limits.situations - situations.count) / max(1, successors.mostEvents))
      explore(explored..<min(levelEnd, explored + fits, (explored / batch + 1) * batch))
      if situations.count > bounds.limits.situations { limitsReached.insert(.situations) }
    }
  }

  private mutating func explore(_ numbers: Range<Int>) {
    frontier.expand(numbers, of: situations.keys, successors, &reactions)
    let known = situations.count
    let targets = situations.insert(frontier.runs, keepsNumbers: keepsEdges)
    for number in known..<situations.count { meet(situations[number], number: number) }
    var next = targets.startIndex
    for run in frontier.runs {
      transitions += run.keys.count
      for (bits, count) in run.premises {
        for index in premises.indices where bits >> UInt32(index) & 1 == 1 { premises[index] += count }
      }
      for source in run.sources {
        if source.isOverfull {
          limitsReached.insert(.segmentsInFlight)
          unfollowed.insert(Int(source.number))
        }
        guard keepsEdges else { continue }
        for place in source.start..<source.end {
          edges.append(targets[next], byNetwork: place >= source.network)
          next += 1
        }
        edges.endSource()
      }
    }
    explored = numbers.upperBound
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

  private mutating func meet(_ key: SituationKey, number: Int) {
    let states = (state(of: key.left), state(of: key.right))
    let pair = place(of: states)
    joint[pair] = joint[pair]?.again ?? Sighting(first: number, count: 1)
    if key.isQuiet, isResting[states.0], isResting[states.1] { ends[pair] = ends[pair]?.again ?? Sighting(first: number, count: 1) }
    if check.isEmpty { return }
    check.meet(key, number: number, halves: reactions.known.halves, codec: reactions.codec)
  }

  /// The number of a half's state in the model's order.
  private func state(of half: UInt32) -> Int { Int(reactions.known.halves.word(HalfCodec.stateAt, of: half)) }

  /// Where a pair of states is kept, whichever side is in which.
  func place(of pair: (Int, Int)) -> Int { min(pair.0, pair.1) * model.states.count + max(pair.0, pair.1) }

  /// Whether nothing is in flight, and both sides may stay for ever as they are.
  func isQuietEnd(_ key: SituationKey) -> Bool { key.isQuiet && isResting[state(of: key.left)] && isResting[state(of: key.right)] }

  /// The events of a situation, as when it was explored.
  mutating func successors(of number: Int) -> [Successor] {
    var list = SuccessorList()
    successors.add(to: &list, after: situations[number], number: number, &reactions)
    return list.successors
  }

  /// Whether all that can happen in a situation was followed.
  func isFollowed(_ number: Int) -> Bool { number < edges.sources && !unfollowed.contains(number) }
}
