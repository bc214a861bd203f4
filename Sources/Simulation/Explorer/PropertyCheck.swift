import ProtocolModel

/// Invariants made ready to be evaluated on halves by number: what speaks of one side alone is computed once for each half.
struct PropertyCheck: Sendable {
  /// An invariant with its parts resolved.
  private struct Invariant: Sendable {
    let premise: Node
    let claim: Node
  }

  /// For each invariant one bit.
  private struct Verdict: Hashable, Sendable {
    var premises: UInt64 = 0
    var broken: UInt64 = 0
  }

  private indirect enum Node: Sendable {
    case truth(Bool)
    case leaf(Role, Int)
    case comparison(Operand, Relation, Operand, Unit)
    case quiet
    case not(Node)
    case and(Node, Node)
    case or(Node, Node)
  }

  private indirect enum Operand: Sendable {
    case literal(UInt32)
    /// A leaf as its side sees it, or as the other side does.
    case leaf(Role, Int)
    case sum(Operand, Operand)
  }

  private var leaves: [SideLeaf] = []
  private var invariants: [Invariant] = []
  private var values: [UInt32] = []
  /// For pairs of halves already judged, which premises were met and which claims broken, as the number of a verdict.
  private var judged = NumberMap()
  private var judgedQuiet = NumberMap()
  private var verdicts: [Verdict] = []
  private var numbers: [Verdict: UInt32] = [:]
  /// In how many situations each invariant's premise was met.
  private(set) var premises: [Int] = []
  /// The first situation in which each invariant was broken.
  private(set) var broken: [Int?] = []
  private let facts: [HistoryFact]
  private let plan: ExecutionPlan

  init(_ properties: [Property], facts: [HistoryFact], plan: ExecutionPlan) {
    self.facts = facts
    self.plan = plan
    precondition(properties.count <= 64, "an exploration checks at most 64 properties")
    for property in properties {
      guard case .invariant(premise: let premise, let claim) = property.claim else { continue }
      invariants.append(Invariant(premise: resolve(premise), claim: resolve(claim)))
    }
    premises = Array(repeating: 0, count: invariants.count)
    broken = Array(repeating: nil, count: invariants.count)
  }

  /// Whether there is nothing to check.
  var isEmpty: Bool { invariants.isEmpty }

  /// The octets taken.
  var memory: Int { values.count * 4 + judged.memory + judgedQuiet.memory }

  /// Checks a situation that was found.
  mutating func meet(_ key: SituationKey, number: Int, halves: WordTable, codec: HalfCodec) {
    let pair = NumberMap.key(key.left, key.right)
    let known = key.isQuiet ? judgedQuiet[pair] : judged[pair]
    let verdict = verdicts[Int(known ?? judge(key, pair, halves, codec))]
    if verdict.premises == 0 { return }
    for invariant in premises.indices where verdict.premises >> UInt64(invariant) & 1 == 1 {
      premises[invariant] += 1
      if verdict.broken >> UInt64(invariant) & 1 == 1, broken[invariant] == nil { broken[invariant] = number }
    }
  }

  private mutating func judge(_ key: SituationKey, _ pair: UInt64, _ halves: WordTable, _ codec: HalfCodec) -> UInt32 {
    prepare(halves, codec: codec)
    var verdict = Verdict()
    for (index, invariant) in invariants.enumerated() {
      for (one, other) in [(key.left, key.right), (key.right, key.left)]
      where holds(invariant.premise, one, other, key.isQuiet) == true {
        verdict.premises |= 1 << UInt64(index)
        if holds(invariant.claim, one, other, key.isQuiet) != true { verdict.broken |= 1 << UInt64(index) }
      }
    }
    let number = numbers[verdict] ?? UInt32(verdicts.count)
    if numbers.updateValue(number, forKey: verdict) == nil { verdicts.append(verdict) }
    if key.isQuiet { judgedQuiet.add(number, for: pair) } else { judged.add(number, for: pair) }
    return number
  }

  /// Computes the leaves of halves that are new.
  private mutating func prepare(_ halves: WordTable, codec: HalfCodec) {
    guard !leaves.isEmpty else { return }
    while values.count < halves.count * leaves.count * 2 {
      let half = codec.decode(halves[UInt32(values.count / (leaves.count * 2))])
      for leaf in leaves {
        let value = value(of: leaf, in: half)
        values.append(value)
        let isPosition = if case .value(_, let unit) = leaf { unit.isPosition } else { false }
        values.append(isPosition && value != HalfCodec.undefined ? Numbering.swapped(value) : value)
      }
    }
  }

  private func holds(_ node: Node, _ one: UInt32, _ other: UInt32, _ isQuiet: Bool) -> Bool? {
    switch node {
    case .truth(let truth): return truth
    case .quiet: return isQuiet
    case .leaf(let role, let leaf):
      let value = values[place(leaf, role == .one ? one : other)]
      return value == HalfCodec.undefined ? nil : value == 1
    case .comparison(let left, let relation, let right, let unit):
      guard let first = value(left, one, other), let second = value(right, one, other) else { return nil }
      return relation.holds(first, second, unit: unit)
    case .not(let inner): return holds(inner, one, other, isQuiet).map { !$0 }
    case .and(let left, let right):
      let first = holds(left, one, other, isQuiet)
      if first == false { return false }
      let second = holds(right, one, other, isQuiet)
      if second == false { return false }
      return first == nil || second == nil ? nil : true
    case .or(let left, let right):
      let first = holds(left, one, other, isQuiet)
      if first == true { return true }
      let second = holds(right, one, other, isQuiet)
      if second == true { return true }
      return first == nil || second == nil ? nil : false
    }
  }

  /// A value as the side in the first role sees it.
  private func value(_ operand: Operand, _ one: UInt32, _ other: UInt32) -> UInt32? {
    switch operand {
    case .literal(let number): return number
    case .leaf(let role, let leaf):
      let value = values[place(leaf, role == .one ? one : other) + (role == .one ? 0 : 1)]
      return value == HalfCodec.undefined ? nil : value
    case .sum(let left, let right):
      guard let first = value(left, one, other), let second = value(right, one, other) else { return nil }
      return first &+ second
    }
  }

  private func place(_ leaf: Int, _ half: UInt32) -> Int { (Int(half) * leaves.count + leaf) * 2 }

  private func value(of leaf: SideLeaf, in half: Half) -> UInt32 {
    let reactor = Reactor(plan: plan, endpoint: half.endpoint, now: 0) { 0 }
    return switch leaf {
    case .value(let expression, _): expression.value(in: reactor) ?? HalfCodec.undefined
    case .fact(let fact): facts.firstIndex(of: fact).map { half.facts[$0] } ?? HalfCodec.undefined
    case .condition(let condition): condition.holds(in: reactor).map { $0 ? 1 : 0 } ?? HalfCodec.undefined
    case .state(let states): states.contains(half.endpoint.state) ? 1 : 0
    case .incarnation: plan.model.firstNumbers.flatMap(half.incarnation) ?? HalfCodec.undefined
    case .peerIncarnation: half.peer ?? HalfCodec.undefined
    case .isHeard: half.isHeard ? 1 : 0
    }
  }

  private mutating func leaf(_ leaf: SideLeaf) -> Int {
    if let known = leaves.firstIndex(of: leaf) { return known }
    leaves.append(leaf)
    return leaves.count - 1
  }

  private mutating func resolve(_ condition: JointGuard) -> Node {
    switch condition {
    case .always: .truth(true)
    case .nothingInFlight: .quiet
    case .comparison(let left, let relation, let right, let unit): .comparison(resolve(left), relation, resolve(right), unit)
    case .holds(let role, let condition): .leaf(role, leaf(.condition(condition)))
    case .isIn(let role, let states): .leaf(role, leaf(.state(states)))
    case .isHeard(let role): .leaf(role, leaf(.isHeard))
    case .not(let inner): .not(resolve(inner))
    case .and(let left, let right): .and(resolve(left), resolve(right))
    case .or(let left, let right): .or(resolve(left), resolve(right))
    }
  }

  private mutating func resolve(_ expression: JointExpression) -> Operand {
    switch expression {
    case .literal(let number): .literal(number)
    case .of(let role, let expression, let unit): .leaf(role, leaf(.value(expression, unit)))
    case .fact(let role, let fact): .leaf(role, leaf(.fact(fact)))
    case .incarnation(let role): .leaf(role, leaf(.incarnation))
    case .peerIncarnation(let role): .leaf(role, leaf(.peerIncarnation))
    case .sum(let left, let right): .sum(resolve(left), resolve(right))
    }
  }
}
