import ProtocolModel

// What is expected of an endpoint as a whole: what it tells its user, and what it is left with when the run ends.

extension Expectation.Notice {
  /// The notice in words.
  var text: String {
    switch self {
    case .answered(let event, let answer): "\(event.name): \"\(answer.text)\""
    case .handed(let event, octets: let octets): "\(event.name): \(octets) octets"
    case .signalled(let signal): "\"\(signal.text)\""
    }
  }
}

extension Trace {
  /// What a side's user is told in the drawn part, in words.
  func noticesGiven(at side: Side) -> [String] {
    drawnEvents.filter { $0.side == side }.flatMap(\.reaction.told).map { told in
      switch told {
      case .answer(let event, let text, isError: let isError), .completion(let event, let text, octets: _, isError: let isError):
        Expectation.Notice.answered(event, Answer(text, isError: isError)).text
      case .delivery(let event, _, octets: let octets): Expectation.Notice.handed(event, octets: octets).text
      case .signal(let signal): Expectation.Notice.signalled(signal).text
      }
    }
  }

  /// Words as a list; one without entries says so.
  static func list(_ words: [String]) -> String { words.isEmpty ? "nothing" : words.joined(separator: ", ") }

  func check(_ wanted: [Symbol: UInt32], of side: Side) -> (expected: String, seen: String?) {
    func text(_ variables: [Symbol: UInt32]) -> String {
      Self.list(model.variables.compactMap { symbol in variables[symbol].map { "\(symbol.name) = \($0)" } })
    }
    let present = final[side]?.variables ?? [:]
    return ("\(name(side)) to remember \(text(wanted)) at the end", present == wanted ? nil : "it remembers \(text(present))")
  }

  func check(_ wanted: [Timer: Int], of side: Side) -> (expected: String, seen: String?) {
    func text(_ timers: [Timer: Int]) -> String {
      Self.list(model.timers.compactMap { timer in timers[timer].map { "\(timer.id) until \($0)" } })
    }
    let running = final[side]?.timers ?? [:]
    return ("timers of \(name(side)) at the end: \(text(wanted))", running == wanted ? nil : "they are: \(text(running))")
  }

  func check(_ wanted: [Queue: Int], of side: Side) -> (expected: String, seen: String?) {
    func text(_ queues: [Queue: Int]) -> String {
      Self.list(model.queues.compactMap { queue in queues[queue].map { "\($0) in \(queue.id)" } })
    }
    let waiting = (final[side]?.queues ?? [:]).mapValues(\.count)
    return ("entries of queues of \(name(side)) at the end: \(text(wanted))", waiting == wanted ? nil : "they are: \(text(waiting))")
  }
}
