import ProtocolModel

/// What a half does on an event, computed by the interpreter that also runs scenarios.
struct TreeReactions {
  /// What came of an event.
  struct Outcome {
    /// The half after it.
    var half: Half
    /// What it does to the facts.
    var changes: [HistoryFact.Change]
    /// The segments sent, as the sender sees them.
    var sent: [Segment]
    /// What the interpreter reports.
    var reaction: Reaction
    /// The segment that arrived, as the receiver sees it.
    var arrived: Segment?
    /// Of which incarnation it was.
    var origin: Origin?
  }

  let plan: ExecutionPlan
  let bounds: Bounds
  let facts: [HistoryFact]
  /// Whether somebody asks for incarnations.
  private let seesIncarnations: Bool
  private let stride: UInt32

  init(_ model: ProtocolModel, bounds: Bounds, facts: [HistoryFact], seesIncarnations: Bool) {
    self.seesIncarnations = seesIncarnations
    plan = ExecutionPlan(model, settings: bounds.settings)
    self.bounds = bounds
    self.facts = facts
    stride = bounds.numberStride(in: plan.settings)
  }

  /// What a half does when a segment arrives, given as the receiver sees it.
  func react(_ half: Half, toArrivalOf segment: Segment, _ origin: Origin) throws(ModelError) -> Outcome? {
    guard let arrival = plan.model.arrival else { return nil }
    var outcome = try react(half, call: nil, arrived: origin) { (reactor) throws(ModelError) in
      reactor.segment = segment
      try reactor.process(arrival)
    }
    outcome.arrived = segment
    outcome.origin = origin
    return outcome
  }

  /// What a half does on an event that needs no segment in flight; nil when the event cannot happen to it.
  func react(_ half: Half, to event: SpontaneousEvent) throws(ModelError) -> Outcome? {
    switch event {
    case .call(let allowance, let call):
      guard half.left[allowance] > 0, call.states?.contains(half.endpoint.state) ?? true else { return nil }
      var arguments: [Symbol: UInt32] = [:]
      for (symbol, value) in call.arguments { arguments[symbol] = Numbering.absolute(value, unit: symbol.unit) }
      var outcome = try react(half, call: call) { (reactor) throws(ModelError) in
        reactor.call = .init(event: call.event, arguments: arguments)
        try reactor.process(call.event)
      }
      outcome.half.left[allowance] -= 1
      return outcome
    case .timeout(let timer, let event):
      guard half.endpoint.timers[timer] != nil else { return nil }
      return try react(half, call: nil) { (reactor) throws(ModelError) in
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
      crashed.left[half.left.count - 1] -= 1
      return Outcome(half: crashed, changes: facts.map { _ in .none }, sent: [], reaction: Reaction())
    }
  }

  private func react(
    _ half: Half, call: Bounds.Call?, arrived: Origin? = nil, _ process: (inout Reactor) throws(ModelError) -> Void
  ) throws(ModelError) -> Outcome {
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
    if seesIncarnations, let numbers = plan.model.firstNumbers { after.connect(reactor.reaction, arrived: arrived, numbers) }
    let changes = facts.map { $0.change(by: reactor.reaction, call: call, before: half.endpoint, after: reactor.endpoint) }
    for (index, change) in changes.enumerated() { after.facts[index] = change.value(after: half.facts[index]) }
    return Outcome(half: after, changes: changes, sent: reactor.reaction.sent.map(\.segment), reaction: reactor.reaction)
  }
}
