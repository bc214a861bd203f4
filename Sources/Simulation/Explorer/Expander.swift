import ProtocolModel

/// Finds what can happen next in situations, and sees what they show. It computes the reactions, and shares nothing with what keeps the
/// situations, so that both can work at a time.
struct Expander {
  /// What endpoints do, as far as it was asked.
  private(set) var reactions: ReactionTable
  private(set) var check: PropertyCheck
  /// How often the premise of each property of reactions was met.
  private(set) var premises: [Int]
  /// For each pair of states, by its place: the first situation, and how many there are.
  private(set) var joint: [Search.Sighting?]
  /// The same for quiet ends.
  private(set) var ends: [Search.Sighting?]
  /// The successors of the situations that were expanded last.
  var run: SuccessorRun
  let successors: Successors
  private let states: Int
  private let isResting: [Bool]
  /// The situations to be seen, and those to be expanded, from a number on.
  private var unseen: [PackedSituation] = []
  private var firstUnseen = 0
  private var unexpanded: [PackedSituation] = []
  private var firstUnexpanded = 0

  init(_ reactions: ReactionTable, bounds: Bounds, check: PropertyCheck) {
    self.reactions = reactions
    self.check = check
    successors = Successors(reactions, bounds: bounds)
    run = SuccessorRun(isSymmetric: bounds.isSymmetric)
    premises = Array(repeating: 0, count: reactions.watched)
    let model = reactions.codec.model
    states = model.states.count
    joint = Array(repeating: nil, count: states * states)
    ends = joint
    isResting = model.states.map { [model] state in state == model.initial || bounds.restingStates.contains(state) }
  }

  /// The octets taken.
  var memory: Int { reactions.memory + check.memory }

  /// The number of a half.
  mutating func insert(_ half: Half) -> UInt32 { reactions.insert(half) }

  /// Adds the events of a situation to a list, as when it was expanded.
  mutating func addSuccessors(of number: Int, _ key: SituationKey, to list: inout some SuccessorSink) {
    successors.add(to: &list, after: key, number: number, &reactions)
  }

  /// Takes the situations that are to be seen, and those that are to be expanded.
  mutating func take(unseen: Range<Int>, unexpanded: Range<Int>, of situations: SituationTable) {
    (firstUnseen, firstUnexpanded) = (unseen.lowerBound, unexpanded.lowerBound)
    situations.copy(unseen, to: &self.unseen)
    situations.copy(unexpanded, to: &self.unexpanded)
  }

  /// Sees and expands what was taken.
  mutating func work() {
    for (offset, situation) in unseen.enumerated() { see(situation.key, number: firstUnseen + offset) }
    run.removeAll()
    for offset in unexpanded.indices {
      let number = firstUnexpanded + offset
      successors.add(to: &run, after: unexpanded[offset].key, number: number, &reactions)
      run.endSource(number)
    }
    for bits in run.premises {
      for index in premises.indices where bits >> UInt32(index) & 1 == 1 { premises[index] += 1 }
    }
  }

  private mutating func see(_ key: SituationKey, number: Int) {
    let states = (state(of: key.left), state(of: key.right))
    let pair = place(of: states)
    joint[pair] = joint[pair]?.again ?? Search.Sighting(first: number, count: 1)
    if key.isQuiet, isResting[states.0], isResting[states.1] {
      ends[pair] = ends[pair]?.again ?? Search.Sighting(first: number, count: 1)
    }
    if check.isEmpty { return }
    check.meet(key, number: number, halves: reactions.known.halves, codec: reactions.codec)
  }

  /// The number of a half's state in the model's order.
  private func state(of half: UInt32) -> Int { Int(reactions.known.halves.word(HalfCodec.stateAt, of: half)) }

  /// Where a pair of states is kept, whichever side is in which.
  func place(of pair: (Int, Int)) -> Int { min(pair.0, pair.1) * states + max(pair.0, pair.1) }

  /// Whether nothing is in flight, and both sides may stay for ever as they are.
  func isQuietEnd(_ key: SituationKey) -> Bool { key.isQuiet && isResting[state(of: key.left)] && isResting[state(of: key.right)] }
}
