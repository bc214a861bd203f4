import ProtocolModel
import Testing

func problems(_ alter: (inout Parts) -> Void) -> [String] {
  var parts = Parts()
  alter(&parts)
  return parts.model.problems.map { "\($0.validity.rawValue): \($0.what)" }
}

func rule(
  _ id: String, in states: [State] = [.busy], on event: Event = .ask, step: StepReference = .asking, when condition: Guard = Own.tries == 1,
  do actions: [Action] = [], enter target: State? = nil, then ending: Rule.Ending = .done, cite: Citation = .book("9")
) -> Rule {
  Rule(id, in: states, on: event, step: step, when: condition, do: actions, enter: target, then: ending, cite: cite)
}

/// One test for each rule of validity: a model that breaks it, and only it.
@Suite struct ValidationTests {
  /// The model that the other tests break has no problem.
  @Test func smallModelIsValid() { #expect(problems { _ in }.isEmpty) }

  /// Two rules of one id are found, and so are two states, and an event that is declared impossible twice.
  @Test func duplicateIDs() {
    #expect(problems { $0.rules.insert(rule("tire"), at: 0) } == ["duplicate-id: two of kind rule are called tire"])
    #expect(problems { $0.states.append(.idle) } == ["duplicate-id: two of kind state are called idle"])
    #expect(
      problems { $0.impossibilities.append(Impossibility("again", on: .tire, in: [.idle])) }
        == ["duplicate-id: two of kind impossibility are called TIRE in IDLE"])
  }

  /// A rule in a step that no pipeline has.
  @Test func missingStep() {
    #expect(
      problems { $0.rules.append(rule("new", step: StepReference("ask", "later"))) }
        == ["missing-step: the rule new stands in the step ask/later, which does not exist"])
  }

  /// A rule whose event is not the one that its pipeline processes.
  @Test func wrongEvent() {
    #expect(problems { $0.rules.insert(rule("new", on: .hear), at: 0) } == ["wrong-event: the rule new is on HEAR, but ask processes ASK"])
  }

  /// A rule after one without a condition that ends the step in the same states, however it ends it.
  @Test(arguments: [Rule.Ending.done, .nextStep, .resume(.answering)]) func shadowedRule(ending: Rule.Ending) {
    let first = rule("all", in: [.idle, .busy], on: .hear, step: .answering, when: .always, then: ending)
    #expect(
      problems { $0.rules.insert(first, at: 0) }
        == ["shadowed-rule: the rule hear.number is never tried: all always ends the step before it"])
  }

  /// Two rules may shadow a third together; one that leaves a state open does not.
  @Test func shadowedByTwo() {
    let idle = rule("idle", in: [.idle], on: .hear, step: .answering, when: .always)
    let busy = rule("busy", in: [.busy], on: .hear, step: .answering, when: .always)
    #expect(problems { $0.rules.insert(idle, at: 0) }.isEmpty)
    #expect(
      problems { $0.rules.insert(contentsOf: [idle, busy], at: 0) }
        == ["shadowed-rule: the rule hear.number is never tried: busy, idle always ends the step before it"])
  }

  /// No rule is shadowed when the step may go on past the earlier one, or when a rule between them enters the state.
  @Test func notShadowed() {
    let goesOn = rule("all", in: [.idle, .busy], on: .hear, step: .answering, when: .always, then: .nextRule)
    #expect(problems { $0.rules.insert(goesOn, at: 0) }.isEmpty)
    let enters = [
      rule("idle", in: [.idle], on: .hear, step: .answering, when: .always),
      rule("busy", in: [.busy], on: .hear, step: .answering, when: .always, enter: .idle, then: .nextRule),
    ]
    #expect(problems { $0.rules.insert(contentsOf: enters, at: 0) }.isEmpty)
  }

  /// A pair of state and event that nothing answers; a rule of another pipeline does not answer it.
  @Test func unansweredEvent() {
    #expect(problems { $0.impossibilities = [] } == ["unanswered-event: nothing says what TIRE does in IDLE"])
    #expect(problems { $0.rules.removeAll { $0.id == "tire" } } == ["unanswered-event: nothing says what TIRE does in BUSY"])
  }

  /// A rule, and a choice, that cite nothing.
  @Test func missingCitation() {
    let nowhere = Citation(source: "", section: "")
    #expect(problems { $0.rules.insert(rule("new", cite: nowhere), at: 0) } == ["missing-citation: the rule new cites nothing"])
    #expect(
      problems { $0.choices = [Choice("once", cites: [], rules: [], alternatives: [])] }
        == ["missing-citation: the choice once cites nothing"])
  }

  /// A choice that names a rule which is not there, as when a profile removes it.
  @Test func unknownRule() {
    let renamed = Profile("renamed", removed: ["ask.idle"], added: [rule("ask.first", in: [.idle], when: .always)])
    let found = ProtocolModel.book.applying(renamed).problems
    #expect(found.map(\.what) == ["the choice once names the rule ask.idle, which does not exist"])
    #expect(found.map(\.validity) == [.unknownRule])
  }

  /// An event that cannot happen in a state, and a rule for it.
  @Test func contradictedImpossibility() {
    #expect(
      problems { $0.impossibilities.append(Impossibility("never", on: .tire, in: [.busy])) }
        == ["contradicted-impossibility: TIRE is declared impossible in BUSY (never), but a rule answers it"])
  }

  /// A rule that resumes, or replays a segment, at a step that no pipeline has.
  @Test func missingResumption() {
    let away = StepReference("hear", "tenth")
    let expected = ["missing-resumption: the rule new goes on at hear/tenth, which does not exist"]
    #expect(problems { $0.rules.insert(rule("new", then: .resume(away)), at: 0) } == expected)
    #expect(problems { $0.rules.insert(rule("new", do: [.replaySegment(.sent, at: away)]), at: 0) } == expected)
  }

  /// A requirement that is cited and does not exist.
  @Test func unknownRequirement() {
    #expect(
      problems { $0.rules.insert(rule("new", cite: .book("9", "NEED-1", "NEED-2")), at: 0) }
        == ["unknown-requirement: the rule new cites NEED-2, which is no requirement of The Book"])
  }

  /// A transition that is left out for a reason that does not exist.
  @Test func unknownReason() {
    let left = SpecifiedTransition(
      3, .init("text"), in: .busy, on: .unmodelled, enter: .idle, leftOut: .omission("heat"), cite: .book("4"))
    #expect(
      problems { $0.specifiedTransitions.append(left) }
        == ["unknown-reason: the specified transition 3 is left out by the omission heat, which does not exist"])
    #expect(
      problems { $0.choices = [] }
        == ["unknown-reason: the specified transition 2 is left out by the choice once, which does not exist"])
  }

  /// Two transitions of one number, and one in a state that the model does not have.
  @Test func brokenSpecifiedTransitions() {
    #expect(
      problems { $0.specifiedTransitions.append($0.specifiedTransitions[0]) }
        == ["duplicate-id: two of kind specified transition are called 1"])
    let asleep = State("ASLEEP", cite: .book("3"))
    #expect(
      problems { $0.specifiedTransitions.append($0.specifiedTransitions[0].entering(asleep)) }.last
        == "undeclared: the specified transition 1 uses the state ASLEEP, which the model does not declare")
  }

  /// Every problem says what to do about it.
  @Test func problemsHaveHints() throws {
    var parts = Parts()
    parts.impossibilities = []
    let problem = try #require(parts.model.problems.first)
    #expect(!problem.hint.isEmpty)
    #expect(problem.description == "\(problem.what) [unanswered-event]; \(problem.hint)")
  }
}
