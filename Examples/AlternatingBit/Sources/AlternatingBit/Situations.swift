import ProtocolModel
import Simulation

extension Situation {
  /// An endpoint of a run that sends a message every 200 ms.
  private static func after(_ id: String, _ side: Side, messages: Int, until: Int) -> Situation {
    Situation(
      id, side: side,
      scenario: Scenario(
        id, left: .init("sender", firstNumbers: [0]), right: .init("receiver", firstNumbers: [0]),
        script: (0..<messages).map { .send(100, at: $0 * 200) }, until: until, expects: [], cite: .own))
  }

  /// The ways to be in each state that the tables of transitions distinguish.
  public static let alternatingBit: [Situation] = [
    .after("idle", .left, messages: 0, until: 0), .after("ready-0", .left, messages: 2, until: 300),
    .after("wait-0", .left, messages: 1, until: 10), .after("wait-0-again", .left, messages: 3, until: 410),
    .after("ready-1", .left, messages: 1, until: 100), .after("wait-1", .left, messages: 2, until: 210),
    Situation(
      "wait-1-more", side: .left,
      scenario: Scenario(
        "wait-1-more", left: .init("sender", firstNumbers: [0]), right: .init("receiver", firstNumbers: [0]),
        script: [.send(100, at: 0), .send(80, at: 0), .send(60, at: 0)], until: 110, expects: [], cite: .own)),
    .after("expect-0", .right, messages: 2, until: 300), .after("expect-1", .right, messages: 1, until: 100),
  ]
}

extension Stimulus {
  /// The columns of the event × state matrix.
  public static let alternatingBit: [Stimulus] = [
    Stimulus("send", .send, [CALL.octets.symbol: 100]), message("data-0", .DATA0, text: 100), message("data-1", .DATA1, text: 100),
    message("ack-0", .ACK0), message("ack-1", .ACK1), Stimulus("timeout", .timeout),
  ]

  private static func message(_ id: String, _ code: ControlBit, text: Term<Octets> = 0) -> Stimulus {
    Stimulus(id, .messageArrives, segments: [.message(code, text: text)])
  }
}
