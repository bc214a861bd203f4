import ProtocolModel

/// A fact that must be seen in a scenario's run, with the place where it is stated.
public struct Expectation: Hashable, Sendable {
  /// What must be seen.
  public let fact: Fact
  /// Who says so; nil when it is the scenario's own purpose.
  public let cite: Citation?

  /// What must be seen in a run.
  public enum Fact: Hashable, Sendable {
    /// The states that a side passes in the drawn part, from the first to the last, each once in a row.
    case passes(Side, [State])
    /// How many segments are sent in the drawn part, injected ones not counted.
    case segments(Int)
    /// How many segments repeat an earlier one.
    case retransmissions(Int)
    /// How many segments are lost.
    case lost(Int)
    /// A side sends such a segment as its nth, from 1, of the drawn part.
    case sends(Side, nth: Int, SegmentFact)
    /// The user of a side is told this signal.
    case signals(Side, Signal)
    /// A call of this kind at a side gets this answer, at once or later.
    case answers(Side, Event, Answer)
    /// The user of a side is handed so many octets of text in all.
    case delivers(Side, octets: UInt32)
    /// A rule fires at a side.
    case fires(Side, String)
    /// A variable of a side has this value when the run ends.
    case variable(Side, Symbol, UInt32)
    /// The user of a side is told this and nothing else in the drawn part, in this order.
    case tells(Side, [Notice])
    /// A side has these variables and no others when the run ends.
    case remembers(Side, [Symbol: UInt32])
    /// These timers of a side and no others are running when the run ends, each until so many milliseconds.
    case timers(Side, [Timer: Int])
    /// These queues of a side and no others have entries when the run ends; how many.
    case queues(Side, [Queue: Int])
    /// The run's drawn part lasts so long from its first event to its last; milliseconds.
    case lasts(Int)
  }

  /// What a user is told.
  public enum Notice: Hashable, Sendable {
    /// A call of this kind gets this answer, at once or later.
    case answered(Event, Answer)
    /// A call of this kind is handed so many octets of text.
    case handed(Event, octets: UInt32)
    /// A signal.
    case signalled(Signal)
  }

  /// What a segment must carry; what is nil is not looked at.
  public struct SegmentFact: Hashable, Sendable {
    /// Its control bits, exactly.
    public let controlBits: [ControlBit]
    /// Header fields and their values.
    public let fields: [Symbol: UInt32]
    /// Its octets of text.
    public let text: UInt32

    /// What a segment must carry.
    public init(_ controlBits: [ControlBit], _ fields: [Symbol: UInt32], text: UInt32 = 0) {
      self.controlBits = controlBits
      self.fields = fields
      self.text = text
    }
  }

  /// A fact and who states it.
  public init(_ fact: Fact, cite: Citation? = nil) {
    self.fact = fact
    self.cite = cite
  }
}

/// An expectation that a run does not meet.
public struct FailedExpectation: Hashable, Sendable, CustomStringConvertible {
  /// The scenario's id.
  public let scenario: String
  /// Its place among the scenario's expectations, from 1.
  public let number: Int
  /// What was expected.
  public let expected: String
  /// What was seen.
  public let seen: String
  /// Who states what was expected.
  public let cite: Citation?

  public var description: String {
    "\(scenario), expectation \(number): expected \(expected)\(cite.map { " (\($0.text))" } ?? ""), but \(seen)"
  }
}

extension Trace {
  /// The expectations of its scenario that this run does not meet.
  public func failures(of scenario: Scenario) -> [FailedExpectation] {
    outcomes(of: scenario).enumerated().compactMap { index, outcome in
      guard let seen = outcome.seen else { return nil }
      return FailedExpectation(scenario: scenario.id, number: index + 1, expected: outcome.expected, seen: seen, cite: outcome.cite)
    }
  }

  /// What was expected, in the scenario's order, with what was seen instead where this run does not meet it.
  public func outcomes(of scenario: Scenario) -> [(expected: String, seen: String?, cite: Citation?)] {
    if let network, let expected = scenario.network?.expects { return network.outcomes(of: expected) }
    return ownOutcomes(of: scenario)
  }

  private func ownOutcomes(of scenario: Scenario) -> [(expected: String, seen: String?, cite: Citation?)] {
    scenario.expects.map { expectation in
      let outcome = check(expectation.fact)
      return (outcome.expected, outcome.seen, expectation.cite)
    }
  }

  /// The states that a side passes in the drawn part, each once in a row.
  public func statesPassed(by side: Side) -> [State] {
    var passed = [initialStates[side] ?? model.initial]
    for event in drawnEvents where event.side == side {
      for state in event.reaction.firings.map(\.after) + [event.after.state] where state != passed.last { passed.append(state) }
    }
    return passed
  }

  /// The octets of text that were handed to a side's user in the drawn part.
  public func octetsDelivered(to side: Side) -> UInt32 {
    drawnEvents.filter { $0.side == side }.flatMap(\.reaction.told).reduce(0) { total, told in
      if case .delivery(_, _, octets: let octets) = told { total + octets } else { total }
    }
  }

  private func check(_ fact: Expectation.Fact) -> (expected: String, seen: String?) {
    switch fact {
    case .passes(let side, let states):
      let passed = statesPassed(by: side)
      return ("\(name(side)) to pass \(list(states))", passed == states ? nil : "it passes \(list(passed))")
    case .segments(let count):
      return compare("segments", count, drawnTransmissions.count { !$0.isInjected })
    case .retransmissions(let count):
      return compare("retransmissions", count, drawnTransmissions.count { $0.repeats != nil && !$0.isInjected })
    case .lost(let count):
      return compare("lost segments", count, drawnTransmissions.count { $0.fate == .lost })
    case .sends(let side, let nth, let wanted):
      let sent = drawnTransmissions.filter { $0.from == side && !$0.isInjected }
      let expected = "segment \(nth) of \(name(side)) to be \(text(wanted))"
      guard sent.indices.contains(nth - 1) else { return (expected, "it sends \(sent.count)") }
      let segment = sent[nth - 1].segment
      let matches =
        segment.controlBits == model.format.controlBits.filter(wanted.controlBits.contains) && segment.text == wanted.text
        && wanted.fields.allSatisfy { segment.fields[$0.key] == $0.value }
      return (expected, matches ? nil : "it is \(segment.notation(model.format))")
    case .signals(let side, let signal):
      let told = drawnEvents.filter { $0.side == side }.flatMap(\.reaction.told)
      return (
        "the user of \(name(side)) to be signalled \"\(signal.text)\"", told.contains(.signal(signal)) ? nil : "no such signal is given"
      )
    case .answers(let side, let event, let answer):
      let answers = drawnEvents.filter { $0.side == side }.flatMap(\.reaction.told).compactMap { $0.answer(to: event) }
      let seen = answers.isEmpty ? "it gets no answer" : "it gets \(answers.map { "\"\($0)\"" }.joined(separator: ", "))"
      return ("\(event.name) at \(name(side)) to be answered \"\(answer.text)\"", answers.contains(answer.text) ? nil : seen)
    case .delivers(let side, let octets):
      return compare("octets delivered to the user of \(name(side))", Int(octets), Int(octetsDelivered(to: side)))
    case .fires(let side, let rule):
      let fired = drawnEvents.contains { $0.side == side && $0.reaction.firings.contains { $0.rule.id == rule } }
      return ("the rule \(rule) to fire at \(name(side))", fired ? nil : "it does not")
    case .variable(let side, let symbol, let value):
      let present = final[side]?.variables[symbol]
      return (
        "\(symbol.name) of \(name(side)) to be \(value) at the end",
        present == value ? nil : "it is \(present.map(String.init) ?? "undefined")"
      )
    case .tells(let side, let notices):
      let told = noticesGiven(at: side)
      let wanted = notices.map(\.text)
      return (
        "the user of \(name(side)) to be told \(Self.list(wanted))\(wanted.isEmpty ? "" : ", nothing else")",
        told == wanted ? nil : "it is told \(Self.list(told))"
      )
    case .remembers(let side, let variables): return check(variables, of: side)
    case .timers(let side, let timers): return check(timers, of: side)
    case .queues(let side, let queues): return check(queues, of: side)
    case .lasts(let length):
      return compare(
        "milliseconds from the first event to the last", length, (drawnEvents.last?.time ?? 0) - (drawnEvents.first?.time ?? 0))
    }
  }

  private func compare(_ what: String, _ wanted: Int, _ seen: Int) -> (expected: String, seen: String?) {
    ("\(wanted) \(what)", wanted == seen ? nil : "there are \(seen)")
  }

  func name(_ side: Side) -> String { hosts[side] ?? side.rawValue }
  private func list(_ states: [State]) -> String { states.map(\.name).joined(separator: ", ") }

  private func text(_ wanted: Expectation.SegmentFact) -> String {
    Segment(fields: wanted.fields, controlBits: wanted.controlBits, text: wanted.text).notation(model.format)
  }
}

extension Reaction.Told {
  /// The text of the answer, if it is one to a call of this kind.
  func answer(to wanted: Event) -> String? {
    switch self {
    case .answer(let event, let text, isError: _), .completion(let event, let text, octets: _, isError: _),
      .delivery(let event, let text, octets: _):
      event == wanted ? text : nil
    case .signal: nil
    }
  }
}

extension Segment {
  /// The segment as the specification writes it, e.g. `<A=100><B=101><CTL=X,Y>`, without the window.
  public func notation(_ format: SegmentFormat) -> String {
    let shown = format.fields.filter { $0 != format.window }.compactMap { field in
      fields[field.symbol].map { "<\(field.name)=\($0)>" }
    }
    let control = "<CTL=\(format.controlBits.filter(has).map(\.name).joined(separator: ","))>"
    return shown.joined() + control + (text == 0 ? "" : "<DATA=\(text)>")
  }
}
