import ProtocolModel

/// What halves do on events, each kept once. Most of the time of an exploration the same few endpoints see the same few events in ever
/// new company. Halves that differ only in what they may still do and in what has happened do the same, so that it is computed once.
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

  /// What an endpoint does on an event, whatever it may still do and whatever has happened.
  private struct Computed {
    /// The words of a half after it.
    let words: [UInt32]
    let changes: [HistoryFact.Change]
    let sent: UInt32
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
  /// What is the same for halves that do the same.
  private var endpoints = WordTable()
  private var remembered = NumberMap()
  private var computed: [Computed] = []
  /// The half that was decoded last, by the number of what is the same for those that do the same.
  private var decoded: (endpoint: UInt32, half: Half)?
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
  var memory: Int {
    halves.memory + segments.memory + contents.memory + effects.count * 12 + known.memory + endpoints.memory + remembered.memory
  }
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

  /// What a half is known to do on an event.
  func knownEffect(on half: UInt32, of event: UInt32) -> Known {
    guard let number = known[NumberMap.key(half, event)] else { return .unknown }
    return number == Self.nothing ? .nothing : .effect(effects[Int(number)])
  }

  private mutating func compute(_ half: UInt32, _ event: UInt32, _ start: Discovery, _ key: UInt64) -> UInt32 {
    let before = Array(halves[half])
    let spontaneous = event < stimuli.events.count ? stimuli.events[Int(event)] : nil
    let number = finish(before, spontaneous) { $0.outcome(of: before, event, start) }
    known.add(number, for: key)
    return number
  }

  /// What a half does, given by its words, from what its endpoint does.
  private mutating func finish(
    _ before: [UInt32], _ event: SpontaneousEvent?, _ outcome: (inout ReactionTable) -> Computed?
  ) -> UInt32 {
    let used: Int? =
      switch event {
      case .call(allowance: let allowance, _): codec.leftAt.lowerBound + allowance
      case .crash: codec.leftAt.upperBound - 1
      case .timeout, .injection, nil: nil
      }
    if let used, before[used] == 0 { return Self.nothing }
    guard let outcome = outcome(&self) else { return Self.nothing }
    var after = outcome.words
    for place in codec.leftAt { after[place] = before[place] }
    for (place, change) in zip(codec.factsAt, outcome.changes) { after[place] = change.value(after: before[place]) }
    // An event that changes nothing is as if it had not happened, unless it takes a segment out of the network.
    if event != nil, outcome.sent == Contents.empty, after == before { return Self.nothing }
    if let used { after[used] -= 1 }
    effects.append(Effect(half: halves.insert(after), sent: outcome.sent, premises: outcome.premises))
    return UInt32(effects.count - 1)
  }

  /// What an endpoint does; nil when the event cannot happen to it.
  private mutating func outcome(of words: [UInt32], _ event: UInt32, _ start: Discovery) -> Computed? {
    let endpoint = endpoints.insert(Array(words[..<codec.leftAt.lowerBound] + words[codec.factsAt.upperBound...]))
    let key = NumberMap.key(endpoint, event)
    if let number = remembered[key] { return number == Self.nothing ? nil : computed[Int(number)] }
    var discovery = start
    let before = half(words, endpoint)
    let (stimulus, arrival) = (Int(event), Int(event) - stimuli.events.count)
    var found: Computed?
    do {
      let outcome =
        arrival < 0
        ? try tree.react(before, to: stimuli.events[stimulus])
        : try tree.react(before, toArrivalOf: received[arrival].segment, received[arrival].origin)
      if let outcome { found = note(outcome, before, &discovery) }
    } catch {
      discovery.failure = error
    }
    if !discovery.rules.isEmpty || discovery.broken != 0 || discovery.failure != nil { discoveries.append(discovery) }
    remembered.add(found == nil ? Self.nothing : UInt32(computed.count), for: key)
    if let found { computed.append(found) }
    return found
  }

  private mutating func half(_ words: [UInt32], _ endpoint: UInt32) -> Half {
    guard var half = decoded, half.endpoint == endpoint else {
      let half = codec.decode(words)
      decoded = (endpoint, half)
      return half
    }
    half.half.left = Array(words[codec.leftAt])
    half.half.facts = Array(words[codec.factsAt])
    return half.half
  }

  private mutating func note(_ outcome: TreeReactions.Outcome, _ before: Half, _ discovery: inout Discovery) -> Computed {
    for firing in outcome.reaction.firings where rulesFired.insert(firing.rule.id).inserted { discovery.rules.append(firing.rule.id) }
    var premises: UInt32 = 0
    if let arrived = outcome.arrived, let origin = outcome.origin { (premises, discovery.broken) = judge(before, arrived, origin, outcome) }
    let origin = codec.seesIncarnations ? outcome.half.origin() : .unknown
    let sent = outcome.sent.map { insert($0, origin) }
    return Computed(words: codec.encode(outcome.half), changes: outcome.changes, sent: contents.sent(sent), premises: premises)
  }

  /// The number of a segment, as its sender sees it.
  private mutating func insert(_ segment: Segment, _ origin: Origin) -> UInt32 {
    let words = codec.encode(segment) + [origin.from, origin.to]
    let number = segments.insert(words)
    if Int(number) == received.count { received.append((codec.decodeSegment(words).swapped(), origin)) }
    return number
  }

  private func judge(
    _ half: Half, _ segment: Segment, _ origin: Origin, _ outcome: TreeReactions.Outcome
  ) -> (premises: UInt32, broken: UInt32) {
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

extension ReactionTable: ReactionSource {
  var table: ReactionTable { self }
  mutating func adding(_ sent: UInt32, to content: UInt32) -> UInt32 { contents.adding(sent, to: content) }
  mutating func removing(_ place: Int, from content: UInt32) -> UInt32 { contents.removing(place, from: content) }
  mutating func copying(_ place: Int, of content: UInt32) -> UInt32 { contents.copying(place, of: content) }
}
