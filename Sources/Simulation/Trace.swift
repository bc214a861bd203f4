import ProtocolModel

/// One of the two ends of a run.
public enum Side: String, Hashable, Sendable, CaseIterable {
  /// Drawn at the left.
  case left
  /// Drawn at the right.
  case right

  /// The other end.
  public var other: Side { self == .left ? .right : .left }
}

/// Everything that happened in a run. It is the one source of every diagram, table, sentence and number about the run.
public struct Trace: Sendable {
  /// The scenario's id.
  public let scenario: String
  /// The protocol that ran.
  public let model: ProtocolModel
  /// The hosts' ids.
  public let hosts: [Side: String]
  /// The states before the first drawn event.
  public internal(set) var initialStates: [Side: State]
  /// The events, in order of time.
  public internal(set) var events: [TraceEvent] = []
  /// The segments that were put on the wire, in order of time; each one's number is its place here.
  public internal(set) var transmissions: [Transmission] = []
  /// The endpoints as they were when the run ended.
  public internal(set) var final: [Side: Endpoint]
  /// From when on the run is drawn; milliseconds.
  public let drawnFrom: Int
  /// The run of hosts that this is one connection of; nil where two endpoints stood alone.
  public internal(set) var network: NetworkTrace?
  /// The settings of each host, where they are known to differ from the profile's.
  var settings: [Side: [Symbol: UInt32]] = [:]

  /// The events that are drawn.
  public var drawnEvents: [TraceEvent] { events.filter { $0.time >= drawnFrom } }
  /// The segments that are drawn.
  public var drawnTransmissions: [Transmission] { transmissions.filter { $0.sentAt >= drawnFrom } }
}

/// One event of a run, at one side.
public struct TraceEvent: Sendable {
  /// Its number, from 1, among the drawn events; 0 in the preamble.
  public internal(set) var number: Int
  /// When it happened; milliseconds.
  public let time: Int
  /// Where.
  public let side: Side
  /// What it was.
  public let cause: Cause
  /// What the endpoint did.
  public internal(set) var reaction: Reaction
  /// The endpoint before.
  public let before: Endpoint
  /// The endpoint after.
  public internal(set) var after: Endpoint
  /// The numbers of the segments sent.
  public internal(set) var sent: [Int]
  /// How long the queues of children are after it at the listener of its side, where that is not what the events before it say.
  public internal(set) var queues: [QueueLength] = []
  /// What happened after it, and before the next event, on other connections of its host.
  public internal(set) var besides: [Besides] = []

  /// How long a queue is.
  public struct QueueLength: Hashable, Sendable {
    /// The queue.
    public let queue: Queue
    /// Its entries.
    public let count: Int
  }

  /// What happened on another connection of a host, in one moment.
  public struct Besides: Hashable, Sendable {
    /// Where it happened.
    public let side: Side
    /// The name of the connection.
    public let connection: String
    /// The control bits of the segment that arrived, or the call or timeout that happened.
    public let cause: BesidesCause
    /// The control bits of the segments that it sent.
    public let sent: [[ControlBit]]
    /// The state that it is in then.
    public let state: State
    /// The lengths of queues that changed.
    public let queues: [QueueLength]
  }

  /// What an event of another connection was.
  public enum BesidesCause: Hashable, Sendable {
    /// A segment with these control bits arrived.
    case arrival([ControlBit])
    /// A call was made.
    case call(Event)
    /// A timer expired.
    case timeout(Event)
    /// It vanished.
    case crash
  }

  /// What an event was.
  public enum Cause: Hashable, Sendable {
    /// A user call with its arguments.
    case call(Event, [Symbol: UInt32])
    /// A segment arrived: its number among the transmissions.
    case arrival(Int)
    /// A timer expired.
    case timeout(Event)
    /// The host forgot everything.
    case crash
  }

  /// The variables whose values changed, in the model's order: before and after.
  public func changes(in model: ProtocolModel) -> [Change] {
    model.variables.compactMap { variable in
      let old = before.variables[variable]
      let new = after.variables[variable]
      return old == new ? nil : Change(variable: variable, before: old, after: new)
    }
  }

  /// Whether the endpoint had values before, and has none after: its control block is deleted.
  public var forgets: Bool { !before.variables.isEmpty && after.variables.isEmpty }

  /// A variable that changed.
  public struct Change: Hashable, Sendable {
    /// The variable.
    public let variable: Symbol
    /// Its value before; nil when it had none.
    public let before: UInt32?
    /// Its value after; nil when it has none.
    public let after: UInt32?
  }
}

/// A segment on its way.
public struct Transmission: Hashable, Sendable {
  /// Its place among the run's transmissions.
  public let number: Int
  /// The side that sent it; for an injected one, the side that it claims to come from.
  public let from: Side
  /// The segment.
  public let segment: Segment
  /// When it left; milliseconds.
  public let sentAt: Int
  /// What became of it.
  public internal(set) var fate: Fate
  /// The number of the segment that this one repeats.
  public let repeats: Int?
  /// Whether it was put into the network without anyone having sent it in this run.
  public let isInjected: Bool

  /// What became of a segment.
  public enum Fate: Hashable, Sendable {
    /// It arrives; milliseconds.
    case arrives(at: Int)
    /// It is lost on the way.
    case lost
    /// It was still on its way when the run ended.
    case inFlight
  }
}
