import ProtocolModel
import Simulation

extension [Scenario] {
  /// Data that nobody acknowledges, windows that open by little or without a word, and data on both SYNs of a simultaneous open.
  static let windows: [Scenario] = [
    Scenario(
      "data-to-nobody", left: .client(100), right: .server(300), script: .opening + [.send(10, .client, at: 1_000)],
      faults: [.init(.lose, from: .client, hasText: true, occurrence: nil)], drawnFrom: 1_000, until: 400_000,
      expects: .stated(
        in: .rfc9293("3.8.3", "", "MUST-20", "SHLD-11"), .segments(7), .retransmissions(6), .lost(7), .lasts(123_000),
        .fires(.client, "timeout.retransmission.given-up"), .signals(.client, .userTimeout), .answers(.client, .send, .userTimeout),
        .passes(.client, [.established, .closed]), .passes(.server, [.established])),
      cite: .rfc9293("3.8.3", "", "MUST-20")),
    Scenario(
      "small-window", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 1_000]),
      script: .opening + [.send(990, .client, at: 1_000), .send(100, .client, at: 1_200)], drawnFrom: 1_000, until: 2_500,
      expects: .stated(
        in: .rfc9293("3.8.6.2.1"), .fires(.client, "timeout.persist.override"),
        .sends(.client, nth: 3, [.ACK], SEQ: 1_091, ACK: 301, DATA: 10), .passes(.client, [.established]),
        .segments(6)),
      cite: .rfc9293("3.8.6.2.1")),
    Scenario(
      "lost-window-update", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 10]),
      script: .opening + [.send(11, .client, at: 1_000), .receive(10, .server, at: 2_500), .receive(10, .server, at: 2_600)],
      faults: [.init(.lose, from: .server, [.ACK], occurrence: 3)], drawnFrom: 1_000, until: 20_000,
      expects: .stated(
        in: .rfc9293("3.8.6.1"), .lost(1), .fires(.client, "output.timer.persist.stop"), .fires(.client, "output.timer.user.stop"),
        .delivers(.server, octets: 11), .answers(.client, .send, .ok), .passes(.client, [.established])),
      cite: .rfc9293("3.8.6.1")),
    Scenario(
      "data-on-crossing-syns", left: .client(100), right: .server(300),
      script: [
        .passiveOpen(.client, remote: true), .passiveOpen(.server, remote: true), .receive(50, .client, at: 0),
        .receive(50, .server, at: 0),
        .send(20, .client, at: 10), .send(30, .server, at: 10),
      ], settings: ["DATA.ON.SYN": 1],
      expects: .stated(
        in: .rfc9293("3.10.7.3", "fourth"), .fires(.client, "syn-sent.syn.other-text"), .fires(.client, "syn-sent.syn.data-sent"),
        .passes(.client, [.closed, .listen, .synSent, .synReceived, .established]), .delivers(.client, octets: 30),
        .delivers(.server, octets: 20), .answers(.client, .send, .ok), .answers(.server, .send, .ok), .segments(6),
        .variable(.client, IRS.symbol, 300), .variable(.client, TCB.largestWindow.symbol, 65_535)),
      cite: .rfc9293("3.10.7.3", "fourth")),
  ]
}
