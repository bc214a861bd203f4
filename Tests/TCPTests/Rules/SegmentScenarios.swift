import ProtocolModel
import Simulation

@testable import TCP

extension Scenario {
  /// Segments that arrive at the client out of nowhere; what it does with each is what the run is about.
  fileprivate init(
    _ id: String, _ script: [Scenario.Step], arriving segments: [(Int, SegmentTemplate)], settings: [String: UInt32] = [:],
    faults: [Scenario.Fault] = [], until: Int = 3_000, expects facts: Expectation.Fact...
  ) {
    self.init(
      id, left: .client(100), right: .server(300, settings: settings),
      script: script + segments.map { .inject($0.1, toward: .client, at: $0.0) },
      faults: faults, until: until, expects: facts.map { Expectation($0, cite: .rfc9293("3.10.7")) }, cite: .rfc9293("3.10.7"))
  }
}

extension SegmentTemplate {
  fileprivate static func ack(_ ACK: Term<OurPosition>, SEQ: Term<TheirPosition> = RCV.NXT, DATA: Term<Octets> = 0) -> SegmentTemplate {
    .arriving(SEQ: SEQ, ACK: ACK, CTL: [.ACK], DATA: DATA)
  }
  fileprivate static let urgent: SegmentTemplate = SegmentTemplate(
    [
      .init(.sequence, RCV.NXT.expression), .init(.acknowledgment, SND.NXT.expression), .init(.window, .literal(65_535)),
      .init(.urgentPointer, (RCV.NXT + 5).expression),
    ], controlBits: [.URG, .ACK], text: .literal(5))
}

extension [Scenario] {
  private static let opened: [Scenario.Step] = [.passiveOpen(.server), .activeOpen(.client, at: 0)]

  /// Segments that a well-behaved other side does not send.
  static let strayed: [Scenario] = [
    Scenario(
      "strayed-in-syn-sent", opened,
      arriving: [
        (10, .arriving(SEQ: .absolute(5), ACK: SND.NXT + 7, CTL: [.RST, .ACK])), (20, .arriving(SEQ: .absolute(5), CTL: [.RST])),
        (30, .arriving(SEQ: .absolute(900), ACK: SND.NXT, CTL: [.SYN, .ACK], DATA: 10)),
      ], until: 40,
      expects: .fires(.client, "syn-sent.ack.unacceptable.reset"), .fires(.client, "syn-sent.reset.without-ack"),
      .fires(.client, "syn-sent.syn-ack.other-text"), .passes(.client, [.closed, .synSent, .established]),
      .variable(.client, RCV.NXT.symbol, 911)),
    Scenario(
      "strayed-in-established", opened,
      arriving: [
        (1_000, .arriving(SEQ: RCV.NXT, CTL: [], DATA: 5)), (1_100, .ack(SND.NXT + 1)), (1_200, .ack(SND.UNA - 65_536)),
        (1_300, .ack(SND.NXT, SEQ: RCV.NXT - 5, DATA: 10)),
      ],
      expects: .fires(.client, "otherwise.ack.absent"), .fires(.client, "otherwise.ack.of-unsent"),
      .fires(.client, "otherwise.ack.too-old"),
      .fires(.client, "otherwise.sequence.trim"), .variable(.client, RCV.NXT.symbol, 306), .variable(.client, RCV.USER.symbol, 5)),
    Scenario(
      "larger-window", opened, arriving: [(1_000, .ack(SND.NXT))], settings: ["RCV.BUFF": 1_000],
      expects: .fires(.client, "otherwise.ack.largest-window"), .variable(.client, TCB.largestWindow.symbol, 65_535)),
    Scenario(
      "strayed-in-close-wait", opened + [.close(.server, at: 1_000)],
      arriving: [
        (900, .ack(SND.NXT, SEQ: RCV.NXT + 100, DATA: 10)), (1_200, .ack(SND.NXT, DATA: 10)), (1_300, .urgent),
        (1_400, .arriving(SEQ: RCV.NXT, ACK: SND.NXT, CTL: [.FIN, .ACK])),
      ],
      expects: .fires(.client, "output.replay.flush"), .fires(.client, "otherwise.text.ignored"),
      .fires(.client, "otherwise.urgent.ignored"),
      .fires(.client, "otherwise.fin.again"), .variable(.client, RCV.NXT.symbol, 302), .variable(.client, RCV.USER.symbol, 0)),
    Scenario(
      "strayed-in-closing", opened + [.close(.client, at: 1_000), .close(.server, at: 1_000)],
      arriving: [(1_060, .ack(SND.UNA)), (1_500, .ack(SND.NXT))],
      expects: .fires(.client, "otherwise.ack.not-of-fin.closing"), .fires(.client, "otherwise.ack.time-wait"),
      .passes(.client, [.closed, .synSent, .established, .finWait1, .closing, .timeWait])),
    Scenario(
      "strayed-in-syn-received", left: .client(100), right: .server(300),
      script: opened + [.inject(.ack(SND.NXT + 1), toward: .server, at: 60)],
      expects: .stated(in: .rfc9293("3.10.7.4", "fifth"), .fires(.server, "otherwise.ack.unacceptable"), .segments(5)),
      cite: .rfc9293("3.10.7.4")),
  ]

  /// Data on both SYNs of a simultaneous open, and windows that open by little or without a word.
  static let waiting: [Scenario] = [
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
        .delivers(.server, octets: 20), .answers(.client, .send, .ok), .answers(.server, .send, .ok)),
      cite: .rfc9293("3.10.7.3", "fourth")),
    Scenario(
      "small-window", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 1_000]),
      script: .opening + [.send(990, .client, at: 1_000), .send(100, .client, at: 1_200)], drawnFrom: 1_000, until: 2_500,
      expects: .stated(
        in: .rfc9293("3.8.6.2.1"), .fires(.client, "timeout.persist.override"),
        .sends(.client, nth: 3, [.ACK], SEQ: 1_091, ACK: 301, DATA: 10)),
      cite: .rfc9293("3.8.6.2.1")),
    Scenario(
      "lost-window-update", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 10]),
      script: .opening + [.send(11, .client, at: 1_000), .receive(10, .server, at: 2_500), .receive(10, .server, at: 2_600)],
      faults: [.init(.lose, from: .server, [.ACK], occurrence: 3)], drawnFrom: 1_000, until: 20_000,
      expects: .stated(
        in: .rfc9293("3.8.6.1"), .lost(1), .fires(.client, "output.timer.persist.stop"), .fires(.client, "output.timer.user.stop"),
        .delivers(.server, octets: 11), .answers(.client, .send, .ok)),
      cite: .rfc9293("3.8.6.1")),
  ]
}
