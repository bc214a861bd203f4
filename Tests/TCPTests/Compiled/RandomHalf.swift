import ProtocolModel

@testable import Simulation

/// Endpoints and events at random, likely or not, the same ones for the same seed.
struct RandomHalf {
  let model: ProtocolModel
  let codec: HalfCodec
  private var state: UInt64

  init(_ model: ProtocolModel, codec: HalfCodec, seed: UInt64) {
    self.model = model
    self.codec = codec
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func half() -> Half {
    var half = Half(endpoint: Endpoint(of: model), left: Array(repeating: 1, count: codec.allowances), facts: codec.facts.map { _ in 0 })
    half.selected = UInt32(below(3))
    half.endpoint.state = model.states[below(model.states.count)]
    for symbol in model.variables where below(8) > 0 { half.endpoint.variables[symbol] = value(symbol.unit) }
    for timer in model.timers where below(3) == 0 { half.endpoint.timers[timer] = 0 }
    for queue in model.queues where below(2) == 0 { half.endpoint.setEntries(entries(of: queue), of: queue) }
    return half
  }

  /// A segment as its receiver sees it.
  mutating func segment() -> Segment {
    var segment = Segment(fields: [:], controlBits: [], text: UInt32(below(3)))
    segment.controlBits = model.format.controlBits.filter { _ in below(3) == 0 }
    for field in model.format.fields where field.control.map(segment.has) ?? true {
      segment.fields[field.symbol] = value(field.symbol.unit)
    }
    return segment
  }

  mutating func event(among events: [SpontaneousEvent]) -> EndpointEvent {
    below(2) == 0 || events.isEmpty ? .arrival(codec.encode(segment()), .unknown) : .spontaneous(events[below(events.count)])
  }

  private mutating func entries(of queue: Queue) -> [Endpoint.Entry] {
    (0...below(2)).map { _ in
      guard queue.content == .calls else { return .segment(segment()) }
      let calls = model.events.filter(\.isCall)
      var call = Endpoint.OutstandingCall(event: calls[below(calls.count)], arguments: arguments())
      call.taken = call.octets == 0 ? 0 : UInt32(below(Int(call.octets) + 1))
      if call.taken == call.octets { call.end = value(.ourPosition) }
      return .call(call)
    }
  }

  private mutating func arguments() -> [Symbol: UInt32] {
    var arguments: [Symbol: UInt32] = [:]
    for symbol in codec.arguments { arguments[symbol] = value(symbol.unit) }
    return arguments
  }

  /// Near what rules compare it with, and now and then far away.
  private mutating func value(_ unit: Unit) -> UInt32 {
    switch unit {
    case .ourPosition: Numbering.own &+ UInt32(below(6)) &- 1
    case .theirPosition: Numbering.peer &+ UInt32(below(6)) &- 1
    case .octets: below(4) == 0 ? UInt32(below(70_000)) : UInt32(below(4))
    case .times: UInt32(below(10))
    case .milliseconds, .ourClock, .theirClock: UInt32(below(2_000))
    case .truth: UInt32(below(2))
    }
  }

  /// A number at random; Marsaglia's xorshift.
  private mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % limit
  }
}
