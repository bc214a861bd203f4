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
  func isOld(for endpoint: Half) -> Bool? { isOld(forPeer: endpoint.peer) }

  /// The same for an endpoint that is connected with an incarnation of the other side.
  func isOld(forPeer peer: UInt32?) -> Bool? { peer.map { from < $0 || from == Origin.stranger } }
}

/// The incarnation of the other side that an endpoint is connected with.
struct Partner {
  /// Its number; nil when the endpoint is connected with none.
  var number: UInt32?
  /// Whether a segment of it has come that knew the endpoint's own incarnation.
  var isHeard = false

  /// Notes what an event has changed.
  ///
  /// - Parameters:
  ///   - isKnown: whether the endpoint has a first number of the other side.
  ///   - isTaken: whether it has taken that number from a segment now.
  ///   - arrived: of which incarnation the segment was that arrived in the event.
  ///   - own: the incarnation that the endpoint is in.
  mutating func note(isKnown: Bool, isTaken: Bool, arrived: Origin?, own: UInt32?) {
    if !isKnown {
      self = Partner()
      return
    }
    guard let arrived else { return }
    if isTaken { self = Partner(number: arrived.from) }
    if arrived.from == number, arrived.from != Origin.stranger, arrived.to == own { isHeard = true }
  }
}

extension Rule {
  /// Whether the rule takes the other side's first number from a segment.
  func takesPeer(_ numbers: FirstNumbers) -> Bool {
    actions.contains { if case .set(numbers.peer, _) = $0 { true } else { false } }
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
    var partner = Partner(number: peer, isHeard: isHeard)
    partner.note(
      isKnown: endpoint.variables[numbers.peer] != nil, isTaken: reaction.firings.contains { $0.rule.takesPeer(numbers) },
      arrived: arrived, own: incarnation(numbers))
    (peer, isHeard) = (partner.number, partner.isHeard)
  }
}
