import ProtocolModel
import Simulation

extension [Scenario.Step] {
  /// A SEND, a RECEIVE and a CLOSE of an established client at about 1,000 ms.
  fileprivate static let callsOfClient: [Scenario.Step] =
    .opening + [.send(10, .client, at: 1_000), .receive(10, .client, at: 1_010), .close(.client, at: 1_020)]

  /// A SYN reaches a listener, whose user then calls while the handshake is under way.
  static let callsInSynReceived: [Scenario.Step] = [
    .passiveOpen(.server), .inject(.stray(SEQ: 90, ACK: nil, CTL: [.SYN], DATA: 5), toward: .server, at: 10),
    .receive(10, .server, at: 20), .send(10, .server, at: 30), .close(.server, at: 40),
  ]
}

extension [Expectation.Notice] {
  /// A SEND, a RECEIVE and a CLOSE get an answer.
  static func all(_ answer: Answer) -> [Expectation.Notice] {
    [.answered(.send, answer), .answered(.receive, answer), .answered(.close, answer)]
  }
}

extension [Scenario] {
  /// What becomes of calls that are outstanding when a connection ends otherwise than in order.
  static let outstandingCalls: [Scenario] = whenSynchronized + whileClosing + inSynReceived

  private static let whenSynchronized: [Scenario] = [
    Scenario(
      "abort-with-calls-outstanding", left: .client(100), right: .server(300), script: .callsOfClient + [.abort(.client, at: 1_030)],
      drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.5", "SYN-RECEIVED to CLOSE-WAIT"), .tells(.client, .all(.connectionReset)),
        .passes(.client, [.established, .finWait1, .closed]), .sends(.client, nth: 3, [.RST], SEQ: 112), .remembers(.client, [:]),
        .queues(.client, [:]), .timers(.client, [:])), cite: .rfc9293("3.10.5")),
    Scenario(
      "reset-with-calls-outstanding", left: .client(100), right: .server(300),
      script: .callsOfClient + [.inject(.stray(SEQ: 301, ACK: nil, CTL: [.RST]), toward: .client, at: 1_030)], drawnFrom: 1_000,
      until: 1_030,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "second, ESTABLISHED to CLOSE-WAIT"),
        .tells(.client, [.signalled(.connectionReset)] + .all(.connectionReset)), .passes(.client, [.established, .finWait1, .closed]),
        .segments(2), .remembers(.client, [:])), cite: .rfc9293("3.10.7.4", "second")),
    Scenario(
      "user-timeout-with-calls-outstanding", left: .client(100), right: .server(300), script: .callsOfClient,
      faults: [.never(.client, [.ACK], hasText: true), .never(.client, [.FIN, .ACK])], settings: ["USER.TIMEOUT": 5_000],
      drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.8", "USER TIMEOUT"), .tells(.client, [.signalled(.userTimeout)] + .all(.userTimeout)),
        .passes(.client, [.established, .finWait1, .closed]), .fires(.client, "timeout.user"), .lasts(5_000), .remembers(.client, [:])),
      cite: .rfc9293("3.10.8", "USER TIMEOUT")),
    Scenario(
      "given-up-with-calls-outstanding", left: .client(100), right: .server(300), script: .callsOfClient,
      faults: [.never(.client, [.ACK], hasText: true), .never(.client, [.FIN, .ACK])], settings: ["R2": 1], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.8.3", "", "MUST-20"), .tells(.client, [.signalled(.userTimeout)] + .all(.userTimeout)),
        .passes(.client, [.established, .finWait1, .closed]), .fires(.client, "timeout.retransmission.given-up"), .lasts(3_000),
        .remembers(.client, [:])), cite: .rfc9293("3.8.3", "", "MUST-20")),
  ]

  private static let whileClosing: [Scenario] = [
    Scenario(
      "abort-in-closing", left: .client(100), right: .server(300),
      script: .opening + [
        .send(10, .client, at: 1_000), .close(.client, at: 1_000), .close(.server, at: 1_000), .abort(.client, at: 1_060),
      ],
      drawnFrom: 1_000, until: 1_060,
      expects: .stated(
        in: .rfc9293("3.10.5", "CLOSING, LAST-ACK, TIME-WAIT"),
        .tells(
          .client,
          [
            .signalled(.connectionClosing), .answered(.send, .connectionReset), .answered(.close, .connectionReset), .answered(.abort, .ok),
          ]), .passes(.client, [.established, .finWait1, .closing, .closed]), .remembers(.client, [:])), cite: .rfc9293("3.10.5")),
    Scenario(
      "reset-in-closing", left: .client(100), right: .server(300),
      script: .opening + [
        .send(10, .client, at: 1_000), .close(.client, at: 1_000), .close(.server, at: 1_000),
        .inject(.stray(SEQ: 302, ACK: nil, CTL: [.RST]), toward: .client, at: 1_060),
      ], drawnFrom: 1_000, until: 1_060,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "second, CLOSING, LAST-ACK, TIME-WAIT"),
        .tells(
          .client,
          [.signalled(.connectionClosing), .answered(.send, .connectionReset), .answered(.close, .connectionReset)]),
        .passes(.client, [.established, .finWait1, .closing, .closed]), .remembers(.client, [:])), cite: .rfc9293("3.10.7.4", "second")),
  ]

  private static let inSynReceived: [Scenario] = [
    Scenario(
      "abort-in-syn-received", left: .client(100), right: .server(300), script: .callsInSynReceived + [.abort(.server, at: 50)],
      faults: [.silent(.server)],
      expects: .stated(
        in: .rfc9293("3.10.5", "SYN-RECEIVED to CLOSE-WAIT"), .tells(.server, .all(.connectionReset)),
        .passes(.server, [.closed, .listen, .synReceived, .closed]), .sends(.server, nth: 2, [.RST], SEQ: 301), .remembers(.server, [:])),
      cite: .rfc9293("3.10.5")),
    Scenario(
      "user-timeout-in-syn-received", left: .client(100), right: .server(300), script: .callsInSynReceived, faults: [.silent(.server)],
      settings: ["USER.TIMEOUT": 2_000],
      expects: .stated(
        in: .rfc9293("3.10.8", "USER TIMEOUT"), .tells(.server, [.signalled(.userTimeout)] + .all(.userTimeout)),
        .passes(.server, [.closed, .listen, .synReceived, .closed]), .fires(.server, "timeout.user"), .lasts(2_010)),
      cite: .rfc9293("3.10.8", "USER TIMEOUT")),
    Scenario(
      "calls-in-syn-received-given-up", left: .client(100), right: .server(300), script: .callsInSynReceived, faults: [.silent(.server)],
      settings: ["R2.SYN": 1],
      expects: .stated(
        in: .rfc9293("3.8.3", "", "MUST-23"), .tells(.server, [.signalled(.userTimeout)] + .all(.userTimeout)),
        .passes(.server, [.closed, .listen, .synReceived, .closed]), .fires(.server, "timeout.retransmission.syn-given-up"),
        .retransmissions(1), .lasts(3_010)), cite: .rfc9293("3.8.3", "", "MUST-23")),
    Scenario(
      "refused-in-syn-received", left: .client(100), right: .server(300),
      script: [
        .activeOpen(.client, at: 0), .inject(.stray(SEQ: 500, ACK: nil, CTL: [.SYN]), toward: .client, at: 10),
        .receive(10, .client, at: 20), .send(10, .client, at: 30), .close(.client, at: 40),
        .inject(.stray(SEQ: 501, ACK: nil, CTL: [.RST]), toward: .client, at: 50),
      ], faults: [.silent(.client)],
      expects: .stated(
        in: .rfc9293("3.10.7.4", "second, SYN-RECEIVED"), .tells(.client, [.signalled(.connectionRefused)] + .all(.connectionRefused)),
        .passes(.client, [.closed, .synSent, .synReceived, .closed]), .segments(2)), cite: .rfc9293("3.10.7.4", "second")),
  ]
}
