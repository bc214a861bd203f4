import ProtocolModel

/// The situations found so far, and what is known of them.
struct Search {
  private(set) var successors: Successors
  private(set) var situations = SituationTable()
  private(set) var edges = EdgeList()
  private(set) var check: PropertyCheck
  /// Where the breadth-first search is.
  private(set) var depth = 0
  private(set) var explored = 0
  private(set) var transitions = 0
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
  private let model: ProtocolModel

  /// Something seen in situations.
  struct Sighting {
    /// The first situation in which it was seen.
    let first: Int
    /// In how many.
    let count: Int
  }

  init(_ successors: Successors, bounds: Bounds, check: PropertyCheck, keepsEdges: Bool) {
    self.successors = successors
    self.bounds = bounds
    self.check = check
    self.keepsEdges = keepsEdges
    model = successors.reactions.tree.plan.model
    joint = Array(repeating: nil, count: model.states.count * model.states.count)
    ends = joint
    isResting = model.states.map { [model] state in state == model.initial || bounds.restingStates.contains(state) }
  }

  /// The octets taken, without those that are taken once and for all.
  var memory: Int { situations.memory + successors.reactions.memory + edges.memory + check.memory }

  /// Finds the first situation: no connection on either side, and nothing in flight.
  mutating func begin() {
    let codec = successors.reactions.codec
    let halves = Side.allCases.map { side -> UInt32 in
      var left = (bounds.calls[side] ?? []).map { UInt32($0.atMost) }
      left +=
        Array(repeating: 0, count: codec.allowances - 1 - left.count) + [bounds.crashingSides.contains(side) ? UInt32(bounds.crashes) : 0]
      return successors.reactions.insert(
        Half(endpoint: Endpoint(of: model), left: left, facts: Array(repeating: 0, count: codec.facts.count)))
    }
    let first = SituationKey(
      left: halves[0], right: halves[1], fromLeft: Contents.empty, fromRight: Contents.empty,
      allowance: successors.most.full.number(successors.most))
    _ = situations.insert(kept(first), parent: 0)
    meet(kept(first), number: 0)
  }

  /// The one of a situation and its mirror image that is kept.
  func kept(_ key: SituationKey) -> SituationKey { bounds.isSymmetric && key.isKeptMirrored ? key.mirrored : key }

  /// Explores what has been found until nothing new is, or a limit is reached.
  mutating func run(_ goesOn: ((ExplorationProgress) -> Bool)?) {
    var list: [Successor] = []
    var levelEnd = situations.count
    while explored < situations.count, limitsReached.isEmpty || limitsReached == [.segmentsInFlight] {
      if explored == levelEnd {
        if depth >= bounds.limits.depth { limitsReached.insert(.depth); break }
        depth += 1
        levelEnd = situations.count
      }
      if explored & 0x3FFF == 0, isToStop(goesOn) { break }
      list.removeAll(keepingCapacity: true)
      successors.add(to: &list, after: situations[explored], number: explored)
      if successors.isOverfull {
        limitsReached.insert(.segmentsInFlight)
        unfollowed.insert(explored)
      }
      transitions += list.count
      for successor in list {
        let key = kept(successor.key)
        let found = situations.insert(key, parent: explored)
        if keepsEdges { edges.append(found.number, byNetwork: successor.move.isOfNetwork) }
        if found.isNew { meet(key, number: found.number) }
      }
      if keepsEdges { edges.endSource() }
      explored += 1
      if situations.count > bounds.limits.situations { limitsReached.insert(.situations) }
    }
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
    joint[pair] = Sighting(first: joint[pair]?.first ?? number, count: (joint[pair]?.count ?? 0) + 1)
    if key.isQuiet, isResting[states.0], isResting[states.1] {
      ends[pair] = Sighting(first: ends[pair]?.first ?? number, count: (ends[pair]?.count ?? 0) + 1)
    }
    check.meet(key, number: number, halves: successors.reactions.halves, codec: successors.reactions.codec)
  }

  /// The number of a half's state in the model's order.
  private func state(of half: UInt32) -> Int { Int(successors.reactions.halves.word(HalfCodec.stateAt, of: half)) }

  /// Where a pair of states is kept, whichever side is in which.
  func place(of pair: (Int, Int)) -> Int { min(pair.0, pair.1) * model.states.count + max(pair.0, pair.1) }

  /// Whether nothing is in flight, and both sides may stay for ever as they are.
  func isQuietEnd(_ key: SituationKey) -> Bool { key.isQuiet && isResting[state(of: key.left)] && isResting[state(of: key.right)] }

  /// The events of a situation, as when it was explored.
  mutating func successors(of number: Int) -> [Successor] {
    var list: [Successor] = []
    successors.add(to: &list, after: situations[number], number: number)
    return list
  }

  /// Whether all that can happen in a situation was followed.
  func isFollowed(_ number: Int) -> Bool { number < edges.sources && !unfollowed.contains(number) }
}
