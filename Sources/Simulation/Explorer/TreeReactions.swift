import ProtocolModel

/// What a half does on an event, computed by the interpreter that also runs scenarios.
struct TreeReactions: EndpointReactions {
  let plan: ExecutionPlan
  let bounds: Bounds
  let codec: HalfCodec
  let watched: [Watched]
  private let stride: UInt32

  init(_ model: ProtocolModel, bounds: Bounds, codec: HalfCodec, watched: [Watched] = []) {
    plan = ExecutionPlan(model, settings: bounds.settings)
    self.bounds = bounds
    self.codec = codec
    self.watched = watched
    stride = bounds.numberStride(in: plan.settings)
  }

  /// What happens in an event besides what rules do.
  private struct Circumstances {
    var call: Bounds.Call?
    var arrived: (segment: Segment, origin: Origin)?
  }

  func outcome(of words: [UInt32], on event: EndpointEvent) throws(ModelError) -> ReactionOutcome? {
    let half = codec.decode(words)
    switch event {
    case .arrival(let segment, let origin): return try react(half, toArrivalOf: codec.decodeSegment(segment), origin)
    case .spontaneous(let event): return try react(half, to: event)
    }
  }

  /// What a half does when a segment arrives, given as the receiver sees it.
  private func react(_ half: Half, toArrivalOf segment: Segment, _ origin: Origin) throws(ModelError) -> ReactionOutcome? {
    guard let arrival = plan.model.arrival else { return nil }
    return try react(half, Circumstances(arrived: (segment, origin))) { (reactor) throws(ModelError) in
      reactor.segment = segment
      try reactor.process(arrival)
    }
  }

  /// What a half does on an event that needs no segment in flight; nil when the event cannot happen to it.
  private func react(_ half: Half, to event: SpontaneousEvent) throws(ModelError) -> ReactionOutcome? {
    switch event {
    case .call(let allowance, let call):
      guard half.left[allowance] > 0, call.states?.contains(half.endpoint.state) ?? true else { return nil }
      return try react(half, Circumstances(call: call)) { (reactor) throws(ModelError) in
        reactor.call = .init(event: call.event, arguments: call.absoluteArguments)
        try reactor.process(call.event)
      }
    case .timeout(let timer, let event):
      guard half.endpoint.timers[timer] != nil else { return nil }
      return try react(half, Circumstances()) { (reactor) throws(ModelError) in
        reactor.endpoint.timers[timer] = nil
        try reactor.process(event)
      }
    case .injection(let place):
      guard let segment = try? bounds.injections[place].segment(for: half.endpoint, plan: plan) else { return nil }
      return try react(half, toArrivalOf: segment, .unknown)
    case .crash:
      guard let last = half.left.last, last > 0, half.endpoint != Endpoint(of: plan.model) else { return nil }
      var crashed = half
      crashed.endpoint = Endpoint(of: plan.model)
      (crashed.peer, crashed.isHeard) = (nil, false)
      return ReactionOutcome(
        words: codec.encode(crashed), changes: codec.facts.map { _ in .none }, sent: [], origin: .unknown, rules: [])
    }
  }

  private func react(
    _ half: Half, _ circumstances: Circumstances, _ process: (inout Reactor) throws(ModelError) -> Void
  ) throws(ModelError) -> ReactionOutcome {
    var selected = half.selected
    let stride = stride
    var reactor = Reactor(plan: plan, endpoint: half.endpoint, now: 0) {
      defer { selected += 1 }
      return Numbering.own &+ selected &* stride
    }
    reactor.reportsOperands = false
    try process(&reactor)
    try reactor.output()
    var after = half
    after.endpoint = reactor.endpoint
    after.selected = selected
    if codec.seesIncarnations, let numbers = plan.model.firstNumbers {
      after.connect(reactor.reaction, arrived: circumstances.arrived?.origin, numbers)
    }
    let happening = HistoryFact.Happening(
      rules: reactor.reaction.firings.map(\.rule.id), told: reactor.reaction.told, call: circumstances.call)
    var outcome = ReactionOutcome(
      words: codec.encode(after),
      changes: codec.facts.map { fact in
        fact.change(by: happening, before: { half.endpoint.variables[$0] }, after: { after.endpoint.variables[$0] })
      },
      sent: reactor.reaction.sent.map { codec.encode($0.segment) }, origin: codec.seesIncarnations ? after.origin() : .unknown,
      rules: happening.rules)
    judge(&outcome, half, after.endpoint.state, reactor.reaction, circumstances)
    return outcome
  }

  /// Says which properties of reactions have something to say about an arrival, and which are broken.
  private func judge(
    _ outcome: inout ReactionOutcome, _ half: Half, _ state: State, _ reaction: Reaction, _ circumstances: Circumstances
  ) {
    guard let arrived = circumstances.arrived else { return }
    var before = Reactor(plan: plan, endpoint: half.endpoint, now: 0) { 0 }
    before.segment = arrived.segment
    for (index, property) in watched.enumerated() {
      guard property.premise.holds(in: before) == true, property.sender == .anyone || arrived.origin.isOld(for: half) == true else {
        continue
      }
      outcome.premises |= 1 << UInt32(index)
      let isSeen = property.isSeen(
        rules: outcome.rules, before: half.endpoint.state, after: state, isMet: property.condition.holds(in: before) == true
      ) { bit in reaction.sent.contains { $0.segment.has(bit) } }
      if isSeen { outcome.broken |= 1 << UInt32(index) }
    }
  }
}

extension Bounds.Call {
  /// The arguments, with positions that are not counted from a side's first number.
  var absoluteArguments: [Symbol: UInt32] {
    Dictionary(uniqueKeysWithValues: arguments.map { ($0.key, Numbering.absolute($0.value, unit: $0.key.unit)) })
  }
}
