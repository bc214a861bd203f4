import ProtocolModel

/// An endpoint as a run leaves it: a way to be in a state.
public struct Situation: Sendable {
  /// Its address.
  public let id: String
  /// The run that leads to it; its end is what counts.
  public let scenario: Scenario
  /// The side that is in it.
  public let side: Side

  /// A situation that a run leads to.
  public init(_ id: String, side: Side, scenario: Scenario) {
    self.id = id
    self.side = side
    self.scenario = scenario
  }
}

/// An event to be tried in a situation: a column of the event × state matrix.
public struct Stimulus: Sendable {
  /// Its address.
  public let id: String
  /// The event.
  public let event: Event
  /// The segment that arrives: the first of these whose values are all defined in the situation.
  public let segments: [SegmentTemplate]
  /// The call's arguments.
  public let arguments: [Symbol: UInt32]
  /// Without what the event cannot happen; evaluated against the endpoint.
  public let premise: Guard
  /// Settings that differ for this event.
  public let settings: [String: UInt32]

  /// A segment that arrives.
  public init(_ id: String, _ event: Event, segments: [SegmentTemplate], premise: Guard = .always) {
    self.init(id, event, segments: segments, arguments: [:], premise: premise, settings: [:])
  }

  /// A call or a timeout.
  public init(_ id: String, _ event: Event, _ arguments: [Symbol: UInt32] = [:], settings: [String: UInt32] = [:]) {
    let premise: Guard = if case .timeout(let timer) = event.kind { timer.isRunning } else { .always }
    self.init(id, event, segments: [], arguments: arguments, premise: premise, settings: settings)
  }

  private init(
    _ id: String, _ event: Event, segments: [SegmentTemplate], arguments: [Symbol: UInt32], premise: Guard, settings: [String: UInt32]
  ) {
    self.id = id
    self.event = event
    self.segments = segments
    self.arguments = arguments
    self.premise = premise
    self.settings = settings
  }
}

/// The net change that an event makes in a situation, witnessed by a run.
public struct Transition: Sendable {
  /// The situation's id.
  public let situation: String
  /// The stimulus's id.
  public let stimulus: String
  /// The event.
  public let event: Event
  /// The segment that arrived.
  public let segment: Segment?
  /// The endpoint before.
  public let before: Endpoint
  /// The endpoint after.
  public let after: Endpoint
  /// What it did.
  public let reaction: Reaction
  /// The event as it was seen.
  public let observation: Observation
}

extension ProtocolModel {
  /// The endpoint that a situation describes.
  public func endpoint(in situation: Situation) throws(ModelError) -> Endpoint {
    try run(situation.scenario).final[situation.side] ?? Endpoint(of: self)
  }

  /// What an endpoint does on a stimulus; nil when the stimulus cannot happen to it.
  public func transition(of endpoint: Endpoint, in situation: Situation, on stimulus: Stimulus) throws(ModelError) -> Transition? {
    let overrides = situation.scenario.settings.merging(situation.scenario.hosts[situation.side]?.settings ?? [:]) { _, own in own }
    let plan = ExecutionPlan(self, settings: overrides.merging(stimulus.settings) { _, own in own })
    var reactor = Reactor(plan: plan, endpoint: endpoint, now: situation.scenario.until) { 9_000 }
    guard stimulus.premise.holds(in: reactor) == true else { return nil }
    switch stimulus.event.kind {
    case .arrival:
      guard let segment = stimulus.segments.lazy.compactMap({ try? $0.segment(for: endpoint, plan: plan) }).first else { return nil }
      reactor.segment = segment
    case .call: reactor.call = .init(event: stimulus.event, arguments: stimulus.arguments)
    case .timeout(let timer): reactor.endpoint.timers[timer] = nil
    case .output: break
    }
    let arriving = reactor.segment
    try reactor.process(stimulus.event)
    try reactor.output()
    let seen = Observation(
      event: stimulus.event, segment: arriving, arguments: stimulus.arguments, time: situation.scenario.until, before: endpoint,
      after: reactor.endpoint, reaction: reactor.reaction, settings: plan.settings, format: format)
    return Transition(
      situation: situation.id, stimulus: stimulus.id, event: stimulus.event, segment: reactor.segment, before: endpoint,
      after: reactor.endpoint, reaction: reactor.reaction, observation: seen)
  }
}

/// What every stimulus does in every situation: computed from the rules, each entry by a run.
public struct TransitionTable: Sendable {
  /// The situations' states, in the model's order of states.
  public let situations: [(situation: Situation, state: State)]
  /// The columns.
  public let stimuli: [Stimulus]
  /// The transitions that can happen, in the order of situations and stimuli.
  public let transitions: [Transition]
  private let places: [Place: [Int]]

  private struct Place: Hashable {
    let state: State
    let stimulus: String
  }

  /// Runs every stimulus in every situation.
  public init(_ model: ProtocolModel, situations: [Situation], stimuli: [Stimulus]) throws(ModelError) {
    var found: [(situation: Situation, state: State)] = []
    var transitions: [Transition] = []
    for situation in situations {
      let endpoint = try model.endpoint(in: situation)
      found.append((situation, endpoint.state))
      for stimulus in stimuli {
        if let transition = try model.transition(of: endpoint, in: situation, on: stimulus) { transitions.append(transition) }
      }
    }
    self.situations = model.states.flatMap { state in found.filter { $0.state == state } }
    self.stimuli = stimuli
    self.transitions = transitions
    places = Dictionary(grouping: transitions.indices) { Place(state: transitions[$0].before.state, stimulus: transitions[$0].stimulus) }
  }

  /// What a stimulus does in a state, in each situation in which it can happen.
  public func transitions(from state: State, on stimulus: String) -> [Transition] {
    (places[Place(state: state, stimulus: stimulus)] ?? []).map { transitions[$0] }
  }

  /// Everything that can happen in a state.
  public func transitions(from state: State) -> [Transition] { transitions.filter { $0.before.state == state } }
}
