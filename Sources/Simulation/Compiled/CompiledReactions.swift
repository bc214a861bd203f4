import ProtocolModel

/// What a half does on an event, computed by compiled rules. What is beyond them is asked of the interpreter, of which everything can be asked.
struct CompiledReactions: EndpointReactions {
  private let tree: TreeReactions
  private let codec: HalfCodec
  private let slots: HalfSlots
  private let arrival: Int?
  /// For each rule, whether it takes the other side's first number from a segment.
  private let takesPeer: [Bool]
  private var machine: RuleMachine

  /// What happens in an event besides what rules do.
  private struct Circumstances {
    var call: Bounds.Call?
    var origin: Origin?
    /// For each property of reactions, whether its premise is met.
    var premises: [Bool] = []
    /// For each, whether the condition in its outcome is met.
    var conditions: [Bool] = []
  }

  init(_ tree: TreeReactions) {
    self.tree = tree
    codec = tree.codec
    let model = tree.plan.model
    let rules = CompiledRules(tree.plan, arguments: codec.arguments, conditions: tree.watched.flatMap { [$0.premise, $0.condition] })
    slots = HalfSlots(codec, rules.layout)
    arrival = model.arrival.flatMap(model.events.firstIndex)
    takesPeer = rules.rules.map { rule in model.firstNumbers.map(rule.takesPeer) ?? false }
    machine = RuleMachine(rules, numberStride: tree.bounds.numberStride(in: tree.plan.settings))
  }

  mutating func outcome(of words: [UInt32], on event: EndpointEvent) throws(ModelError) -> ReactionOutcome? {
    do {
      return try compute(words, event)
    } catch {
      return try tree.outcome(of: words, on: event)
    }
  }

  /// The same, where it is not beyond compiled rules.
  mutating func compute(_ words: [UInt32], _ event: EndpointEvent) throws(RuleMachine.GaveUp) -> ReactionOutcome? {
    slots.load(words, into: &machine)
    machine.begin()
    switch event {
    case .arrival(let segment, let origin):
      guard let arrival else { return nil }
      slots.load(segment: segment, into: &machine)
      var circumstances = Circumstances(origin: origin)
      for property in tree.watched.indices {
        circumstances.premises.append(try machine.holds(2 * property))
        circumstances.conditions.append(try machine.holds(2 * property + 1))
      }
      return try react(words, arrival, circumstances)
    case .spontaneous(.call(allowance: let allowance, let call)):
      guard words[codec.leftAt.lowerBound + allowance] > 0 else { return nil }
      guard call.states?.contains(codec.model.states[machine.state]) ?? true else { return nil }
      guard let event = codec.model.events.firstIndex(of: call.event) else { throw RuleMachine.GaveUp() }
      machine.load(event, call.absoluteArguments)
      return try react(words, event, Circumstances(call: call))
    case .spontaneous(.timeout(let timer, let event)):
      guard let slot = machine.layout.slot(ofTimer: timer), machine[slot] != nil else { return nil }
      guard let event = codec.model.events.firstIndex(of: event) else { throw RuleMachine.GaveUp() }
      machine[slot] = nil
      return try react(words, event, Circumstances())
    case .spontaneous(.injection), .spontaneous(.crash): throw RuleMachine.GaveUp()
    }
  }

  private mutating func react(
    _ before: [UInt32], _ event: Int, _ circumstances: Circumstances
  ) throws(RuleMachine.GaveUp) -> ReactionOutcome {
    let values = codec.facts.map { value(of: $0) }
    try machine.process(event)
    try machine.output()
    var words = slots.words(of: machine, before: before)
    if codec.seesIncarnations { connect(&words, circumstances.origin) }
    let rules = machine.fired.map { machine.rules.rules[Int($0)].id }
    let happening = HistoryFact.Happening(rules: rules, told: machine.told, call: circumstances.call)
    let changes = zip(codec.facts, values).map { fact, before in
      fact.change(by: happening, before: { _ in before }, after: { _ in value(of: fact) })
    }
    let count = machine.layout.sent.slots.count
    let blocks = stride(from: 0, to: machine.sent.count, by: count).map { machine.sent[$0..<$0 + count] }
    var outcome = ReactionOutcome(
      words: words, changes: changes, sent: blocks.map(slots.words(ofSegment:)), origin: origin(words), rules: rules)
    if let origin = circumstances.origin { judge(&outcome, before, origin, circumstances) }
    return outcome
  }

  /// The value that a fact compares before and after.
  private func value(of fact: HistoryFact) -> UInt32? {
    guard case .received(waiting: let symbol) = fact.kind else { return nil }
    return machine.layout.slot(ofVariable: symbol).flatMap { machine[$0] }
  }

  private func origin(_ words: [UInt32]) -> Origin {
    guard codec.seesIncarnations else { return .unknown }
    let peer = words[HalfCodec.peerAt]
    return Origin(from: words[HalfCodec.selectedAt] + 1, to: peer == HalfCodec.undefined ? 0 : peer)
  }

  /// Notes which incarnation of the other side the half is connected with after an event.
  private func connect(_ words: inout [UInt32], _ arrived: Origin?) {
    guard let numbers = codec.model.firstNumbers else { return }
    func isDefined(_ symbol: Symbol) -> Bool { machine.layout.slot(ofVariable: symbol).map { machine[$0] != nil } ?? false }
    var partner = partner(words)
    partner.note(
      isKnown: isDefined(numbers.peer), isTaken: machine.fired.contains { takesPeer[Int($0)] }, arrived: arrived,
      own: isDefined(numbers.own) ? machine.selected + 1 : nil)
    words[HalfCodec.peerAt] = partner.number ?? HalfCodec.undefined
    words[HalfCodec.isHeardAt] = partner.isHeard ? 1 : 0
  }

  private func partner(_ words: [UInt32]) -> Partner {
    guard codec.seesIncarnations else { return Partner() }
    let peer = words[HalfCodec.peerAt]
    return Partner(number: peer == HalfCodec.undefined ? nil : peer, isHeard: words[HalfCodec.isHeardAt] == 1)
  }

  /// Says which properties of reactions have something to say about an arrival, and which are broken.
  private func judge(_ outcome: inout ReactionOutcome, _ before: [UInt32], _ origin: Origin, _ circumstances: Circumstances) {
    let states = codec.model.states
    for (index, property) in tree.watched.enumerated() where circumstances.premises[index] {
      guard property.sender == .anyone || origin.isOld(forPeer: partner(before).number) == true else { continue }
      outcome.premises |= 1 << UInt32(index)
      let isSeen = property.isSeen(
        rules: outcome.rules, before: states[Int(before[HalfCodec.stateAt])], after: states[machine.state],
        isMet: circumstances.conditions[index]
      ) { bit in outcome.sent.contains { $0[0] & machine.layout.bits([bit]) != 0 } }
      if isSeen { outcome.broken |= 1 << UInt32(index) }
    }
  }
}
