import ProtocolModel
import Simulation
import TCP

// The pairs of states in which two TCP endpoints can be together, found by exploring a model that shares nothing with this one: two peers
// without clocks, channels that keep the order and lose nothing, no text, no RST or ABORT, one OPEN a side, passive on one side only,
// simultaneous open, CLOSE also in SYN-RECEIVED. A second table, made by hand, agrees on all but the two that need a TIME-WAIT without
// duration.

/// A pair of states, whichever side is in which.
struct StatePair: Hashable, CustomStringConvertible {
  private let states: Set<State>
  let description: String

  init(_ first: State, _ second: State) {
    states = [first, second]
    description = [first.name, second.name].sorted().joined(separator: "+")
  }

  init(_ joint: JointState) { self.init(joint.first, joint.second) }
}

extension Set<StatePair> {
  /// The 27 pairs where TIME-WAIT may end at any time.
  static let untimed: Set<StatePair> = timed.union(needingShortTimeWait)

  /// The two pairs that exist only where TIME-WAIT may end while segments are in flight.
  static let needingShortTimeWait: Set<StatePair> = [.init(.closed, .closing), .init(.closed, .lastAck)]

  /// The 25 pairs where TIME-WAIT lasts until nothing is in flight.
  static let timed: Set<StatePair> = opening.union(closing)

  private static let opening: Set<StatePair> = [
    .init(.closed, .closed), .init(.closed, .listen), .init(.closed, .synReceived), .init(.closed, .synSent),
    .init(.established, .established), .init(.established, .synReceived), .init(.listen, .synSent), .init(.synReceived, .synReceived),
    .init(.synReceived, .synSent), .init(.synSent, .synSent),
  ]

  private static let closing: Set<StatePair> = [
    .init(.closeWait, .finWait1), .init(.closeWait, .finWait2), .init(.closed, .finWait1), .init(.closed, .timeWait),
    .init(.closing, .closing), .init(.closing, .finWait1), .init(.closing, .timeWait), .init(.established, .finWait1),
    .init(.finWait1, .finWait1), .init(.finWait1, .lastAck), .init(.finWait1, .synReceived), .init(.finWait1, .synSent),
    .init(.finWait2, .lastAck), .init(.lastAck, .timeWait), .init(.timeWait, .timeWait),
  ]
}

extension ExplorationResult {
  /// The pairs of states that were found.
  var pairs: Set<StatePair> { Set(jointStates.keys.map { StatePair($0) }) }
}
