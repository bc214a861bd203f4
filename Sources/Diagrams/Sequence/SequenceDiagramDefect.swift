/// What makes a diagram impossible: no drawing could say it, or two could not be told apart.
public enum SequenceDiagramDefect: Error, Hashable, Sendable, CustomStringConvertible {
  /// A name, state, text, rule or part of a label that is empty or has a character that the drawing needs for itself.
  case text(String)
  /// An event whose number is not its place, or that is earlier than the one before it.
  case order(event: Int)
  /// Two arrows with one id.
  case duplicate(arrow: SequenceDiagram.Arrow.ID)
  /// An event that names an arrow that there is not.
  case unknown(arrow: SequenceDiagram.Arrow.ID, event: Int)
  /// An arrow that its event does not send: another side or time, injected, or sent twice.
  case departure(arrow: SequenceDiagram.Arrow.ID, event: Int)
  /// An arrow that is not injected and that no event sends, or one that is injected before the run begins.
  case unsent(arrow: SequenceDiagram.Arrow.ID)
  /// An arrow and the event of its arrival disagree about the side or the time, or there are two such events.
  case arrival(arrow: SequenceDiagram.Arrow.ID, event: Int)
  /// An arrow that repeats one that its side has not sent before, or is no retransmission.
  case repetition(arrow: SequenceDiagram.Arrow.ID)
  /// An event whose timer was started at no event of its side before it, or that is no timeout.
  case timer(event: Int)
  /// An arrow that arrives, at no event; or that arrives before it is sent.
  case neverArrives(arrow: SequenceDiagram.Arrow.ID)

  /// One sentence for people.
  public var description: String {
    switch self {
    case .text(let text): "the text \"\(text)\" cannot be drawn"
    case .order(let event): "event \(event) is out of order"
    case .duplicate(let arrow): "two arrows have the id \(arrow)"
    case .unknown(let arrow, let event): "event \(event) names arrow \(arrow), which there is not"
    case .departure(let arrow, let event): "event \(event) does not send arrow \(arrow)"
    case .unsent(let arrow): "no event sends arrow \(arrow)"
    case .arrival(let arrow, let event): "arrow \(arrow) does not arrive at event \(event)"
    case .repetition(let arrow): "arrow \(arrow) does not repeat what was sent before it"
    case .timer(let event): "no event before event \(event) starts its timer"
    case .neverArrives(let arrow): "arrow \(arrow) arrives at no event"
    }
  }
}

extension SequenceDiagram {
  /// The first defect, if there is one.
  var firstDefect: SequenceDiagramDefect? {
    textDefect ?? orderDefect ?? arrowDefect ?? tieDefect
  }

  private var textDefect: SequenceDiagramDefect? {
    for participant in [left, right] {
      if participant.name.isEmpty { return .text(participant.name) }
      if !participant.initialState.isState { return .text(participant.initialState) }
    }
    for event in events {
      for state in [event.before, event.after] where !state.isState { return .text(state) }
      for note in event.notes + event.asides + event.queues.map(\.name) where note.isEmpty { return .text(note) }
      for rule in event.rules where rule.isEmpty || rule.contains(where: { $0.isWhitespace || $0 == "," }) { return .text(rule) }
      switch event.cause {
      case .call(let text), .timeout(let text), .fault(let text): if text.isEmpty { return .text(text) }
      case .arrival: break
      }
    }
    for arrow in arrows {
      if arrow.label.isEmpty { return .text("") }
      for part in arrow.label where !part.isLabelPart { return .text(part) }
    }
    return nil
  }

  private var orderDefect: SequenceDiagramDefect? {
    var time = 0
    for (index, event) in events.enumerated() {
      if event.number != index + 1 || event.time < time { return .order(event: event.number) }
      time = event.time
    }
    return nil
  }

  private var tieDefect: SequenceDiagramDefect? {
    let arrows = Dictionary(self.arrows.map { ($0.id, $0) }) { first, _ in first }
    for arrow in self.arrows {
      guard let id = arrow.repeats else { continue }
      guard arrow.isRetransmission, let first = arrows[id], first.from == arrow.from, first.sentAt <= arrow.sentAt, first.id != arrow.id
      else {
        return .repetition(arrow: arrow.id)
      }
    }
    for event in events {
      guard let number = event.startedAt else { continue }
      guard case .timeout = event.cause, (1..<event.number).contains(number), events[number - 1].side == event.side else {
        return .timer(event: event.number)
      }
    }
    return nil
  }

  private var arrowDefect: SequenceDiagramDefect? {
    var arrows: [Arrow.ID: Arrow] = [:]
    for arrow in self.arrows where arrows.updateValue(arrow, forKey: arrow.id) != nil { return .duplicate(arrow: arrow.id) }
    var sent: Set<Arrow.ID> = []
    var arrived: Set<Arrow.ID> = []
    for event in events {
      if case .arrival(let id) = event.cause {
        guard let arrow = arrows[id] else { return .unknown(arrow: id, event: event.number) }
        guard arrow.fate == .arrives(at: event.time), arrow.from != event.side, arrow.isInjected || sent.contains(id),
          arrived.insert(id).inserted
        else { return .arrival(arrow: id, event: event.number) }
      }
      for id in event.departures {
        guard let arrow = arrows[id] else { return .unknown(arrow: id, event: event.number) }
        guard arrow.from == event.side, arrow.sentAt == event.time, !arrow.isInjected, sent.insert(id).inserted else {
          return .departure(arrow: id, event: event.number)
        }
      }
    }
    for arrow in self.arrows {
      if arrow.isInjected ? arrow.sentAt < 0 : !sent.contains(arrow.id) { return .unsent(arrow: arrow.id) }
      guard case .arrives(let time) = arrow.fate else { continue }
      if !arrived.contains(arrow.id) || time < arrow.sentAt { return .neverArrives(arrow: arrow.id) }
    }
    return nil
  }
}

extension String {
  /// Whether this can stand as a state: not empty, no white space, no lifeline.
  fileprivate var isState: Bool {
    !isEmpty && self == singleSpaced && !contains { $0.isWhitespace || $0.isLifeline }
  }

  /// Whether this can stand as a part of a label, so that no dash, corner or mark of the drawing is taken for it.
  fileprivate var isLabelPart: Bool {
    guard let first, let last, self == singleSpaced else { return false }
    func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    return isWord(first) && isWord(last) && !contains { $0.isWhitespace || $0.isLifeline }
  }
}

extension Character {
  /// Whether drawings are made of this, so that a word with it could be taken for a lifeline.
  fileprivate var isLifeline: Bool { self == "|" || self == "│" }
}
