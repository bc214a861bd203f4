import ProtocolModel
import Simulation

extension [Scenario] {
  /// What happens at the edges of windows: beyond them, when they are shut, and when they open.
  static let windowEdges: [Scenario] = [overrun, overrideWhenClosed, staysShut] + shut + opens

  private static let overrun: Scenario = Scenario(
    "text-beyond-the-window", left: .client(100, settings: ["RCV.BUFF": 10]), right: .server(300),
    script: [
      .activeOpen(.client, at: 0), .inject(.stray(SEQ: 300, CTL: [.SYN, .ACK]), toward: .client, at: 50),
      .inject(.stray(SEQ: 305, ACK: nil, CTL: [.SYN], DATA: 20), toward: .client, at: 1_000), .send(10, .client, at: 1_100),
      .inject(.stray(SEQ: 296, ACK: 111, DATA: 10), toward: .client, at: 1_200),
      .inject(.stray(SEQ: 306, ACK: 111, DATA: 20), toward: .client, at: 1_300), .send(10, .client, at: 1_400),
      .inject(.stray(SEQ: 311, ACK: 121, DATA: 1), toward: .client, at: 1_500),
      .inject(.stray(SEQ: 311, ACK: 200, DATA: 1), toward: .client, at: 1_600),
      .inject(.stray(SEQ: 311, ACK: 4_294_901_881, DATA: 1), toward: .client, at: 1_700),
      .inject(.stray(SEQ: 311, ACK: nil, CTL: [.SYN]), toward: .client, at: 1_750),
      .inject(.stray(SEQ: 311, ACK: nil, CTL: [.RST], DATA: 1), toward: .client, at: 1_800),
    ], faults: [.silent(.client)], drawnFrom: 1_000, until: 1_900,
    expects: .stated(
      in: .rfc9293("3.10.7.4", "first", "MUST-66"), .passes(.client, [.established, .closed]),
      .tells(.client, [.answered(.send, .ok), .answered(.send, .ok), .signalled(.connectionReset)]), .segments(9),
      .sends(.client, nth: 3, [.ACK], SEQ: 111, ACK: 306), .sends(.client, nth: 4, [.ACK], SEQ: 111, ACK: 311),
      .sends(.client, nth: 8, [.ACK], SEQ: 121, ACK: 311), .sends(.client, nth: 9, [.ACK], SEQ: 121, ACK: 311)),
    cite: .rfc9293("3.10.7.4", "first", "MUST-66"))

  private static let overrideWhenClosed: Scenario = Scenario(
    "small-window-after-close", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 1_000]),
    script: .opening + [
      .send(990, .client, at: 1_000), .send(100, .client, at: 1_200), .close(.client, at: 1_210), .receive(1_000, .server, at: 5_000),
      .receive(1_000, .server, at: 9_000),
    ], drawnFrom: 1_000, until: 12_000,
    expects: .stated(
      in: .rfc9293("3.8.6.2.1"), .fires(.client, "timeout.persist.override"), .passes(.client, [.established, .finWait1, .finWait2]),
      .tells(.client, [.answered(.send, .ok), .answered(.send, .ok), .answered(.close, .ok)]), .delivers(.server, octets: 1_090)),
    cite: .rfc9293("3.8.6.2.1"))

  private static let staysShut: Scenario = Scenario(
    "window-stays-shut", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 10]),
    script: .opening + [.send(25, .client, at: 1_000), .close(.client, at: 1_010), .receive(10, .server, at: 15_000)], drawnFrom: 1_000,
    until: 15_060, showsWindow: true,
    expects: .stated(
      in: .rfc9293("3.8.6.1", "", "MUST-36"), .passes(.client, [.established, .finWait1]), .fires(.client, "timeout.persist.again"),
      .fires(.client, "output.probe.window-opens"), .segments(11), .timers(.client, [.retransmission: 16_050, .user: 315_050])),
    cite: .rfc9293("3.8.6.1", "", "MUST-36"))

  private static let shut: [Scenario] = [
    Scenario(
      "window-shuts", left: .client(100), right: .server(300),
      script: .opening + [.send(10, .client, at: 1_000), .inject(.stray(SEQ: 301, WND: 0), toward: .client, at: 1_010)],
      faults: [.never(.client, [.ACK], hasText: true)], drawnFrom: 1_000, until: 1_100,
      expects: .stated(
        in: .rfc9293("3.8.6.1"), .segments(1), .timers(.client, [.persist: 2_010, .user: 301_000]), .variable(.client, SND.WND.symbol, 0)),
      cite: .rfc9293("3.8.6.1")),
    Scenario(
      "fin-into-a-shut-window", left: .client(100), right: .server(300),
      script: .opening + [
        .close(.client, at: 1_000), .inject(.stray(SEQ: 301, WND: 0), toward: .client, at: 1_010),
        .inject(.stray(SEQ: 301, ACK: 102, WND: 0), toward: .client, at: 1_100),
      ], faults: [.never(.client, [.FIN, .ACK])], drawnFrom: 1_000, until: 1_200,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "fifth, FIN-WAIT-1"), .passes(.client, [.established, .finWait1, .finWait2]),
        .tells(.client, [.answered(.close, .ok)]), .timers(.client, [.user: 301_100])), cite: .rfc9293("3.10.7.4", "fifth, FIN-WAIT-1")),
    Scenario(
      "simultaneous-close-into-a-shut-window", left: .client(100), right: .server(300),
      script: .opening + [
        .close(.client, at: 1_000), .close(.server, at: 1_000), .inject(.stray(SEQ: 302, WND: 0), toward: .client, at: 1_060),
        .inject(.stray(SEQ: 302, ACK: 102, WND: 0), toward: .client, at: 1_080),
      ], faults: [.never(.client, [.FIN, .ACK])], drawnFrom: 1_000, until: 1_090,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "fifth, CLOSING"), .passes(.client, [.established, .finWait1, .closing, .timeWait]),
        .tells(.client, [.signalled(.connectionClosing), .answered(.close, .ok)]), .timers(.client, [.timeWait: 241_080])),
      cite: .rfc9293("3.10.7.4", "fifth, CLOSING")),
  ]

  private static let opens: [Scenario] = [
    Scenario(
      "window-grows", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 1_000]),
      script: .opening + [.close(.client, at: 1_000), .inject(.stray(SEQ: 301, ACK: 102), toward: .client, at: 1_010)],
      faults: [.never(.client, [.FIN, .ACK])], drawnFrom: 1_000, until: 1_100,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "fifth", "MAY-12"), .fires(.client, "otherwise.ack.largest-window"),
        .passes(.client, [.established, .finWait1, .finWait2]), .variable(.client, TCB.largestWindow.symbol, 65_535)),
      cite: .rfc9293("3.10.7.4", "fifth", "MAY-12")),
    .text("text-when-the-window-opens", urgent: false, CTL: [.ACK]),
    .text("urgent-text-when-the-window-opens", urgent: true, CTL: [.URG, .ACK]),
    Scenario(
      "text-carries-the-acknowledgment", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 0]),
      script: .opening + [
        .send(10, .client, at: 1_000), .inject(.stray(SEQ: 301, DATA: 10, WND: 10), toward: .client, at: 1_100),
        .inject(.stray(SEQ: 311, ACK: 111, WND: 0), toward: .client, at: 1_200), .send(10, .client, at: 1_300, urgent: true),
        .inject(.stray(SEQ: 311, ACK: 111, DATA: 10, WND: 10), toward: .client, at: 1_400),
      ], faults: [.never(.client, [.ACK], hasText: true), .never(.client, [.URG, .ACK])], drawnFrom: 1_000, until: 1_500,
      expects: .stated(
        in: .rfc9293("3.8.6.3"), .sends(.client, nth: 1, [.ACK], SEQ: 101, ACK: 311, DATA: 10),
        .sends(.client, nth: 2, [.URG, .ACK], SEQ: 111, ACK: 321, DATA: 10), .segments(2)), cite: .rfc9293("3.8.6.3")),
    Scenario(
      "fin-from-closing", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 10]),
      script: .opening + [
        .send(25, .client, at: 1_000), .close(.client, at: 1_000), .close(.server, at: 1_000), .receive(10, .server, at: 2_000),
        .receive(10, .server, at: 2_500), .receive(10, .server, at: 2_550),
      ], drawnFrom: 1_000, until: 10_000,
      expects: .stated(
        in: .rfc9293("3.10.4", "ESTABLISHED"), .passes(.client, [.established, .finWait1, .closing, .timeWait]),
        .passes(.server, [.established, .finWait1, .finWait2, .timeWait]), .delivers(.server, octets: 25),
        .tells(.client, [.signalled(.connectionClosing), .answered(.send, .ok), .answered(.close, .ok)])),
      cite: .rfc9293("3.10.4", "ESTABLISHED")),
    Scenario(
      "lost-window-update-in-close-wait", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 10]),
      script: .opening + [
        .close(.server, at: 500), .send(11, .client, at: 1_000), .receive(10, .server, at: 2_500), .receive(10, .server, at: 2_600),
      ], faults: [.init(.lose, from: .server, [.ACK], occurrence: 3)], drawnFrom: 1_000, until: 20_000,
      expects: .stated(
        in: .rfc9293("3.8.6.1"), .lost(1), .fires(.client, "output.timer.persist.stop"), .fires(.client, "output.timer.user.stop"),
        .passes(.client, [.closeWait]), .tells(.client, [.answered(.send, .ok)]), .delivers(.server, octets: 11), .timers(.client, [:])),
      cite: .rfc9293("3.8.6.1")),
    Scenario(
      "close-at-urgent-data", left: .client(100), right: .server(300),
      script: .opening + [.receive(100, .server, at: 200), .send(10, .client, at: 1_000, urgent: true)],
      replies: [.init(by: .server, to: .urgentData, .close)], drawnFrom: 1_000, until: 2_000,
      expects: .stated(
        in: .rfc9293("3.10.4", "ESTABLISHED"), .passes(.server, [.established, .finWait1, .finWait2]),
        .sends(.server, nth: 1, [.FIN, .ACK], SEQ: 301, ACK: 111), .segments(3)), cite: .rfc9293("3.10.4", "ESTABLISHED")),
  ]
}

extension Scenario {
  /// Two segments of text wait for a window; the segment that opens it brings text for a RECEIVE that waits.
  fileprivate static func text(_ id: String, urgent: Bool, CTL: [ControlBit]) -> Scenario {
    Scenario(
      id, left: .client(100, settings: ["RCV.BUFF": 600]), right: .server(300, settings: ["RCV.BUFF": 0]),
      script: .opening + [
        .receive(1_000, .client, at: 900), .send(1_000, .client, at: 1_000, urgent: urgent),
        .inject(.stray(SEQ: 301, DATA: 600), toward: .client, at: 1_100),
      ], drawnFrom: 1_000, until: 1_110,
      expects: .stated(
        in: .rfc9293("3.8.6"), .sends(.client, nth: 1, CTL, SEQ: 101, ACK: 901, DATA: 536),
        .sends(.client, nth: 2, CTL, SEQ: 637, ACK: 901, DATA: 464), .sends(.client, nth: 3, [.ACK], SEQ: 1_101, ACK: 901), .segments(3),
        .tells(.client, [.handed(.receive, octets: 600)]), .timers(.client, [.retransmission: 2_100, .user: 301_100]),
        .passes(.client, [.established])),
      cite: .rfc9293("3.8.6"))
  }
}
