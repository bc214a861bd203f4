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
}

extension [Scenario] {
  private static let opened: [Scenario.Step] = [.passiveOpen(.server), .activeOpen(.client, at: 0)]

  /// Segments that a well-behaved other side does not send.
  static let strayed: [Scenario] = [
    Scenario(
      "larger-window", opened, arriving: [(1_000, .ack(SND.NXT))], settings: ["RCV.BUFF": 1_000],
      expects: .fires(.client, "otherwise.ack.largest-window"), .variable(.client, TCB.largestWindow.symbol, 65_535)),
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
}
