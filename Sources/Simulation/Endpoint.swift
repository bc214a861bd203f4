import ProtocolModel

/// One side's end of a connection: its state, variables, timers and queues.
public struct Endpoint: Hashable, Sendable {
  /// The present state.
  public internal(set) var state: State
  /// What it is made of on its host; nil where the model knows no kinds.
  public internal(set) var kind: Kind?
  /// The variables that have a value.
  public internal(set) var variables: [Symbol: UInt32] = [:]
  /// When each running timer expires; milliseconds of virtual time.
  public internal(set) var timers: [Timer: Int] = [:]
  /// The entries of the queues that have any, the oldest first.
  public internal(set) var queues: [Queue: [Entry]] = [:]

  /// An entry of a queue.
  public enum Entry: Hashable, Sendable {
    case call(OutstandingCall)
    case segment(Segment)
    /// An endpoint that this one made, by its number on the host.
    case child(Int)
  }

  /// A user call that awaits its answer.
  public struct OutstandingCall: Hashable, Sendable {
    /// The call.
    public let event: Event
    /// Its arguments.
    public let arguments: [Symbol: UInt32]
    /// How many of the octets that it brought were taken from it.
    public internal(set) var taken: UInt32 = 0
    /// The position after its last octet, once all were taken.
    public internal(set) var end: UInt32?

    /// The octets that it brought, or has room for.
    public var octets: UInt32 { arguments.first { $0.key.unit == .octets }?.value ?? 0 }
  }

  /// An endpoint without a connection.
  public init(of model: ProtocolModel) {
    state = model.initial
    kind = model.kinds.first
  }

  /// The calls that wait in a queue.
  func calls(in queue: Queue) -> [OutstandingCall] {
    (queues[queue] ?? []).compactMap { if case .call(let call) = $0 { call } else { nil } }
  }

  /// The children that stand in a queue.
  func children(in queue: Queue) -> [Int] {
    (queues[queue] ?? []).compactMap { if case .child(let child) = $0 { child } else { nil } }
  }

  /// The segments in a queue.
  func segments(in queue: Queue) -> [Segment] {
    (queues[queue] ?? []).compactMap { if case .segment(let segment) = $0 { segment } else { nil } }
  }

  /// The segment at the back of a queue.
  func backSegment(of queue: Queue) -> Segment? {
    if case .segment(let segment)? = queues[queue]?.last { segment } else { nil }
  }

  /// The segment at the front of a queue.
  func frontSegment(of queue: Queue) -> Segment? {
    if case .segment(let segment)? = queues[queue]?.first { segment } else { nil }
  }

  /// Replaces the entries of a queue.
  mutating func setEntries(_ entries: [Entry], of queue: Queue) {
    queues[queue] = entries.isEmpty ? nil : entries
  }
}
