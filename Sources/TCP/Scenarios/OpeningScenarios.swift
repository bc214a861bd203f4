import ProtocolModel
import Simulation

extension [Scenario] {
  /// Opening a connection, when all goes well and when it does not.
  static let opening: [Scenario] = successfulOpening + lossWhileOpening + openingInVain

  private static let successfulOpening: [Scenario] = [
    Scenario(
      "three-way-handshake", left: .client(100), right: .server(300), script: .opening,
      expects: .stated(
        in: .rfc9293("3.5"), .passes(.client, [.closed, .synSent, .established]),
        .passes(.server, [.closed, .listen, .synReceived, .established]), .segments(3), .sends(.client, nth: 1, [.SYN], SEQ: 100),
        .sends(.server, nth: 1, [.SYN, .ACK], SEQ: 300, ACK: 101), .sends(.client, nth: 2, [.ACK], SEQ: 101, ACK: 301),
        .tells(.client, []), .tells(.server, []), .remembers(.client, clientInEstablished), .remembers(.server, serverInEstablished)),
      cite: .rfc9293("3.5")),
    Scenario(
      "data-on-syn", left: .client(100, settings: ["DATA.ON.SYN": 1]), right: .server(300),
      script: [.passiveOpen(.server), .receive(100, .server, at: 0), .passiveOpen(.client, remote: true), .send(20, .client, at: 0)],
      expects: .stated(
        in: .rfc9293("3.10.7.3", "fourth"), .sends(.client, nth: 1, [.SYN], SEQ: 100, DATA: 20),
        .sends(.server, nth: 1, [.SYN, .ACK], SEQ: 300, ACK: 101), .delivers(.server, octets: 20), .answers(.client, .send, .ok),
        .fires(.client, "send.listen.with-data"), .fires(.server, "listen.syn.other-text"), .fires(.server, "output.replay.segment"),
        .segments(4), .tells(.client, [.answered(.send, .ok)])),
      cite: .rfc9293("3.10.2", "LISTEN")),
  ]

  private static let lossWhileOpening: [Scenario] = [
    Scenario(
      "lost-syn", left: .client(100), right: .server(300), script: .opening, faults: [.init(.lose, from: .client, [.SYN])],
      expects: .stated(
        in: .rfc9293("3.10.8", "RETRANSMISSION TIMEOUT"), .lost(1), .retransmissions(1), .sends(.client, nth: 2, [.SYN], SEQ: 100),
        .passes(.client, [.closed, .synSent, .established]), .passes(.server, [.closed, .listen, .synReceived, .established]),
        .variable(.client, TCB.RTO.symbol, 1_000), .variable(.client, TCB.retries.symbol, 0)),
      cite: .rfc9293("3.8.3", "", "MUST-22")),
    Scenario(
      "lost-syn-ack", left: .client(100), right: .server(300), script: .opening, faults: [.init(.lose, from: .server, [.SYN, .ACK])],
      expects: .stated(
        in: .rfc9293("3.10.8", "RETRANSMISSION TIMEOUT"), .lost(1), .passes(.client, [.closed, .synSent, .established]),
        .passes(.server, [.closed, .listen, .synReceived, .established]), .fires(.server, "otherwise.sequence.unacceptable"),
        .fires(.client, "syn-sent.other")),
      cite: .rfc9293("3.10.8", "RETRANSMISSION TIMEOUT")),
    Scenario(
      "lost-ack", left: .client(100), right: .server(300), script: .opening, faults: [.init(.lose, from: .client, [.ACK])],
      expects: .stated(
        in: .rfc9293("3.10.8", "RETRANSMISSION TIMEOUT"), .lost(1), .retransmissions(1),
        .sends(.server, nth: 2, [.SYN, .ACK], SEQ: 300, ACK: 101), .fires(.client, "otherwise.sequence.unacceptable"),
        .passes(.server, [.closed, .listen, .synReceived, .established])),
      cite: .rfc9293("3.10.7.4", "first")),
    Scenario(
      "lost-ack-then-data", left: .client(100), right: .server(300), script: .opening + [.send(50, .client, at: 200)],
      faults: [.init(.lose, from: .client, [.ACK])],
      expects: .stated(
        in: .rfc9293("3.10.7.4", "fifth, SYN-RECEIVED"), .lost(1), .retransmissions(0),
        .sends(.client, nth: 3, [.ACK], SEQ: 101, ACK: 301, DATA: 50), .sends(.server, nth: 2, [.ACK], SEQ: 301, ACK: 151),
        .passes(.server, [.closed, .listen, .synReceived, .established])),
      cite: .rfc9293("3.10.7.4", "fifth, SYN-RECEIVED")),
  ]

  private static let openingInVain: [Scenario] = [
    Scenario(
      "connection-refused", left: .client(100), right: .server(300), script: [.activeOpen(.client, at: 0)],
      expects: .stated(
        in: .rfc9293("3.5.2", "group 1"), .passes(.client, [.closed, .synSent, .closed]), .passes(.server, [.closed]),
        .sends(.server, nth: 1, [.RST, .ACK], SEQ: 0, ACK: 101), .signals(.client, .errorConnectionReset), .segments(2)),
      cite: .rfc9293("3.10.7.1")),
    Scenario(
      "syn-to-nobody", left: .client(100), right: .server(300), script: [.activeOpen(.client, at: 0)],
      faults: [.init(.lose, from: .client, occurrence: nil)],
      expects: .stated(
        in: .rfc9293("3.8.3", "", "MUST-20", "MUST-23"), .segments(8), .retransmissions(7), .lost(8), .lasts(183_000),
        .signals(.client, .userTimeout), .passes(.client, [.closed, .synSent, .closed])),
      cite: .rfc9293("3.8.3", "", "MUST-23")),
    Scenario(
      "syn-until-user-timeout", left: .client(100), right: .server(300), script: [.activeOpen(.client, at: 0)],
      faults: [.init(.lose, from: .client, occurrence: nil)], settings: ["USER.TIMEOUT": 30_000],
      expects: .stated(
        in: .rfc9293("3.10.8", "USER TIMEOUT"), .segments(5), .retransmissions(4), .lasts(30_000), .signals(.client, .userTimeout),
        .passes(.client, [.closed, .synSent, .closed]), .fires(.client, "timeout.user")),
      cite: .rfc9293("3.10.8", "USER TIMEOUT")),
  ]

  /// Everything that the client of a handshake knows after it.
  private static let clientInEstablished: [Symbol: UInt32] = [
    ISS.symbol: 100, SND.UNA.symbol: 101, SND.NXT.symbol: 101, SND.WND.symbol: 65_535, SND.WL1.symbol: 300, SND.WL2.symbol: 101,
    TCB.largestWindow.symbol: 65_535, IRS.symbol: 300, RCV.NXT.symbol: 301, RCV.WND.symbol: 65_535, RCV.USER.symbol: 0,
    TCB.passive.symbol: 0, TCB.remote.symbol: 1, TCB.ackOwed.symbol: 0, TCB.RTO.symbol: 1_000, TCB.retries.symbol: 0,
  ]

  /// Everything that the server knows.
  private static let serverInEstablished: [Symbol: UInt32] = [
    ISS.symbol: 300, SND.UNA.symbol: 301, SND.NXT.symbol: 301, SND.WND.symbol: 65_535, SND.WL1.symbol: 101, SND.WL2.symbol: 301,
    TCB.largestWindow.symbol: 65_535, IRS.symbol: 100, RCV.NXT.symbol: 101, RCV.WND.symbol: 65_535, RCV.USER.symbol: 0,
    TCB.passive.symbol: 1, TCB.remote.symbol: 0, TCB.RTO.symbol: 1_000, TCB.retries.symbol: 0,
  ]
}
