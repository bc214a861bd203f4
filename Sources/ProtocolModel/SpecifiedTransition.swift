/// A transition as the specification states it: in a state, on an event, what is done, and the next state. Several rules may fire on the
/// way; the states are those before and after the whole event.
///
/// It is read from the specification and not from the rules, so that runs of the rules can be held against it.
public struct SpecifiedTransition: Hashable, Sendable {
  /// Its number in the list of the specification's transitions.
  public let number: Int
  /// Where the specification states it: what it is listed with.
  public let place: Place
  /// The state before.
  public let from: State
  /// What makes it; each of these does.
  public let causes: [Cause]
  /// What is sent, by control bits, in order: no segment more, none less.
  public let sends: [[ControlBit]]
  /// The signals that the user is given: none more, none less.
  public let signals: [Signal]
  /// An answer that the call of the event, or one made before, must get; nil when the specification does not say.
  public let answer: Answer?
  /// What becomes of the control block.
  public let effect: Effect
  /// The state after.
  public let to: State
  /// Why the model does not make it; nil when it does.
  public let leftOut: Reason?
  /// The section that says so.
  public let cite: Citation

  /// A place of the specification that states transitions: a figure, a note, its text. Its texts stand with the others of the model.
  public struct Place: Hashable, Sendable {
    /// Its address.
    public let id: String

    /// A place of the specification.
    public init(_ id: String) {
      self.id = id
    }
  }

  /// What makes a transition.
  public enum Cause: Hashable, Sendable {
    /// A call or a timeout, if something holds of the call and of the endpoint before it.
    case event(Event, when: Guard = .always)
    /// The arrival of a segment with exactly these control bits, if something holds of it and of the endpoint before it.
    case arrival([ControlBit], when: Guard = .always)
    /// Something that the model does not have; the reason for leaving the transition out says what.
    case unmodelled
  }

  /// What becomes of the control block.
  public enum Effect: Hashable, Sendable {
    /// There was none, and now there is one.
    case created
    /// It is gone, with its timers and queues.
    case deleted
    /// Only this timer runs, and for the whole of its time from now on.
    case starts(Timer, Expression)
    /// It stays, but no timer runs, the queues are empty and the variables are undefined.
    case forgets([Queue], [Symbol])
    /// It stays.
    case kept
  }

  /// Why a model does not make a transition.
  public enum Reason: Hashable, Sendable {
    /// An omission, by its id, leaves it out.
    case omission(String)
    /// A choice, by its id, decides against it.
    case choice(String)
  }

  /// A transition that several things make.
  public init(
    _ number: Int, _ place: Place, in from: State, on causes: [Cause], sends: [ControlBit]..., signals: [Signal] = [],
    answer: Answer? = nil, block effect: Effect = .kept, enter to: State, leftOut: Reason? = nil, cite: Citation
  ) {
    self.init(number, place, from, causes, sends, signals, answer, effect, to, leftOut, cite)
  }

  /// A transition that one thing makes.
  public init(
    _ number: Int, _ place: Place, in from: State, on cause: Cause, sends: [ControlBit]..., signals: [Signal] = [],
    answer: Answer? = nil, block effect: Effect = .kept, enter to: State, leftOut: Reason? = nil, cite: Citation
  ) {
    self.init(number, place, from, [cause], sends, signals, answer, effect, to, leftOut, cite)
  }

  private init(
    _ number: Int, _ place: Place, _ from: State, _ causes: [Cause], _ sends: [[ControlBit]], _ signals: [Signal], _ answer: Answer?,
    _ effect: Effect, _ to: State, _ leftOut: Reason?, _ cite: Citation
  ) {
    self.number = number
    self.place = place
    self.from = from
    self.causes = causes
    self.sends = sends
    self.signals = signals
    self.answer = answer
    self.effect = effect
    self.to = to
    self.leftOut = leftOut
    self.cite = cite
  }
}

extension SpecifiedTransition {
  /// The same transition with another next state.
  public func entering(_ state: State) -> SpecifiedTransition {
    .init(number, place, from, causes, sends, signals, answer, effect, state, leftOut, cite)
  }

  /// The same transition with other segments sent.
  public func sending(_ segments: [[ControlBit]]) -> SpecifiedTransition {
    .init(number, place, from, causes, segments, signals, answer, effect, to, leftOut, cite)
  }

  /// The same transition with other signals given.
  public func signalling(_ others: [Signal]) -> SpecifiedTransition {
    .init(number, place, from, causes, sends, others, answer, effect, to, leftOut, cite)
  }
}

extension SpecifiedTransition.Cause {
  /// The event; nil for what the model does not have, and for the arrival of a segment.
  public var event: Event? { if case .event(let event, when: _) = self { event } else { nil } }

  /// What must hold.
  public var condition: Guard {
    switch self {
    case .event(_, when: let condition), .arrival(_, when: let condition): condition
    case .unmodelled: .always
    }
  }
}

extension SpecifiedTransition {
  /// What is done besides sending, as a rule would do it.
  public var actions: [Action] {
    let block: [Action] =
      switch effect {
      case .created: [.createBlock]
      case .deleted: [.deleteBlock]
      case .starts(let timer, let length): [.start(timer, length)]
      case .forgets(let queues, let variables): [.stopAll] + queues.map(Action.flush) + variables.map(Action.unset)
      case .kept: []
      }
    return signals.map(Action.signal) + [answer].compactMap { $0 }.map(Action.answer) + block
  }
}
