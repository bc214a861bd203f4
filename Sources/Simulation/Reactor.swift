import ProtocolModel

/// Carries out the rules of a model on one endpoint, for one event.
struct Reactor {
  let plan: ExecutionPlan
  var endpoint: Endpoint
  let now: Int
  /// Gives the first number of a new connection.
  var selectNumber: () -> UInt32
  var segment: Segment?
  var call: Endpoint.OutstandingCall?
  var sentSegment: Segment?
  var reaction = Reaction()
  /// What the endpoint sees of its host.
  var surroundings = Surroundings()
  /// Whether each rule that fires is reported with the values that its condition was computed from.
  var reportsOperands = true

  /// How often the processing of one event may go on at another step; no pipeline has nearly as many.
  private static let mostResumptions = 1_000

  init(plan: ExecutionPlan, endpoint: Endpoint, now: Int, selectNumber: @escaping () -> UInt32) {
    self.plan = plan
    self.endpoint = endpoint
    self.now = now
    self.selectNumber = selectNumber
  }

  /// Processes an event from the first step of its pipeline.
  mutating func process(_ event: Event) throws(ModelError) {
    guard let pipeline = plan.model.pipeline(for: event, in: endpoint.state) else {
      throw .noPipeline(event: event.name, state: endpoint.state.name)
    }
    try run(pipeline.id, from: 0)
  }

  /// Runs OUTPUT until none of its rules fires.
  mutating func output() throws(ModelError) {
    for _ in 0..<10_000 {
      guard let pipeline = plan.outputPipeline(in: endpoint.state) else { return }
      let fired = reaction.firings.count
      try run(pipeline, from: 0)
      if reaction.firings.count == fired { return }
    }
    throw .endlessOutput(rules: reaction.firings.suffix(4).map(\.rule.id))
  }

  /// Runs a pipeline from a step on.
  mutating func run(_ pipeline: String, from step: Int) throws(ModelError) {
    var steps = plan.steps[pipeline] ?? []
    var step = step
    var state = plan.number(of: endpoint.state)
    var resumptions = 0
    while step < steps.count {
      var next: (steps: [[PlannedRule]]?, step: Int) = (nil, step + 1)
      stepping: for planned in steps[step] where planned.isTried[state] && planned.condition.holds(in: self) == true {
        try fire(planned.rule)
        state = plan.number(of: endpoint.state)
        switch planned.rule.ending {
        case .nextRule: continue stepping
        case .nextStep: break stepping
        case .done: return
        case .resume(let reference):
          guard let index = plan.index(of: reference) else {
            throw .noStep(rule: planned.rule.id, pipeline: reference.pipeline, step: reference.step)
          }
          next = (plan.steps[reference.pipeline] ?? [], index)
          resumptions += 1
          guard resumptions <= Self.mostResumptions else { throw .endlessEvent(rule: planned.rule.id) }
          break stepping
        }
      }
      if let other = next.steps { steps = other }
      step = next.step
    }
  }

  private mutating func fire(_ rule: Rule) throws(ModelError) {
    let operands = reportsOperands ? rule.condition.leaves.map { Reaction.Operand(expression: $0, value: $0.value(in: self)) } : []
    let before = endpoint.state
    let index = reaction.firings.count
    reaction.firings.append(.init(rule: rule, operands: operands, before: before, after: rule.target ?? before))
    for action in rule.actions { try perform(action, of: rule) }
    if let target = rule.target { endpoint.state = target }
    if endpoint.state != reaction.firings[index].after {
      reaction.firings[index] = .init(rule: rule, operands: operands, before: before, after: endpoint.state)
    }
  }

  /// The value of an expression that a rule cannot do without.
  func require(_ expression: Expression, of rule: Rule) throws(ModelError) -> UInt32 {
    guard let value = expression.value(in: self) else { throw .undefined(rule: rule.id, expression: expression.notation()) }
    return value
  }
}

extension Reactor: Valuation {
  func value(of symbol: Symbol) -> UInt32? {
    switch symbol.home {
    case .endpoint: endpoint.variables[symbol]
    case .segment: segment?.value(of: symbol, format: plan.model.format)
    case .call: call?.arguments[symbol]
    case .setting: plan.settings[symbol]
    case .host: surroundings.values[symbol]
    }
  }

  func sentValue(of symbol: Symbol) -> UInt32? { sentSegment?.value(of: symbol, format: plan.model.format) }

  func frontValue(of symbol: Symbol, in queue: Queue) -> UInt32? {
    endpoint.frontSegment(of: queue)?.value(of: symbol, format: plan.model.format)
  }

  func entries(in queue: Queue) -> UInt32 { UInt32(endpoint.queues[queue]?.count ?? 0) }

  func octets(in queue: Queue) -> UInt32 { endpoint.calls(in: queue).reduce(0) { $0 + $1.octets - $1.taken } }

  func hasControl(_ bit: ControlBit) -> Bool { segment?.has(bit) ?? false }

  func isRunning(_ timer: Timer) -> Bool { endpoint.timers[timer] != nil }

  func isKind(_ kind: Kind) -> Bool { endpoint.kind == kind }

  func parentValue(of expression: Expression) -> UInt32? {
    surroundings.parent.flatMap { parent in
      var reactor = Reactor(plan: plan, endpoint: parent, now: now, selectNumber: selectNumber)
      reactor.surroundings.values = surroundings.values
      return expression.value(in: reactor)
    }
  }
}

/// A model with what running it needs, computed once.
struct ExecutionPlan: Sendable {
  let model: ProtocolModel
  /// The rules of each pipeline's steps.
  let steps: [String: [[PlannedRule]]]
  /// The values of the settings.
  let settings: [Symbol: UInt32]
  private let numbers: [State: Int]
  /// The pipeline of OUTPUT in each state, by the state's number.
  private let outputs: [String?]

  init(_ model: ProtocolModel, settings overrides: [String: UInt32] = [:]) {
    self.model = model
    var steps: [String: [[PlannedRule]]] = [:]
    for pipeline in model.pipelines {
      steps[pipeline.id] = pipeline.steps.map { step in
        model.rules(of: StepReference(pipeline.id, step.name)).map { PlannedRule($0, states: model.states) }
      }
    }
    self.steps = steps
    settings = Dictionary(uniqueKeysWithValues: model.settings.map { ($0, overrides[$0.name] ?? $0.preset ?? 0) })
    numbers = Dictionary(zip(model.states, 0...), uniquingKeysWith: { first, _ in first })
    outputs = model.states.map { state in model.output.flatMap { model.pipeline(for: $0, in: state)?.id } }
  }

  func index(of reference: StepReference) -> Int? {
    model.pipelines.first { $0.id == reference.pipeline }?.steps.firstIndex { $0.name == reference.step }
  }

  /// The place of a state in the model's order.
  func number(of state: State) -> Int {
    guard let number = numbers[state] else { preconditionFailure("a model has every state that its rules enter") }
    return number
  }

  /// The pipeline of OUTPUT in a state.
  func outputPipeline(in state: State) -> String? { outputs[number(of: state)] }
}

/// A rule as it is tried. One object, since most rules that are tried do not fire.
final class PlannedRule: Sendable {
  let rule: Rule
  let condition: Guard
  /// Whether it is tried in a state, by the state's number.
  let isTried: [Bool]

  init(_ rule: Rule, states: [State]) {
    self.rule = rule
    condition = rule.condition
    isTried = states.map(rule.states.contains)
  }
}
