import ProtocolModel

/// One event as it was seen to happen, in a run or tried in a situation: what the specification's transitions are looked for in.
///
/// It evaluates expressions with the endpoint as it was before the event.
public struct Observation: Sendable {
  /// The event; nil when a host forgot everything.
  public let event: Event?
  /// The segment that arrived.
  public let segment: Segment?
  /// The call's arguments.
  public let arguments: [Symbol: UInt32]
  /// When it happened; milliseconds.
  public let time: Int
  /// The endpoint before.
  public let before: Endpoint
  /// The endpoint after.
  public let after: Endpoint
  /// What the endpoint did.
  public let reaction: Reaction
  let settings: [Symbol: UInt32]
  let format: SegmentFormat
}

extension Trace {
  /// An event of this run as it was seen.
  public func observation(of event: TraceEvent) -> Observation {
    var kind: Event?
    var segment: Segment?
    var made: [Symbol: UInt32] = [:]
    switch event.cause {
    case .call(let call, let arguments): (kind, made) = (call, arguments)
    case .arrival(let number): (kind, segment) = (model.arrival, transmissions[number].segment)
    case .timeout(let timeout): kind = timeout
    case .crash: break
    }
    return Observation(
      event: kind, segment: segment, arguments: made, time: event.time, before: event.before, after: event.after, reaction: event.reaction,
      settings: settings[event.side] ?? [:], format: model.format)
  }
}

extension Observation: Valuation {
  public func value(of symbol: Symbol) -> UInt32? {
    switch symbol.home {
    case .endpoint: before.variables[symbol]
    case .segment: segment?.value(of: symbol, format: format)
    case .call: arguments[symbol]
    case .setting: settings[symbol] ?? symbol.preset
    case .host: nil
    }
  }

  /// Nothing was sent before the event.
  public func sentValue(of symbol: Symbol) -> UInt32? { nil }

  public func frontValue(of symbol: Symbol, in queue: Queue) -> UInt32? {
    before.frontSegment(of: queue)?.value(of: symbol, format: format)
  }

  public func entries(in queue: Queue) -> UInt32 { UInt32(before.queues[queue]?.count ?? 0) }

  public func octets(in queue: Queue) -> UInt32 { before.calls(in: queue).reduce(0) { $0 + $1.octets - $1.taken } }

  public func hasControl(_ bit: ControlBit) -> Bool { segment?.has(bit) ?? false }

  public func isRunning(_ timer: Timer) -> Bool { before.timers[timer] != nil }
}

extension SpecifiedTransition {
  /// Whether an observation shows this transition, made by one of its causes.
  public func isSeen(in seen: Observation) -> Bool { causes.contains { isSeen(in: seen, by: $0) } }

  /// Whether an observation shows this transition, made by this cause: in that state, sending, signalling and answering just that, with
  /// that effect, and entering that state.
  public func isSeen(in seen: Observation, by cause: Cause) -> Bool {
    guard seen.before.state == from, seen.after.state == to, cause.isMet(in: seen) else { return false }
    let told = seen.reaction.told
    let given = told.compactMap { if case .signal(let signal) = $0 { signal } else { nil } }
    let sent = seen.reaction.sent.map { Set($0.segment.controlBits) }
    return sent == sends.map(Set.init) && given == signals && isAnswered(told) && effect.isMet(in: seen)
  }

  private func isAnswered(_ told: [Reaction.Told]) -> Bool {
    guard let answer else { return true }
    return told.contains { one in
      switch one {
      case .answer(_, let text, isError: let isError), .completion(_, let text, octets: _, isError: let isError):
        text == answer.text && isError == answer.isError
      case .delivery, .signal: false
      }
    }
  }
}

extension SpecifiedTransition.Cause {
  fileprivate func isMet(in seen: Observation) -> Bool {
    switch self {
    case .event(let event, when: let condition): event == seen.event && condition.holds(in: seen) == true
    case .arrival(let bits, when: let condition):
      Set(bits) == seen.segment.map { Set($0.controlBits) } && condition.holds(in: seen) == true
    case .unmodelled: false
    }
  }
}

extension SpecifiedTransition.Effect {
  fileprivate func isMet(in seen: Observation) -> Bool {
    let (before, after) = (seen.before, seen.after)
    let isGone = after.variables.isEmpty && after.timers.isEmpty && after.queues.isEmpty
    switch self {
    case .created: return before.variables.isEmpty && !after.variables.isEmpty
    case .deleted: return !before.variables.isEmpty && isGone
    case .starts(let timer, let length): return after.timers == length.value(in: seen).map { [timer: seen.time + Int($0)] }
    case .forgets(let queues, let variables):
      return !isGone && after.timers.isEmpty && queues.allSatisfy { after.queues[$0] == nil }
        && variables.allSatisfy { after.variables[$0] == nil }
    case .kept: return !before.variables.isEmpty && !isGone
    }
  }
}
