import ProtocolModel

/// Runs a scenario of hosts: a pure function of model and scenario.
///
/// Events of one moment happen in this order: lines of the script, arrivals in the order of sending, timers.
struct NetworkSimulator {
  private let model: ProtocolModel
  private let scenario: NetworkScenario
  private let plans: [String: ExecutionPlan]
  private var hosts: [String: Host] = [:]
  private var selected: [String: Int] = [:]
  private var selectedByConnection: [AddressPair: Int] = [:]
  private var seen: [Int: Int] = [:]
  private var fates: RecordedFates
  private var originals: [AddressPair: [Segment: Int]] = [:]
  private var arrivals: [(time: Int, number: Int)] = []
  private var waiting: [Int]
  private var names: [Int: [String]] = [:]
  /// When timers run out that a wheel delays, with when they were set for.
  private var delayed: [RunningTimer: (time: Int, expiry: Int)] = [:]
  private var trace: NetworkTrace

  /// A timer of an endpoint on some host.
  private struct RunningTimer: Hashable {
    let host: String
    let socket: Int
    let timer: Timer
  }

  static let mostEvents = 20_000

  init(_ model: ProtocolModel, _ scenario: NetworkScenario) {
    self.model = model
    self.scenario = scenario
    fates = RecordedFates(scenario.wire.fates)
    trace = NetworkTrace(scenario: scenario, model: model)
    var plans: [String: ExecutionPlan] = [:]
    for setup in scenario.hosts {
      plans[setup.id] = ExecutionPlan(model, settings: scenario.settings.merging(setup.settings) { _, own in own })
      hosts[setup.id] = Host()
    }
    self.plans = plans
    trace.settings = plans.mapValues(\.settings)
    waiting = scenario.script.indices.sorted { (scenario.script[$0].time, $0) < (scenario.script[$1].time, $1) }
  }

  /// Runs to the end.
  mutating func run() throws(ModelError) -> NetworkTrace {
    var now = 0
    while trace.events.count < Self.mostEvents {
      let step = nextStep()
      let timer = nextTimer()
      let arrival = arrivals.indices.min { (arrivals[$0].time, arrivals[$0].number) < (arrivals[$1].time, arrivals[$1].number) }
      let times = [step.map { max(now, scenario.script[$0].time) }, arrival.map { arrivals[$0].time }, timer?.time]
      guard let next = times.compactMap({ $0 }).min(), next <= scenario.until else { return finish() }
      now = next
      if let step, max(now, scenario.script[step].time) == now {
        waiting.removeAll { $0 == step }
        try perform(step, now: now)
      } else if let arrival, arrivals[arrival].time == now {
        let number = arrivals.remove(at: arrival).number
        try arrive(number, now: now)
      } else if let timer {
        try react(at: timer.host, now: now) { (reactor) throws(ModelError) in try reactor.expire(timer.timer, timer.event, at: timer.socket)
        }
      }
    }
    throw .endlessRun(events: trace.events.count)
  }

  private var nextMoment: Int { (trace.events.last?.moment ?? 0) + 1 }

  private mutating func finish() -> NetworkTrace {
    for arrival in arrivals { trace.transmissions[arrival.number].fate = .inFlight }
    trace.final = hosts
    return trace
  }

  /// The next line of the script whose socket is not inside a call.
  private func nextStep() -> Int? {
    var blocked: Set<String> = []
    for call in trace.calls where call.answer == nil { blocked.insert(call.host + "/" + call.socket) }
    return waiting.first { index in
      let step = scenario.script[index]
      if case .inject = step.act { return true }
      return step.isConcurrent || !blocked.contains(step.host + "/" + step.socket)
    }
  }

  private mutating func nextTimer() -> (time: Int, host: String, socket: Int, timer: Timer, event: Event)? {
    var next: (time: Int, host: String, socket: Int, timer: Timer, event: Event)?
    for setup in scenario.hosts {
      for (number, socket) in (hosts[setup.id]?.sockets ?? [:]).sorted(by: { $0.key < $1.key }) {
        for timer in model.timers {
          guard let set = socket.endpoint.timers[timer] else { continue }
          let time = expiry(of: RunningTimer(host: setup.id, socket: number, timer: timer), setFor: set)
          guard time < next?.time ?? .max, let event = model.events.first(where: { $0.kind == .timeout(timer) })
          else { continue }
          next = (time, setup.id, number, timer, event)
        }
      }
    }
    return next
  }

  /// When a timer runs out that is set for some time; one that is set anew was set by what happened last.
  private mutating func expiry(of timer: RunningTimer, setFor time: Int) -> Int {
    guard let wheel = scenario.wheel else { return time }
    if let known = delayed[timer], known.time == time { return known.expiry }
    let expiry = wheel.expiry(of: time, setAt: trace.events.last?.time ?? 0)
    delayed[timer] = (time, expiry)
    return expiry
  }

  private mutating func perform(_ index: Int, now: Int) throws(ModelError) {
    let step = scenario.script[index]
    switch step.act {
    case .bind(let address):
      let socket = number(of: step)
      hosts[step.host]?.sockets[socket]?.local = address
    case .call(let event, let arguments, to: let remote, makes: let name, wholly: _):
      let socket = number(of: step)
      if let remote { hosts[step.host]?.sockets[socket]?.remote = remote }
      if let name { names[socket, default: []].append(name) }
      trace.calls.append(.init(step: index, host: step.host, socket: step.socket, event: event, time: now))
      let call = trace.calls.count - 1
      try react(at: step.host, now: now) { (reactor) throws(ModelError) in try reactor.call(event, arguments, at: socket) }
      if event.releases { release(socket, at: step.host) }
      if trace.calls[call].answer == nil, !model.holds(event, at: hosts[step.host]?.sockets[socket]?.endpoint) {
        trace.calls[call].answer = (now, .answer(event, "ok", isError: false))
      }
    case .inject(let segment, let pair):
      trace.transmissions.append(
        .init(pair: pair.reversed, segment: segment, sentAt: now, fate: .arrives(at: now), repeats: nil, isInjected: true))
      try arrive(trace.transmissions.count - 1, now: now)
    case .crash:
      guard let socket = hosts[step.host]?.socket(named: step.socket), let gone = hosts[step.host]?.sockets[socket] else { return }
      hosts[step.host]?.sockets[socket] = nil
      trace.events.append(
        .init(
          time: now, host: step.host,
          event: HostEvent(
            socket: socket, local: gone.local, remote: gone.remote, owner: gone.owner, cause: .crash, reaction: Reaction(),
            before: gone.endpoint, after: Endpoint(of: model), queues: [:]), moment: nextMoment, arrived: nil, sent: []))
    }
  }

  /// The user has given the socket up: what is left of it lives on its own, or is gone.
  private mutating func release(_ socket: Int, at host: String) {
    hosts[host]?.release(socket, initial: model.initial)
  }

  /// The number of the endpoint that a line of the script names; it is made when there is none.
  private mutating func number(of step: NetworkScenario.Step) -> Int {
    if let number = hosts[step.host]?.socket(named: step.socket) { return number }
    let number = hosts[step.host]?.next ?? 1
    hosts[step.host]?.next = number + 1
    hosts[step.host]?.sockets[number] = Host.Socket(endpoint: Endpoint(of: model), local: nil, remote: nil, parent: nil, owner: step.socket)
    return number
  }

  private mutating func arrive(_ number: Int, now: Int) throws(ModelError) {
    let transmission = trace.transmissions[number]
    let pair = transmission.pair.reversed
    guard let setup = scenario.hosts.first(where: { $0.address == pair.local.host }) else { return }
    try react(at: setup.id, now: now, arrived: number) { (reactor) throws(ModelError) in try reactor.arrive(transmission.segment, at: pair)
    }
  }

  private mutating func react(
    at host: String, now: Int, arrived: Int? = nil, _ process: (inout HostReactor) throws(ModelError) -> Void
  ) throws(ModelError) {
    guard let plan = plans[host], let table = hosts[host], let setup = scenario.hosts.first(where: { $0.id == host }) else { return }
    let millisecond = scenario.millisecond
    var numbers = (general: selected[host] ?? 0, byConnection: selectedByConnection)
    var reactor = HostReactor(
      plan: plan, host: table, now: now, millisecond: millisecond,
      selectNumber: { pair in
        if let known = setup.numbersByConnection[pair], let number = known[safe: numbers.byConnection[pair, default: 0]] {
          numbers.byConnection[pair, default: 0] += 1
          return number
        }
        defer { numbers.general += 1 }
        let clock = UInt32(truncatingIfNeeded: now / millisecond * 250)
        return setup.firstNumbers[safe: numbers.general] ?? (setup.firstNumbers.last ?? 0) &+ clock
      },
      hostValue: { symbol, pair in
        if symbol.unit == .ourClock { return UInt32(truncatingIfNeeded: now / millisecond) }
        return pair.map { setup.secretNumber(of: $0, after: numbers.byConnection[$0, default: 0]) }
      })
    try process(&reactor)
    selected[host] = numbers.general
    selectedByConnection = numbers.byConnection
    hosts[host] = reactor.host
    let first = trace.events.count
    let moment = nextMoment
    for event in reactor.events {
      trace.events.append(.init(time: now, host: host, event: event, moment: moment, arrived: arrived, sent: []))
    }
    for sent in reactor.sent {
      trace.events[first + sent.event].sent.append(trace.transmissions.count)
      transmit(sent.segment, sent.pair, now: now)
    }
    var unsatisfied: [(socket: Int, call: Int)] = []
    for event in reactor.events { unsatisfied += hear(event, at: host, now: now) }
    for (socket, call) in unsatisfied { try callAgain(call, on: socket, now: now) }
  }

  /// Makes a call again for the octets that it has not got yet.
  private mutating func callAgain(_ index: Int, on socket: Int, now: Int) throws(ModelError) {
    let made = trace.calls[index]
    guard case .call(let event, var arguments, _, _, _) = scenario.script[made.step].act else { return }
    for (symbol, value) in arguments where symbol.unit == .octets { arguments[symbol] = value - made.octets }
    try react(at: made.host, now: now) { (reactor) throws(ModelError) in try reactor.call(event, arguments, at: socket) }
  }

  /// Whether a call is to get all of its octets and has not got them yet.
  private func isUnsatisfied(_ call: NetworkTrace.MadeCall) -> Bool {
    guard case .call(_, let arguments, _, _, wholly: true) = scenario.script[call.step].act else { return false }
    return call.octets < arguments.first { $0.key.unit == .octets }?.value ?? 0
  }

  /// Passes what an endpoint told its user on to the call that waits for it, and names a socket that came of it.
  ///
  /// - Returns: the calls that are to be made again, with their endpoints.
  private mutating func hear(_ event: HostEvent, at host: String, now: Int) -> [(socket: Int, call: Int)] {
    var unsatisfied: [(socket: Int, call: Int)] = []
    for told in event.reaction.told {
      guard let call = told.call, let owner = event.owner,
        let index = trace.calls.firstIndex(where: { $0.host == host && $0.socket == owner && $0.event == call && $0.answer == nil })
      else { continue }
      if case .delivery(_, _, octets: let octets) = told {
        trace.calls[index].octets += octets
        if isUnsatisfied(trace.calls[index]) {
          unsatisfied.append((event.socket, index))
          continue
        }
      }
      trace.calls[index].answer = (now, told)
    }
    for case .adopt(let child) in event.reaction.effects {
      guard let name = names[event.socket]?.first else { continue }
      names[event.socket]?.removeFirst()
      hosts[host]?.rename(child, to: name)
    }
    return unsatisfied
  }

  /// When a segment arrives whose like left and arrived at other times.
  private func arrival(of fate: NetworkScenario.Wire.Fate, at arrival: Int, leaving now: Int) -> Int {
    if abs(now - fate.departure) <= scenario.wire.slack, arrival >= now { return arrival }
    return now + arrival - fate.departure
  }

  /// Puts a segment on the wire and decides what becomes of it.
  private mutating func transmit(_ sent: Reaction.SentSegment, _ pair: AddressPair, now: Int) {
    var fate: Transmission.Fate = .arrives(at: now + scenario.wire.delay)
    if !scenario.hosts.contains(where: { $0.address == pair.remote.host }) { fate = .lost }
    if let recorded = fates.next(for: sent.segment, on: pair, format: model.format) {
      fate = recorded.arrival.map { .arrives(at: arrival(of: recorded, at: $0, leaving: now)) } ?? .lost
    }
    for (index, fault) in scenario.wire.faults.enumerated() where fault.matches(sent.segment, pair) {
      seen[index, default: 0] += 1
      guard fault.occurrence == nil || seen[index] == fault.occurrence else { continue }
      switch fault.effect {
      case .lose: fate = .lost
      case .delay(let more): fate = .arrives(at: now + scenario.wire.delay + more)
      case .duplicate(after: let later): arrivals.append((now + scenario.wire.delay + later, trace.transmissions.count))
      }
    }
    let number = trace.transmissions.count
    let repeats = sent.original.flatMap { originals[pair]?.number(of: $0) }
    trace.transmissions.append(.init(pair: pair, segment: sent.segment, sentAt: now, fate: fate, repeats: repeats, isInjected: false))
    if sent.original == nil { originals[pair, default: [:]][sent.segment] = number }
    if case .arrives(at: let time) = fate { arrivals.append((time, number)) }
  }
}

extension Reaction.Told {
  /// The call that it answers; nil for a signal.
  public var call: Event? {
    switch self {
    case .answer(let event, _, isError: _), .completion(let event, _, octets: _, isError: _), .delivery(let event, _, octets: _): event
    case .signal: nil
    }
  }
}

extension Host {
  /// The user has given a socket up: what is left of it lives on its own, or is gone.
  mutating func release(_ socket: Int, initial: State) {
    sockets[socket]?.owner = nil
    if sockets[socket]?.endpoint.state == initial { sockets[socket] = nil }
  }

  /// Gives a socket a name; one that had it before is known by its number.
  mutating func rename(_ number: Int, to name: String) {
    if let older = socket(named: name) { sockets[older]?.owner = "\(name) \(older)" }
    sockets[number]?.owner = name
  }
}

extension NetworkScenario.HostSetup {
  /// A number that only this host can compute for a connection: the one that is known for it, or one made from its addresses.
  fileprivate func secretNumber(of pair: AddressPair, after selected: Int) -> UInt32 {
    if let known = numbersByConnection[pair] { return known[safe: selected] ?? known.last ?? 0 }
    return "\(pair.local) \(pair.remote)".utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}

extension ProtocolModel {
  /// Whether a call stands in a queue of an endpoint and waits for its answer.
  fileprivate func holds(_ event: Event, at endpoint: Endpoint?) -> Bool {
    guard let endpoint else { return false }
    return queues.contains { queue in endpoint.calls(in: queue).contains { $0.event == event } }
  }
}

extension Array {
  /// The element at a place; nil when there is none.
  fileprivate subscript(safe place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}

extension ProtocolModel {
  /// Runs a scenario of hosts.
  ///
  /// - Throws: `ModelError` when the model cannot be run: a state without a pipeline, an undefined value, an OUTPUT or a run without end.
  public func run(_ scenario: NetworkScenario) throws(ModelError) -> NetworkTrace {
    var simulator = NetworkSimulator(self, scenario)
    return try simulator.run()
  }
}
