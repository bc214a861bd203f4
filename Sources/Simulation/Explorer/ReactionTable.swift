import ProtocolModel

/// What halves do on events, each kept once. Most of the time of an exploration the same few endpoints see the same few events in ever
/// new company. Halves that differ only in what they may still do and in what has happened do the same, so that it is computed once.
struct ReactionTable {
  typealias Effect = EffectTable.Effect

  /// What an endpoint does on an event, whatever it may still do and whatever has happened.
  private struct Computed {
    /// The words of a half after it.
    let words: [UInt32]
    let changes: [HistoryFact.Change]
    let sent: UInt32
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

  let codec: HalfCodec
  let stimuli: Stimuli
  /// How many properties of reactions there are.
  let watched: Int
  private var reactions: any EndpointReactions
  private(set) var segments = WordTable()
  private(set) var known: EffectTable
  /// What was found, in the order of finding.
  private(set) var discoveries: [Discovery] = []
  private(set) var rulesFired: Set<String> = []
  /// What is the same for halves that do the same.
  private var endpoints = WordTable()
  private var remembered = NumberMap()
  private var computed: [Computed] = []
  /// For each segment, its words as the receiver sees it, and of which incarnation it is.
  private var received: [(words: [UInt32], origin: Origin)] = []
  /// Calls that do something, those of one half and side together.
  private(set) var calls: [Call] = []
  /// For each half at the left side, where its calls are.
  private var leftCalls: [Range<UInt32>?] = []
  /// The same at the right side.
  private var rightCalls: [Range<UInt32>?] = []
  /// Stands for an event that cannot happen, or changes nothing.
  private static let nothing: UInt32 = .max

  /// A call that does something.
  struct Call {
    /// Its place among the stimuli.
    let stimulus: Int
    /// What it does.
    let effect: Effect
  }

  init(_ reactions: any EndpointReactions, codec: HalfCodec, stimuli: Stimuli, order: Bounds.Order, watched: Int) {
    self.reactions = reactions
    self.codec = codec
    self.stimuli = stimuli
    self.watched = watched
    known = EffectTable(order: order)
  }

  /// The octets that the tables take.
  var memory: Int { known.memory + segments.memory + endpoints.memory + remembered.memory + callsMemory }
  private var callsMemory: Int {
    calls.count * MemoryLayout<Call>.stride + (leftCalls.count + rightCalls.count) * MemoryLayout<Range<UInt32>?>.stride
  }
  /// How many reactions were computed.
  var count: Int { known.count }

  /// The number of a half.
  mutating func insert(_ half: Half) -> UInt32 { known.halves.insert(codec.encode(half)) }

  /// What a half does on an event; nil when the event cannot happen to it, or changes nothing.
  ///
  /// - Parameters:
  ///   - event: the place of an event among the stimuli, or the number of an arrival.
  ///   - situation: where this happens, and `move` how, in case that it happens for the first time.
  mutating func effect(on half: UInt32, of event: UInt32, in situation: Int, _ move: Move) -> Effect? {
    switch known[half, event] {
    case .effect(let effect): return effect
    case .nothing: return nil
    case .unknown:
      let effect = compute(half, event, Discovery(situation: situation, move: move))
      known.add(effect, of: half, on: event)
      return effect
    }
  }

  /// Where the calls of a half are that do something.
  ///
  /// - Parameters:
  ///   - stimuli: the places of the calls that the side may make, among the stimuli.
  ///   - situation: where the half is met, in case that it is for the first time.
  mutating func calls(of half: UInt32, at side: Side, among stimuli: [Int], in situation: Int) -> Range<Int> {
    let number = Int(half)
    let known = side == .left ? Self.range(of: number, in: leftCalls) : Self.range(of: number, in: rightCalls)
    if let known { return known }
    let start = calls.count
    for stimulus in stimuli {
      guard let effect = effect(on: half, of: UInt32(stimulus), in: situation, .spontaneous(side, stimulus)) else { continue }
      calls.append(Call(stimulus: stimulus, effect: effect))
    }
    let range = UInt32(start)..<UInt32(calls.count)
    if side == .left { Self.note(range, of: number, in: &leftCalls) } else { Self.note(range, of: number, in: &rightCalls) }
    return start..<calls.count
  }

  private static func range(of half: Int, in calls: [Range<UInt32>?]) -> Range<Int>? {
    guard half < calls.count, let range = calls[half] else { return nil }
    return Int(range.lowerBound)..<Int(range.upperBound)
  }

  private static func note(_ range: Range<UInt32>, of half: Int, in calls: inout [Range<UInt32>?]) {
    if half >= calls.count { calls.append(contentsOf: repeatElement(nil, count: half + 1 - calls.count)) }
    calls[half] = range
  }

  private mutating func compute(_ half: UInt32, _ event: UInt32, _ start: Discovery) -> Effect? {
    let before = Array(known.halves[half])
    let spontaneous = event < stimuli.arrivals ? stimuli.events[Int(event)] : nil
    return finish(before, spontaneous) { $0.outcome(of: before, event, start) }
  }

  /// What a half does, given by its words, from what its endpoint does.
  private mutating func finish(
    _ before: [UInt32], _ event: SpontaneousEvent?, _ outcome: (inout ReactionTable) -> Computed?
  ) -> Effect? {
    let used: Int? =
      switch event {
      case .call(allowance: let allowance, _): codec.leftAt.lowerBound + allowance
      case .crash: codec.leftAt.upperBound - 1
      case .timeout, .injection, nil: nil
      }
    if let used, before[used] == 0 { return nil }
    guard let outcome = outcome(&self) else { return nil }
    var after = outcome.words
    for place in codec.leftAt { after[place] = before[place] }
    for (place, change) in zip(codec.factsAt, outcome.changes) { after[place] = change.value(after: before[place]) }
    // An event that changes nothing is as if it had not happened, unless it takes a segment out of the network.
    if event != nil, outcome.sent == Contents.empty, after == before { return nil }
    if let used { after[used] -= 1 }
    return Effect(half: known.halves.insert(after), sent: outcome.sent, premises: outcome.premises)
  }

  /// What an endpoint does; nil when the event cannot happen to it.
  private mutating func outcome(of words: [UInt32], _ event: UInt32, _ start: Discovery) -> Computed? {
    var same = words
    same.removeSubrange(codec.leftAt.lowerBound..<codec.factsAt.upperBound)
    let endpoint = endpoints.insert(same)
    let key = NumberMap.key(endpoint, event)
    if let number = remembered[key] { return number == Self.nothing ? nil : computed[Int(number)] }
    var discovery = start
    let (stimulus, arrival) = (Int(event), Int(event) - Int(stimuli.arrivals))
    var found: Computed?
    do {
      let happening: EndpointEvent =
        arrival < 0 ? .spontaneous(stimuli.events[stimulus]) : .arrival(received[arrival].words, received[arrival].origin)
      if let outcome = try reactions.outcome(of: words, on: happening) { found = note(outcome, &discovery) }
    } catch {
      discovery.failure = error
    }
    if !discovery.rules.isEmpty || discovery.broken != 0 || discovery.failure != nil { discoveries.append(discovery) }
    remembered.add(found == nil ? Self.nothing : UInt32(computed.count), for: key)
    if let found { computed.append(found) }
    return found
  }

  private mutating func note(_ outcome: ReactionOutcome, _ discovery: inout Discovery) -> Computed {
    for rule in outcome.rules where rulesFired.insert(rule).inserted { discovery.rules.append(rule) }
    discovery.broken = outcome.broken
    let sent = outcome.sent.map { insert($0, outcome.origin) }
    return Computed(words: outcome.words, changes: outcome.changes, sent: known.contents.sent(sent), premises: outcome.premises)
  }

  /// The number of a segment, as its sender sees it.
  private mutating func insert(_ segment: [UInt32], _ origin: Origin) -> UInt32 {
    let number = segments.insert(segment + [origin.from, origin.to])
    if Int(number) == received.count { received.append((codec.swapped(segment), origin)) }
    return number
  }

  /// What is in flight after more has been sent.
  mutating func adding(_ sent: UInt32, to content: UInt32) -> UInt32 { known.contents.adding(sent, to: content) }

  /// What is in flight without the segment at a place.
  mutating func removing(_ place: Int, from content: UInt32) -> UInt32 { known.contents.removing(place, from: content) }

  /// What is in flight when the network has made a copy of the segment at a place.
  mutating func copying(_ place: Int, of content: UInt32) -> UInt32 { known.contents.copying(place, of: content) }
}
