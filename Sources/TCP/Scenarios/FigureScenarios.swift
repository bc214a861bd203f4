import ProtocolModel
import Simulation

extension [Scenario] {
  /// RFC 9293, figures 6 to 11: opening a connection.
  static let openingFigures: [Scenario] = [figure6, figure7, figure8, figure9, figure10, figure11]

  private static let figure6: Scenario = Scenario(
    "figure-6", left: .peerA(100), right: .peerB(300),
    script: [.passiveOpen(.peerB), .activeOpen(.peerA, at: 0), .send(10, .peerA, at: 200)], until: 250,
    expects: .stated(
      in: .rfc9293("Figure 6"), .passes(.peerA, [.closed, .synSent, .established]),
      .passes(.peerB, [.closed, .listen, .synReceived, .established]), .sends(.peerA, nth: 1, [.SYN], SEQ: 100),
      .sends(.peerB, nth: 1, [.SYN, .ACK], SEQ: 300, ACK: 101), .sends(.peerA, nth: 2, [.ACK], SEQ: 101, ACK: 301),
      .sends(.peerA, nth: 3, [.ACK], SEQ: 101, ACK: 301, DATA: 10)),
    cite: .rfc9293("Figure 6"))

  private static let figure7: Scenario = Scenario(
    "figure-7", left: .peerA(100), right: .peerB(300), script: [.activeOpen(.peerA, at: 0), .activeOpen(.peerB, at: 10)],
    faults: [.init(.delay(20), from: .peerA, [.SYN]), .init(.delay(30), from: .peerA, [.SYN, .ACK])],
    expects: .stated(
      in: .rfc9293("Figure 7"), .passes(.peerA, [.closed, .synSent, .synReceived, .established]),
      .passes(.peerB, [.closed, .synSent, .synReceived, .established]), .sends(.peerA, nth: 1, [.SYN], SEQ: 100),
      .sends(.peerB, nth: 1, [.SYN], SEQ: 300), .sends(.peerA, nth: 2, [.SYN, .ACK], SEQ: 100, ACK: 301),
      .sends(.peerB, nth: 2, [.SYN, .ACK], SEQ: 300, ACK: 101), .segments(4),
      .fires(.peerA, "otherwise.sequence.simultaneous-open"), .fires(.peerB, "otherwise.sequence.simultaneous-open")),
    cite: .rfc9293("Figure 7"))

  private static let figure8: Scenario = Scenario(
    "figure-8", left: .peerA(100), right: .peerB(300, 400),
    script: [
      .passiveOpen(.peerB), .activeOpen(.peerA, at: 0), .inject(.arriving(SEQ: .absolute(90), CTL: [.SYN]), toward: .peerB, at: 20),
    ],
    faults: [.init(.delay(100), from: .peerA, [.SYN])],
    expects: .stated(
      in: .rfc9293("Figure 8"), .passes(.peerB, [.closed, .listen, .synReceived, .listen, .synReceived, .established]),
      .passes(.peerA, [.closed, .synSent, .established]), .sends(.peerB, nth: 1, [.SYN, .ACK], SEQ: 300, ACK: 91),
      .sends(.peerA, nth: 2, [.RST], SEQ: 91), .sends(.peerB, nth: 2, [.SYN, .ACK], SEQ: 400, ACK: 101),
      .sends(.peerA, nth: 3, [.ACK], SEQ: 101, ACK: 401)),
    cite: .rfc9293("Figure 8"))

  private static let figure9: Scenario = Scenario(
    "figure-9", left: .peerA(99, 400), right: .peerB(299),
    script: .opening + [.crash(.peerA, at: 1_000), .activeOpen(.peerA, at: 1_100), .passiveOpen(.peerB, at: 1_500)], drawnFrom: 1_000,
    expects: .stated(
      in: .rfc9293("Figure 9"), .passes(.peerA, [.established, .closed, .synSent, .established]),
      .passes(.peerB, [.established, .closed, .listen, .synReceived, .established]), .sends(.peerA, nth: 1, [.SYN], SEQ: 400),
      .sends(.peerB, nth: 1, [.ACK], SEQ: 300, ACK: 100), .sends(.peerA, nth: 2, [.RST], SEQ: 100),
      .sends(.peerA, nth: 3, [.SYN], SEQ: 400), .signals(.peerB, .connectionReset)),
    cite: .rfc9293("Figure 9"))

  private static let figure10: Scenario = Scenario(
    "figure-10", left: .peerA(99), right: .peerB(299), script: .opening + [.crash(.peerA, at: 1_000), .send(10, .peerB, at: 1_100)],
    drawnFrom: 1_000,
    expects: .stated(
      in: .rfc9293("Figure 10"), .passes(.peerB, [.established, .closed]), .sends(.peerB, nth: 1, [.ACK], SEQ: 300, ACK: 100, DATA: 10),
      .sends(.peerA, nth: 1, [.RST], SEQ: 100), .signals(.peerB, .connectionReset)),
    cite: .rfc9293("Figure 10"))

  private static let figure11: Scenario = Scenario(
    "figure-11", left: .peerA(700), right: .peerB(300),
    script: [.passiveOpen(.peerA), .passiveOpen(.peerB), .inject(.arriving(SEQ: .absolute(90), CTL: [.SYN]), toward: .peerB, at: 20)],
    expects: .stated(
      in: .rfc9293("Figure 11"), .passes(.peerA, [.closed, .listen]), .passes(.peerB, [.closed, .listen, .synReceived, .listen]),
      .sends(.peerB, nth: 1, [.SYN, .ACK], SEQ: 300, ACK: 91), .sends(.peerA, nth: 1, [.RST], SEQ: 91), .segments(2)),
    cite: .rfc9293("Figure 11"))

  /// RFC 9293, figures 12 and 13: closing a connection.
  static let closingFigures: [Scenario] = [
    Scenario(
      "figure-12", left: .peerA(99), right: .peerB(299), script: .opening + [.close(.peerA, at: 1_000), .close(.peerB, at: 1_200)],
      drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("Figure 12"), .passes(.peerA, [.established, .finWait1, .finWait2, .timeWait, .closed]),
        .passes(.peerB, [.established, .closeWait, .lastAck, .closed]), .sends(.peerA, nth: 1, [.FIN, .ACK], SEQ: 100, ACK: 300),
        .sends(.peerB, nth: 1, [.ACK], SEQ: 300, ACK: 101), .sends(.peerB, nth: 2, [.FIN, .ACK], SEQ: 300, ACK: 101),
        .sends(.peerA, nth: 2, [.ACK], SEQ: 101, ACK: 301), .segments(4)),
      cite: .rfc9293("Figure 12")),
    Scenario(
      "figure-13", left: .peerA(99), right: .peerB(299), script: .opening + [.close(.peerA, at: 1_000), .close(.peerB, at: 1_000)],
      drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("Figure 13"), .passes(.peerA, [.established, .finWait1, .closing, .timeWait, .closed]),
        .passes(.peerB, [.established, .finWait1, .closing, .timeWait, .closed]),
        .sends(.peerA, nth: 1, [.FIN, .ACK], SEQ: 100, ACK: 300), .sends(.peerB, nth: 1, [.FIN, .ACK], SEQ: 300, ACK: 100),
        .sends(.peerA, nth: 2, [.ACK], SEQ: 101, ACK: 301), .sends(.peerB, nth: 2, [.ACK], SEQ: 301, ACK: 101), .segments(4)),
      cite: .rfc9293("Figure 13")),
  ]
}
