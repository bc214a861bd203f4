import ProtocolModel
import Simulation

extension [Scenario] {
  /// Closing a connection, when all goes well and when it does not.
  static let closing: [Scenario] = wholeClosing + disturbedClosing

  private static let wholeClosing: [Scenario] = [
    Scenario(
      "four-segment-close", left: .client(100), right: .server(300),
      script: .opening + [.close(.client, at: 1_000), .close(.server, at: 1_200)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.6"), .passes(.client, [.established, .finWait1, .finWait2, .timeWait, .closed]),
        .passes(.server, [.established, .closeWait, .lastAck, .closed]), .segments(4),
        .sends(.client, nth: 1, [.FIN, .ACK], SEQ: 101, ACK: 301), .sends(.server, nth: 1, [.ACK], SEQ: 301, ACK: 102),
        .sends(.server, nth: 2, [.FIN, .ACK], SEQ: 301, ACK: 102), .sends(.client, nth: 2, [.ACK], SEQ: 102, ACK: 302),
        .signals(.server, .connectionClosing), .answers(.client, .close, .ok), .answers(.server, .close, .ok), .lasts(240_250)),
      cite: .rfc9293("3.6", "case 1 and 2")),
    Scenario(
      "three-segment-close", left: .client(100), right: .server(300), script: .opening + [.close(.client, at: 1_000)],
      replies: [.init(by: .server, to: .connectionClosing, .close)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("Figure 5", "note 2"), .segments(3), .sends(.server, nth: 1, [.FIN, .ACK], SEQ: 301, ACK: 102),
        .passes(.client, [.established, .finWait1, .finWait2, .timeWait, .closed]),
        .passes(.server, [.established, .closeWait, .lastAck, .closed])),
      cite: .rfc9293("Figure 5", "note 2")),
    Scenario(
      "simultaneous-close", left: .client(100), right: .server(300),
      script: .opening + [.close(.client, at: 1_000), .close(.server, at: 1_000)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.6", "case 3"), .passes(.client, [.established, .finWait1, .closing, .timeWait, .closed]),
        .passes(.server, [.established, .finWait1, .closing, .timeWait, .closed]), .segments(4)),
      cite: .rfc9293("3.6", "case 3")),
    Scenario(
      "whole-connection", left: .client(100), right: .server(300),
      script: .opening + [.close(.client, at: 1_000), .close(.server, at: 1_200)],
      expects: .stated(
        in: .rfc9293("3.6"), .segments(7), .passes(.client, [.closed, .synSent, .established, .finWait1, .finWait2, .timeWait, .closed]),
        .passes(.server, [.closed, .listen, .synReceived, .established, .closeWait, .lastAck, .closed])),
      cite: .rfc9293("3.3.2")),
    Scenario(
      "whole-connection-in-six", left: .client(100), right: .server(300), script: .opening + [.close(.client, at: 1_000)],
      replies: [.init(by: .server, to: .connectionClosing, .close)],
      expects: .stated(in: .rfc9293("Figure 5", "note 2"), .segments(6)), cite: .rfc9293("Figure 5", "note 2")),
    Scenario(
      "half-close", left: .client(100), right: .server(300),
      script: .opening + [
        .receive(200, .client, at: 200), .close(.client, at: 1_000), .send(80, .server, at: 1_200), .receive(200, .client, at: 1_300),
        .send(40, .server, at: 1_400), .close(.server, at: 1_600),
      ], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.6.1"), .delivers(.client, octets: 120), .answers(.server, .send, .ok),
        .passes(.client, [.established, .finWait1, .finWait2, .timeWait, .closed]),
        .passes(.server, [.established, .closeWait, .lastAck, .closed]), .segments(8)),
      cite: .rfc9293("3.6.1")),
  ]

  private static let disturbedClosing: [Scenario] = [
    Scenario(
      "lost-fin", left: .client(100), right: .server(300), script: .opening + [.close(.client, at: 1_000), .close(.server, at: 2_200)],
      faults: [.init(.lose, from: .client, [.FIN, .ACK])], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.6", "case 1"), .lost(1), .retransmissions(1), .sends(.client, nth: 2, [.FIN, .ACK], SEQ: 101, ACK: 301),
        .passes(.client, [.established, .finWait1, .finWait2, .timeWait, .closed]),
        .passes(.server, [.established, .closeWait, .lastAck, .closed])),
      cite: .rfc9293("3.6", "case 1")),
    Scenario(
      "lost-last-ack", left: .client(100), right: .server(300),
      script: .opening + [.close(.client, at: 1_000), .close(.server, at: 1_200)],
      faults: [.init(.lose, from: .client, [.ACK], occurrence: 2)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "eighth, TIME-WAIT"), .lost(1), .retransmissions(1), .fires(.client, "otherwise.sequence.fin-again"),
        .passes(.client, [.established, .finWait1, .finWait2, .timeWait, .closed]),
        .passes(.server, [.established, .closeWait, .lastAck, .closed]), .lasts(241_250)),
      cite: .rfc9293("3.10.7.4", "eighth, TIME-WAIT")),
    Scenario(
      "loss-and-crossing-closes", left: .client(100), right: .server(300),
      script: .opening + [.send(50, .client, at: 1_000), .close(.client, at: 3_000), .close(.server, at: 3_010)],
      faults: [.init(.lose, from: .client, hasText: true)],
      expects: .stated(
        in: .rfc9293("3.6", "case 3"), .lost(1), .retransmissions(1), .sends(.client, nth: 4, [.ACK], SEQ: 101, ACK: 301, DATA: 50),
        .passes(.client, [.closed, .synSent, .established, .finWait1, .closing, .timeWait, .closed]),
        .passes(.server, [.closed, .listen, .synReceived, .established, .finWait1, .closing, .timeWait, .closed]), .segments(10)),
      cite: .rfc9293("3.6", "case 3")),
    Scenario(
      "close-with-sends-outstanding", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 1_000]),
      script: .opening + [
        .send(1_500, .client, at: 1_000), .close(.client, at: 1_000), .receive(1_000, .server, at: 1_200),
        .receive(1_000, .server, at: 1_300), .receive(1_000, .server, at: 1_600),
      ],
      drawnFrom: 1_000, until: 3_000,
      showsWindow: true,
      expects: .stated(
        in: .rfc9293("3.10.4", "ESTABLISHED"), .passes(.client, [.established, .finWait1, .finWait2]),
        .passes(.server, [.established, .closeWait]), .delivers(.server, octets: 1_500), .answers(.client, .send, .ok),
        .answers(.client, .close, .ok)),
      cite: .rfc9293("3.10.4", "ESTABLISHED")),
  ]
}

extension [Scenario] {
  /// All scenarios of TCP.
  public static let tcp: [Scenario] =
    openingFigures + closingFigures + opening + unusualOpenings + transfer + windows + windowEdges + closing + endings + unusualCalls
    + refusedCalls + outstandingCalls + backToListen + strays + straysWhileClosing
}
