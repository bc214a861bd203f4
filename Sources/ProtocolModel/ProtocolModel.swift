/// A protocol, declared: everything that is run, drawn and written about it comes from this value.
public struct ProtocolModel: Sendable {
  /// The name of the profile that this is, e.g. the name of a specification.
  public let profile: String
  /// The name of the protocol.
  public let name: String
  /// The state of an endpoint that has no connection.
  public let initial: State
  /// The states in the order in which the specification lists them.
  public let states: [State]
  /// The events in the order in which the specification lists them; OUTPUT last.
  public let events: [Event]
  /// What segments carry.
  public let format: SegmentFormat
  /// The variables of the transmission control block.
  public let variables: [Symbol]
  /// The constants of the profile.
  public let settings: [Symbol]
  /// The timers.
  public let timers: [Timer]
  /// The queues.
  public let queues: [Queue]
  /// The pipelines.
  public let pipelines: [Pipeline]
  /// The rules; those of one step stand in the order in which they are tried.
  public let rules: [Rule]
  /// Where the specification leaves a choice.
  public let choices: [Choice]
  /// What the model leaves out.
  public let omissions: [Omission]
  /// Events that cannot happen in some states.
  public let impossibilities: [Impossibility]
  /// The requirements of the specification.
  public let requirements: [Requirement]
  /// The transitions that the specification states, against which runs are held.
  public let specifiedTransitions: [SpecifiedTransition]
  /// The variables that tell one incarnation of a connection from another; nil where nothing does.
  public let firstNumbers: FirstNumbers?
  /// The kinds of endpoint that a host has; none where an endpoint stands alone.
  public let kinds: [Kind]
  /// What a host counts.
  public let counters: [Counter]
  /// Values that a host keeps for all its endpoints.
  public let hostValues: [Symbol]
  /// What single values of a variable are called, by the variable's name.
  public let valueNames: [String: [UInt32: String]]
  /// Values that rules remember with a segment and that are not on the wire.
  public let marks: [Symbol]
  private let rulesOfStep: [StepReference: [Rule]]

  /// A protocol.
  public init(
    profile: String, name: String, initial: State, states: [State], events: [Event], format: SegmentFormat, variables: [Symbol],
    settings: [Symbol], timers: [Timer], queues: [Queue], pipelines: [Pipeline], rules: [Rule],
    choices: [Choice] = [], omissions: [Omission] = [], impossibilities: [Impossibility] = [], requirements: [Requirement] = [],
    specifiedTransitions: [SpecifiedTransition] = [], firstNumbers: FirstNumbers? = nil, kinds: [Kind] = [], counters: [Counter] = [],
    hostValues: [Symbol] = [], marks: [Symbol] = [], valueNames: [String: [UInt32: String]] = [:]
  ) {
    self.profile = profile
    self.name = name
    self.initial = initial
    self.states = states
    self.events = events
    self.format = format
    self.variables = variables
    self.settings = settings
    self.timers = timers
    self.queues = queues
    self.pipelines = pipelines
    self.rules = rules
    self.choices = choices
    self.omissions = omissions
    self.impossibilities = impossibilities
    self.requirements = requirements
    self.specifiedTransitions = specifiedTransitions
    self.firstNumbers = firstNumbers
    self.kinds = kinds
    self.counters = counters
    self.hostValues = hostValues
    self.marks = marks
    self.valueNames = valueNames
    rulesOfStep = Dictionary(grouping: rules, by: \.step)
  }

  /// The pipeline that processes an event in a state; nil when the event is not processed there.
  public func pipeline(for event: Event, in state: State) -> Pipeline? {
    pipelines.first { $0.event == event && $0.states.contains(state) }
  }

  /// The rules of a step, in the order in which they are tried.
  public func rules(of step: StepReference) -> [Rule] { rulesOfStep[step] ?? [] }

  /// The state with a name, in any spelling of case.
  public func state(named name: String) -> State? {
    states.first { $0.name == name } ?? states.first { $0.id == name.lowercased() }
  }

  /// The rule with an id.
  public func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

  /// The event with an id.
  public func event(_ id: String) -> Event? { events.first { $0.id == id } }

  /// OUTPUT, when the protocol has it.
  public var output: Event? { events.first { $0.kind == .output } }

  /// The event that is an arriving segment.
  public var arrival: Event? { events.first { $0.kind == .arrival } }
}
