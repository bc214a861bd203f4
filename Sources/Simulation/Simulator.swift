import ProtocolModel

/// Runs a scenario: two hosts, the network between them, and virtual time. A run is a pure function of model and scenario.
///
/// Events of one moment happen in this order: lines of the script, arrivals in the order of sending, timers.
struct Simulator {
  private let model: ProtocolModel
  private let scenario: Scenario
  private let plans: [Side: ExecutionPlan]
  private var endpoints: [Side: Endpoint]
  private var numbersSelected: [Side: Int] = [.left: 0, .right: 0]
  private var matchesSeen: [Int: Int] = [:]
  private var arrivals: [Arrival] = []
  private var repliesMade: Set<Int> = []
  private var originals: [Side: [Segment: Int]] = [.left: [:], .right: [:]]
  private var trace: Trace

  private struct Arrival {
    let time: Int
    let number: Int
  }

  static let mostEvents = 10_000

  init(_ model: ProtocolModel, _ scenario: Scenario) {
    self.model = model
    self.scenario = scenario
    var plans: [Side: ExecutionPlan] = [:]
    var endpoints: [Side: Endpoint] = [:]
    var hosts: [Side: String] = [:]
    for (side, host) in scenario.hosts {
      plans[side] = ExecutionPlan(model, settings: scenario.settings.merging(host.settings) { _, own in own })
      endpoints[side] = Endpoint(of: model)
      hosts[side] = host.id
    }
    self.plans = plans
    self.endpoints = endpoints
    trace = Trace(
      scenario: scenario.id, model: model, hosts: hosts, initialStates: [.left: model.initial, .right: model.initial], final: endpoints,
      drawnFrom: scenario.drawnFrom, settings: plans.mapValues(\.settings))
  }

  /// Runs to the end.
  mutating func run() throws(ModelError) -> Trace {
    var script = scenario.script.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)[...]
    while trace.events.count < Self.mostEvents {
      let timer = nextTimer()
      let arrival = arrivals.indices.min { (arrivals[$0].time, arrivals[$0].number) < (arrivals[$1].time, arrivals[$1].number) }
      let times = [script.first?.time, arrival.map { arrivals[$0].time }, timer?.time]
      guard let now = times.compactMap({ $0 }).min(), now <= scenario.until else { return finish() }
      if let step = script.first, step.time == now {
        script = script.dropFirst()
        try perform(step)
      } else if let arrival, arrivals[arrival].time == now {
        try arrive(arrivals.remove(at: arrival).number, at: now)
      } else if let timer {
        try expire(timer.event, timer.timer, at: timer.side, now: now)
      }
    }
    throw .endlessRun(events: trace.events.count)
  }

  private mutating func finish() -> Trace {
    trace.final = endpoints
    for arrival in arrivals { trace.transmissions[arrival.number].fate = .inFlight }
    for side in Side.allCases {
      let preamble = trace.events.last { $0.time < scenario.drawnFrom && $0.side == side }
      trace.initialStates[side] = preamble?.after.state ?? model.initial
    }
    var number = 0
    for index in trace.events.indices where trace.events[index].time >= scenario.drawnFrom {
      number += 1
      trace.events[index].number = number
    }
    return trace
  }

  private func endpoint(_ side: Side) -> Endpoint { endpoints[side] ?? Endpoint(of: model) }

  private func nextTimer() -> (time: Int, side: Side, timer: Timer, event: Event)? {
    var next: (time: Int, side: Side, timer: Timer, event: Event)?
    for side in Side.allCases {
      for timer in model.timers {
        guard let time = endpoint(side).timers[timer], time < next?.time ?? .max,
          let event = model.events.first(where: { $0.kind == .timeout(timer) })
        else { continue }
        next = (time, side, timer, event)
      }
    }
    return next
  }

  private mutating func perform(_ step: Scenario.Step) throws(ModelError) {
    switch step.act {
    case .call(let event, let arguments): try call(event, arguments, at: step.side, now: step.time)
    case .inject(let template): try inject(template, toward: step.side, now: step.time)
    case .crash:
      let before = endpoint(step.side)
      endpoints[step.side] = Endpoint(of: model)
      record(.crash, at: step.side, now: step.time, before: before, Reaction())
    }
  }

  private mutating func call(_ event: Event, _ arguments: [Symbol: UInt32], at side: Side, now: Int) throws(ModelError) {
    try react(.call(event, arguments), at: side, now: now) { (reactor) throws(ModelError) in
      reactor.call = .init(event: event, arguments: arguments)
      try reactor.process(event)
    }
  }

  private mutating func expire(_ event: Event, _ timer: Timer, at side: Side, now: Int) throws(ModelError) {
    endpoints[side]?.timers[timer] = nil
    try react(.timeout(event), at: side, now: now) { (reactor) throws(ModelError) in try reactor.process(event) }
  }

  private mutating func arrive(_ number: Int, at now: Int) throws(ModelError) {
    guard let event = model.arrival else { return }
    let transmission = trace.transmissions[number]
    try react(.arrival(number), at: transmission.from.other, now: now) { (reactor) throws(ModelError) in
      reactor.segment = transmission.segment
      try reactor.process(event)
    }
  }

  private mutating func inject(_ template: SegmentTemplate, toward side: Side, now: Int) throws(ModelError) {
    guard let plan = plans[side] else { return }
    let segment = try template.segment(for: endpoint(side), plan: plan)
    trace.transmissions.append(
      .init(
        number: trace.transmissions.count, from: side.other, segment: segment, sentAt: now, fate: .arrives(at: now), repeats: nil,
        isInjected: true))
    try arrive(trace.transmissions.count - 1, at: now)
  }

  /// Processes an event at a side, lets its user reply to signals, and then lets OUTPUT run.
  private mutating func react(
    _ cause: TraceEvent.Cause, at side: Side, now: Int, _ process: (inout Reactor) throws(ModelError) -> Void
  ) throws(ModelError) {
    guard let plan = plans[side] else { return }
    let before = endpoint(side)
    let numbers = scenario.hosts[side]?.firstNumbers ?? [0]
    var selected = numbersSelected[side] ?? 0
    var reactor = Reactor(plan: plan, endpoint: before, now: now) {
      defer { selected += 1 }
      return selected < numbers.count ? numbers[selected] : (numbers.last ?? 0) &+ UInt32(truncatingIfNeeded: now * 250)
    }
    try process(&reactor)
    let replies = scenario.replies.indices.filter { index in
      let reply = scenario.replies[index]
      return reply.side == side && !repliesMade.contains(index) && reactor.reaction.told.contains(.signal(reply.signal))
    }
    if replies.isEmpty { try reactor.output() }
    numbersSelected[side] = selected
    endpoints[side] = reactor.endpoint
    record(cause, at: side, now: now, before: before, reactor.reaction)
    for index in replies {
      repliesMade.insert(index)
      try call(scenario.replies[index].call, scenario.replies[index].arguments, at: side, now: now)
    }
  }

  private mutating func record(_ cause: TraceEvent.Cause, at side: Side, now: Int, before: Endpoint, _ reaction: Reaction) {
    var sent: [Int] = []
    for segment in reaction.sent {
      sent.append(trace.transmissions.count)
      transmit(segment, from: side, now: now)
    }
    trace.events.append(
      .init(number: 0, time: now, side: side, cause: cause, reaction: reaction, before: before, after: endpoint(side), sent: sent))
  }

  /// Puts a segment on the wire and decides, by the scenario's faults, what becomes of it.
  private mutating func transmit(_ sent: Reaction.SentSegment, from side: Side, now: Int) {
    var fate: Transmission.Fate = .arrives(at: now + scenario.delay)
    var second: Int?
    for (index, fault) in scenario.faults.enumerated() where fault.matches(sent.segment, from: side) {
      matchesSeen[index, default: 0] += 1
      guard fault.occurrence == nil || matchesSeen[index] == fault.occurrence else { continue }
      switch fault.effect {
      case .lose: fate = .lost
      case .delay(let more): fate = .arrives(at: now + scenario.delay + more)
      case .duplicate(after: let later): second = now + scenario.delay + later
      }
    }
    let number = trace.transmissions.count
    let repeats = sent.original.flatMap { originals[side]?.number(of: $0) }
    trace.transmissions.append(
      .init(number: number, from: side, segment: sent.segment, sentAt: now, fate: fate, repeats: repeats, isInjected: false))
    if sent.original == nil { originals[side]?[sent.segment] = number }
    if case .arrives(at: let time) = fate { arrivals.append(.init(time: time, number: number)) }
    if let second {
      // The network's copy: nobody sent it a second time.
      trace.transmissions.append(
        .init(
          number: number + 1, from: side, segment: sent.segment, sentAt: now, fate: .arrives(at: second), repeats: number, isInjected: true)
      )
      arrivals.append(.init(time: second, number: number + 1))
    }
  }
}

extension SegmentTemplate {
  /// The segment that would arrive at an endpoint, with its values computed against that endpoint.
  func segment(for endpoint: Endpoint, plan: ExecutionPlan) throws(ModelError) -> Segment {
    let reactor = Reactor(plan: plan, endpoint: endpoint, now: 0) { 0 }
    func value(_ expression: Expression) throws(ModelError) -> UInt32 {
      guard let value = expression.value(in: reactor) else {
        throw .undefined(rule: "(injected segment)", expression: expression.notation())
      }
      return value
    }
    var segment = Segment(fields: [:], controlBits: plan.model.format.controlBits.filter(controlBits.contains), text: try value(text))
    for field in values { segment.fields[field.symbol] = try value(field.expression) }
    return segment
  }
}

extension ProtocolModel {
  /// Runs a scenario.
  ///
  /// - Throws: `ModelError` when the model cannot be run: a state without a pipeline, an undefined value, an OUTPUT or a run without end.
  public func run(_ scenario: Scenario) throws(ModelError) -> Trace {
    if let network = scenario.network { return try run(network).following() }
    var simulator = Simulator(self, scenario)
    return try simulator.run()
  }
}
