import ProtocolModel
import Simulation

extension [Scenario] {
  /// Segments out of nowhere that reach an endpoint on its way to the end.
  static let straysWhileClosing: [Scenario] = [straysInFinWait2] + straysAtTheEnd + textAndFIN

  private static let straysAtTheEnd: [Scenario] = [
    Scenario(
      "strays-in-last-ack", left: .client(100), right: .server(300),
      script: .opening + [
        .close(.server, at: 300), .close(.client, at: 1_000),
        .inject(.urgent(SEQ: 302, ACK: 101, UP: 307, DATA: 5), toward: .client, at: 1_100),
        .inject(.stray(SEQ: 302, DATA: 10), toward: .client, at: 1_200),
        .inject(.stray(SEQ: 302, CTL: [.FIN, .ACK]), toward: .client, at: 1_300),
      ], faults: [.never(.client, [.FIN, .ACK])], drawnFrom: 1_000, until: 1_400,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "sixth to eighth"), .passes(.client, [.closeWait, .lastAck]), .tells(.client, []), .segments(1),
        .variable(.client, RCV.NXT.symbol, 302)), cite: .rfc9293("3.10.7.4", "sixth to eighth")),
    Scenario(
      "strays-in-time-wait", left: .client(100), right: .server(300),
      script: .opening + [
        .close(.client, at: 300), .close(.server, at: 400),
        .inject(.stray(SEQ: 301, ACK: 200, CTL: [.FIN, .ACK]), toward: .client, at: 1_000),
        .inject(.stray(SEQ: 302, ACK: 102, DATA: 10), toward: .client, at: 1_100),
      ], faults: [.init(.lose, from: .client, [.ACK], occurrence: 3)], drawnFrom: 1_000, until: 1_200,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "fifth, TIME-WAIT"), .passes(.client, [.timeWait]), .tells(.client, []), .segments(1),
        .timers(.client, [.timeWait: 241_000])), cite: .rfc9293("3.10.7.4", "fifth, TIME-WAIT")),
  ]

  private static let textAndFIN: [Scenario] = [
    Scenario(
      "text-beyond-the-fin", left: .client(100), right: .server(300),
      script: .opening + [
        .close(.client, at: 1_000), .inject(.stray(SEQ: 401, DATA: 10), toward: .client, at: 1_010),
        .inject(.stray(SEQ: 301, CTL: [.FIN, .ACK]), toward: .client, at: 1_020),
      ], faults: [.never(.client, [.FIN, .ACK])], drawnFrom: 1_000, until: 1_030,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "seventh, CLOSE-WAIT to TIME-WAIT"), .passes(.client, [.established, .finWait1, .closing]),
        .tells(.client, [.signalled(.connectionClosing)]), .queues(.client, [.retransmission: 1, .closes: 1])),
      cite: .rfc9293("3.10.7.4", "seventh, CLOSE-WAIT to TIME-WAIT")),
    Scenario(
      "text-and-fin-in-one-segment", left: .client(100), right: .server(300),
      script: .opening + [
        .receive(100, .client, at: 900), .inject(.stray(SEQ: 301, CTL: [.FIN, .ACK], DATA: 5), toward: .client, at: 1_000),
        .receive(10, .client, at: 1_010),
      ], drawnFrom: 1_000, until: 1_020,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "seventh and eighth"), .passes(.client, [.established, .closeWait]),
        .tells(
          .client,
          [.handed(.receive, octets: 5), .signalled(.connectionClosing), .answered(.receive, .connectionClosing)]),
        .segments(1), .queues(.client, [:]),
        .sends(.client, nth: 1, [.ACK], SEQ: 101, ACK: 307)), cite: .rfc9293("3.10.7.4", "seventh and eighth")),
    Scenario(
      "receive-until-the-fin", left: .client(100), right: .server(300),
      script: .opening + [.close(.client, at: 1_000), .receive(10, .client, at: 1_150), .close(.server, at: 1_200)], drawnFrom: 1_000,
      until: 2_000,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "eighth"), .passes(.client, [.established, .finWait1, .finWait2, .timeWait]),
        .tells(
          .client, [.answered(.close, .ok), .signalled(.connectionClosing), .answered(.receive, .connectionClosing)]),
        .timers(.client, [.timeWait: 241_250])), cite: .rfc9293("3.10.7.4", "eighth")),
  ]

  /// The client expects 301, has had its FIN (number 101) acknowledged, and offers a window of 60.
  private static let straysInFinWait2: Scenario = Scenario(
    "strays-in-fin-wait-2", left: .client(100, settings: ["RCV.BUFF": 60, "RECEIVE.CALLS": 1]), right: .server(300),
    script: [
      .activeOpen(.client, at: 0), .inject(.stray(SEQ: 300, CTL: [.SYN, .ACK]), toward: .client, at: 50), .close(.client, at: 300),
      .inject(.stray(SEQ: 301, ACK: 102), toward: .client, at: 400),
      .inject(.stray(SEQ: 296, ACK: 102, CTL: [.RST, .ACK], DATA: 10), toward: .client, at: 1_000),
      .inject(.stray(SEQ: 401, ACK: 102, CTL: [.RST, .ACK], DATA: 10), toward: .client, at: 1_050),
      .inject(.stray(SEQ: 341, ACK: 102, CTL: [.RST, .ACK], DATA: 10), toward: .client, at: 1_100),
      .inject(.stray(SEQ: 341, ACK: 102, CTL: [.SYN, .ACK], DATA: 10), toward: .client, at: 1_200),
      .inject(.stray(SEQ: 301, ACK: nil, CTL: [], DATA: 5), toward: .client, at: 1_300),
      .inject(.stray(SEQ: 301, ACK: 103, DATA: 5), toward: .client, at: 1_400),
      .inject(.stray(SEQ: 301, ACK: 4_294_901_862, DATA: 5), toward: .client, at: 1_500),
      .inject(.stray(SEQ: 311, ACK: 102, DATA: 10), toward: .client, at: 1_600),
      .inject(.stray(SEQ: 316, ACK: 102, DATA: 10), toward: .client, at: 1_700),
      .inject(.stray(SEQ: 296, ACK: 102, DATA: 15), toward: .client, at: 1_800),
      .inject(.urgent(SEQ: 326, ACK: 102, UP: 331, DATA: 5), toward: .client, at: 1_900), .receive(30, .client, at: 2_000),
      .receive(10, .client, at: 2_100), .receive(10, .client, at: 2_110),
    ], faults: [.silent(.client)], drawnFrom: 1_000, until: 2_200,
    expects: .stated(
      in: .rfc9293("3.10.7.4"), .passes(.client, [.finWait2]),
      .tells(
        .client,
        [.signalled(.urgentData), .handed(.receive, octets: 30), .answered(.receive, .insufficientResources)]),
      .sends(.client, nth: 4, [.ACK], SEQ: 102, ACK: 301), .sends(.client, nth: 7, [.ACK], SEQ: 102, ACK: 326),
      .sends(.client, nth: 8, [.ACK], SEQ: 102, ACK: 331), .sends(.client, nth: 9, [.ACK], SEQ: 102, ACK: 331), .segments(9),
      .variable(.client, RCV.USER.symbol, 0), .timers(.client, [:]), .queues(.client, [.receives: 1])), cite: .rfc9293("3.10.7.4"))
}
