import ProtocolModel
import Simulation

@testable import TCP

extension [Scenario] {
  /// Conversations at the edges of the rules, each of which a careless rule gets wrong.
  static let edges: [Scenario] = [
    Scenario(
      "syn-with-text-acknowledged-in-part", left: .client(100, settings: ["DATA.ON.SYN": 1]), right: .server(300),
      script: [.passiveOpen(.server), .passiveOpen(.client, remote: true), .send(20, .client, at: 0), .receive(100, .server, at: 500)],
      faults: [.init(.lose, from: .server, [.ACK])],
      expects: .stated(
        in: .rfc9293("3.10.7.3", "first"), .sends(.client, nth: 1, [.SYN], SEQ: 100, DATA: 20), .delivers(.server, octets: 20),
        .answers(.client, .send, .ok), .retransmissions(1), .sends(.client, nth: 3, [.SYN, .ACK], SEQ: 100, ACK: 301, DATA: 20)),
      cite: .rfc9293("3.10.7.3", "first")),
    Scenario(
      "window-opens-unnoticed-before-fin-wait-2", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 10]),
      script: .opening + [.send(10, .client, at: 1_000), .close(.client, at: 1_200), .receive(10, .server, at: 1_300)],
      faults: [.init(.lose, from: .server, [.ACK], occurrence: 3)], drawnFrom: 1_000, until: 60_000,
      expects: .stated(
        in: .rfc9293("3.8.6.1"), .lost(1), .fires(.client, "timeout.persist.again"),
        .passes(.client, [.established, .finWait1, .finWait2]),
        .passes(.server, [.established, .closeWait])),
      cite: .rfc9293("3.8.6.1")),
    Scenario(
      "one-acknowledgment-for-one-segment", left: .client(100), right: .server(300, settings: ["RCV.BUFF": 10]),
      script: .opening + [
        .send(10, .client, at: 1_000),
        .inject(.arriving(SEQ: RCV.NXT, ACK: SND.NXT + 100, CTL: [.ACK], DATA: 1), toward: .server, at: 1_500),
      ], drawnFrom: 1_400,
      expects: .stated(in: .rfc9293("3.10.7.4", "first", "MUST-58"), .fires(.server, "otherwise.sequence.zero-window"), .segments(1)),
      cite: .rfc9293("3.10.7.4", "first", "MUST-58")),
  ]
}
