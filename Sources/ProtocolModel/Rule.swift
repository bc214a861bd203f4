/// What an endpoint does in some states on an event when a condition holds.
public struct Rule: Hashable, Sendable {
  /// What is done after a rule has fired.
  public enum Ending: Hashable, Sendable {
    /// The next rule of this step is tried, against the state and variables as they are now.
    case nextRule
    /// The next step of the pipeline is taken.
    case nextStep
    /// Processing goes on at a step of a pipeline.
    case resume(StepReference)
    /// The event is done.
    case done
  }

  /// The address of its page; stable.
  public let id: String
  /// The states in which it is tried.
  public let states: [State]
  /// The event, or OUTPUT.
  public let event: Event
  /// The step in which it is tried.
  public let step: StepReference
  /// When it fires.
  public let condition: Guard
  /// What it does, in order.
  public let actions: [Action]
  /// The state that it enters after its actions; nil to stay.
  public let target: State?
  /// What is done then.
  public let ending: Ending
  /// Where it comes from.
  public let cite: Citation

  /// A rule for some states.
  public init(
    _ id: String, in states: [State], on event: Event, step: StepReference, when condition: Guard = .always, do actions: [Action] = [],
    enter target: State? = nil, then ending: Ending = .done, cite: Citation
  ) {
    self.id = id
    self.states = states
    self.event = event
    self.step = step
    self.condition = condition
    self.actions = actions
    self.target = target
    self.ending = ending
    self.cite = cite
  }

  /// A rule for one state.
  public init(
    _ id: String, in state: State, on event: Event, step: StepReference, when condition: Guard = .always, do actions: [Action] = [],
    enter target: State? = nil, then ending: Ending = .done, cite: Citation
  ) {
    self.init(id, in: [state], on: event, step: step, when: condition, do: actions, enter: target, then: ending, cite: cite)
  }

  /// The rule with other parts; what is not given stays.
  public func changed(
    in states: [State]? = nil, when condition: Guard? = nil, do actions: [Action]? = nil, enter target: State? = nil,
    then ending: Ending? = nil
  ) -> Rule {
    Rule(
      id, in: states ?? self.states, on: event, step: step, when: condition ?? self.condition, do: actions ?? self.actions,
      enter: target ?? self.target, then: ending ?? self.ending, cite: cite)
  }
}

/// A step of a pipeline.
public struct StepReference: Hashable, Sendable {
  /// The pipeline's address.
  public let pipeline: String
  /// The step's address in it.
  public let step: String

  /// A step of a pipeline.
  public init(_ pipeline: String, _ step: String) {
    self.pipeline = pipeline
    self.step = step
  }
}

/// The ordered steps by which an event is processed in some states.
public struct Pipeline: Hashable, Sendable {
  /// Its address.
  public let id: String
  /// The name of the section that describes it.
  public let name: String
  /// The event that it processes.
  public let event: Event
  /// The states in which it does.
  public let states: [State]
  /// Its steps in order.
  public let steps: [Step]
  /// Where it comes from.
  public let cite: Citation

  /// A step of a pipeline: its rules are tried in order; the first whose condition holds fires; when none does, the next step is taken.
  public struct Step: Hashable, Sendable {
    /// Its address in the pipeline.
    public let name: String
    /// What the specification calls it.
    public let title: String

    /// A step.
    public init(_ name: String, _ title: String) {
      self.name = name
      self.title = title
    }
  }

  /// A pipeline.
  public init(_ id: String, _ name: String, on event: Event, in states: [State], steps: [Step], cite: Citation) {
    self.id = id
    self.name = name
    self.event = event
    self.states = states
    self.steps = steps
    self.cite = cite
  }
}
