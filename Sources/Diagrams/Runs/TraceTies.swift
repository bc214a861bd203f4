import ProtocolModel
import Simulation

/// What the numbers of a segment are counted from.
struct SequenceBase {
  /// The first number of the side that sent it.
  let sender: UInt32?
  /// The first number of the other side.
  let receiver: UInt32?

  /// A field's value, counted from the first number of the space that it is in.
  ///
  /// A segment's own number is a position of theirs for who receives it, and what it acknowledges one of ours.
  func written(_ value: UInt32, _ unit: Unit) -> String {
    let base: UInt32?
    switch unit {
    case .theirPosition: base = sender
    case .ourPosition: base = receiver
    case .octets, .times, .milliseconds, .ourClock, .theirClock, .truth: return "\(value)"
    }
    guard let base else { return "abs\(value)" }
    return "\(Int32(bitPattern: value &- base))"
  }
}

extension Trace {
  /// What the numbers of each drawn segment are counted from; nothing where they are written as they are.
  func firstNumbers(for numbers: TraceDetail.Numbers) -> [Int: SequenceBase] {
    guard numbers == .relative, let first = model.firstNumbers else { return [:] }
    var bases: [Int: SequenceBase] = [:]
    for event in events {
      func known(_ symbol: Symbol) -> UInt32? { event.after.variables[symbol] ?? event.before.variables[symbol] }
      for number in event.sent { bases[number] = SequenceBase(sender: known(first.own), receiver: known(first.peer)) }
      if case .arrival(let number) = event.cause, transmissions[number].isInjected {
        bases[number] = SequenceBase(sender: known(first.peer), receiver: known(first.own))
      }
    }
    for transmission in drawnTransmissions where bases[transmission.number] == nil {
      bases[transmission.number] = SequenceBase(sender: nil, receiver: nil)
    }
    return bases
  }

  /// For each drawn timeout, by its number: the number of the drawn event that started the timer as it then expired.
  var timerStarts: [Int: Int] {
    var starts: [Int: Int] = [:]
    for (index, event) in drawnEvents.enumerated() {
      guard case .timeout(let timeout) = event.cause, case .timeout(let timer) = timeout.kind else { continue }
      let earlier = drawnEvents[..<index].filter { $0.side == event.side }
      let start = earlier.last { $0.after.timers[timer] != $0.before.timers[timer] || isRestart($0, timer) }
      if let start, start.after.timers[timer] == event.time { starts[event.number] = start.number }
    }
    return starts
  }

  /// Whether an event is the expiry of a timer after which it runs again, for just as long as it did when it expired.
  private func isRestart(_ event: TraceEvent, _ timer: Timer) -> Bool {
    guard case .timeout(let timeout) = event.cause, case .timeout(timer) = timeout.kind else { return false }
    return event.after.timers[timer] != nil
  }
}

extension TraceEvent.Change {
  /// The change as one line.
  var aside: String {
    "\(variable.name) \(before.map(String.init) ?? "-") -> \(after.map(String.init) ?? "-")"
  }
}
