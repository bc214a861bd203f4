import ProtocolModel
import Simulation

extension [Scenario] {
  /// Calls that get an error and change nothing, wherever a user may make them.
  static let refusedCalls: [Scenario] = [
    Scenario(
      "calls-in-closed", left: .client(100), right: .server(300),
      script: [
        .send(10, .client, at: 0), .receive(10, .client, at: 10), .close(.client, at: 20), .abort(.client, at: 30),
        .status(.client, at: 40),
      ],
      expects: .stated(
        in: .rfc9293("3.10.2 to 3.10.6", "CLOSED"),
        .tells(
          .client,
          [
            .answered(.send, .doesNotExist), .answered(.receive, .doesNotExist), .answered(.close, .doesNotExist),
            .answered(.abort, .doesNotExist), .answered(.status, .doesNotExist),
          ]), .passes(.client, [.closed]), .segments(0)), cite: .rfc9293("3.10")),
    Scenario(
      "open-without-remote", left: .client(100), right: .server(300),
      script: [.activeOpen(.client, at: 0, remote: false), .passiveOpen(.client, at: 10), .activeOpen(.client, at: 20, remote: false)],
      expects: .stated(
        in: .rfc9293("3.10.1"),
        .tells(.client, [.answered(.openActive, .remoteUnspecified), .answered(.openActive, .remoteUnspecified)]),
        .passes(.client, [.closed, .listen]), .segments(0)), cite: .rfc9293("3.10.1")),
    Scenario(
      "open-again", left: .client(100), right: .server(300),
      script: .opening + [
        .activeOpen(.client, at: 10), .passiveOpen(.client, at: 20), .status(.client, at: 30), .activeOpen(.client, at: 200),
        .passiveOpen(.client, at: 210), .status(.client, at: 220),
      ],
      expects: .stated(
        in: .rfc9293("3.10.1", "SYN-SENT to TIME-WAIT"),
        .tells(
          .client,
          [
            .answered(.openActive, .exists), .answered(.openPassive, .exists), .answered(.status, .inState("SYN-SENT")),
            .answered(.openActive, .exists), .answered(.openPassive, .exists), .answered(.status, .inState("ESTABLISHED")),
          ]), .passes(.client, [.closed, .synSent, .established]), .segments(3)), cite: .rfc9293("3.10.1")),
    Scenario(
      "calls-after-close", left: .client(100), right: .server(300),
      script: .opening + [
        .close(.client, at: 1_000), .close(.client, at: 1_010), .send(10, .client, at: 1_020), .status(.client, at: 1_030),
        .close(.client, at: 1_150),
        .close(.server, at: 1_200), .close(.server, at: 1_210), .receive(10, .server, at: 1_220), .close(.client, at: 1_300),
        .receive(10, .client, at: 1_310), .send(10, .client, at: 1_320),
      ], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.2 to 3.10.4"),
        .tells(
          .client,
          [
            .answered(.close, .connectionClosing), .answered(.send, .connectionClosing), .answered(.status, .inState("FIN-WAIT-1")),
            .answered(.close, .ok),
            .answered(.close, .connectionClosing), .signalled(.connectionClosing), .answered(.close, .connectionClosing),
            .answered(.receive, .connectionClosing), .answered(.send, .connectionClosing),
          ]),
        .tells(
          .server,
          [
            .signalled(.connectionClosing), .answered(.close, .connectionClosing), .answered(.receive, .connectionClosing),
            .answered(.close, .ok),
          ]), .passes(.client, [.established, .finWait1, .finWait2, .timeWait, .closed]),
        .passes(.server, [.established, .closeWait, .lastAck, .closed]), .segments(4), .remembers(.client, [:]), .remembers(.server, [:])),
      cite: .rfc9293("3.10.4")),
    Scenario(
      "calls-in-closing", left: .client(100), right: .server(300),
      script: .opening + [
        .receive(10, .client, at: 900), .close(.client, at: 1_000), .close(.server, at: 1_000), .close(.client, at: 1_060),
        .receive(10, .client, at: 1_070), .send(10, .client, at: 1_080),
      ], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.2 to 3.10.4", "CLOSING"),
        .tells(
          .client,
          [
            .signalled(.connectionClosing), .answered(.receive, .connectionClosing), .answered(.close, .connectionClosing),
            .answered(.receive, .connectionClosing), .answered(.send, .connectionClosing), .answered(.close, .ok),
          ]), .passes(.client, [.established, .finWait1, .closing, .timeWait, .closed]), .segments(4)), cite: .rfc9293("3.10.4", "CLOSING")),
  ]
}

extension Answer {
  /// What STATUS gets.
  static func inState(_ name: String) -> Answer { Answer("state = \(name)", isError: false) }
}
