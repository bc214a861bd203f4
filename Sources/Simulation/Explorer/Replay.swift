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
    let origin: Origin
    /// The number of the event that it was sent in, and of those that it arrived in.
    let sentIn: Int
    var arrivals: [Int] = []
    /// How many of it are in flight.
    var inFlight = 1
  }

  struct Party: Sendable {
    var half: Half
    var sent: [Sent] = []

    var endpoint: Endpoint { half.endpoint }
  }

  let plan: ExecutionPlan
  /// The events in order.
  private(set) var entries: [Entry] = []
  let bounds: Bounds
  private(set) var parties: [Side: Party]
  private(set) var lines: [(event: Int, side: Side, what: Witness.Event)] = []
  private(set) var schedule = Schedule()
  /// How far a side's next first number lies beyond the one before.
  let numberStride: UInt32
  /// How many events there were; the present one has this number.
  private var count = 0

  init(_ model: ProtocolModel, _ bounds: Bounds) {
    plan = ExecutionPlan(model, settings: bounds.settings)
    self.bounds = bounds
    numberStride = bounds.numberStride(in: plan.settings)
    let party = Party(half: Half(endpoint: Endpoint(of: model), left: [], facts: []))
    parties = [.left: party, .right: party]
  }

  func party(_ side: Side) -> Party { parties[side] ?? Party(half: Half(endpoint: Endpoint(of: plan.model), left: [], facts: [])) }

  /// How many first numbers a side has chosen.
  func selected(_ side: Side) -> UInt32 { party(side).half.selected }

  // MARK: the events

  /// An event of an exploration as one of this run.
  ///
  /// - Parameter codec: writes segments as the exploration does.
  func event(of step: WitnessStep, _ codec: HalfCodec) -> Witness.Event {
    switch step.move {
    case .spontaneous(let side, _):
      switch step.event {
      case .call(allowance: _, let call): .call(side, call)
      case .timeout(let timer, _): .timeout(side, timer)
      case .injection(let place): .injection(side, place)
      case .crash: .crash(side)
      case nil: preconditionFailure("an event without a segment is named by what it is")
      }
    case .delivery(from: let side, place: _): .arrival(from: side, index(of: step.segment, from: side, codec) + 1)
    case .copiedDelivery(from: let side, place: _): .copiedArrival(from: side, index(of: step.segment, from: side, codec) + 1)
    case .loss(from: let side, place: _): .loss(from: side, index(of: step.segment, from: side, codec) + 1)
    }
  }

  /// The place of the first segment like this that a side has in flight.
  private func index(of words: [UInt32], from side: Side, _ codec: HalfCodec) -> Int {
    let found = party(side).sent.firstIndex { sent in
      let origin = codec.seesIncarnations ? sent.origin : .unknown
      return sent.inFlight > 0 && codec.encode(sent.segment) + [origin.from, origin.to] == words
    }
    guard let found else { preconditionFailure("a segment arrives that is not in flight") }
    return found
  }

  /// Lets the next event happen. One that cannot happen is not one of this run.
  ///
  /// Throws when it cannot: a segment that is not in flight, a timer that is not running.
  mutating func perform(_ event: Witness.Event) throws(Witness.Impossible) {
    if let missing = missing(for: event) { throw missing }
    defer { count += 1 }
    switch event {
    case .arrival(from: let side, let number):
      arrive(number - 1, from: side)
      parties[side]?.sent[number - 1].inFlight -= 1
    case .copiedArrival(from: let side, let number): arrive(number - 1, from: side)
    case .loss(from: let side, let number):
      parties[side]?.sent[number - 1].inFlight -= 1
      // No clock sees it: it may have been lost at once.
      count -= 1
    case .timeout(let side, let timer): expire(timer, at: side)
    case .call(let side, let call):
      begin(event, at: side)
      let arguments = call.arguments.map { symbol, value in (symbol, Numbering.absolute(value, unit: symbol.unit)) }
      react(at: side, .call(call)) { (reactor) throws(ModelError) in
        reactor.call = .init(event: call.event, arguments: Dictionary(uniqueKeysWithValues: arguments))
        try reactor.process(call.event)
      }
    case .injection(let side, let place):
      begin(event, at: side)
      if let segment = try? bounds.injections[place].segment(for: party(side).endpoint, plan: plan) {
        receive(segment, .unknown, at: side, .injection(segment))
      }
    case .crash(let side):
      begin(event, at: side)
      let before = party(side).endpoint
      parties[side]?.half.endpoint = Endpoint(of: plan.model)
      parties[side]?.half.peer = nil
      parties[side]?.half.isHeard = false
      entries.append(Entry(side: side, cause: .crash, before: before, after: party(side).endpoint, reaction: Reaction()))
    }
  }

  private func missing(for event: Witness.Event) -> Witness.Impossible? {
    switch event {
    case .arrival(from: let side, let number), .copiedArrival(from: let side, let number), .loss(from: let side, let number):
      let sent = party(side).sent
      return number < 1 || number > sent.count || sent[number - 1].inFlight < 1 ? .notInFlight(side, number) : nil
    case .timeout(let side, let timer): return party(side).endpoint.timers[timer] == nil ? .notRunning(side, timer) : nil
    case .injection(_, let place): return bounds.injections.indices.contains(place) ? nil : .notInjected(place)
    case .call, .crash: return nil
    }
  }

  private mutating func begin(_ event: Witness.Event, at side: Side) {
    schedule.addEvent()
    keepTimersRunning()
    lines.append((count, side, event))
  }

  private mutating func expire(_ timer: Timer, at side: Side) {
    guard let event = plan.model.timeouts(of: timer).first else { return }
    let (start, length) = Self.start(of: party(side).endpoint.timers[timer] ?? 0)
    parties[side]?.half.endpoint.timers[timer] = nil
    schedule.addExpiry(startedAt: start, after: length)
    keepTimersRunning()
    react(at: side, .timeout(event)) { (reactor) throws(ModelError) in try reactor.process(event) }
  }

  private mutating func arrive(_ index: Int, from side: Side) {
    let sent = party(side).sent[index]
    schedule.addArrival(sentAt: sent.sentIn)
    keepTimersRunning()
    parties[side]?.sent[index].arrivals.append(count)
    receive(sent.segment.swapped(), sent.origin, at: side.other, .arrival(index))
  }

  private mutating func receive(_ segment: Segment, _ origin: Origin, at side: Side, _ cause: Entry.Cause) {
    guard let arrival = plan.model.arrival else { return }
    react(at: side, cause, arrived: origin) { (reactor) throws(ModelError) in
      reactor.segment = segment
      try reactor.process(arrival)
    }
  }

  private mutating func react(
    at side: Side, _ cause: Entry.Cause, arrived: Origin? = nil, _ process: (inout Reactor) throws(ModelError) -> Void
  ) {
    var party = party(side)
    var selected = party.half.selected
    let stride = numberStride
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
    party.half.endpoint = reactor.endpoint
    party.half.selected = selected
    if let numbers = plan.model.firstNumbers { party.half.connect(reactor.reaction, arrived: arrived, numbers) }
    let origin = party.half.origin()
    party.sent += reactor.reaction.sent.map { Sent(segment: $0.segment, origin: origin, sentIn: count) }
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
