import ProtocolModel
import Simulation

extension [Scenario] {
  /// Sending octets, and what disturbs it.
  static let transfer: [Scenario] = delivered + disturbed

  private static let delivered: [Scenario] = [
    Scenario(
      "data-both-ways-and-close", left: .client(100), right: .server(300),
      script: .opening + [
        .receive(200, .server, at: 150), .send(50, .client, at: 200), .receive(200, .client, at: 200), .send(120, .server, at: 400),
        .close(.client, at: 600), .close(.server, at: 800),
      ],
      expects: .stated(
        in: .rfc9293("3.10.7.4", "seventh"), .delivers(.server, octets: 50), .delivers(.client, octets: 120), .answers(.client, .send, .ok),
        .answers(.server, .send, .ok), .answers(.client, .close, .ok), .answers(.server, .close, .ok),
        .passes(.client, [.closed, .synSent, .established, .finWait1, .finWait2, .timeWait, .closed]),
        .passes(.server, [.closed, .listen, .synReceived, .established, .closeWait, .lastAck, .closed]), .segments(11)),
      cite: .rfc9293("3.10.7.4", "seventh")),
    Scenario(
      "lost-data", left: .client(100), right: .server(300), script: .opening + [.send(50, .client, at: 1_000)],
      faults: [.init(.lose, from: .client, hasText: true)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.8", "RETRANSMISSION TIMEOUT"), .lost(1), .retransmissions(1), .segments(3),
        .sends(.client, nth: 2, [.ACK], SEQ: 101, ACK: 301, DATA: 50), .sends(.server, nth: 1, [.ACK], SEQ: 301, ACK: 151),
        .answers(.client, .send, .ok), .variable(.client, TCB.RTO.symbol, 1_000), .variable(.client, TCB.retries.symbol, 0),
        .variable(.client, SND.WL1.symbol, 301), .variable(.client, SND.WL2.symbol, 151)),
      cite: .rfc9293("3.10.8", "RETRANSMISSION TIMEOUT")),
    Scenario(
      "data-out-of-order", left: .client(100), right: .server(300),
      script: .opening + [.receive(200, .server, at: 150), .send(50, .client, at: 1_000), .send(30, .client, at: 1_010)],
      faults: [.init(.delay(40), from: .client, hasText: true)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "first", "SHLD-31"), .retransmissions(0), .fires(.server, "otherwise.text.hold"),
        .fires(.server, "output.replay.segment"), .sends(.server, nth: 1, [.ACK], SEQ: 301, ACK: 101),
        .sends(.server, nth: 2, [.ACK], SEQ: 301, ACK: 181), .delivers(.server, octets: 50)),
      cite: .rfc9293("3.10.7.4", "first", "SHLD-31")),
    Scenario(
      "zero-window", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 10]),
      script: .opening + [
        .send(25, .client, at: 1_000), .receive(10, .server, at: 5_000), .receive(10, .server, at: 6_000), .receive(10, .server, at: 7_000),
      ],
      drawnFrom: 1_000, until: 12_000,
      showsWindow: true,
      expects: .stated(
        in: .rfc9293("3.8.6.1", "", "MUST-36"), .fires(.client, "timeout.persist.probe"), .fires(.client, "timeout.persist.again"),
        .fires(.server, "otherwise.sequence.zero-window"), .fires(.client, "output.probe.window-opens"),
        .fires(.server, "output.window"), .delivers(.server, octets: 25), .answers(.client, .send, .ok),
        .passes(.client, [.established]), .passes(.server, [.established]),
        .tells(
          .server,
          [.handed(.receive, octets: 10), .handed(.receive, octets: 10), .handed(.receive, octets: 5)])),
      cite: .rfc9293("3.8.6.1", "", "MUST-36", "MUST-37")),
  ]

  private static let disturbed: [Scenario] = [
    Scenario(
      "wrap-around", left: .client(4_294_967_270), right: .server(4_294_967_294),
      script: .opening + [.send(50, .client, at: 200), .close(.client, at: 400), .close(.server, at: 600)],
      expects: .stated(
        in: .rfc9293("3.4"), .sends(.client, nth: 3, [.ACK], SEQ: 4_294_967_271, ACK: 4_294_967_295, DATA: 50),
        .sends(.server, nth: 2, [.ACK], SEQ: 4_294_967_295, ACK: 25), .sends(.client, nth: 4, [.FIN, .ACK], SEQ: 25, ACK: 4_294_967_295),
        .sends(.server, nth: 4, [.FIN, .ACK], SEQ: 4_294_967_295, ACK: 26), .sends(.client, nth: 5, [.ACK], SEQ: 26, ACK: 0),
        .passes(.server, [.closed, .listen, .synReceived, .established, .closeWait, .lastAck, .closed])),
      cite: .rfc9293("3.4")),
    Scenario(
      "abort", left: .client(100), right: .server(300), script: .opening + [.receive(10, .server, at: 200), .abort(.client, at: 1_000)],
      drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.5"), .passes(.client, [.established, .closed]), .passes(.server, [.established, .closed]), .segments(1),
        .sends(.client, nth: 1, [.RST], SEQ: 101), .signals(.server, .connectionReset), .answers(.server, .receive, .connectionReset)),
      cite: .rfc9293("3.10.5")),
    Scenario(
      "reset-in-window", left: .client(100), right: .server(300),
      script: .opening + [
        .inject(.arriving(SEQ: RCV.NXT + 1_000, CTL: [.RST]), toward: .server, at: 1_000),
        .inject(.arriving(SEQ: RCV.NXT - 1, CTL: [.RST]), toward: .server, at: 1_200),
        .inject(.arriving(SEQ: RCV.NXT, CTL: [.RST]), toward: .server, at: 1_400),
      ], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "second"), .fires(.server, "otherwise.reset.challenge"),
        .fires(.server, "otherwise.sequence.unacceptable.reset"), .sends(.server, nth: 1, [.ACK], SEQ: 301, ACK: 101),
        .passes(.server, [.established, .closed]), .passes(.client, [.established]), .segments(1)),
      cite: .rfc(5961, "3.2")),
    Scenario(
      "syn-in-established", left: .client(100), right: .server(300),
      script: .opening + [.inject(.arriving(SEQ: RCV.NXT + 1_000, CTL: [.SYN]), toward: .server, at: 1_000)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "fourth"), .fires(.server, "otherwise.syn.challenge"),
        .sends(.server, nth: 1, [.ACK], SEQ: 301, ACK: 101), .passes(.server, [.established]), .segments(1)),
      cite: .rfc(5961, "4.2")),
  ]
}
