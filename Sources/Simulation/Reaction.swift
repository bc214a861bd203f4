import ProtocolModel

/// What an endpoint did in response to one event.
public struct Reaction: Sendable {
  /// The rules that fired, in order.
  public internal(set) var firings: [Firing] = []
  /// The segments sent, in order.
  public internal(set) var sent: [SentSegment] = []
  /// What the user was told, in order.
  public internal(set) var told: [Told] = []

  /// What is to be done beyond the endpoint, in order.
  public internal(set) var effects: [HostEffect] = []
  /// The counters of the host that were increased, once for each time.
  public internal(set) var counted: [Counter] = []

  /// A rule that fired.
  public struct Firing: Hashable, Sendable {
    /// The rule.
    public let rule: Rule
    /// What its condition was computed from: each part as written, with its value at that moment; nil when undefined.
    public let operands: [Operand]
    /// The state before its actions.
    public let before: State
    /// The state after them.
    public let after: State
  }

  /// A part of a condition with its value.
  public struct Operand: Hashable, Sendable {
    /// The part.
    public let expression: Expression
    /// Its value; nil when undefined.
    public let value: UInt32?
  }

  /// A segment that was sent.
  public struct SentSegment: Hashable, Sendable {
    /// The segment.
    public let segment: Segment
    /// The template that it was made from; nil when it is sent again.
    public let template: SegmentTemplate?
    /// The segment that this one repeats, when it is sent again.
    public let original: Segment?
  }

  /// What the user was told.
  public enum Told: Hashable, Sendable {
    /// The present call was answered at once.
    case answer(Event, String, isError: Bool)
    /// A call made earlier was answered; the octets that it brought or had room for.
    case completion(Event, String, octets: UInt32, isError: Bool)
    /// A call was answered with received text; the octets handed over.
    case delivery(Event, String, octets: UInt32)
    /// A signal.
    case signal(Signal)
  }
}

/// What is wrong with a model that cannot be run.
public enum ModelError: Error, Hashable, Sendable {
  /// An event has no pipeline in a state.
  case noPipeline(event: String, state: String)
  /// A rule needed a value that is undefined.
  case undefined(rule: String, expression: String)
  /// The processing of an event resumes at the same steps for ever.
  case endlessEvent(rule: String)
  /// OUTPUT went on for ever.
  case endlessOutput(rules: [String])
  /// A step that was to be resumed at does not exist.
  case noStep(rule: String, pipeline: String, step: String)
  /// A run did not end.
  case endlessRun(events: Int)
}

extension ModelError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noPipeline(let event, let state): "no pipeline processes \(event) in \(state)"
    case .undefined(let rule, let expression): "the rule \(rule) needs \(expression), which is undefined"
    case .endlessEvent(let rule): "the processing of an event does not end; the rule \(rule) resumes again and again"
    case .endlessOutput(let rules): "OUTPUT does not come to rest; it goes on with \(rules.joined(separator: ", "))"
    case .noStep(let rule, let pipeline, let step): "the rule \(rule) resumes at \(pipeline)/\(step), which does not exist"
    case .endlessRun(let events): "the run did not end after \(events) events"
    }
  }
}
