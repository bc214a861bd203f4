import ProtocolModel

/// Of which incarnation of a connection a segment is. No rule sees this: it is what properties about incarnations speak of.
///
/// An incarnation begins when a side chooses its first number. A side's incarnations are numbered from 2; 1 is the time before the first.
struct Origin: Hashable {
  /// The incarnation of the sender when it sent the segment, or the last that it had.
  let from: UInt32
  /// The incarnation of the receiver that the sender was connected with; 0 when it knew none.
  let to: UInt32

  /// The sender of a segment that nobody sent in this run: it is left over from before, or forged.
  static let stranger: UInt32 = 0

  /// A segment that nobody sent in this run.
  static let unknown: Origin = Origin(from: stranger, to: 0)

  /// Whether the segment is older than the connection of an endpoint that is connected with an incarnation of the other side; nil when the
  /// endpoint is connected with none.
  func isOld(for endpoint: Half) -> Bool? {
    endpoint.peer.map { from < $0 || from == Origin.stranger }
  }
}

extension Half {
  /// The incarnation that this side is in; nil when it is in none.
  func incarnation(_ numbers: FirstNumbers) -> UInt32? {
    endpoint.variables[numbers.own] == nil ? nil : selected + 1
  }

  /// Of which incarnation a segment is that this side sends now.
  func origin() -> Origin { Origin(from: selected + 1, to: peer ?? 0) }

  /// Notes which incarnation of the other side this side is connected with after an event.
  ///
  /// - Parameter arrived: of which incarnation the segment was that arrived in the event.
  mutating func connect(_ reaction: Reaction, arrived: Origin?, _ numbers: FirstNumbers) {
    if endpoint.variables[numbers.peer] == nil {
      (peer, isHeard) = (nil, false)
      return
    }
    guard let arrived else { return }
    let isTaken = reaction.firings.contains { firing in
      firing.rule.actions.contains { if case .set(numbers.peer, _) = $0 { true } else { false } }
    }
    if isTaken { (peer, isHeard) = (arrived.from, false) }
    if arrived.from == peer, arrived.from != Origin.stranger, arrived.to == incarnation(numbers) { isHeard = true }
  }
}
