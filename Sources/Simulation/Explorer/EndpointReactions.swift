import ProtocolModel

/// Says what an endpoint does on an event.
protocol EndpointReactions: Sendable {
  /// What comes of an event to a half, given by its words; nil when the event cannot happen to it.
  mutating func outcome(of words: [UInt32], on event: EndpointEvent) throws(ModelError) -> ReactionOutcome?
}

/// What can happen to an endpoint.
enum EndpointEvent: Hashable {
  /// A segment arrives, given by its words as the receiver sees it.
  case arrival([UInt32], Origin)
  /// Something that needs no segment in flight.
  case spontaneous(SpontaneousEvent)
}

/// What comes of an event to an endpoint.
struct ReactionOutcome: Hashable {
  /// The half after it, in words; what it may still do, and the facts, are as before.
  let words: [UInt32]
  /// What the event does to the facts.
  let changes: [HistoryFact.Change]
  /// The words of the segments sent, as the sender sees them, in the order of sending.
  let sent: [[UInt32]]
  /// Of which incarnation they are.
  let origin: Origin
  /// The ids of the rules that fired, in order.
  let rules: [String]
  /// For each property of reactions, one bit: its premise was met.
  var premises: UInt32 = 0
  /// For each property of reactions, one bit: it was broken.
  var broken: UInt32 = 0
}
