import ProtocolModel
import Simulation

extension [Scenario.Step] {
  /// A listener is back in LISTEN at 60 ms: a reset ends the handshake, and the calls that its user made meanwhile are still outstanding.
  fileprivate static let backToListen: [Scenario.Step] =
    .callsInSynReceived + [
      .inject(.stray(SEQ: 100_091, ACK: 301), toward: .server, at: 50),
      .inject(.stray(SEQ: 91, ACK: nil, CTL: [.RST]), toward: .server, at: 60),
    ]
}

extension [Symbol: UInt32] {
  /// What a listener remembers that has already handled a SYN: nothing of the other side.
  fileprivate static let ofListener: [Symbol: UInt32] = [
    RCV.WND.symbol: 65_535, RCV.USER.symbol: 0, TCB.passive.symbol: 1, TCB.remote.symbol: 0, TCB.RTO.symbol: 1_000, TCB.retries.symbol: 0,
  ]
}

extension [Scenario] {
  /// A listener that goes back to LISTEN, and what becomes of the calls that outlive the handshake.
  static let backToListen: [Scenario] = [
    Scenario(
      "back-to-listen-by-reset", left: .client(100), right: .server(300), script: .backToListen, faults: [.silent(.server)], until: 100,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "second, SYN-RECEIVED"), .passes(.server, [.closed, .listen, .synReceived, .listen]), .tells(.server, []),
        .segments(2), .remembers(.server, .ofListener), .timers(.server, [:]),
        .queues(.server, [.sends: 1, .receives: 1, .deferred: 1])), cite: .rfc9293("3.10.7.4", "second, SYN-RECEIVED")),
    Scenario(
      "back-to-listen-by-syn", left: .client(100), right: .server(300),
      script: .callsInSynReceived + [
        .inject(.stray(SEQ: 100_091, ACK: 301), toward: .server, at: 50),
        .inject(.stray(SEQ: 91, ACK: nil, CTL: [.SYN]), toward: .server, at: 60),
      ], faults: [.silent(.server)], until: 100,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "fourth, SYN-RECEIVED"), .passes(.server, [.closed, .listen, .synReceived, .listen]), .tells(.server, []),
        .segments(2), .remembers(.server, .ofListener), .timers(.server, [:]),
        .queues(.server, [.sends: 1, .receives: 1, .deferred: 1])), cite: .rfc9293("3.10.7.4", "fourth, SYN-RECEIVED")),
    .backInListen(
      "close-back-in-listen", [.close(.server, at: 70)], [.closed], .all(.closing), in: .rfc9293("3.10.4", "LISTEN")),
    .backInListen(
      "abort-back-in-listen", [.abort(.server, at: 70)], [.closed], .all(.connectionReset), in: .rfc9293("3.10.5", "LISTEN")),
    .backInListen(
      "close-in-syn-sent", [.activeOpen(.server, at: 70), .close(.server, at: 80)], [.synSent, .closed], .all(.closing),
      in: .rfc9293("3.10.4", "SYN-SENT")),
    .backInListen(
      "abort-in-syn-sent", [.activeOpen(.server, at: 70), .abort(.server, at: 80)], [.synSent, .closed], .all(.connectionReset),
      in: .rfc9293("3.10.5", "SYN-SENT")),
    .backInListen(
      "refused-in-syn-sent",
      [.activeOpen(.server, at: 70), .inject(.stray(SEQ: 0, ACK: 401, CTL: [.RST, .ACK]), toward: .server, at: 80)],
      [.synSent, .closed], [.signalled(.errorConnectionReset)] + .all(.connectionReset), in: .rfc9293("3.10.7.3", "second")),
  ]
}

extension Scenario {
  /// What happens to a server that is back in LISTEN; the states that it passes then, and what its user is told.
  fileprivate static func backInListen(
    _ id: String, _ more: [Step], _ states: [State], _ told: [Expectation.Notice], in cite: Citation
  ) -> Scenario {
    Scenario(
      id, left: .client(100), right: .server(300, 400), script: .backToListen + more, faults: [.silent(.server)], until: 200,
      expects: .stated(
        in: cite, .passes(.server, [.closed, .listen, .synReceived, .listen] + states), .tells(.server, told), .remembers(.server, [:]),
        .queues(.server, [:]), .timers(.server, [:])), cite: cite)
  }
}
