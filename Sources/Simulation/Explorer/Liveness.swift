import ProtocolModel

/// The rules that can fire within the bounds, found without exploring, and what they can lead to. A rule that can fire is always among them;
/// one that cannot may be.
struct Liveness {
  let model: ProtocolModel
  let bounds: Bounds
  let settings: [Symbol: UInt32]
  private(set) var possible = Possibilities()
  private(set) var rules: [Rule] = []

  init(_ model: ProtocolModel, bounds: Bounds) {
    self.model = model
    self.bounds = bounds
    settings = ExecutionPlan(model, settings: bounds.settings).settings
    possible.states = [model.initial]
    for call in bounds.allCalls {
      for (symbol, value) in call.arguments { possible.add(symbol.unit.isPosition ? .any : .constant(value), to: symbol) }
    }
    if bounds.injectionsAtMost > 0 {
      for template in bounds.injections { add(template) }
    }
    var before: Possibilities?
    while before != possible {
      before = possible
      rules = model.rules.filter(isLive)
      for rule in rules { add(rule) }
    }
  }

  /// The later rules that are not tried, although they might have fired, once a rule has. What OUTPUT passes over it takes up when it
  /// starts again.
  func passedOver(by rule: Rule) -> [Rule] {
    guard rule.event.kind != .output, let pipeline = model.pipelines.first(where: { $0.id == rule.step.pipeline }) else { return [] }
    let steps = pipeline.steps.map { StepReference(pipeline.id, $0.name) }
    let rest = model.rules(of: rule.step).drop { $0.id != rule.id }.dropFirst()
    let passed: [Rule] =
      switch rule.ending {
      case .nextRule, .resume: []
      case .nextStep: Array(rest)
      case .done: rest + steps.drop { $0 != rule.step }.dropFirst().flatMap(model.rules(of:))
      }
    return passed.filter { later in later.states.contains(where: rule.states.contains) && rules.contains { $0.id == later.id } }
  }

  /// Whether a guard can hold.
  func canHold(_ condition: Guard) -> Bool { condition.canBe(true, in: possible, settings: settings, format: model.format) }

  private func isLive(_ rule: Rule) -> Bool {
    canHappen(rule.event) && rule.states.contains(where: possible.states.contains) && canHold(rule.condition)
  }

  private func canHappen(_ event: Event) -> Bool {
    switch event.kind {
    case .call: bounds.allCalls.contains { $0.event == event }
    case .arrival, .output: true
    case .timeout(let timer): possible.running.contains(timer) && bounds.expiry(of: timer) != .never
    }
  }

  private func value(_ expression: Expression) -> PossibleValue {
    expression.possibleValue(in: possible, settings: settings, format: model.format)
  }

  private mutating func add(_ template: SegmentTemplate) {
    possible.controlBits.formUnion(template.controlBits)
    let text = value(template.text)
    possible.text = possible.text.joined(with: text)
    // What does not fit is cut off.
    if text != .constant(0) { possible.text = possible.text.joined(with: .constant(0)) }
    add(template.values)
  }

  private mutating func add(_ values: [SegmentTemplate.Value]) {
    for field in values { possible.add(field.symbol.unit.isPosition ? .any : value(field.expression), to: field.symbol) }
  }

  private mutating func add(_ rule: Rule) {
    if let target = rule.target { possible.states.insert(target) }
    for action in rule.actions { add(action) }
  }

  private mutating func add(_ action: Action) {
    switch action {
    case .set(let symbol, let expression): possible.add(symbol.unit.isPosition ? .any : value(expression), to: symbol)
    case .select(let symbol), .deliver(_, from: let symbol, _): possible.add(.any, to: symbol)
    case .send(let template, keep: let queue):
      add(template)
      if let queue { possible.filled.insert(queue) }
    case .resend(_, updating: let values), .resendLast(_, updating: let values):
      add(values)
      for value in values {
        if let bit = model.format.fields.first(where: { $0.symbol == value.symbol })?.control { possible.controlBits.insert(bit) }
      }
    case .start(let timer, _): possible.running.insert(timer)
    case .hold(let queue): possible.filled.insert(queue)
    case .unset, .join, .stop, .stopAll, .answer, .signal, .complete, .completeFirst, .completeUpTo, .take, .acknowledge, .flush, .trim,
      .strip,
      .replaySegment,
      .replayCall, .createBlock, .deleteBlock, .deleteBlockKeeping, .onHost, .drop:
      break
    }
  }
}
