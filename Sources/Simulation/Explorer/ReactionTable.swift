import ProtocolModel

/// What halves do on events, each computed once. Most of the time of an exploration the same few endpoints see the same few events in ever
/// new company.
struct ReactionTable {
  /// What came of an event.
  struct Effect {
    /// The half after it.
    let half: UInt32
    /// What was sent, a list in the order of sending.
    let sent: UInt32
    /// For each property of reactions, one bit: its premise was met.
    let premises: UInt32
  }

  /// What a reaction has shown when it was computed.
  struct Discovery {
    /// The situation in which it came first, and the event.
    let situation: Int
    let move: Move
    /// The rules that fired for the first time.
    var rules: [String] = []
    /// For each property of reactions, one bit: it was broken.
    var broken: UInt32 = 0
    /// What is wrong with the model.
    var failure: ModelError?
  }

  let tree: TreeReactions
  let codec: HalfCodec
  let stimuli: Stimuli
  let watched: [Watched]
  private(set) var halves = WordTable()
  private(set) var segments = WordTable()
  var contents: Contents
  /// What was found, in the order of finding.
  private(set) var discoveries: [Discovery] = []
  private(set) var rulesFired: Set<String> = []
  private var effects: [Effect] = []
  private var known = NumberMap()
  private var received: [(segment: Segment, origin: Origin)] = []
  /// Stands for an event that cannot happen, or changes nothing.
  private static let nothing: UInt32 = .max

  init(_ tree: TreeReactions, codec: HalfCodec, stimuli: Stimuli, order: Bounds.Order, watched: [Watched]) {
    self.tree = tree
    self.codec = codec
    self.stimuli = stimuli
    self.watched = watched
    contents = Contents(order: order)
  }

  /// The octets that the tables take.
  var memory: Int { halves.memory + segments.memory + contents.memory + effects.count * 12 + known.memory }
  /// How many reactions were computed.
  var count: Int { known.count }

  /// The number of a half.
  mutating func insert(_ half: Half) -> UInt32 { halves.insert(codec.encode(half)) }

  /// The number, as an event, of the arrival of a segment in flight.
  func arrival(of segment: UInt32) -> UInt32 { UInt32(stimuli.events.count) + segment }

  /// What a half does on an event; nil when the event cannot happen to it, or changes nothing.
  ///
  /// - Parameters:
  ///   - event: the place of an event among the stimuli, or the number of an arrival.
  ///   - situation: where this happens, and `move` how, in case that it happens for the first time.
  mutating func effect(on half: UInt32, of event: UInt32, in situation: Int, _ move: Move) -> Effect? {
    let key = NumberMap.key(half, event)
    let number = known[key] ?? compute(half, event, Discovery(situation: situation, move: move), key)
    return number == Self.nothing ? nil : effects[Int(number)]
  }

  private mutating func compute(_ half: UInt32, _ event: UInt32, _ start: Discovery, _ key: UInt64) -> UInt32 {
    var discovery = start
    let before = codec.decode(halves[half])
    let stimulus = Int(event)
    var number = Self.nothing
    do {
      let outcome =
        stimulus < stimuli.events.count
        ? try tree.react(before, to: stimuli.events[stimulus])
        : try tree.react(
          before, toArrivalOf: received[stimulus - stimuli.events.count].segment, received[stimulus - stimuli.events.count].origin)
      if let outcome { number = note(outcome, of: half, before, isSpontaneous: stimulus < stimuli.events.count, &discovery) }
    } catch {
      discovery.failure = error
    }
    if !discovery.rules.isEmpty || discovery.broken != 0 || discovery.failure != nil { discoveries.append(discovery) }
    known.add(number, for: key)
    return number
  }

  private mutating func note(
    _ outcome: TreeReactions.Outcome, of half: UInt32, _ before: Half, isSpontaneous: Bool, _ discovery: inout Discovery
  ) -> UInt32 {
    for firing in outcome.reaction.firings where rulesFired.insert(firing.rule.id).inserted { discovery.rules.append(firing.rule.id) }
    var premises: UInt32 = 0
    if let arrived = outcome.arrived, let origin = outcome.origin { (premises, discovery.broken) = judge(before, arrived, origin, outcome) }
    // An event that changes nothing is as if it had not happened, unless it takes a segment out of the network.
    var uncounted = outcome.half
    uncounted.left = before.left
    if isSpontaneous, outcome.sent.isEmpty, codec.encode(uncounted).elementsEqual(halves[half]) { return Self.nothing }
    let origin = codec.seesIncarnations ? outcome.half.origin() : .unknown
    let sent = outcome.sent.map { insert($0, origin) }
    effects.append(Effect(half: insert(outcome.half), sent: contents.sent(sent), premises: premises))
    return UInt32(effects.count - 1)
  }

  /// The number of a segment, as its sender sees it.
  private mutating func insert(_ segment: Segment, _ origin: Origin) -> UInt32 {
    let words = codec.encode(segment) + [origin.from, origin.to]
    let number = segments.insert(words)
    if Int(number) == received.count { received.append((codec.decodeSegment(words).swapped(), origin)) }
    return number
  }

  private func judge(_ half: Half, _ segment: Segment, _ origin: Origin, _ outcome: TreeReactions.Outcome) -> (
    premises: UInt32, broken: UInt32
  ) {
    var (premises, broken): (UInt32, UInt32) = (0, 0)
    for (index, property) in watched.enumerated() {
      var before = Reactor(plan: tree.plan, endpoint: half.endpoint, now: 0) { 0 }
      before.segment = segment
      guard property.premise.holds(in: before) == true, property.sender == .anyone || origin.isOld(for: half) == true else { continue }
      premises |= 1 << UInt32(index)
      if property.isSeen(in: outcome, before: before) { broken |= 1 << UInt32(index) }
    }
    return (premises, broken)
  }
}
