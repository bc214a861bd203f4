/// One connection between two hosts over virtual time: what happened at each side, in order, and every segment between them.
///
/// It says all that a drawing says, and a drawing all that it says: `SequenceDiagramReader` gives back the value that `SequenceDiagramText` drew,
/// but for the ids of its arrows, which are not drawn (see `numberedAsDrawn`).
public struct SequenceDiagram: Hashable, Sendable {
  /// The host that is drawn at the left.
  public let left: Participant
  /// The host that is drawn at the right.
  public let right: Participant
  /// The segments, in order of the time at which they were sent.
  public let arrows: [Arrow]
  /// What happened, in order, numbered from 1.
  public let events: [Event]

  /// Creates a diagram.
  ///
  /// Runs of white space in names and texts become one space. Throws the first defect found: something that no drawing could say.
  public init(left: Participant, right: Participant, arrows: [Arrow], events: [Event]) throws(SequenceDiagramDefect) {
    self.left = left.normalized
    self.right = right.normalized
    self.arrows = arrows
    self.events = events.map(\.normalized)
    if let defect = firstDefect { throw defect }
  }

  /// The host at a side.
  public func participant(at side: Side) -> Participant {
    side == .left ? left : right
  }
}

extension SequenceDiagram {
  /// Where a host is drawn.
  public enum Side: Hashable, Sendable, CaseIterable {
    case left
    case right

    /// The other side.
    public var opposite: Side { self == .left ? .right : .left }
  }

  /// A host, and the state in which it begins.
  public struct Participant: Hashable, Sendable {
    /// Its name, in any language; without two spaces in a row.
    public var name: String
    /// Its state before the first event.
    public var initialState: String

    /// Creates a host.
    public init(name: String, initialState: String) {
      self.name = name
      self.initialState = initialState
    }
  }

  /// A segment on its way from one side to the other.
  public struct Arrow: Hashable, Sendable, Identifiable {
    /// What became of a segment.
    public enum Fate: Hashable, Sendable {
      /// It arrived, at a time in milliseconds.
      case arrives(at: Int)
      /// The network lost it.
      case lost
      /// It was still in the network at the end.
      case inFlight
    }

    /// What events name it by.
    public var id: Int
    /// The side that sent it; of an injected one, the side that it claims to come from.
    public var from: Side
    /// What it carries, in parts that a line never breaks, each without white space and with a letter or a digit at both ends.
    public var label: [String]
    /// The time at which it was sent, in milliseconds.
    public var sentAt: Int
    /// What became of it.
    public var fate: Fate
    /// Whether it carries again what was sent before.
    public var isRetransmission: Bool
    /// The arrow that first carried it, where that one is in the diagram too.
    public var repeats: Arrow.ID?
    /// Whether it was put into the network by hand, so that no event sent it.
    public var isInjected: Bool

    /// Creates a segment.
    public init(
      id: Int, from: Side, label: [String], sentAt: Int, fate: Fate, isRetransmission: Bool = false, repeats: Arrow.ID? = nil,
      isInjected: Bool = false
    ) {
      self.id = id
      self.from = from
      self.label = label
      self.sentAt = sentAt
      self.fate = fate
      self.isRetransmission = isRetransmission
      self.repeats = repeats
      self.isInjected = isInjected
    }
  }

  /// How many entries a queue has.
  public struct QueueLength: Hashable, Sendable {
    /// The queue's name; without two spaces in a row.
    public var name: String
    /// Its entries.
    public var count: Int

    /// Creates the length of a queue.
    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// Something that happened at one side.
  public struct Event: Hashable, Sendable {
    /// Why it happened.
    public enum Cause: Hashable, Sendable {
      /// The user called.
      case call(String)
      /// A timer expired.
      case timeout(String)
      /// A segment arrived: the id of its arrow.
      case arrival(Arrow.ID)
      /// The host failed.
      case fault(String)
    }

    /// Its place in the diagram, from 1.
    public var number: Int
    /// When it happened, in milliseconds.
    public var time: Int
    /// Where it happened.
    public var side: Side
    /// Why it happened.
    public var cause: Cause
    /// The state of its side before it.
    public var before: String
    /// The state of its side after it.
    public var after: String
    /// What the user was told: answers, completions and signals, in order.
    public var notes: [String]
    /// How long queues of its side are after it, where that has changed.
    public var queues: [QueueLength]
    /// What else is to be said of it: other connections of the host, variables that changed.
    public var asides: [String]
    /// The number of the event that started the timer, of a timeout, where that event is in the diagram too.
    public var startedAt: Int?
    /// The ids of the rules behind it, in order, each without white space or comma.
    public var rules: [String]
    /// The segments that it sent, in order.
    public var departures: [Arrow.ID]

    /// Creates an event.
    public init(
      number: Int, time: Int, side: Side, cause: Cause, before: String, after: String, notes: [String] = [],
      queues: [QueueLength] = [], asides: [String] = [], startedAt: Int? = nil, rules: [String] = [], departures: [Arrow.ID] = []
    ) {
      self.number = number
      self.time = time
      self.side = side
      self.cause = cause
      self.before = before
      self.after = after
      self.notes = notes
      self.queues = queues
      self.asides = asides
      self.startedAt = startedAt
      self.rules = rules
      self.departures = departures
    }
  }
}
