import ProtocolModel

/// What a scenario says of a run.
extension Replay {
  /// The time of each event; nil when no clock brings them into this order.
  var times: [Int]? { schedule.times(delay: Self.delay, pause: 10) }

  /// Whether a segment arrives more often than a scenario can say.
  var hasManyCopies: Bool { parties.values.contains { $0.sent.contains { $0.arrivals.count > 2 } } }

  /// The lines of a scenario's script.
  func script(_ times: [Int], _ firstNumbers: [Side: UInt32]) -> [Scenario.Step] {
    lines.compactMap { line in
      switch line.what {
      case .call(_, let call):
        let arguments = call.arguments.map { symbol, value -> (Symbol, UInt32) in
          switch symbol.unit {
          case .ourPosition: (symbol, (firstNumbers[line.side] ?? 0) &+ value)
          case .theirPosition: (symbol, (firstNumbers[line.side.other] ?? 0) &+ value)
          case .octets, .times, .milliseconds, .ourClock, .theirClock, .truth: (symbol, value)
          }
        }
        return .init(at: times[line.event], line.side, .call(call.event, Dictionary(uniqueKeysWithValues: arguments)))
      case .injection(_, let place): return .init(at: times[line.event], line.side, .inject(bounds.injections[place]))
      case .crash: return .init(at: times[line.event], line.side, .crash)
      case .timeout, .arrival, .copiedArrival, .loss: return nil
      }
    }
  }

  /// What the network does to each segment.
  func faults(_ times: [Int]) -> [Scenario.Fault] {
    let end = times.last ?? 0
    return Side.allCases.flatMap { side in
      party(side).sent.enumerated().flatMap { index, sent -> [Scenario.Fault] in
        func fault(_ effect: Scenario.Fault.Effect) -> Scenario.Fault { .init(effect, from: side, occurrence: index + 1) }
        let sentAt = sent.sentIn < times.count ? times[sent.sentIn] : end
        guard let first = sent.arrivals.first else { return [fault(sent.inFlight > 0 ? .delay(end - sentAt + 1) : .lose)] }
        let late = times[first] - sentAt - Self.delay
        let copies = sent.arrivals.dropFirst().map { fault(.duplicate(after: times[$0] - sentAt - Self.delay)) }
        return (late == 0 ? [] : [fault(.delay(late))]) + copies
      }
    }
  }
}
