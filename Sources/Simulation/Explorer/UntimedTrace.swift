import ProtocolModel

/// Writes a run without clocks as a trace, with numbers of its own in the place of an exploration's.
struct UntimedTrace {
  /// What lies between two events; milliseconds.
  private static let pause = 100

  private var trace: Trace
  private let firstNumbers: [Side: UInt32]
  /// The numbers of the transmissions of each side's segments, in the order of sending.
  private var numbers: [Side: [Int]] = [.left: [], .right: []]
  private var arrived: Set<Int> = []
  private var originals: [Side: [Segment: Int]] = [.left: [:], .right: [:]]

  init(_ model: ProtocolModel, _ id: String, hosts: [Side: String], firstNumbers: [Side: UInt32]) {
    self.firstNumbers = firstNumbers
    let start = Dictionary(uniqueKeysWithValues: Side.allCases.map { ($0, Endpoint(of: model)) })
    trace = Trace(
      scenario: id, model: model, hosts: hosts, initialStates: start.mapValues(\.state), final: start, drawnFrom: 0)
  }

  /// Adds the next event.
  mutating func add(_ entry: Replay.Entry) {
    let time = trace.events.count * Self.pause
    let cause = cause(of: entry, at: time)
    let after = shown(entry.after, at: entry.side)
    let sent = entry.reaction.sent.map { send($0, from: entry.side, at: time) }
    trace.events.append(
      TraceEvent(
        number: trace.events.count + 1, time: time, side: entry.side, cause: cause, reaction: shown(entry.reaction, at: entry.side),
        before: trace.final[entry.side] ?? after, after: after, sent: sent))
    trace.final[entry.side] = after
  }

  /// The trace; what has neither arrived nor been lost is in flight.
  func finish(_ replay: Replay) -> Trace {
    var finished = trace
    for side in Side.allCases {
      for (sent, number) in zip(replay.party(side).sent, numbers[side] ?? []) where sent.inFlight == 0 && sent.arrivals.isEmpty {
        finished.transmissions[number].fate = .lost
      }
    }
    return finished
  }

  private mutating func cause(of entry: Replay.Entry, at time: Int) -> TraceEvent.Cause {
    switch entry.cause {
    case .crash: return .crash
    case .timeout(let event): return .timeout(event)
    case .call(let call):
      let arguments = call.arguments.map { ($0, shown(Numbering.absolute($1, unit: $0.unit), at: entry.side)) }
      return .call(call.event, Dictionary(uniqueKeysWithValues: arguments))
    case .injection(let segment):
      return .arrival(transmit(shown(segment, at: entry.side), from: entry.side.other, at: time, .arrives(at: time), isInjected: true))
    case .arrival(let place):
      let number = numbers[entry.side.other]?[place] ?? 0
      if arrived.insert(number).inserted {
        trace.transmissions[number].fate = .arrives(at: time)
        return .arrival(number)
      }
      // The network's copy: nobody sent it a second time.
      let original = trace.transmissions[number]
      return .arrival(
        transmit(original.segment, from: original.from, at: original.sentAt, .arrives(at: time), repeats: number, isInjected: true))
    }
  }

  private mutating func send(_ sent: Reaction.SentSegment, from side: Side, at time: Int) -> Int {
    let repeats = sent.original.flatMap { originals[side]?.number(of: $0) }
    let number = transmit(shown(sent.segment, at: side), from: side, at: time, .inFlight, repeats: repeats)
    if sent.original == nil { originals[side]?[sent.segment] = number }
    numbers[side, default: []].append(number)
    return number
  }

  private mutating func transmit(
    _ segment: Segment, from side: Side, at time: Int, _ fate: Transmission.Fate, repeats: Int? = nil, isInjected: Bool = false
  ) -> Int {
    let number = trace.transmissions.count
    trace.transmissions.append(
      Transmission(number: number, from: side, segment: segment, sentAt: time, fate: fate, repeats: repeats, isInjected: isInjected))
    return number
  }

  // MARK: numbers

  /// A value with the numbers of this run; what is no position of either side stays as it is.
  private func shown(_ value: UInt32, at side: Side) -> UInt32 {
    switch Numbering.owner(of: value) {
    case .own: value &- Numbering.own &+ (firstNumbers[side] ?? 0)
    case .peer: value &- Numbering.peer &+ (firstNumbers[side.other] ?? 0)
    case .nobody: value
    }
  }

  private func shown(_ segment: Segment, at side: Side) -> Segment {
    var seen = segment
    seen.fields = segment.fields.mapValues { shown($0, at: side) }
    return seen
  }

  private func shown(_ endpoint: Endpoint, at side: Side) -> Endpoint {
    var seen = endpoint
    seen.variables = endpoint.variables.mapValues { shown($0, at: side) }
    seen.timers = endpoint.timers.mapValues { _ in 0 }
    seen.queues = endpoint.queues.mapValues { entries in
      entries.map { entry in
        switch entry {
        case .segment(let segment): return .segment(shown(segment, at: side))
        case .call(var call):
          call.end = call.end.map { shown($0, at: side) }
          return .call(call)
        case .child: return entry
        }
      }
    }
    return seen
  }

  private func shown(_ reaction: Reaction, at side: Side) -> Reaction {
    var seen = reaction
    seen.sent = reaction.sent.map { sent in
      Reaction.SentSegment(
        segment: shown(sent.segment, at: side), template: sent.template, original: sent.original.map { shown($0, at: side) })
    }
    seen.firings = reaction.firings.map { firing in
      let operands = firing.operands.map { Reaction.Operand(expression: $0.expression, value: $0.value.map { shown($0, at: side) }) }
      return Reaction.Firing(rule: firing.rule, operands: operands, before: firing.before, after: firing.after)
    }
    return seen
  }
}
