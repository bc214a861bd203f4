import ProtocolModel

/// The rules of a model as one list of instructions. It says the same as the rules, and is what a machine runs; the rules as they are declared
/// are run by `Reactor`, which also says what is wrong with them. One object, since it is at hand in every instruction.
final class CompiledRules: Sendable {
  let layout: FrameLayout
  let model: ProtocolModel
  let code: [Instruction]
  /// The first values of all slots: constants, and otherwise undefined.
  let frame: [UInt32?]
  /// The rules in the order of their numbers.
  let rules: [Rule]
  /// What is answered, by number.
  let answers: [Answer]
  /// What is signalled, by number.
  let signals: [Signal]
  /// Where the code of each condition begins that was compiled with the rules.
  let conditions: [CodeAddress]
  /// Whether a rule is tried in a state.
  private let tried: [Bool]
  /// Where the processing of an event in a state begins.
  private let entries: [CodeAddress?]
  private let outputEvent: Int?

  /// The rules of a plan, ready to be run.
  ///
  /// - Parameters:
  ///   - arguments: the arguments that calls can have.
  ///   - conditions: what else is asked of endpoints.
  init(_ plan: ExecutionPlan, arguments: [Symbol], conditions: [Guard] = []) {
    let layout = FrameLayout(plan.model, arguments: arguments)
    var compiler = RuleCompiler(plan, layout)
    compiler.compile(conditions)
    // The first pass has found where everything is; the second refers to it.
    compiler.beginSecondPass()
    compiler.compile(conditions)
    self.layout = layout
    model = plan.model
    code = compiler.code
    frame = compiler.frame
    rules = compiler.rules
    answers = compiler.answers
    signals = compiler.signals
    self.conditions = compiler.conditions
    let states = plan.model.states
    tried = rules.flatMap { rule in states.map(rule.states.contains) }
    entries = plan.model.events.flatMap { event in
      states.map { state in plan.model.pipeline(for: event, in: state).flatMap { compiler.entry(of: $0.id) } }
    }
    outputEvent = plan.model.output.flatMap(plan.model.events.firstIndex)
  }

  func isTried(_ rule: Int32, in state: Int) -> Bool { tried[Int(rule) * model.states.count + state] }

  /// Where the processing of an event begins, by the numbers of the event and the state; nil where it is not processed.
  func entry(of event: Int, in state: Int) -> CodeAddress? { entries[event * model.states.count + state] }

  /// Where OUTPUT begins in a state; nil where there is none.
  func output(in state: Int) -> CodeAddress? { outputEvent.flatMap { entry(of: $0, in: state) } }
}
