/// Puts level rows together to a diagram.
struct LevelReading {
  /// Why rows are no diagram.
  struct Problem: Error, Hashable {
    let text: String
    init(_ text: String) { self.text = text }
  }

  private var arrows: [SequenceDiagram.Arrow] = []
  private var events: [SequenceDiagram.Event] = []
  private var initial: [SequenceDiagram.Side: String] = [:]
  private var states: [SequenceDiagram.Side: String] = [:]
  /// The places of the arrows that are told in notes and on their way, by their numbers.
  private var onTheWay: [Int: Int] = [:]
  /// The arrow that arrives at the next event.
  private var arriving: Int?

  /// Reads the next row.
  mutating func read(_ row: LevelRow.Shape, _ text: String) throws(Problem) {
    switch row {
    case .span: break
    case .arrow(let side): try readArrow(text, to: side)
    case .lost(let side): try depart(text.split(separator: " ").map(String.init)[...], from: side.opposite, fate: .lost)
    case .note(let side): try readNote(text, at: side)
    }
  }

  /// The whole diagram.
  func diagram(left: String, right: String) throws(Problem) -> SequenceDiagram {
    guard onTheWay.isEmpty, arriving == nil, let first = initial[.left], let other = initial[.right] else {
      throw Problem("a segment that never arrives, or the first states are missing")
    }
    do {
      return try SequenceDiagram(
        left: .init(name: left, initialState: first), right: .init(name: right, initialState: other), arrows: arrows, events: events)
    } catch {
      throw Problem(error.description)
    }
  }

  private mutating func readArrow(_ text: String, to side: SequenceDiagram.Side) throws(Problem) {
    let words = text.split(separator: " ").map(String.init)
    guard arriving == nil else { throw Problem("an arrival without its event") }
    guard words.first == SequenceGlyphs.ascii.unseen else {
      try depart(words[...], from: side.opposite, fate: .arrives(at: 0))
      arriving = arrows.count - 1
      return
    }
    guard words.count > 2, let number = Self.number(words[1]), let place = onTheWay.removeValue(forKey: number),
      arrows[place].from == side.opposite, SequenceGlyphs.ascii.words(of: arrows[place]) == Array(words[2...])
    else { throw Problem("\"\(text)\" arrives and never left") }
    arriving = place
  }

  private static func number(_ word: String) -> Int? {
    word.hasPrefix("(") && word.hasSuffix(")") ? Int(word.dropFirst().dropLast()) : nil
  }

  private mutating func readNote(_ text: String, at side: SequenceDiagram.Side) throws(Problem) {
    if let note = SequenceRow.Note(marked: text) {
      guard events.last?.side == side else { throw Problem("a note of no event") }
      events[events.count - 1].add(note)
      return
    }
    var words = text.split(separator: " ").map(String.init)[...]
    if words.last == SequenceGlyphs.ascii.unseen || words.last == String(SequenceGlyphs.ascii.lost) {
      let isLost = words.removeLast() != SequenceGlyphs.ascii.unseen
      var injectedAt: Int?
      if words.count > 1, words[words.startIndex + 1] == SequenceGlyphs.ascii.unseen {
        injectedAt = try Self.milliseconds(words.removeFirst())
        words.removeFirst()
      }
      let number = words.first.flatMap(Self.number)
      if number != nil { words.removeFirst() }
      if isLost, number != nil || injectedAt == nil { throw Problem("a segment that is lost and on its way") }
      try depart(words, from: side, fate: isLost ? .lost : number == nil ? .inFlight : .arrives(at: 0), injectedAt: injectedAt)
      if let number { onTheWay[number] = arrows.count - 1 }
    } else if words.count == 1 {
      guard states.isEmpty || initial.count == 2 || initial[side] == nil else { throw Problem("a state of nobody") }
      states[side] = text
      if initial[side] == nil { initial[side] = text }
    } else {
      try readEvent(text, words, at: side)
    }
  }

  private mutating func readEvent(_ text: String, _ words: ArraySlice<String>, at side: SequenceDiagram.Side) throws(Problem) {
    guard words.count > 2, let number = Int(words[0]), let before = states[side] else { throw Problem("\"\(text)\" is no event") }
    let time = try Self.milliseconds(words[1])
    let cause: SequenceDiagram.Event.Cause
    if words.count > 3 {
      guard arriving == nil, let read = SequenceMark.cause(drawn: words[3...].joined(separator: " ")) else {
        throw Problem("\"\(text)\" has no cause")
      }
      cause = read
    } else {
      guard let place = arriving, arrows[place].from == side.opposite else { throw Problem("\"\(text)\" has no cause") }
      arrows[place].fate = .arrives(at: time)
      cause = .arrival(place + 1)
      arriving = nil
    }
    events.append(.init(number: number, time: time, side: side, cause: cause, before: before, after: words[2]))
    states[side] = words[2]
  }

  private mutating func depart(
    _ words: ArraySlice<String>, from side: SequenceDiagram.Side, fate: SequenceDiagram.Arrow.Fate, injectedAt: Int? = nil
  ) throws(Problem) {
    let isAgain = words.first == SequenceGlyphs.ascii.retransmission(from: side)
    let label = Array(isAgain ? words.dropFirst() : words)
    guard let time = injectedAt ?? events.last?.time else { throw Problem("a segment that no event sends") }
    let id = arrows.count + 1
    arrows.append(
      .init(id: id, from: side, label: label, sentAt: time, fate: fate, isRetransmission: isAgain, isInjected: injectedAt != nil))
    if injectedAt == nil { events[events.count - 1].departures.append(id) }
  }

  private static func milliseconds(_ text: String) throws(Problem) -> Int {
    guard let value = Int(text.filter { $0 != "." }), value >= 0, SequenceColumns.seconds(value) == text else {
      throw Problem("\"\(text)\" is no time in seconds")
    }
    return value
  }
}
