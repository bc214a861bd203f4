import ProtocolModel

/// A fact that a run of hosts must show.
public struct NetworkExpectation: Sendable {
  /// What must be seen.
  public let fact: Fact
  /// Where the fact comes from.
  public let cite: Citation

  /// What must be seen.
  public enum Fact: Sendable {
    /// The states that a socket of a host passes through, by its name, in order.
    case states(String, String, [State])
    /// How many entries a listener's queue has at a time.
    case queue(String, String, Queue, Int, at: Int)
    /// What a call of a socket is answered with; the calls of one event on one socket counted from 1.
    case answer(String, String, Event, Int, String)
    /// How often a host has counted something in the whole run.
    case count(String, Counter, Int)
    /// How many segments with exactly these control bits a host sends in the whole run.
    case sends(String, [ControlBit], Int)
  }

  /// A fact that a run must show.
  public init(_ fact: Fact, cite: Citation) {
    self.fact = fact
    self.cite = cite
  }
}

extension NetworkTrace {
  /// What was expected, with what was seen instead where this run does not meet it.
  func outcomes(of expectations: [NetworkExpectation]) -> [(expected: String, seen: String?, cite: Citation?)] {
    expectations.map { expectation in
      let (expected, seen, holds) = check(expectation.fact)
      return (expected, holds ? nil : seen, expectation.cite)
    }
  }

  private func check(_ fact: NetworkExpectation.Fact) -> (expected: String, seen: String, holds: Bool) {
    switch fact {
    case .states(let host, let socket, let wanted):
      let seen = states(of: socket, at: host)
      return (
        "\(socket) at \(host) passes \(wanted.map(\.name).joined(separator: ", "))", seen.map(\.name).joined(separator: ", "),
        seen == wanted
      )
    case .queue(let host, let socket, let queue, let count, at: let time):
      let seen = queueLength(queue, of: socket, at: host, time: time)
      return ("\(count) in \(queue.id) of \(socket) at \(time)", "\(seen)", seen == count)
    case .answer(let host, let socket, let event, let place, let text):
      let made = calls.filter { $0.host == host && $0.socket == socket && $0.event == event }
      let seen = place <= made.count ? made[place - 1].answer.map { $0.told.text } ?? "no answer" : "no call"
      return ("\(event.name) \(place) on \(socket) is answered \(text)", seen, seen == text)
    case .count(let host, let counter, let count):
      let seen = final[host]?.counters[counter] ?? 0
      return ("\(host) counts \(counter.id) \(count)", "\(seen)", seen == count)
    case .sends(let host, let bits, let count):
      let address = scenario.hosts.first { $0.id == host }?.address
      let seen = transmissions.count { !$0.isInjected && $0.pair.local.host == address && Set($0.segment.controlBits) == Set(bits) }
      return ("\(host) sends \(count) \(bits.map(\.name).joined(separator: ","))", "\(seen)", seen == count)
    }
  }

  /// The states that the endpoints that a user called so passed through.
  private func states(of socket: String, at host: String) -> [State] {
    var passed = [model.initial]
    let number = final[host]?.socket(named: socket) ?? events.first { $0.host == host && $0.event.owner == socket }?.event.socket
    for record in events where record.host == host && record.event.socket == number {
      for state in record.event.reaction.firings.map(\.after) where state != passed.last { passed.append(state) }
    }
    return passed
  }

  private func queueLength(_ queue: Queue, of socket: String, at host: String, time: Int) -> Int {
    let local = events.first { $0.host == host && $0.event.owner == socket }?.event.local
    let last = events.last { $0.host == host && $0.time <= time && $0.event.local == local && !$0.event.queues.isEmpty }
    return last?.event.queues[queue] ?? 0
  }
}

extension Reaction.Told {
  /// What it says.
  fileprivate var text: String {
    switch self {
    case .answer(_, let text, isError: _), .completion(_, let text, octets: _, isError: _): text
    case .delivery(_, _, octets: let octets): "\(octets) octets"
    case .signal(let signal): signal.text
    }
  }
}
