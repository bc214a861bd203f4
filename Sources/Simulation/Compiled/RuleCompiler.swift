import ProtocolModel

/// Writes rules as instructions, in two passes: the first finds the addresses that the second needs.
struct RuleCompiler {
  /// A place in the code that is jumped to, by its number.
  typealias Label = Int

  let plan: ExecutionPlan
  let layout: FrameLayout
  private(set) var code: [Instruction] = []
  /// The first values of all slots.
  private(set) var frame: [UInt32?]
  private(set) var rules: [Rule] = []
  private(set) var answers: [Answer] = []
  private(set) var signals: [Signal] = []
  private(set) var conditions: [CodeAddress] = []
  private var constants: [UInt32: Slot] = [:]
  private var labels = 0
  private var addresses: [Label: CodeAddress] = [:]
  private var steps: [StepReference: Label] = [:]

  init(_ plan: ExecutionPlan, _ layout: FrameLayout) {
    self.plan = plan
    self.layout = layout
    frame = Array(repeating: nil, count: Int(layout.count))
  }

  /// Forgets everything but addresses.
  mutating func beginSecondPass() {
    let known = addresses
    self = RuleCompiler(plan, layout)
    addresses = known
  }

  /// Compiles all pipelines, and some conditions.
  mutating func compile(_ wanted: [Guard]) {
    for pipeline in plan.model.pipelines {
      for step in pipeline.steps { steps[StepReference(pipeline.id, step.name)] = newLabel() }
    }
    for pipeline in plan.model.pipelines { compile(pipeline) }
    for condition in wanted {
      conditions.append(CodeAddress(code.count))
      let fails = newLabel()
      test(condition, is: true, otherwise: fails)
      emit(.accept)
      place(fails)
      emit(.finish)
    }
  }

  /// Where a pipeline's first step begins.
  func entry(of pipeline: String) -> CodeAddress? {
    plan.model.pipelines.first { $0.id == pipeline }?.steps.first.flatMap { steps[StepReference(pipeline, $0.name)] }.map(address)
  }

  private mutating func compile(_ pipeline: Pipeline) {
    for (index, step) in pipeline.steps.enumerated() {
      let next = newLabel()
      if let label = steps[StepReference(pipeline.id, step.name)] { place(label) }
      for planned in plan.steps[pipeline.id]?[index] ?? [] { compile(planned.rule, nextStep: next) }
      place(next)
    }
    emit(.finish)
  }

  private mutating func compile(_ rule: Rule, nextStep: Label) {
    let number = Int32(rules.count)
    rules.append(rule)
    let next = newLabel()
    emit(.isTried(rule: number, otherwise: address(of: next)))
    test(rule.condition, is: true, otherwise: next)
    emit(.fire(rule: number))
    for action in rule.actions { compile(action) }
    if let target = rule.target {
      emit(plan.model.states.firstIndex(of: target).map { .enter(state: Int32($0)) } ?? .giveUp)
    }
    switch rule.ending {
    case .nextRule: break
    case .nextStep: emit(.jump(address(of: nextStep)))
    case .done: emit(.finish)
    case .resume(let reference): emit(steps[reference].map { .resume(address(of: $0)) } ?? .giveUp)
    }
    place(next)
  }

  /// The place of a step; nil where there is no such step.
  func address(of step: StepReference) -> CodeAddress? { steps[step].map(address) }
}

// What the parts of the compiler share.
extension RuleCompiler {
  mutating func emit(_ instruction: Instruction) { code.append(instruction) }

  mutating func newLabel() -> Label {
    defer { labels += 1 }
    return labels
  }

  /// What is emitted next is what a label names.
  mutating func place(_ label: Label) { addresses[label] = CodeAddress(code.count) }

  /// Where a label is; in the first pass that may not be known yet.
  func address(of label: Label) -> CodeAddress { addresses[label] ?? 0 }

  /// A slot that nothing else uses.
  mutating func newSlot() -> Slot {
    frame.append(nil)
    return Slot(frame.count - 1)
  }

  /// A slot that always has this value.
  mutating func constant(_ value: UInt32) -> Slot {
    if let known = constants[value] { return known }
    let slot = newSlot()
    frame[Int(slot)] = value
    constants[value] = slot
    return slot
  }

  mutating func number(of answer: Answer) -> Int32 { Self.number(of: answer, among: &answers) }
  mutating func number(of signal: Signal) -> Int32 { Self.number(of: signal, among: &signals) }

  private static func number<T: Equatable>(of item: T, among items: inout [T]) -> Int32 {
    if let known = items.firstIndex(of: item) { return Int32(known) }
    items.append(item)
    return Int32(items.count - 1)
  }

  /// The number of a queue; nil, and left to the interpreter, where the model has none, or other endpoints are in it.
  mutating func number(of queue: Queue) -> Int32? {
    let number = queue.content == .children ? nil : plan.model.queues.firstIndex(of: queue).map { Int32($0) }
    if number == nil { emit(.giveUp) }
    return number
  }
}
