import ProtocolModel

/// Carries out compiled rules on one endpoint, as `Reactor` does the rules themselves.
struct RuleMachine {
  let rules: CompiledRules
  /// The values of all slots.
  var frame: [UInt32?]
  /// The entries of each queue, all of one length: segments without, or calls with, what is in their blocks of the frame.
  var queues: [[UInt32?]]
  /// The number of the present state.
  var state = 0
  /// How many first numbers were chosen.
  var selected: UInt32 = 0
  /// The numbers of the rules that fired, in order.
  private(set) var fired: [Int32] = []
  /// What the user was told, in order.
  var told: [Reaction.Told] = []
  /// The blocks of the segments sent, in order.
  var sent: [UInt32?] = []
  /// How far a first number lies beyond the one before.
  private let numberStride: UInt32

  /// Thrown where the interpreter has to be asked.
  struct GaveUp: Error {}

  /// As often as an interpreter would.
  private static let (mostResumptions, mostOutputs): (Int, Int) = (1_000, 10_000)

  init(_ rules: CompiledRules, numberStride: UInt32) {
    self.rules = rules
    self.numberStride = numberStride
    frame = rules.frame
    queues = rules.model.queues.map { _ in [] }
  }

  /// Forgets what came of the event before.
  mutating func begin() {
    fired.removeAll(keepingCapacity: true)
    told.removeAll(keepingCapacity: true)
    sent.removeAll(keepingCapacity: true)
  }

  /// Processes an event, by its number, from the first step of its pipeline.
  mutating func process(_ event: Int) throws(GaveUp) {
    guard let start = rules.entry(of: event, in: state) else { throw GaveUp() }
    _ = try run(from: start)
  }

  /// Runs OUTPUT until none of its rules fires.
  mutating func output() throws(GaveUp) {
    for _ in 0..<Self.mostOutputs {
      guard let start = rules.output(in: state) else { return }
      let before = fired.count
      _ = try run(from: start)
      if fired.count == before { return }
    }
    throw GaveUp()
  }

  /// Whether a condition holds that was compiled with the rules.
  mutating func holds(_ condition: Int) throws(GaveUp) -> Bool { try run(from: rules.conditions[condition]) }

  /// Gives the first number of a new connection.
  mutating func selectNumber() -> UInt32 {
    defer { selected += 1 }
    return Numbering.own &+ selected &* numberStride
  }

  subscript(slot: Slot) -> UInt32? {
    get { frame[Int(slot)] }
    set { frame[Int(slot)] = newValue }
  }

  /// The value of a slot that a rule cannot do without.
  func require(_ slot: Slot) throws(GaveUp) -> UInt32 {
    guard let value = self[slot] else { throw GaveUp() }
    return value
  }

  /// Runs code up to its end.
  ///
  /// - Returns: whether it was a condition, and holds.
  mutating func run(from start: CodeAddress) throws(GaveUp) -> Bool {
    let code = rules.code
    var next = Int(start)
    var resumptions = 0
    while true {
      let instruction = code[next]
      next += 1
      switch instruction {
      case .isTried(let rule, let otherwise): if !rules.isTried(rule, in: state) { next = Int(otherwise) }
      case .compare(let left, let relation, let right, let unit, let isWanted, let otherwise):
        if let first = self[left], let second = self[right], relation.holds(first, second, unit: unit) == isWanted { continue }
        next = Int(otherwise)
      case .isBetween(let low, let lower, let middle, let upper, let high, let unit, let isWanted, let otherwise):
        if let first = self[low], let value = self[middle], let last = self[high],
          Relation.holds(first, lower, value, upper, last, unit: unit) == isWanted
        {
          continue
        }
        next = Int(otherwise)
      case .isSet(let slot, let isWanted, let otherwise): if (self[slot] != nil) != isWanted { next = Int(otherwise) }
      case .isTrue(let slot, let isWanted, let otherwise): if (self[slot] == 1) != isWanted { next = Int(otherwise) }
      case .hasControl(let bits, let isWanted, let otherwise):
        if ((self[rules.layout.segment.bits] ?? 0) & bits != 0) != isWanted { next = Int(otherwise) }
      case .jump(let address): next = Int(address)
      case .resume(let address):
        resumptions += 1
        guard resumptions <= Self.mostResumptions else { throw GaveUp() }
        next = Int(address)
      case .fire(let rule): fired.append(rule)
      case .enter(let target): state = Int(target)
      case .accept: return true
      case .finish: return false
      case .giveUp: throw GaveUp()
      case .repeatSegment(let queue, let otherwise): if !repeatSegment(Int(queue)) { next = Int(otherwise) }
      case .replaySegment(let queue, let address): try replaySegment(from: Int(queue), at: address)
      case .replayCall(let queue): try replayCall(from: Int(queue))
      case .compute(let computation, let slot): self[slot] = value(of: computation)
      case .perform(let step): try perform(step)
      }
    }
  }
}
