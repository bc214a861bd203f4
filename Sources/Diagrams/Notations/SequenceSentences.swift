/// Tells a run in sentences, a step for each event: who does what, the states before and after, what is sent and what becomes of it, and the
/// rules behind it. It is what those get who do not see the drawing.
public struct SequenceSentences: Hashable, Sendable {
  /// What a sentence is about. `{0}`, `{1}`, … in its words stand for what is said of it.
  public enum Phrase: String, Hashable, Sendable, CaseIterable {
    case start, step, call, timeout, timer, fault, arrival, enters, stays, told, queue, aside, sends, again, againFrom, arrives, lost,
      inFlight, injected, rules, list
  }

  /// A step: the number of its event, 0 where there is none, and its sentences.
  public struct Step: Hashable, Sendable {
    /// The number of its event; 0 for what is so at the start and for what is put into the network by hand.
    public var number: Int
    /// Its sentences.
    public var text: String
    /// The rules behind it.
    public var rules: [String]
  }

  /// The words of each phrase.
  public var phrases: [Phrase: String]

  /// English words.
  public static let english: [Phrase: String] = [
    .start: "At the start {0} is in {1} and {2} in {3}.", .step: "{0} s: {1}", .call: "the user of {0} calls {1}.",
    .timeout: "{0}: {1}{2}.", .timer: " (the timer was started at step {0})", .fault: "{0}: {1}.", .arrival: "{0} from {1} arrives at {2}.",
    .enters: "{0} goes from {1} to {2}.", .stays: "{0} stays in {1}.", .told: "Its user is told \"{0}\".", .queue: "{0} holds {1}.",
    .aside: "{0}.", .sends: "It sends {0}, which {1}.", .again: "It sends {0} again, which {1}.",
    .againFrom: "It sends {0} again, as at step {2}, which {1}.", .arrives: "arrives at step {0}", .lost: "is lost",
    .inFlight: "is still in the network at the end", .injected: "{0} s: {1} is put into the network as if {2} had sent it; it {3}.",
    .rules: "Rules: {0}.", .list: "{0}, {1}",
  ]

  /// Creates the sentences of a language, in English unless given.
  public init(phrases: [Phrase: String] = [:]) {
    self.phrases = Self.english.merging(phrases) { _, new in new }
  }

  /// What is said of each step, in order; the rules stand beside it.
  public func steps(of diagram: SequenceDiagram) -> [Step] {
    let arrows = Dictionary(diagram.arrows.map { ($0.id, $0) }) { first, _ in first }
    var arrivals: [SequenceDiagram.Arrow.ID: Int] = [:]
    var departures: [SequenceDiagram.Arrow.ID: Int] = [:]
    for event in diagram.events {
      if case .arrival(let id) = event.cause { arrivals[id] = event.number }
      for id in event.departures { departures[id] = event.number }
    }
    func fate(_ arrow: SequenceDiagram.Arrow) -> String {
      switch arrow.fate {
      case .arrives: say(.arrives, "\(arrivals[arrow.id] ?? 0)")
      case .lost: say(.lost)
      case .inFlight: say(.inFlight)
      }
    }
    func name(_ side: SequenceDiagram.Side) -> String { diagram.participant(at: side).name }
    var injected = diagram.arrows.filter(\.isInjected).sorted { ($0.sentAt, $0.id) < ($1.sentAt, $1.id) }
    func injections(until time: Int) -> [Step] {
      let present = injected.prefix { $0.sentAt <= time }
      injected.removeFirst(present.count)
      return present.map { arrow in
        let text = say(.injected, SequenceColumns.seconds(arrow.sentAt), arrow.words, name(arrow.from), fate(arrow))
        return Step(number: 0, text: text, rules: [])
      }
    }
    let start = say(.start, diagram.left.name, diagram.left.initialState, diagram.right.name, diagram.right.initialState)
    var steps = [Step(number: 0, text: start, rules: [])]
    for event in diagram.events {
      steps += injections(until: event.time)
      var sentences = [cause(of: event, arrows, name)]
      sentences.append(
        event.before == event.after ? say(.stays, name(event.side), event.after) : say(.enters, name(event.side), event.before, event.after)
      )
      sentences += event.notes.map { say(.told, $0) }
      sentences += event.queues.map { say(.queue, $0.name, "\($0.count)") } + event.asides.map { say(.aside, $0) }
      for arrow in event.departures.compactMap({ arrows[$0] }) {
        if let first = arrow.repeats.flatMap({ departures[$0] }) {
          sentences.append(say(.againFrom, arrow.words, fate(arrow), "\(first)"))
        } else {
          sentences.append(say(arrow.isRetransmission ? .again : .sends, arrow.words, fate(arrow)))
        }
      }
      let text = say(.step, SequenceColumns.seconds(event.time), joined(sentences))
      steps.append(Step(number: event.number, text: text, rules: event.rules))
    }
    return steps + injections(until: .max)
  }

  /// The sentences as lines of a text of at most a given width but for words that are longer, each step under its number.
  public func lines(of diagram: SequenceDiagram, width: Int, hasRules: Bool = true) -> [String] {
    let steps = steps(of: diagram)
    let indent = String(steps.map(\.number).max() ?? 0).count + 2
    return steps.flatMap { step in
      let number = step.number == 0 ? "" : "\(step.number)."
      let rules = hasRules && !step.rules.isEmpty ? [say(.rules, list(step.rules))] : []
      return folded(joined([step.text] + rules), width: max(10, width - indent)).enumerated().map { index, line in
        (index == 0 ? number : "").padding(to: indent) + line
      }
    }
  }

  /// The names as a list.
  public func list(_ names: [String]) -> String {
    guard let first = names.first else { return "" }
    return names.dropFirst().reduce(first) { say(.list, $0, $1) }
  }

  /// A phrase with its operands put in.
  func say(_ phrase: Phrase, _ operands: String...) -> String {
    let words = phrases[phrase] ?? Self.english[phrase] ?? ""
    return words.filled(with: operands).withoutBlanksBetweenWide
  }

  private func cause(
    of event: SequenceDiagram.Event, _ arrows: [SequenceDiagram.Arrow.ID: SequenceDiagram.Arrow],
    _ name: (SequenceDiagram.Side) -> String
  ) -> String {
    switch event.cause {
    case .call(let text): say(.call, name(event.side), text)
    case .timeout(let text):
      say(.timeout, name(event.side), text, event.startedAt.map { say(.timer, "\($0)") } ?? "")
    case .fault(let text): say(.fault, name(event.side), text)
    case .arrival(let id): say(.arrival, arrows[id]?.words ?? "", name(event.side.opposite), name(event.side))
    }
  }

  /// Sentences one after the other, with a space but where one ends in a wide character.
  private func joined(_ sentences: [String]) -> String {
    sentences.reduce(into: "") { text, sentence in
      if let last = text.last, !last.isWide { text += " " }
      text += sentence
    }
  }

  /// The lines of a text that a line feed may be put into at any space, or after any wide character.
  private func folded(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var rest = text
    while displayWidth(of: rest) > width {
      var broken: [String]?
      var room = width
      while broken == nil, room < displayWidth(of: rest) {
        broken = wrapped(rest, width: displayWidth(of: rest), firstWidth: room)
        room += 1
      }
      guard let broken, broken.count > 1 else { break }
      lines.append(broken[0])
      rest = broken.dropFirst().joined(separator: " ")
    }
    return lines + [rest]
  }
}

extension SequenceDiagram.Arrow {
  /// Its label in one line.
  var words: String { label.joined(separator: " ") }
}

extension String {
  /// The text without single spaces between two wide characters, as those scripts are written that have no spaces between words.
  fileprivate var withoutBlanksBetweenWide: String {
    guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
    var text = ""
    var wasBlank = false
    for character in self {
      if character == " " {
        if wasBlank { text += " " }
        wasBlank = true
        continue
      }
      if wasBlank, !(character.isWide && text.last?.isWide == true) { text += " " }
      wasBlank = false
      text.append(character)
    }
    return wasBlank ? text + " " : text
  }

  /// The text with spaces after it, up to a width.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth(of: self)))
  }
}
