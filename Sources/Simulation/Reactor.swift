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
    guard let output = plan.model.output else { return }
    for _ in 0..<10_000 {
      guard let pipeline = plan.model.pipeline(for: output, in: endpoint.state) else { return }
      let fired = reaction.firings.count
      try run(pipeline.id, from: 0)
      if reaction.firings.count == fired { return }
    }
    throw .endlessOutput(rules: reaction.firings.suffix(4).map(\.rule.id))
  }

  /// Runs a pipeline from a step on.
  mutating func run(_ pipeline: String, from step: Int) throws(ModelError) {
    var position = (pipeline: pipeline, step: step)
    var resumptions = 0
    while let steps = plan.steps[position.pipeline], position.step < steps.count {
      var next = (pipeline: position.pipeline, step: position.step + 1)
      stepping: for rule in steps[position.step] where rule.states.contains(endpoint.state) && rule.condition.holds(in: self) == true {
        try fire(rule)
        switch rule.ending {
        case .nextRule: continue stepping
        case .nextStep: break stepping
        case .done: return
        case .resume(let reference):
          guard let index = plan.index(of: reference) else {
            throw .noStep(rule: rule.id, pipeline: reference.pipeline, step: reference.step)
          }
          next = (reference.pipeline, index)
          resumptions += 1
          guard resumptions <= Self.mostResumptions else { throw .endlessEvent(rule: rule.id) }
          break stepping
        }
      }
      position = next
    }
  }

  private mutating func fire(_ rule: Rule) throws(ModelError) {
    let operands = rule.condition.leaves.map { Reaction.Operand(expression: $0, value: $0.value(in: self)) }
    let before = endpoint.state
    let index = reaction.firings.count
    reaction.firings.append(.init(rule: rule, operands: operands, before: before, after: rule.target ?? before))
    for action in rule.actions { try perform(action, of: rule) }
    if let target = rule.target { endpoint.state = target }
    reaction.firings[index] = .init(rule: rule, operands: operands, before: before, after: endpoint.state)
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
}

/// A model with what running it needs, computed once.
struct ExecutionPlan: Sendable {
  let model: ProtocolModel
  /// The rules of each pipeline's steps.
  let steps: [String: [[Rule]]]
  /// The values of the settings.
  let settings: [Symbol: UInt32]

  init(_ model: ProtocolModel, settings overrides: [String: UInt32] = [:]) {
    self.model = model
    var steps: [String: [[Rule]]] = [:]
    for pipeline in model.pipelines { steps[pipeline.id] = pipeline.steps.map { model.rules(of: StepReference(pipeline.id, $0.name)) } }
    self.steps = steps
    settings = Dictionary(uniqueKeysWithValues: model.settings.map { ($0, overrides[$0.name] ?? $0.preset ?? 0) })
  }

  func index(of reference: StepReference) -> Int? {
    model.pipelines.first { $0.id == reference.pipeline }?.steps.firstIndex { $0.name == reference.step }
  }
}
