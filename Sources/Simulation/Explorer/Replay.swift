import ProtocolModel

/// Goes through a run once more, and makes a scenario of it: which calls are made when, and what the network does to which segment.
struct Replay: Sendable {
  /// How long a segment is on its way where nothing else is said; milliseconds.
  static let delay = 50

  /// An event as it went, with the numbers of an exploration.
  struct Entry: Sendable {
    let side: Side
    let cause: Cause
    let before: Endpoint
    let after: Endpoint
    let reaction: Reaction

    /// What an event was.
    enum Cause: Sendable {
      case call(Bounds.Call)
      case timeout(Event)
      /// The segment at a place among those that the other side sent.
      case arrival(Int)
      case injection(Segment)
      case crash
    }
  }

  /// A segment that a side sent.
  struct Sent: Sendable {
    let segment: Segment
    let words: [UInt32]
    /// The number of the event that it was sent in, and of those that it arrived in.
    let sentIn: Int
    var arrivals: [Int] = []
    /// How many of it are in flight.
    var inFlight = 1
  }

  struct Party: Sendable {
    var endpoint: Endpoint
    var selected: UInt32 = 0
    var sent: [Sent] = []
  }

  let plan: ExecutionPlan
  /// The events in order.
  private(set) var entries: [Entry] = []
  let bounds: Bounds
  private let codec: HalfCodec
  private(set) var parties: [Side: Party]
  private(set) var lines: [(event: Int, side: Side, what: SpontaneousEvent)] = []
  private(set) var schedule = Schedule()
  /// How many events there were; the present one has this number.
  private var count = 0

  init(_ model: ProtocolModel, _ bounds: Bounds, _ codec: HalfCodec) {
    plan = ExecutionPlan(model, settings: bounds.settings)
    self.bounds = bounds
    self.codec = codec
    let party = Party(endpoint: Endpoint(of: model))
    parties = [.left: party, .right: party]
  }

  func party(_ side: Side) -> Party { parties[side] ?? Party(endpoint: Endpoint(of: plan.model)) }

  /// How many first numbers a side has chosen.
  func selected(_ side: Side) -> UInt32 { party(side).selected }

  // MARK: the events

  /// Lets the next event happen.
  mutating func perform(_ step: WitnessStep) -> Witness.Event {
    defer { count += 1 }
    switch step.move {
    case .spontaneous(let side, _):
      guard let event = step.event else { preconditionFailure("an event without a segment is named by what it is") }
      return perform(event, at: side)
    case .delivery(from: let side, place: _):
      let index = arrive(step.segment, from: side)
      parties[side]?.sent[index].inFlight -= 1
      return .arrival(from: side, index + 1)
    case .copiedDelivery(from: let side, place: _): return .arrival(from: side, arrive(step.segment, from: side) + 1)
    case .loss(from: let side, place: _):
      let index = index(of: step.segment, from: side)
      parties[side]?.sent[index].inFlight -= 1
      // No clock sees it: it may have been lost at once.
      count -= 1
      return .loss(from: side, index + 1)
    }
  }

  private mutating func perform(_ event: SpontaneousEvent, at side: Side) -> Witness.Event {
    if case .timeout(let timer, let event) = event {
      let (start, length) = Self.start(of: party(side).endpoint.timers[timer] ?? 0)
      parties[side]?.endpoint.timers[timer] = nil
      schedule.addExpiry(startedAt: start, after: length)
      keepTimersRunning()
      react(at: side, .timeout(event)) { (reactor) throws(ModelError) in try reactor.process(event) }
      return .timeout(side, timer)
    }
    schedule.addEvent()
    keepTimersRunning()
    lines.append((count, side, event))
    switch event {
    case .call(allowance: _, let call):
      let arguments = call.arguments.map { symbol, value in (symbol, Numbering.absolute(value, unit: symbol.unit)) }
      react(at: side, .call(call)) { (reactor) throws(ModelError) in
        reactor.call = .init(event: call.event, arguments: Dictionary(uniqueKeysWithValues: arguments))
        try reactor.process(call.event)
      }
      return .call(side, call)
    case .injection(let place):
      if let segment = try? bounds.injections[place].segment(for: party(side).endpoint, plan: plan) {
        receive(segment, at: side, .injection(segment))
      }
      return .injection(side, place)
    case .crash, .timeout:
      let before = party(side).endpoint
      parties[side]?.endpoint = Endpoint(of: plan.model)
      entries.append(Entry(side: side, cause: .crash, before: before, after: party(side).endpoint, reaction: Reaction()))
      return .crash(side)
    }
  }

  /// The place of the first segment like this that a side has in flight.
  private func index(of words: [UInt32], from side: Side) -> Int {
    guard let index = party(side).sent.firstIndex(where: { $0.inFlight > 0 && $0.words == words }) else {
      preconditionFailure("a segment arrives that is not in flight")
    }
    return index
  }

  private mutating func arrive(_ words: [UInt32], from side: Side) -> Int {
    let index = index(of: words, from: side)
    let sent = party(side).sent[index]
    schedule.addArrival(sentAt: sent.sentIn)
    keepTimersRunning()
    parties[side]?.sent[index].arrivals.append(count)
    receive(sent.segment.swapped(), at: side.other, .arrival(index))
    return index
  }

  private mutating func receive(_ segment: Segment, at side: Side, _ cause: Entry.Cause) {
    guard let arrival = plan.model.arrival else { return }
    react(at: side, cause) { (reactor) throws(ModelError) in
      reactor.segment = segment
      try reactor.process(arrival)
    }
  }

  private mutating func react(at side: Side, _ cause: Entry.Cause, _ process: (inout Reactor) throws(ModelError) -> Void) {
    var party = party(side)
    var selected = party.selected
    let stride = bounds.numberStride
    var reactor = Reactor(plan: plan, endpoint: party.endpoint, now: Self.now(count)) {
      defer { selected += 1 }
      return Numbering.own &+ selected &* stride
    }
    do {
      try process(&reactor)
      try reactor.output()
    } catch {
      // The run ends here: the model cannot go on, which is what it shows.
    }
    entries.append(Entry(side: side, cause: cause, before: party.endpoint, after: reactor.endpoint, reaction: reactor.reaction))
    party.endpoint = reactor.endpoint
    party.selected = selected
    party.sent += reactor.reaction.sent.map { Sent(segment: $0.segment, words: codec.encode($0.segment), sentIn: count) }
    parties[side] = party
  }

  // MARK: clocks

  /// A clock that shows the number of an event, so that a timer tells in which it was started, and how long it runs.
  private static func now(_ event: Int) -> Int { event << 33 }
  private static func start(of expiry: Int) -> (event: Int, length: Int) { (expiry >> 33, expiry & (1 << 33 - 1)) }

  /// The timers that run are still running at the present event.
  private mutating func keepTimersRunning() {
    for side in Side.allCases {
      for expiry in party(side).endpoint.timers.values {
        let (start, length) = Self.start(of: expiry)
        schedule.isRunning(startedAt: start, for: length)
      }
    }
  }
}
