import ProtocolModel
import Simulation

extension [Scenario] {
  /// Connections that end before they are established, or otherwise than both sides had in mind.
  static let endings: [Scenario] = beforeEstablished + aborts

  private static let beforeEstablished: [Scenario] = [
    Scenario(
      "second-thoughts", left: .client(100, 200, 300), right: .server(700),
      script: [
        .passiveOpen(.client), .close(.client, at: 100), .activeOpen(.client, at: 200), .close(.client, at: 210),
        .passiveOpen(.client, at: 300), .abort(.client, at: 400), .passiveOpen(.client, at: 500), .activeOpen(.client, at: 600),
        .abort(.client, at: 610),
      ], faults: [.init(.lose, from: .client, occurrence: nil)],
      expects: .stated(
        in: .rfc9293("3.10.4 and 3.10.5"),
        .passes(.client, [.closed, .listen, .closed, .synSent, .closed, .listen, .closed, .listen, .synSent, .closed]), .segments(2),
        .lost(2)),
      cite: .rfc9293("3.10.4")),
    Scenario(
      "syn-ack-to-nobody", left: .client(100), right: .server(300),
      script: [.passiveOpen(.server), .inject(.arriving(SEQ: .absolute(90), CTL: [.SYN]), toward: .server, at: 10)],
      faults: [.init(.lose, from: .server, occurrence: nil)],
      expects: .stated(
        in: .rfc9293("3.8.3", "", "MUST-20", "MUST-22"), .passes(.server, [.closed, .listen, .synReceived, .closed]), .retransmissions(7),
        .lost(8), .signals(.server, .userTimeout)),
      cite: .rfc9293("3.8.3", "", "MUST-22")),
    Scenario(
      "close-in-syn-received", left: .client(100), right: .server(300),
      script: .opening + [.close(.server, at: 60), .close(.client, at: 500)],
      expects: .stated(
        in: .rfc9293("3.10.4", "SYN-RECEIVED"), .sends(.server, nth: 2, [.FIN, .ACK], SEQ: 301, ACK: 101),
        .passes(.server, [.closed, .listen, .synReceived, .finWait1, .finWait2, .timeWait, .closed]),
        .passes(.client, [.closed, .synSent, .established, .closeWait, .lastAck, .closed])),
      cite: .rfc9293("3.10.4", "SYN-RECEIVED")),
    Scenario(
      "lost-ack-then-fin", left: .client(100), right: .server(300),
      script: .opening + [.close(.client, at: 110), .close(.server, at: 500)], faults: [.init(.lose, from: .client, [.ACK])],
      expects: .stated(
        in: .rfc9293("3.10.7.4", "fifth and eighth"), .lost(1), .retransmissions(0),
        .passes(.server, [.closed, .listen, .synReceived, .established, .closeWait, .lastAck, .closed]),
        .passes(.client, [.closed, .synSent, .established, .finWait1, .finWait2, .timeWait, .closed])),
      cite: .rfc9293("3.10.7.4", "fifth, SYN-RECEIVED")),
    Scenario(
      "syn-in-syn-received", left: .client(100), right: .server(300),
      script: .opening + [.inject(.arriving(SEQ: RCV.NXT, CTL: [.SYN]), toward: .server, at: 60)],
      expects: .stated(
        in: .rfc9293("3.10.7.4", "fourth"), .fires(.server, "otherwise.syn.returns-to-listen"),
        .passes(.server, [.closed, .listen, .synReceived, .listen]), .passes(.client, [.closed, .synSent, .established, .closed]),
        .signals(.client, .connectionReset)),
      cite: .rfc9293("3.10.7.4", "fourth")),
    Scenario(
      "abort-in-simultaneous-open", left: .client(100), right: .server(300),
      script: [.activeOpen(.client, at: 0), .activeOpen(.server, at: 0), .abort(.server, at: 60)],
      faults: [.init(.lose, from: .server, [.SYN, .ACK])],
      expects: .stated(
        in: .rfc9293("3.10.7.4", "second, SYN-RECEIVED"), .passes(.client, [.closed, .synSent, .synReceived, .closed]),
        .passes(.server, [.closed, .synSent, .synReceived, .closed]), .sends(.server, nth: 3, [.RST], SEQ: 301),
        .signals(.client, .connectionRefused)),
      cite: .rfc9293("3.10.5")),
  ]

  /// ABORT, and its reset, in the states that closing passes through.
  private static let aborts: [Scenario] = [
    Scenario(
      "abort-meets-fin", left: .client(100), right: .server(300),
      script: .opening + [.close(.client, at: 1_000), .abort(.server, at: 1_010)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "second"), .passes(.client, [.established, .finWait1, .closed]),
        .passes(.server, [.established, .closed]), .signals(.client, .connectionReset)),
      cite: .rfc9293("3.10.5")),
    Scenario(
      "abort-between-fins", left: .client(100), right: .server(300),
      script: .opening + [.close(.client, at: 1_000), .close(.server, at: 1_000), .abort(.client, at: 1_020)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "second"), .passes(.client, [.established, .finWait1, .closed]),
        .passes(.server, [.established, .finWait1, .closing, .closed]), .sends(.client, nth: 2, [.RST], SEQ: 102)),
      cite: .rfc9293("3.10.5")),
    Scenario(
      "abort-after-close", left: .client(100), right: .server(300),
      script: .opening + [.close(.client, at: 1_000), .abort(.client, at: 1_200)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.5"), .passes(.client, [.established, .finWait1, .finWait2, .closed]),
        .passes(.server, [.established, .closeWait, .closed]), .segments(3), .signals(.server, .connectionReset)),
      cite: .rfc9293("3.10.5")),
    Scenario(
      "abort-in-close-wait", left: .client(100), right: .server(300),
      script: .opening + [.close(.client, at: 1_000), .abort(.server, at: 1_200)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.5"), .passes(.client, [.established, .finWait1, .finWait2, .closed]),
        .passes(.server, [.established, .closeWait, .closed]), .segments(3), .signals(.client, .connectionReset)),
      cite: .rfc9293("3.10.5")),
    Scenario(
      "abort-before-last-fin", left: .client(100), right: .server(300),
      script: .opening + [.close(.client, at: 1_000), .close(.server, at: 1_200), .abort(.client, at: 1_220)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "second"), .passes(.client, [.established, .finWait1, .finWait2, .closed]),
        .passes(.server, [.established, .closeWait, .lastAck, .closed]), .sends(.client, nth: 2, [.RST], SEQ: 102)),
      cite: .rfc9293("3.10.5")),
    Scenario(
      "abort-in-last-ack", left: .client(100), right: .server(300),
      script: .opening + [.close(.client, at: 1_000), .close(.server, at: 1_200), .abort(.server, at: 1_220)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.5"), .passes(.server, [.established, .closeWait, .lastAck, .closed]),
        .passes(.client, [.established, .finWait1, .finWait2, .timeWait, .closed]), .segments(5),
        .sends(.server, nth: 3, [.RST], SEQ: 302), .lasts(350)),
      cite: .rfc9293("3.10.5")),
    Scenario(
      "abort-after-both-fins", left: .client(100), right: .server(300),
      script: .opening + [
        .close(.client, at: 1_000), .close(.server, at: 1_000), .abort(.client, at: 1_060), .abort(.server, at: 1_120),
      ], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.5"), .passes(.client, [.established, .finWait1, .closing, .closed]),
        .passes(.server, [.established, .finWait1, .closing, .timeWait, .closed]), .segments(5)),
      cite: .rfc9293("3.10.5")),
    Scenario(
      "nobody-closes-in-return", left: .client(100), right: .server(300), script: .opening + [.close(.client, at: 1_000)],
      drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.8", "USER TIMEOUT"), .passes(.client, [.established, .finWait1, .finWait2, .closed]),
        .passes(.server, [.established, .closeWait]), .segments(2), .signals(.client, .userTimeout)),
      cite: .rfc9293("3.10.8", "USER TIMEOUT")),
  ]
}
