import ProtocolModel
import Simulation

extension Side {
  static let client: Side = .left
  static let server: Side = .right
  static let peerA: Side = .left
  static let peerB: Side = .right
}

extension Scenario.Host {
  /// A host called client whose connections begin at the given numbers.
  static func client(_ firstNumbers: UInt32..., settings: [String: UInt32] = [:]) -> Scenario.Host {
    .init("client", firstNumbers: firstNumbers, settings: settings)
  }
  static func server(_ firstNumbers: UInt32..., settings: [String: UInt32] = [:]) -> Scenario.Host {
    .init("server", firstNumbers: firstNumbers, settings: settings)
  }
  static func peerA(_ firstNumbers: UInt32...) -> Scenario.Host { .init("peer-a", firstNumbers: firstNumbers) }
  static func peerB(_ firstNumbers: UInt32...) -> Scenario.Host { .init("peer-b", firstNumbers: firstNumbers) }
}

extension Scenario.Step {
  static func activeOpen(_ side: Side, at time: Int, remote: Bool = true) -> Scenario.Step {
    .init(at: time, side, .call(.openActive, [CALL.remote.symbol: remote ? 1 : 0]))
  }
  static func passiveOpen(_ side: Side, at time: Int = 0, remote: Bool = false) -> Scenario.Step {
    .init(at: time, side, .call(.openPassive, [CALL.remote.symbol: remote ? 1 : 0]))
  }
  static func send(_ octets: UInt32, _ side: Side, at time: Int, urgent: Bool = false) -> Scenario.Step {
    .init(at: time, side, .call(.send, [CALL.octets.symbol: octets, CALL.urgent.symbol: urgent ? 1 : 0]))
  }
  static func receive(_ octets: UInt32, _ side: Side, at time: Int) -> Scenario.Step {
    .init(at: time, side, .call(.receive, [CALL.octets.symbol: octets]))
  }
  static func close(_ side: Side, at time: Int) -> Scenario.Step { .init(at: time, side, .call(.close, [:])) }
  static func abort(_ side: Side, at time: Int) -> Scenario.Step { .init(at: time, side, .call(.abort, [:])) }
  static func status(_ side: Side, at time: Int) -> Scenario.Step { .init(at: time, side, .call(.status, [:])) }
  static func crash(_ side: Side, at time: Int) -> Scenario.Step { .init(at: time, side, .crash) }
  static func inject(_ segment: SegmentTemplate, toward side: Side, at time: Int) -> Scenario.Step {
    .init(at: time, side, .inject(segment))
  }
}

extension [Scenario.Step] {
  /// A connection opened by the left side at 0; both sides are ESTABLISHED at 150 ms, with the default delay of 50 ms.
  static let opening: [Scenario.Step] = [.passiveOpen(.server), .activeOpen(.client, at: 0)]
}

extension Expectation.Fact {
  /// A segment of a side, by control bits, SEQ, ACK and octets of text.
  static func sends(
    _ side: Side, nth: Int, _ controlBits: [ControlBit], SEQ: UInt32, ACK: UInt32? = nil, DATA: UInt32 = 0
  ) -> Expectation.Fact {
    var fields = [SEG.SEQ.symbol: SEQ]
    fields[SEG.ACK.symbol] = ACK
    return .sends(side, nth: nth, .init(controlBits, fields, text: DATA))
  }
}

extension [Expectation] {
  /// Facts of one source.
  static func stated(in cite: Citation, _ facts: Expectation.Fact...) -> [Expectation] { facts.map { Expectation($0, cite: cite) } }
}
