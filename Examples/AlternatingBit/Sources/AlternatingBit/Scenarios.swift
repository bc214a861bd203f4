import ProtocolModel
import Simulation

extension [Scenario] {
  /// All scenarios. The network needs 50 ms for a message, so that an acknowledgment is back after 100 ms; the sender waits for 200 ms.
  public static let alternatingBit: [Scenario] = figure + beyond

  /// Figure 3.16 of Kurose and Ross.
  private static let figure: [Scenario] = [
    .toReceiver(
      "no-loss", script: [.send(100, at: 0), .send(80, at: 200), .send(60, at: 400)],
      expects: [
        .passes(.left, [.idle, .wait0, .ready1, .wait1, .ready0, .wait0, .ready1]), .passes(.right, [.idle, .expect1, .expect0, .expect1]),
        .segments(6), .retransmissions(0), .sends(.left, nth: 1, .init([.DATA0], [:], text: 100)),
        .sends(.right, nth: 1, .init([.ACK0], [:])),
        .sends(.left, nth: 2, .init([.DATA1], [:], text: 80)), .sends(.right, nth: 2, .init([.ACK1], [:])),
        .sends(.left, nth: 3, .init([.DATA0], [:], text: 60)), .answers(.left, .send, .delivered), .signals(.right, .message), .lasts(500),
      ], cite: .kuroseRoss("3.16", "a")),
    .toReceiver(
      "lost-message", script: [.send(100, at: 0), .send(80, at: 400)], faults: [.init(.lose, from: .left, [.DATA0])],
      expects: [
        .lost(1), .retransmissions(1), .segments(5), .sends(.left, nth: 2, .init([.DATA0], [:], text: 100)), .fires(.left, "timeout.again"),
        .passes(.right, [.idle, .expect1, .expect0]), .lasts(500),
      ], cite: .kuroseRoss("3.16", "b")),
    .toReceiver(
      "lost-acknowledgment", script: [.send(100, at: 0), .send(80, at: 400)], faults: [.init(.lose, from: .right, [.ACK0])],
      expects: [
        .lost(1), .retransmissions(1), .segments(6), .fires(.right, "receiver.again.0"), .sends(.right, nth: 2, .init([.ACK0], [:])),
        .passes(.left, [.idle, .wait0, .ready1, .wait1, .ready0]), .passes(.right, [.idle, .expect1, .expect0]),
      ], cite: .kuroseRoss("3.16", "c")),
    .toReceiver(
      "premature-timeout", script: [.send(100, at: 0), .send(80, at: 100)], faults: [.init(.delay(130), from: .right, [.ACK0])],
      expects: [
        .lost(0), .retransmissions(1), .segments(6), .fires(.right, "receiver.again.0"), .fires(.left, "sender.other-number.1"),
        .passes(.left, [.idle, .wait0, .ready1, .wait1, .ready0]), .passes(.right, [.idle, .expect1, .expect0]),
      ], cite: .kuroseRoss("3.16", "d")),
  ]

  /// What the figure does not show.
  private static let beyond: [Scenario] = [
    .toReceiver(
      "several-messages", script: [.send(100, at: 0), .send(80, at: 0), .send(60, at: 0), .send(40, at: 0)],
      expects: [
        .segments(8), .fires(.left, "send.later"), .fires(.left, "output.next"), .sends(.left, nth: 4, .init([.DATA1], [:], text: 40)),
        .passes(.right, [.idle, .expect1, .expect0, .expect1, .expect0]), .lasts(400),
      ], cite: .own),
    .toReceiver(
      "late-acknowledgment-and-loss", script: [.send(100, at: 0), .send(80, at: 100), .send(60, at: 100)],
      faults: [.init(.delay(130), from: .right, [.ACK0]), .init(.lose, from: .left, [.DATA1])],
      expects: [
        .lost(1), .retransmissions(2), .fires(.left, "sender.other-number.1"), .sends(.left, nth: 4, .init([.DATA1], [:], text: 80)),
        .sends(.left, nth: 5, .init([.DATA0], [:], text: 60)), .passes(.right, [.idle, .expect1, .expect0, .expect1]),
      ], cite: .own),
    .toReceiver(
      "old-duplicate", script: [.send(100, at: 0), .send(80, at: 350)], faults: [.init(.delay(500), from: .left, [.DATA0])],
      expects: [
        .lost(0), .retransmissions(1), .fires(.right, "receiver.new.0"), .fires(.left, "sender.again"),
        .passes(.right, [.idle, .expect1, .expect0, .expect1]),
      ], cite: .own),
    .toReceiver(
      "dead-line", script: [.send(100, at: 0)], faults: [.init(.lose, from: .left, occurrence: nil)], until: 1_000,
      expects: [.lost(6), .retransmissions(5), .passes(.left, [.idle, .wait0]), .passes(.right, [.idle])],
      cite: .kuroseRoss("3.15", "timeout")),
    .toReceiver(
      "both-send", script: [.send(100, at: 0), .init(at: 0, .right, .call(.send, [CALL.octets.symbol: 80]))], until: 450,
      expects: [.fires(.left, "sender.message"), .passes(.left, [.idle, .wait0]), .passes(.right, [.idle, .wait0])], cite: .own),
  ]
}

extension Scenario {
  /// A run from a host called sender to one called receiver.
  fileprivate static func toReceiver(
    _ id: String, script: [Step], faults: [Fault] = [], until: Int = 60_000, expects: [Expectation.Fact], cite: Citation
  ) -> Scenario {
    Scenario(
      id, left: Host("sender", firstNumbers: [0]), right: Host("receiver", firstNumbers: [0]), script: script, faults: faults, until: until,
      expects: expects.map { Expectation($0, cite: cite) }, cite: cite)
  }
}

extension Scenario.Step {
  /// The sender's user hands over a message of so many octets.
  static func send(_ octets: UInt32, at time: Int) -> Scenario.Step { .init(at: time, .left, .call(.send, [CALL.octets.symbol: octets])) }
}
