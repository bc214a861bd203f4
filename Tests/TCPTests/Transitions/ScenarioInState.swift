import ProtocolModel
import Simulation

@testable import TCP

/// Small conversations that bring the client into a state and let something happen to it there.
struct ScenarioInState: Sendable {
  let state: State
  /// What leads there.
  let script: [Scenario.Step]
  /// When the client is there.
  let time: Int
  /// What keeps it there when nothing else happens: what is never delivered.
  let stuck: [Scenario.Fault]

  init(_ state: State, _ script: [Scenario.Step], at time: Int, stuck: [Scenario.Fault]) {
    self.state = state
    self.script = script
    self.time = time
    self.stuck = stuck
  }

  private static func never(_ side: Side, _ bits: [ControlBit]?, hasText: Bool? = nil) -> Scenario.Fault {
    .init(.lose, from: side, bits, hasText: hasText, occurrence: nil)
  }

  /// A way into each state but CLOSED; two into SYN-RECEIVED.
  static let all: [ScenarioInState] = [
    .init(.listen, [.passiveOpen(.client, remote: true)], at: 10, stuck: []),
    .init(.synSent, [.passiveOpen(.server), .activeOpen(.client, at: 0)], at: 10, stuck: [never(.client, [.SYN])]),
    .init(.synReceived, [.passiveOpen(.client), .activeOpen(.server, at: 0)], at: 60, stuck: [never(.client, [.SYN, .ACK])]),
    .init(
      .synReceived, [.activeOpen(.client, at: 0), .activeOpen(.server, at: 0)], at: 60,
      stuck: [never(.server, [.SYN, .ACK]), never(.server, [.ACK])]),
    .init(.established, .opening, at: 1_010, stuck: [never(.client, [.ACK], hasText: true)]),
    .init(.finWait1, .opening + [.close(.client, at: 1_000)], at: 1_010, stuck: [never(.client, [.FIN, .ACK])]),
    .init(.finWait2, .opening + [.close(.client, at: 1_000)], at: 1_110, stuck: []),
    .init(.closeWait, .opening + [.close(.server, at: 1_000)], at: 1_110, stuck: [never(.client, [.ACK], hasText: true)]),
    .init(
      .closing, .opening + [.close(.client, at: 1_000), .close(.server, at: 1_000)], at: 1_060, stuck: [never(.server, [.ACK])]),
    .init(
      .lastAck, .opening + [.close(.server, at: 1_000), .close(.client, at: 1_110)], at: 1_120, stuck: [never(.client, [.FIN, .ACK])]),
    .init(.timeWait, .opening + [.close(.client, at: 1_000), .close(.server, at: 1_200)], at: 1_300, stuck: []),
  ]

  /// The way to the state, and then some more lines.
  func then(
    _ more: [Scenario.Step], faults: [Scenario.Fault] = [], settings: [String: UInt32] = [:], named name: String
  ) -> Scenario {
    let opened = script.contains { if case .call(.openPassive, _) = $0.act { true } else { false } } ? "passive" : "active"
    return Scenario(
      "\(state.id)-\(opened)-\(name)", left: .client(100), right: .server(300), script: script + more, faults: faults, settings: settings,
      expects: [], cite: .rfc9293("3.10"))
  }
}

extension [Scenario] {
  /// In every state: each call that takes no octets, a SEND, a reset that is exact, and a timeout with nothing delivered any more.
  static let inEveryState: [Scenario] = ScenarioInState.all.flatMap { start in
    [
      start.then([.close(.client, at: start.time)], named: "close"), start.then([.abort(.client, at: start.time)], named: "abort"),
      start.then([.activeOpen(.client, at: start.time)], named: "open"), start.then([.send(10, .client, at: start.time)], named: "send"),
      start.then([.inject(.arriving(SEQ: RCV.NXT, CTL: [.RST]), toward: .client, at: start.time)], named: "reset").onlyIfNumbered(
        start.state),
      start.then([.send(10, .client, at: start.time)], faults: start.stuck, settings: ["USER.TIMEOUT": 20_000], named: "user-timeout"),
      start.then(
        [.send(10, .client, at: start.time)], faults: start.stuck, settings: ["USER.TIMEOUT": 3_000_000], named: "given-up"),
    ].compactMap { $0 }
  }

  /// What is left: a SYN in SYN-RECEIVED, and a FIN there that comes in the place of the lost acknowledgment.
  static let inSynReceived: [Scenario] = [
    Scenario(
      "syn-in-syn-received", left: .client(100), right: .server(300),
      script: .opening + [.inject(.arriving(SEQ: RCV.NXT, CTL: [.SYN]), toward: .server, at: 60)], until: 90, expects: [],
      cite: .rfc9293("3.10.7.4", "fourth")),
    Scenario(
      "fin-in-syn-received", left: .client(100), right: .server(300), script: .opening + [.close(.client, at: 110)],
      faults: [.init(.lose, from: .client, [.ACK])], expects: [], cite: .rfc9293("3.10.7.4", "fifth")),
  ]
}

extension Scenario {
  /// Nil in the states that have no next number to expect, so that no reset can be made to fit it.
  fileprivate func onlyIfNumbered(_ state: State) -> Scenario? { state == .listen || state == .synSent ? nil : self }
}
