import ProtocolModel
import Simulation

extension [Scenario] {
  /// Openings by roads that are rarely taken, and what an endpoint knows half-way.
  static let unusualOpenings: [Scenario] = fromListen + halfWay + closedEarly

  private static let fromListen: [Scenario] = [
    Scenario(
      "listener-opens-actively", left: .client(100), right: .server(300),
      script: [.passiveOpen(.client), .activeOpen(.client, at: 10), .activeOpen(.server, at: 1_000)],
      faults: [.init(.lose, from: .client, [.SYN])],
      expects: .stated(
        in: .rfc9293("3.10.1", "LISTEN"), .passes(.client, [.closed, .listen, .synSent, .synReceived, .established]),
        .passes(.server, [.closed, .synSent, .synReceived, .established]), .sends(.client, nth: 1, [.SYN], SEQ: 100),
        .sends(.client, nth: 2, [.SYN], SEQ: 100), .tells(.client, []), .variable(.client, TCB.remote.symbol, 1),
        .variable(.client, TCB.passive.symbol, 0)), cite: .rfc9293("3.10.1", "LISTEN")),
    Scenario(
      "send-in-listen", left: .client(100), right: .server(300),
      script: [
        .passiveOpen(.client, remote: true), .send(20, .client, at: 10), .activeOpen(.server, at: 1_000), .receive(20, .server, at: 1_010),
      ], faults: [.init(.lose, from: .client, [.SYN])],
      expects: .stated(
        in: .rfc9293("3.10.2", "LISTEN"), .passes(.client, [.closed, .listen, .synSent, .synReceived, .established]),
        .passes(.server, [.closed, .synSent, .synReceived, .established]), .sends(.client, nth: 1, [.SYN], SEQ: 100),
        .sends(.client, nth: 2, [.SYN], SEQ: 100), .tells(.client, [.answered(.send, .ok)]),
        .tells(.server, [.handed(.receive, octets: 20)]), .variable(.client, TCB.passive.symbol, 0)), cite: .rfc9293("3.10.2", "LISTEN")),
    Scenario(
      "lost-syn-with-data", left: .client(100, settings: ["DATA.ON.SYN": 1]), right: .server(300),
      script: [.passiveOpen(.server), .receive(20, .server, at: 0), .passiveOpen(.client, remote: true), .send(20, .client, at: 10)],
      faults: [.init(.lose, from: .client, [.SYN])],
      expects: .stated(
        in: .rfc9293("3.10.2", "LISTEN"), .passes(.client, [.closed, .listen, .synSent, .established]), .retransmissions(1),
        .sends(.client, nth: 2, [.SYN], SEQ: 100, DATA: 20), .tells(.client, [.answered(.send, .ok)]),
        .tells(.server, [.handed(.receive, octets: 20)]), .variable(.client, TCB.passive.symbol, 0),
        .variable(.client, TCB.RTO.symbol, 1_000)),
      cite: .rfc9293("3.10.2", "LISTEN")),
    Scenario(
      "data-on-syn-acknowledged", left: .client(100, settings: ["DATA.ON.SYN": 1]), right: .server(300),
      script: [
        .passiveOpen(.client, remote: true), .send(20, .client, at: 10),
        .inject(.stray(SEQ: 900, ACK: 121, CTL: [.SYN, .ACK]), toward: .client, at: 50),
      ], faults: [.silent(.client)], until: 100,
      expects: .stated(
        in: .rfc9293("3.10.7.3", "fourth"), .passes(.client, [.closed, .listen, .synSent, .established]),
        .tells(.client, [.answered(.send, .ok)]), .sends(.client, nth: 2, [.ACK], SEQ: 121, ACK: 901), .segments(2),
        .timers(.client, [:])),
      cite: .rfc9293("3.10.7.3", "fourth")),
    Scenario(
      "urgent-data-on-syn", left: .client(100), right: .server(300),
      script: [
        .passiveOpen(.server),
        .inject(.urgent(SEQ: 90, ACK: 0, UP: 96, DATA: 5, CTL: [.SYN, .URG]), toward: .server, at: 10),
        .inject(.stray(SEQ: 91, ACK: 301), toward: .server, at: 20),
      ], faults: [.silent(.server)], until: 100,
      expects: .stated(
        in: .rfc9293("3.10.7.2", "third"), .passes(.server, [.closed, .listen, .synReceived, .established]),
        .tells(.server, [.signalled(.urgentData)]), .variable(.server, RCV.USER.symbol, 5), .variable(.server, RCV.UP.symbol, 96)),
      cite: .rfc9293("3.10.7.2", "third")),
  ]

  private static let halfWay: [Scenario] = [
    Scenario(
      "syn-in-listen", left: .client(100), right: .server(300),
      script: [.passiveOpen(.server), .inject(.stray(SEQ: 90, ACK: nil, CTL: [.SYN], WND: 1_000), toward: .server, at: 10)],
      faults: [.silent(.server)], until: 100,
      expects: .stated(
        in: .rfc9293("3.10.7.2", "third"), .passes(.server, [.closed, .listen, .synReceived]),
        .remembers(.server, .inSynReceived(ISS: 300, IRS: 90, NXT: 301, passive: true)),
        .timers(.server, [.retransmission: 1_010, .user: 300_010]), .queues(.server, [.retransmission: 1])),
      cite: .rfc9293("3.10.7.2", "third")),
    Scenario(
      "syn-in-syn-sent", left: .client(100), right: .server(300),
      script: [.activeOpen(.client, at: 0), .inject(.stray(SEQ: 90, ACK: nil, CTL: [.SYN], WND: 1_000), toward: .client, at: 10)],
      faults: [.silent(.client)], until: 100,
      expects: .stated(
        in: .rfc9293("3.10.7.3", "fourth"), .passes(.client, [.closed, .synSent, .synReceived]),
        .remembers(.client, .inSynReceived(ISS: 100, IRS: 90, NXT: 101, passive: false)),
        .timers(.client, [.retransmission: 1_000, .user: 300_000]), .queues(.client, [.retransmission: 1])),
      cite: .rfc9293("3.10.7.3", "fourth")),
    Scenario(
      "syn-after-data-on-syn", left: .client(100, settings: ["DATA.ON.SYN": 1]), right: .server(300),
      script: [
        .passiveOpen(.client, remote: true), .send(20, .client, at: 0),
        .inject(.stray(SEQ: 90, ACK: nil, CTL: [.SYN], WND: 1_000), toward: .client, at: 10),
      ], faults: [.silent(.client)], until: 100,
      expects: .stated(
        in: .rfc9293("3.10.7.3", "fourth"), .passes(.client, [.closed, .listen, .synSent, .synReceived]),
        .sends(.client, nth: 2, [.SYN, .ACK], SEQ: 100, ACK: 91),
        .remembers(.client, .inSynReceived(ISS: 100, IRS: 90, NXT: 121, passive: false)),
        .queues(.client, [.retransmission: 1, .sends: 1])), cite: .rfc9293("3.10.7.3", "fourth")),
    Scenario(
      "strays-in-syn-received", left: .client(100), right: .server(300),
      script: .opening + [
        .inject(.stray(SEQ: 101, ACK: 302), toward: .server, at: 60), .status(.server, at: 70),
      ],
      expects: .stated(
        in: .rfc9293("3.10.7.4", "fifth, SYN-RECEIVED"), .fires(.server, "otherwise.ack.unacceptable"),
        .sends(.server, nth: 2, [.RST], SEQ: 302), .passes(.server, [.closed, .listen, .synReceived, .established]), .segments(5),
        .tells(.server, [.answered(.status, .inState("SYN-RECEIVED"))])),
      cite: .rfc9293("3.10.7.4", "fifth, SYN-RECEIVED")),
  ]

  private static let closedEarly: [Scenario] = [
    Scenario(
      "close-deferred-until-fin", left: .client(100), right: .server(300),
      script: .opening + [.send(10, .server, at: 60), .close(.server, at: 70), .close(.server, at: 80), .close(.client, at: 110)],
      faults: [.init(.lose, from: .client, [.ACK])],
      expects: .stated(
        in: .rfc9293("3.10.4", "SYN-RECEIVED"),
        .passes(.server, [.closed, .listen, .synReceived, .established, .closeWait, .lastAck, .closed]),
        .tells(
          .server,
          [
            .answered(.close, .connectionClosing), .signalled(.connectionClosing), .answered(.send, .ok), .answered(.close, .ok),
          ])),
      cite: .rfc9293("3.10.4", "SYN-RECEIVED")),
    Scenario(
      "close-deferred-with-data-held", left: .client(100, settings: ["DATA.ON.SYN": 1]), right: .server(300),
      script: [
        .passiveOpen(.server), .passiveOpen(.client, remote: true), .send(20, .client, at: 0), .send(10, .server, at: 60),
        .close(.server, at: 70),
      ], until: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.4", "SYN-RECEIVED"), .passes(.server, [.closed, .listen, .synReceived, .established, .finWait1, .finWait2]),
        .sends(.server, nth: 2, [.ACK], SEQ: 301, ACK: 121, DATA: 10), .sends(.server, nth: 3, [.FIN, .ACK], SEQ: 311, ACK: 121)),
      cite: .rfc9293("3.10.4", "SYN-RECEIVED")),
  ]
}

extension [Symbol: UInt32] {
  /// Everything that an endpoint knows in SYN-RECEIVED, of a side that offers a window of 1,000.
  fileprivate static func inSynReceived(ISS first: UInt32, IRS theirs: UInt32, NXT: UInt32, passive: Bool) -> [Symbol: UInt32] {
    [
      ISS.symbol: first, SND.UNA.symbol: first, SND.NXT.symbol: NXT, SND.WND.symbol: 1_000, TCB.largestWindow.symbol: 1_000,
      SND.WL1.symbol: theirs, SND.WL2.symbol: first, IRS.symbol: theirs, RCV.NXT.symbol: theirs + 1, RCV.WND.symbol: 65_535,
      RCV.USER.symbol: 0, TCB.passive.symbol: passive ? 1 : 0, TCB.remote.symbol: passive ? 0 : 1, TCB.RTO.symbol: 1_000,
      TCB.retries.symbol: 0,
    ]
  }
}
