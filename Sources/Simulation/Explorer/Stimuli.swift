import ProtocolModel

/// What can happen to an endpoint other than that a segment in flight arrives.
enum SpontaneousEvent: Hashable {
  /// A call of an allowance.
  case call(allowance: Int, Bounds.Call)
  /// A timer expires.
  case timeout(Timer, Event)
  /// A segment arrives that nobody sent: its place among the bounds' injections.
  case injection(Int)
  /// The side forgets everything.
  case crash
}

/// The events that the bounds allow, in a fixed order.
struct Stimuli {
  /// All of them; an event is known by its place here.
  let events: [SpontaneousEvent]
  /// The arrival of a segment, as an event, is known by its number after these.
  var arrivals: UInt32 { UInt32(events.count) }
  private let leftCalls: [Int]
  private let rightCalls: [Int]
  /// The places of the timeouts, the bits of their timers, and when they come.
  let timeouts: [(place: Int, bit: UInt32, expiry: Bounds.Expiry)]
  /// The places of the injections.
  let injections: [Int]

  init(_ model: ProtocolModel, bounds: Bounds, codec: HalfCodec) {
    var events: [SpontaneousEvent] = []
    func place(of event: SpontaneousEvent) -> Int {
      if let known = events.firstIndex(of: event) { return known }
      events.append(event)
      return events.count - 1
    }
    var calls: [Side: [Int]] = [:]
    for side in Side.allCases {
      let allowances = bounds.calls[side] ?? []
      calls[side] = allowances.enumerated().flatMap { index, allowance in
        allowance.choices.map { place(of: .call(allowance: index, $0)) }
      }
      if bounds.crashes > 0 { calls[side, default: []].append(place(of: .crash)) }
    }
    var timeouts: [(place: Int, bit: UInt32, expiry: Bounds.Expiry)] = []
    for timer in model.timers where bounds.expiry(of: timer) != .never {
      guard let bit = codec.bit(of: timer), let event = model.events.first(where: { $0.kind == .timeout(timer) }) else { continue }
      timeouts.append((place(of: .timeout(timer, event)), bit, bounds.expiry(of: timer)))
    }
    let injections = bounds.injectionsAtMost > 0 ? bounds.injections.indices.map { place(of: .injection($0)) } : []
    self.events = events
    leftCalls = calls[.left] ?? []
    rightCalls = calls[.right] ?? []
    self.timeouts = timeouts
    self.injections = injections
  }

  /// The places of a side's calls and of its forgetting everything.
  func calls(of side: Side) -> [Int] { side == .left ? leftCalls : rightCalls }
}
