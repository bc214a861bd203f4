import ProtocolModel
import Simulation

/// A scenario's expectation; the testing library has a type of the same name.
typealias Expected = Expectation

extension Scenario.Step {
  static func begin(_ side: Side, at time: Int = 0, peer: UInt32? = nil) -> Scenario.Step {
    .init(at: time, side, .call(.begin, [Asked.peer.symbol: peer ?? (side == .left ? 500 : 100)]))
  }
  static func say(_ octets: UInt32, _ side: Side, at time: Int) -> Scenario.Step {
    .init(at: time, side, .call(.say, [Asked.octets.symbol: octets]))
  }
  static func hear(_ octets: UInt32, _ side: Side, at time: Int) -> Scenario.Step {
    .init(at: time, side, .call(.hear, [Asked.octets.symbol: octets]))
  }
  static func inject(_ segment: SegmentTemplate, _ side: Side, at time: Int) -> Scenario.Step { .init(at: time, side, .inject(segment)) }
  static func crash(_ side: Side, at time: Int) -> Scenario.Step { .init(at: time, side, .crash) }
}

extension [Scenario.Step] {
  /// Both sides begin at 0; the left counts from 100, the right from 500.
  static let begun: [Scenario.Step] = [.begin(.left), .begin(.right)]
}

extension Scenario {
  /// A run of the toy protocol, 50 ms from side to side.
  init(
    _ script: [Scenario.Step], left: [UInt32] = [100], faults: [Scenario.Fault] = [], replies: [Scenario.Reply] = [],
    settings: [String: UInt32] = [:], right: [String: UInt32] = [:], drawnFrom: Int = 0, until: Int = 10_000, expects: [Expectation] = []
  ) {
    self.init(
      "toy", left: .init("left", firstNumbers: left), right: .init("right", firstNumbers: [500], settings: right), script: script,
      faults: faults, replies: replies, settings: settings, drawnFrom: drawnFrom, until: until, expects: expects, cite: .toy)
  }

  func run(_ model: ProtocolModel = .toy) throws(ModelError) -> Trace { try model.run(self) }
}

extension Trace {
  /// The segments of a side, each as `when NUM/REC text`.
  func segments(from side: Side) -> [String] {
    transmissions.filter { $0.from == side && !$0.isInjected }.map { one in
      let (number, receipt) = (one.segment.fields[Heard.number.symbol], one.segment.fields[Heard.receipt.symbol])
      return "\(one.sentAt) \(number ?? 0)/\(receipt ?? 0) \(one.segment.text)"
    }
  }

  /// What a side's user was told, each as `when what`.
  func told(_ side: Side) -> [String] {
    events.filter { $0.side == side }.flatMap { event in
      event.reaction.told.map { told in
        switch told {
        case .answer(let call, let text, isError: _): "\(event.time) \(call.name): \(text)"
        case .completion(let call, let text, octets: let octets, isError: _): "\(event.time) \(call.name) of \(octets) done: \(text)"
        case .delivery(let call, _, octets: let octets): "\(event.time) \(call.name) gets \(octets)"
        case .signal(let signal): "\(event.time) signal \(signal.text)"
        }
      }
    }
  }

  /// The rules that fired at a side at a time.
  func fired(_ side: Side, at time: Int) -> [String] {
    events.filter { $0.side == side && $0.time == time }.flatMap { $0.reaction.firings.map(\.rule.id) }
  }
}
