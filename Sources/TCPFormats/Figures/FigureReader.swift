import Diagrams

/// Reads a run back from its figure in the notation of RFC 9293, knowing nothing but its text.
///
/// It gives what the notation says: times are the order of what happens (see `SequenceDiagram.inOrderOnly`), every cause that is no arrival is a
/// call, and nothing is marked as sent again.
public struct FigureReader: Hashable, Sendable {
  /// Where, and why, a text is no figure.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line of the text, from 1.
    public var line: Int
    /// What is wrong with it, as a phrase.
    public var problem: String

    /// One sentence for people.
    public var description: String { "line \(line): \(problem)" }
  }

  /// Creates a reader.
  public init() {}

  /// What such a figure says of a run.
  public static func shown(_ diagram: SequenceDiagram) throws(SequenceDiagramDefect) -> SequenceDiagram {
    try diagram.inOrderOnly.withoutRules.withoutTies.changed { event in
      event.notes = []
      event.queues = []
      event.asides = []
      switch event.cause {
      case .call(let text), .timeout(let text), .fault(let text): event.cause = .call(text)
      case .arrival: break
      }
    } arrows: { arrow in
      arrow.isRetransmission = false
    }
  }

  /// The run that a text draws.
  public func read(_ text: String) throws(Failure) -> SequenceDiagram {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = all.prefix { !$0.isEmpty }
    guard lines.count > 1 else { throw Failure(line: 1, problem: "no figure") }
    let header = lines[0].drop { $0 == " " }
    guard let gap = header.firstRange(of: "  ") else { throw Failure(line: 1, problem: "the names are missing") }
    let names = (String(header[..<gap.lowerBound]), String(header[gap.upperBound...].drop { $0 == " " }))
    var reading = FigureReading()
    for (index, line) in lines.enumerated().dropFirst() {
      do {
        try reading.read(line, number: index)
      } catch {
        throw Failure(line: index + 1, problem: error.text)
      }
    }
    do {
      return try reading.diagram(names)
    } catch {
      throw Failure(line: lines.count, problem: error.text)
    }
  }
}

/// What has been read of a figure so far.
struct FigureReading {
  struct Problem: Error {
    let text: String
    init(_ text: String) { self.text = text }
  }

  typealias Side = SequenceDiagram.Side

  private var arrows: [SequenceDiagram.Arrow] = []
  private var events: [SequenceDiagram.Event] = []
  private var initial: (left: String, right: String)?
  private var states: [Side: String] = [:]
  /// The places in `arrows` of what is on its way.
  private var onTheWay: [(text: String, arrow: Int)] = []

  /// Reads the next line.
  mutating func read(_ line: Substring, number: Int) throws(Problem) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count >= 3, words[0] == "\(number).", let right = words.last else { throw Problem("a number or a state is missing") }
    let left = words[1]
    let between = Array(words[2..<words.count - 1])
    let now: [Side: String] = [.left: left, .right: right]
    guard let first = between.first, let last = between.last else {
      states = now
      if initial == nil { initial = (left, right) }
      return
    }
    if first.hasPrefix("<--") || first == "-->" || first == "..." || first == "X" || first == "(duplicate)" {
      try readSegment(between, first, last, now)
    } else {
      // Words stand next to the state of their side.
      let text = between.joined(separator: " ")
      guard let range = line.firstRange(of: text), text.hasPrefix("("), text.hasSuffix(")") else { throw Problem("words that are none") }
      let side: Side = line[range.upperBound...].prefix { $0 == " " }.count > 1 ? .left : .right
      try happen(.call(String(text.dropFirst().dropLast())), at: side, now)
    }
  }

  private mutating func happen(_ cause: SequenceDiagram.Event.Cause, at side: Side, _ now: [Side: String]) throws(Problem) {
    guard let before = states[side], let after = now[side], now[side.opposite] == states[side.opposite] else {
      throw Problem("a state changes at the other side")
    }
    let number = events.count + 1
    events.append(.init(number: number, time: 2 * number, side: side, cause: cause, before: before, after: after))
    states = now
  }

  private mutating func readSegment(_ words: [String], _ first: String, _ last: String, _ now: [Side: String]) throws(Problem) {
    let isInjected = words.contains("(duplicate)")
    let inner = words.filter { $0 != "(duplicate)" }
    guard inner.count >= 3, let start = inner.first, let end = inner.last else { throw Problem("a segment without its marks") }
    let text = inner[1..<inner.count - 1].joined(separator: " ")
    guard let notation = inner.dropLast().last, let label = FigureSegment.label(of: notation) else { throw Problem("no segment") }
    switch (start, end) {
    case ("-->", "-->"), ("<--", "<--"):
      guard !isInjected else { throw Problem("a duplicate that was sent") }
      let from: Side = start == "-->" ? .left : .right
      guard now[from] == states[from] else { throw Problem("a state changes at the other side") }
      try depart(label, from: from, fate: .arrives(at: 0))
      try arrive(arrows.count - 1, now)
    case ("-->", "..."), ("-->", "X"), ("...", "<--"), ("X", "<--"):
      guard !isInjected, now == states else { throw Problem("a state changes without an event") }
      let isLost = start == "X" || end == "X"
      try depart(label, from: start == "-->" ? .left : .right, fate: isLost ? .lost : .inFlight)
      if !isLost { onTheWay.append((text, arrows.count - 1)) }
    case ("...", "-->"), ("<--", "..."):
      let from: Side = end == "-->" ? .left : .right
      guard now[from] == states[from] else { throw Problem("a state changes at the other side") }
      if isInjected {
        inject(label, from: from, fate: .arrives(at: 0))
        try arrive(arrows.count - 1, now)
      } else {
        guard let place = onTheWay.firstIndex(where: { $0.text == text && arrows[$0.arrow].from == from }) else {
          throw Problem("a segment arrives that never left")
        }
        try arrive(onTheWay.remove(at: place).arrow, now)
      }
    case ("...", "..."), ("...", "X"), ("X", "..."):
      guard isInjected else { throw Problem("a segment without a sender") }
      let isLost = start == "X" || end == "X"
      inject(label, from: first == "(duplicate)" ? .left : .right, fate: isLost ? .lost : .inFlight)
    default: throw Problem("marks that do not fit together")
    }
  }

  private mutating func depart(_ label: [String], from side: Side, fate: SequenceDiagram.Arrow.Fate) throws(Problem) {
    guard let event = events.last, event.side == side else { throw Problem("a segment that no event sends") }
    arrows.append(.init(id: arrows.count + 1, from: side, label: label, sentAt: event.time, fate: fate))
    events[events.count - 1].departures.append(arrows.count)
  }

  private mutating func inject(_ label: [String], from side: Side, fate: SequenceDiagram.Arrow.Fate) {
    let time = 2 * events.count + 1
    arrows.append(.init(id: arrows.count + 1, from: side, label: label, sentAt: time, fate: fate, isInjected: true))
  }

  private mutating func arrive(_ place: Int, _ now: [Side: String]) throws(Problem) {
    try happen(.arrival(place + 1), at: arrows[place].from.opposite, now)
    arrows[place].fate = .arrives(at: 2 * events.count)
  }

  /// The whole diagram.
  func diagram(_ names: (left: String, right: String)) throws(Problem) -> SequenceDiagram {
    guard let initial else { throw Problem("the first states are missing") }
    do {
      return try SequenceDiagram(
        left: .init(name: names.left, initialState: initial.left), right: .init(name: names.right, initialState: initial.right),
        arrows: arrows, events: events
      ).numberedAsDrawn
    } catch {
      throw Problem(error.description)
    }
  }
}
