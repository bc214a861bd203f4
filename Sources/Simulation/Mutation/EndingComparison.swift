import ProtocolModel

extension Mutation {
  /// Whether this gives its rule another ending and yet the next rule to be tried is the same, or there is none either way, in every state
  /// that the endpoint may be in then. Such a mutation cannot change anything.
  public func leadsToSameRule(in model: ProtocolModel) -> Bool {
    guard case .ends(let ending) = change else { return false }
    let states = rule.replays ? model.states : rule.target.map { [$0] } ?? rule.states
    return states.allSatisfy { model.nextRule(after: rule, rule.ending, in: $0) == model.nextRule(after: rule, ending, in: $0) }
  }
}

extension ProtocolModel {
  /// The first rule for a state that comes after a rule with an ending; nil when none does.
  func nextRule(after rule: Rule, _ ending: Rule.Ending, in state: State) -> String? {
    let ahead: [Rule] =
      switch ending {
      case .done: []
      case .nextRule: rules(of: rule.step).drop { $0 != rule }.dropFirst() + rules(from: rule.step, skippingIt: true)
      case .nextStep: rules(from: rule.step, skippingIt: true)
      case .resume(let reference): rules(from: reference, skippingIt: false)
      }
    return ahead.first { $0.states.contains(state) }?.id
  }

  /// The rules of a step and of those after it in its pipeline.
  private func rules(from reference: StepReference, skippingIt: Bool) -> [Rule] {
    guard let pipeline = pipelines.first(where: { $0.id == reference.pipeline }) else { return [] }
    let steps = pipeline.steps.drop { $0.name != reference.step }.dropFirst(skippingIt ? 1 : 0)
    return steps.flatMap { rules(of: StepReference(pipeline.id, $0.name)) }
  }
}

extension Rule {
  /// Whether another event is processed inside the rule, which may enter any state.
  fileprivate var replays: Bool {
    actions.contains { action in
      switch action {
      case .replaySegment, .replayCall: true
      case .set, .select, .unset, .send, .resend, .resendLast, .join, .start, .stop, .stopAll, .answer, .signal, .complete, .completeFirst,
        .deliver, .completeUpTo, .hold,
        .take, .acknowledge, .flush, .trim, .strip, .createBlock, .deleteBlock, .deleteBlockKeeping, .onHost, .drop:
        false
      }
    }
  }
}
