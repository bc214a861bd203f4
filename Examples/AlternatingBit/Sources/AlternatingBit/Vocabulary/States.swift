import ProtocolModel

// The number is part of the state, as in the state machines of Kurose and Ross. Both ends begin in IDLE: what happens to an endpoint first
// makes it the sender or the receiver.

extension State {
  public static let idle: State = State("IDLE", cite: .own)
  public static let ready0: State = State(
    "READY-0", aliases: [.kuroseRoss("Wait for call 0 from above")], cite: .kuroseRoss("3.15"))
  public static let wait0: State = State("WAIT-0", aliases: [.kuroseRoss("Wait for ACK0")], cite: .kuroseRoss("3.15"))
  public static let ready1: State = State(
    "READY-1", aliases: [.kuroseRoss("Wait for call 1 from above")], cite: .kuroseRoss("3.15"))
  public static let wait1: State = State("WAIT-1", aliases: [.kuroseRoss("Wait for ACK1")], cite: .kuroseRoss("3.15"))
  public static let expect0: State = State("EXPECT-0", aliases: [.kuroseRoss("Wait for 0 from below")], cite: .kuroseRoss("3.14"))
  public static let expect1: State = State("EXPECT-1", aliases: [.kuroseRoss("Wait for 1 from below")], cite: .kuroseRoss("3.14"))
}

extension [State] {
  /// All states: before anything, the sender's, the receiver's.
  static let all: [State] = [.idle] + sending + receiving
  /// Those of a sender.
  static let sending: [State] = [.ready0, .wait0, .ready1, .wait1]
  /// Those of a sender that waits for an acknowledgment.
  static let waiting: [State] = [.wait0, .wait1]
  /// Those of a receiver.
  static let receiving: [State] = [.expect0, .expect1]
}

extension State.Alias {
  static func kuroseRoss(_ name: String) -> State.Alias { .init("Kurose and Ross", name) }
}
