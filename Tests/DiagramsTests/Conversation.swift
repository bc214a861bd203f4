import Diagrams

/// Builds a diagram step by step, filling in what follows: numbers, times of arrival, states before.
struct Conversation {
  private var left: SequenceDiagram.Participant
  private var right: SequenceDiagram.Participant
  private var arrows: [SequenceDiagram.Arrow] = []
  private var events: [SequenceDiagram.Event] = []
  private var states: [SequenceDiagram.Side: String]

  init(_ left: String = "Client", _ leftState: String = "CLOSED", _ right: String = "Server", _ rightState: String = "LISTEN") {
    self.left = .init(name: left, initialState: leftState)
    self.right = .init(name: right, initialState: rightState)
    states = [.left: leftState, .right: rightState]
  }

  mutating func happens(
    _ cause: SequenceDiagram.Event.Cause, at time: Int, _ side: SequenceDiagram.Side, enter state: String? = nil, notes: [String] = [],
    queues: [SequenceDiagram.QueueLength] = [], asides: [String] = [], startedAt: Int? = nil, rules: [String] = []
  ) {
    let before = states[side] ?? ""
    states[side] = state ?? before
    events.append(
      .init(
        number: events.count + 1, time: time, side: side, cause: cause, before: before, after: state ?? before, notes: notes,
        queues: queues, asides: asides, startedAt: startedAt, rules: rules))
  }

  /// The last event sends; `delay` nil: the segment is still in flight.
  @discardableResult
  mutating func sends(_ label: String, delay: Int? = 50, again: Bool = false, repeats: Int? = nil) -> Int {
    let event = events[events.count - 1]
    let fate: SequenceDiagram.Arrow.Fate = delay.map { .arrives(at: event.time + $0) } ?? .inFlight
    let arrow = add(label, from: event.side, at: event.time, fate: fate, again: again || repeats != nil, repeats: repeats)
    events[events.count - 1].departures.append(arrow)
    return arrow
  }

  /// The last event sends what the network loses.
  @discardableResult
  mutating func loses(_ label: String, again: Bool = false, repeats: Int? = nil) -> Int {
    let event = events[events.count - 1]
    let arrow = add(label, from: event.side, at: event.time, fate: .lost, again: again || repeats != nil, repeats: repeats)
    events[events.count - 1].departures.append(arrow)
    return arrow
  }

  mutating func injects(_ label: String, from side: SequenceDiagram.Side, at time: Int, delay: Int) -> Int {
    add(label, from: side, at: time, fate: .arrives(at: time + delay), injected: true)
  }

  mutating func arrives(_ id: Int, enter state: String? = nil, notes: [String] = [], rules: [String] = []) {
    guard let arrow = arrows.first(where: { $0.id == id }), case .arrives(let time) = arrow.fate else { return }
    happens(.arrival(id), at: time, arrow.from.opposite, enter: state, notes: notes, rules: rules)
  }

  private mutating func add(
    _ label: String, from side: SequenceDiagram.Side, at time: Int, fate: SequenceDiagram.Arrow.Fate, again: Bool = false,
    repeats: Int? = nil, injected: Bool = false
  ) -> Int {
    let id = arrows.count + 1
    arrows.append(
      .init(
        id: id, from: side, label: label.split(separator: " ").map(String.init), sentAt: time, fate: fate, isRetransmission: again,
        repeats: repeats, isInjected: injected))
    return id
  }

  /// The number of the last event.
  var lastEvent: Int { events.count }

  /// A random earlier event of a side, if there is one.
  func anEvent(at side: SequenceDiagram.Side, _ random: inout SeededGenerator) -> Int? {
    events.filter { $0.side == side }.randomElement(using: &random)?.number
  }

  /// A random earlier segment of a side that was not put into the network by hand, if there is one.
  func aSegment(from side: SequenceDiagram.Side, _ random: inout SeededGenerator) -> Int? {
    arrows.filter { $0.from == side && !$0.isInjected }.randomElement(using: &random)?.id
  }

  var lastSide: SequenceDiagram.Side { events.last?.side ?? .left }

  var diagram: SequenceDiagram {
    get throws {
      try SequenceDiagram(left: left, right: right, arrows: arrows.sorted { $0.sentAt < $1.sentAt }, events: events)
    }
  }
}
