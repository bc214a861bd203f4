/// What halves are known to do on events, and what is in flight then: what an exploration reads most of the time.
struct EffectTable {
  /// What came of an event.
  struct Effect {
    /// The half after it.
    let half: UInt32
    /// What was sent, a list in the order of sending.
    let sent: UInt32
    /// For each property of reactions, one bit: its premise was met.
    let premises: UInt32
  }

  /// What is known of a reaction.
  enum Known {
    /// It has not been computed.
    case unknown
    /// The event cannot happen, or changes nothing.
    case nothing
    case effect(Effect)
  }

  var halves = WordTable()
  var contents: Contents
  private var effects: [Effect] = []
  private var known = NumberMap()
  /// Stands for an event that cannot happen, or changes nothing.
  private static let nothing: UInt32 = .max

  init(order: Bounds.Order) { contents = Contents(order: order) }

  /// How many reactions are known.
  var count: Int { known.count }
  /// The octets that the tables take.
  var memory: Int { halves.memory + contents.memory + effects.count * 12 + known.memory }

  /// What a half is known to do on an event.
  subscript(half: UInt32, event: UInt32) -> Known {
    guard let number = known[NumberMap.key(half, event)] else { return .unknown }
    return number == Self.nothing ? .nothing : .effect(effects[Int(number)])
  }

  /// Keeps what a half does on an event; nil when the event cannot happen to it, or changes nothing.
  mutating func add(_ effect: Effect?, of half: UInt32, on event: UInt32) {
    known.add(effect == nil ? Self.nothing : UInt32(effects.count), for: NumberMap.key(half, event))
    if let effect { effects.append(effect) }
  }
}
