/// Something that a model says and cannot mean. A model is valid when it has none of these.
public struct ValidityProblem: Hashable, Sendable {
  /// What every model keeps to.
  public enum Validity: String, Hashable, Sendable, CaseIterable {
    /// An id names one thing.
    case duplicateID = "duplicate-id"
    /// A rule stands in a step that exists.
    case missingStep = "missing-step"
    /// A rule is on the event that its pipeline processes.
    case wrongEvent = "wrong-event"
    /// A rule can be reached past the rules before it.
    case shadowedRule = "shadowed-rule"
    /// Every event has a rule in every state, or a reason why it cannot happen there.
    case unansweredEvent = "unanswered-event"
    /// Every rule and choice says where it comes from.
    case missingCitation = "missing-citation"
    /// A choice is carried out by rules that exist.
    case unknownRule = "unknown-rule"
    /// What cannot happen has no rule.
    case contradictedImpossibility = "contradicted-impossibility"
    /// What a rule uses is declared in the model.
    case undeclared
    /// A rule resumes, or replays, at a step that exists.
    case missingResumption = "missing-resumption"
    /// A cited requirement exists.
    case unknownRequirement = "unknown-requirement"
    /// A transition that is left out has a reason that exists.
    case unknownReason = "unknown-reason"
  }

  /// What is not kept to.
  public let validity: Validity
  /// What is wrong, with the names of what it concerns.
  public let what: String
  /// What to do about it.
  public let hint: String
}

extension ValidityProblem: CustomStringConvertible {
  public var description: String { "\(what) [\(validity.rawValue)]; \(hint)" }
}

extension ProtocolModel {
  /// Everything that is wrong with the model, in the order of `ValidityProblem.Validity`; none when it is valid.
  public var problems: [ValidityProblem] {
    duplicateIDs + misplacedRules + shadowedRules + unansweredEvents + missingCitations + unknownRules + contradictions + undeclared
      + missingResumptions + unknownRequirements + unknownReasons
  }

  private var duplicateIDs: [ValidityProblem] {
    let kinds: [(kind: String, ids: [String])] =
      [
        ("state", states.map(\.id)), ("event", events.map(\.id)), ("timer", timers.map(\.id)), ("queue", queues.map(\.id)),
        ("variable", variables.map(\.id)), ("setting", settings.map(\.id)), ("control bit", format.controlBits.map(\.name)),
        ("field", format.fields.map(\.name)), ("pipeline", pipelines.map(\.id)), ("rule", rules.map(\.id)), ("choice", choices.map(\.id)),
        ("omission", omissions.map(\.id)), ("requirement", requirements.map(\.id)),
        ("specified transition", specifiedTransitions.map { "\($0.number)" }),
        ("impossibility", impossibilities.flatMap { one in one.states.map { "\(one.event.name) in \($0.name)" } }),
      ] + pipelines.map { ("step of \($0.id)", $0.steps.map(\.name)) }
    return kinds.flatMap { kind, ids in
      repeated(ids).map {
        ValidityProblem(validity: .duplicateID, what: "two of kind \(kind) are called \($0)", hint: "rename or remove one of them")
      }
    }
  }

  private func repeated(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    var found: [String] = []
    for id in ids where !seen.insert(id).inserted && !found.contains(id) { found.append(id) }
    return found
  }

  private func has(_ reference: StepReference) -> Bool {
    pipelines.contains { $0.id == reference.pipeline && $0.steps.contains { $0.name == reference.step } }
  }

  private var misplacedRules: [ValidityProblem] {
    rules.compactMap { rule in
      guard has(rule.step) else {
        return ValidityProblem(
          validity: .missingStep,
          what: "the rule \(rule.id) stands in the step \(rule.step.pipeline)/\(rule.step.step), which does not exist",
          hint: "declare the step in its pipeline, or correct the rule's `step:`")
      }
      guard let pipeline = pipelines.first(where: { $0.id == rule.step.pipeline }), pipeline.event != rule.event else { return nil }
      return ValidityProblem(
        validity: .wrongEvent, what: "the rule \(rule.id) is on \(rule.event.name), but \(pipeline.id) processes \(pipeline.event.name)",
        hint: "correct the rule's `on:` or its `step:`")
    }
  }

  /// Follows each step in order. In a state in which a rule without a condition has ended the step, no later rule is tried; a rule before
  /// the end may still enter such a state.
  private var shadowedRules: [ValidityProblem] {
    var found: [ValidityProblem] = []
    for step in pipelines.flatMap({ pipeline in pipeline.steps.map { StepReference(pipeline.id, $0.name) } }) {
      var endedBy: [State: String] = [:]
      for rule in rules(of: step) {
        let tried = rule.states.filter { endedBy[$0] == nil }
        if tried.isEmpty {
          let earlier = Set(rule.states.compactMap { endedBy[$0] }).sorted().joined(separator: ", ")
          found.append(
            ValidityProblem(
              validity: .shadowedRule, what: "the rule \(rule.id) is never tried: \(earlier) always ends the step before it",
              hint: "move it before \(earlier), or give \(earlier) a condition"))
        } else if rule.ending != .nextRule {
          if rule.condition == .always { for state in tried { endedBy[state] = rule.id } }
        } else if rule.actions.contains(where: \.isReplay) {
          endedBy = [:]
        } else if let target = rule.target {
          endedBy[target] = nil
        }
      }
    }
    return found
  }

  /// Whether a rule processes an event that happens in a state: a rule that stands in another pipeline is no answer.
  private func isAnswered(_ event: Event, in state: State) -> Bool {
    guard let pipeline = pipeline(for: event, in: state) else { return false }
    return rules.contains { $0.event == event && $0.step.pipeline == pipeline.id && $0.states.contains(state) }
  }

  private var unansweredEvents: [ValidityProblem] {
    events.filter { $0.kind != .output }.flatMap { event in
      states.filter { state in
        !isAnswered(event, in: state) && !impossibilities.contains { $0.event == event && $0.states.contains(state) }
      }.map { state in
        ValidityProblem(
          validity: .unansweredEvent, what: "nothing says what \(event.name) does in \(state.name)",
          hint: "add a rule that names the state, or an impossibility with its reason")
      }
    }
  }

  private var missingCitations: [ValidityProblem] {
    let cited: [(what: String, cites: [Citation])] =
      rules.map { ("rule \($0.id)", [$0.cite]) } + choices.map { ("choice \($0.id)", $0.cites) }
      + omissions.map { ("omission \($0.id)", $0.cites) } + specifiedTransitions.map { ("specified transition \($0.number)", [$0.cite]) }
    return cited.filter { one in one.cites.allSatisfy(\.source.isEmpty) }.map {
      ValidityProblem(validity: .missingCitation, what: "the \($0.what) cites nothing", hint: "name the section that it comes from")
    }
  }

  private var unknownRules: [ValidityProblem] {
    choices.flatMap { choice in
      choice.rules.filter { rule($0) == nil }.map {
        ValidityProblem(
          validity: .unknownRule, what: "the choice \(choice.id) names the rule \($0), which does not exist",
          hint: "name the rule that carries out the choice now")
      }
    }
  }

  private var contradictions: [ValidityProblem] {
    impossibilities.flatMap { one in
      one.states.filter { isAnswered(one.event, in: $0) }.map { state in
        ValidityProblem(
          validity: .contradictedImpossibility,
          what: "\(one.event.name) is declared impossible in \(state.name) (\(one.id)), but a rule answers it",
          hint: "remove one of the two")
      }
    }
  }

  private var missingResumptions: [ValidityProblem] {
    rules.flatMap { rule in
      let references = rule.actions.compactMap(\.replayStep) + [rule.ending.resumption].compactMap { $0 }
      return references.filter { !has($0) }.map {
        ValidityProblem(
          validity: .missingResumption, what: "the rule \(rule.id) goes on at \($0.pipeline)/\($0.step), which does not exist",
          hint: "declare the step in its pipeline, or correct the rule's ending")
      }
    }
  }

  private var unknownRequirements: [ValidityProblem] {
    let known = Set(requirements.map(\.id))
    return citations.flatMap { place, cite in
      cite.requirements.filter { !known.contains($0) }.map {
        ValidityProblem(
          validity: .unknownRequirement, what: "\(place) cites \($0), which is no requirement of \(cite.source)",
          hint: "correct the id, or declare the requirement")
      }
    }
  }

  private var unknownReasons: [ValidityProblem] {
    specifiedTransitions.compactMap { one in
      let missing: String? =
        switch one.leftOut {
        case .omission(let id): omissions.contains { $0.id == id } ? nil : "omission \(id)"
        case .choice(let id): choices.contains { $0.id == id } ? nil : "choice \(id)"
        case nil: nil
        }
      return missing.map {
        ValidityProblem(
          validity: .unknownReason, what: "the specified transition \(one.number) is left out by the \($0), which does not exist",
          hint: "name the choice or the omission that says why, or let the model make the transition")
      }
    }
  }

  /// Every citation in the model, with what makes it.
  private var citations: [(place: String, cite: Citation)] {
    var all = rules.map { ("the rule \($0.id)", $0.cite) }
    all += states.map { ("the state \($0.name)", $0.cite) } + events.map { ("the event \($0.name)", $0.cite) }
    all += timers.map { ("the timer \($0.id)", $0.cite) } + queues.map { ("the queue \($0.id)", $0.cite) }
    all += pipelines.map { ("the pipeline \($0.id)", $0.cite) }
    all += (variables + settings).compactMap { symbol in symbol.cite.map { ("\(symbol.name)", $0) } }
    all += specifiedTransitions.map { ("the specified transition \($0.number)", $0.cite) }
    all += choices.flatMap { choice in choice.cites.map { ("the choice \(choice.id)", $0) } }
    return all + omissions.flatMap { omission in omission.cites.map { ("the omission \(omission.id)", $0) } }
  }
}

extension Rule.Ending {
  fileprivate var resumption: StepReference? { if case .resume(let reference) = self { reference } else { nil } }
}

extension Action {
  fileprivate var replayStep: StepReference? { if case .replaySegment(_, at: let reference) = self { reference } else { nil } }

  /// Whether another event is processed inside this action, which may enter any state.
  fileprivate var isReplay: Bool {
    switch self {
    case .replaySegment, .replayCall: true
    case .set, .select, .unset, .send, .resend, .resendLast, .join, .start, .stop, .stopAll, .answer, .signal, .complete, .completeFirst,
      .deliver,
      .completeUpTo,
      .hold, .take, .acknowledge, .flush, .trim, .strip, .createBlock, .deleteBlock, .deleteBlockKeeping, .onHost, .drop:
      false
    }
  }
}
