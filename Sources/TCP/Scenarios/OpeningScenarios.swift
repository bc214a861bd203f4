import ProtocolModel
import Simulation

extension [Scenario] {
  /// Opening a connection, when all goes well and when it does not.
  static let opening: [Scenario] = [
    Scenario(
      "three-way-handshake", left: .client(100), right: .server(300), script: .opening,
      expects: .stated(
        in: .rfc9293("3.5"), .passes(.client, [.closed, .synSent, .established]),
        .passes(.server, [.closed, .listen, .synReceived, .established]), .segments(3), .sends(.client, nth: 1, [.SYN], SEQ: 100),
        .sends(.server, nth: 1, [.SYN, .ACK], SEQ: 300, ACK: 101), .sends(.client, nth: 2, [.ACK], SEQ: 101, ACK: 301)),
      cite: .rfc9293("3.5")),
    Scenario(
      "data-on-syn", left: .client(100, settings: ["DATA.ON.SYN": 1]), right: .server(300),
      script: [.passiveOpen(.server), .receive(100, .server, at: 0), .passiveOpen(.client, remote: true), .send(20, .client, at: 0)],
      expects: .stated(
        in: .rfc9293("3.10.7.3", "fourth"), .sends(.client, nth: 1, [.SYN], SEQ: 100, DATA: 20),
        .sends(.server, nth: 1, [.SYN, .ACK], SEQ: 300, ACK: 101), .delivers(.server, octets: 20), .answers(.client, .send, .ok),
        .fires(.client, "send.listen.with-data"), .fires(.server, "listen.syn.other-text"), .fires(.server, "output.replay.segment")),
      cite: .rfc9293("3.10.2", "LISTEN")),
    Scenario(
      "lost-syn", left: .client(100), right: .server(300), script: .opening, faults: [.init(.lose, from: .client, [.SYN])],
      expects: .stated(
        in: .rfc9293("3.10.8", "RETRANSMISSION TIMEOUT"), .lost(1), .retransmissions(1), .sends(.client, nth: 2, [.SYN], SEQ: 100),
        .passes(.client, [.closed, .synSent, .established]), .passes(.server, [.closed, .listen, .synReceived, .established])),
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
}
