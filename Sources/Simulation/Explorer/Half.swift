import ProtocolModel

/// One half of a situation: an endpoint, what its side may still do, and what has happened there; seen from that side.
struct Half {
  var endpoint: Endpoint
  /// How many first numbers it has chosen.
  var selected: UInt32 = 0
  /// The incarnation of the other side that it is connected with; nil when it is with none, or nobody asks.
  var peer: UInt32?
  /// Whether a segment of that incarnation has come that knew this side's.
  var isHeard = false
  /// How many calls of each allowance it may still make; then how often it may still forget everything.
  var left: [UInt32]
  /// What has happened, in the order of the explored properties' facts.
  var facts: [UInt32]
}

/// Writes halves and segments as lists of words, leaving out what makes no difference, so that equal ones are equal lists.
struct HalfCodec {
  let model: ProtocolModel
  let relevance: Relevance
  let allowances: Int
  let facts: [HistoryFact]
  /// Whether incarnations are told apart.
  let seesIncarnations: Bool
  /// The variables whose values are written.
  let variables: [Symbol]
  /// The variables of which is written whether they are defined.
  let idle: [Symbol]
  let timers: [Timer]
  let queues: [Queue]
  /// The arguments that calls can have.
  let arguments: [Symbol]
  private let events: [Event]
  private let states: [State: UInt32]

  /// Stands for a value that is not defined.
  static let undefined: UInt32 = .max

  init(_ model: ProtocolModel, relevance: Relevance, bounds: Bounds, facts: [HistoryFact], seesIncarnations: Bool = false) {
    self.seesIncarnations = seesIncarnations
    self.model = model
    self.relevance = relevance
    self.facts = facts
    allowances = (Side.allCases.map { bounds.calls[$0]?.count ?? 0 }.max() ?? 0) + 1
    variables = model.variables.filter(relevance.symbols.contains)
    idle = model.variables.filter { !relevance.symbols.contains($0) }
    timers = model.timers.filter(relevance.timers.contains)
    queues = model.queues.filter(relevance.queues.contains)
    var symbols: [Symbol] = []
    for call in bounds.allCalls {
      for symbol in call.arguments.keys.sorted(by: { $0.name < $1.name }) where !symbols.contains(symbol) { symbols.append(symbol) }
    }
    arguments = symbols
    events = model.events
    states = Dictionary(uniqueKeysWithValues: zip(model.states, 0...))
  }

  func encode(_ half: Half) -> [UInt32] {
    let endpoint = half.endpoint
    var words: [UInt32] = []
    words.reserveCapacity(40)
    words.append(states[endpoint.state] ?? 0)
    words.append(half.selected)
    if seesIncarnations { words += [half.peer ?? Self.undefined, half.isHeard ? 1 : 0] }
    words += half.left
    words += half.facts
    for symbol in variables {
      let value = endpoint.variables[symbol] ?? Self.undefined
      words.append(value == Self.undefined ? value : min(value, relevance.saturation[symbol] ?? value))
    }
    words.append(mask(idle) { endpoint.variables[$0] != nil })
    words.append(mask(timers) { endpoint.timers[$0] != nil })
    for queue in queues {
      let entries = endpoint.queues[queue] ?? []
      words.append(UInt32(entries.count))
      for entry in entries {
        switch entry {
        case .segment(let segment): words += encode(segment)
        case .call(let call):
          words.append(UInt32(events.firstIndex(of: call.event) ?? 0))
          words += [call.taken, call.end ?? Self.undefined]
          for symbol in arguments { words.append(call.arguments[symbol] ?? Self.undefined) }
        case .child(let child): words.append(UInt32(child))
        }
      }
    }
    return words
  }

  func decode(_ words: some Sequence<UInt32>) -> Half {
    var reader = WordReader(words)
    var half = Half(endpoint: Endpoint(of: model), left: [], facts: [])
    half.endpoint.state = model.states[Int(reader.next())]
    half.selected = reader.next()
    if seesIncarnations {
      half.peer = reader.nextDefined()
      half.isHeard = reader.next() == 1
    }
    for _ in 0..<allowances { half.left.append(reader.next()) }
    for _ in facts { half.facts.append(reader.next()) }
    for symbol in variables { half.endpoint.variables[symbol] = reader.nextDefined() }
    let defined = reader.next()
    // Nothing that can make a difference reads these, or they are always the same.
    for (index, symbol) in idle.enumerated() where defined >> UInt32(index) & 1 == 1 {
      half.endpoint.variables[symbol] = relevance.constants[symbol] ?? 0
    }
    let running = reader.next()
    for (index, timer) in timers.enumerated() where running >> UInt32(index) & 1 == 1 { half.endpoint.timers[timer] = 0 }
    for queue in queues {
      let count = reader.next()
      var entries: [Endpoint.Entry] = []
      for _ in 0..<count {
        if queue.content == .calls {
          entries.append(.call(decodeCall(&reader)))
        } else {
          entries.append(.segment(decodeSegment(&reader)))
        }
      }
      half.endpoint.setEntries(entries, of: queue)
    }
    return half
  }

  /// The place of the word that says which timers run.
  var timersAt: Int { factsAt.upperBound + variables.count + 1 }

  /// The places of the words that say what a half may still do.
  var leftAt: Range<Int> {
    let start = 2 + (seesIncarnations ? 2 : 0)
    return start..<start + allowances
  }

  /// The places of the words that are the facts.
  var factsAt: Range<Int> { leftAt.upperBound..<leftAt.upperBound + facts.count }

  /// The bit of a timer in that word.
  func bit(of timer: Timer) -> UInt32? { timers.firstIndex(of: timer).map { UInt32($0) } }

  /// The place of the word that is the number of the state in the model's order.
  static let stateAt = 0

  /// The place of the word that says how many first numbers were chosen.
  static let selectedAt = 1

  /// The places of the words that say which incarnation of the other side a half is connected with, and whether it has heard of it.
  static let (peerAt, isHeardAt) = (2, 3)

  private func decodeCall(_ reader: inout WordReader) -> Endpoint.OutstandingCall {
    let event = events[Int(reader.next())]
    let taken = reader.next()
    let end = reader.nextDefined()
    var values: [Symbol: UInt32] = [:]
    for symbol in arguments { values[symbol] = reader.nextDefined() }
    return Endpoint.OutstandingCall(event: event, arguments: values, taken: taken, end: end)
  }

  func encode(_ segment: Segment) -> [UInt32] {
    var words = [mask(model.format.controlBits, segment.has), segment.text]
    for field in model.format.fields {
      let value = segment.fields[field.symbol]
      words.append(value.map { constant(of: field) ?? $0 } ?? Self.undefined)
    }
    return words
  }

  /// What is written for a field whose value makes no difference; nil for another one.
  func constant(of field: SegmentFormat.Field) -> UInt32? {
    relevance.symbols.contains(field.symbol) ? nil : relevance.constants[field.symbol] ?? 0
  }

  func decodeSegment(_ words: some Sequence<UInt32>) -> Segment {
    var reader = WordReader(words)
    return decodeSegment(&reader)
  }

  /// The words of a segment as the other side sees it.
  func swapped(_ segment: [UInt32]) -> [UInt32] {
    var seen = segment
    for (place, field) in zip(2..., model.format.fields) where field.symbol.unit.isPosition && segment[place] != Self.undefined {
      seen[place] = Numbering.swapped(segment[place])
    }
    return seen
  }

  private func decodeSegment(_ reader: inout WordReader) -> Segment {
    let bits = reader.next()
    let text = reader.next()
    var segment = Segment(fields: [:], controlBits: [], text: text)
    segment.controlBits = model.format.controlBits.enumerated().filter { bits >> UInt32($0.offset) & 1 == 1 }.map(\.element)
    for field in model.format.fields { segment.fields[field.symbol] = reader.nextDefined() }
    return segment
  }

  private func mask<T>(_ items: [T], _ isIn: (T) -> Bool) -> UInt32 {
    items.enumerated().reduce(into: 0) { mask, item in if isIn(item.element) { mask |= 1 << UInt32(item.offset) } }
  }
}

/// Reads a list of words from the front.
struct WordReader {
  private let words: [UInt32]
  private var place = 0

  init(_ words: some Sequence<UInt32>) { self.words = Array(words) }

  mutating func next() -> UInt32 {
    defer { place += 1 }
    return words[place]
  }

  mutating func nextDefined() -> UInt32? {
    let word = next()
    return word == HalfCodec.undefined ? nil : word
  }
}
