import ProtocolModel

/// One small change of one rule of a protocol. Whether anything notices it says how much of the protocol is really tested.
public struct Mutation: Hashable, Sendable {
  /// What is changed.
  public enum Change: Hashable, Sendable {
    /// The rule is not there.
    case deleted
    /// The rule fires when its condition does not hold, and not when it does.
    case negated
    /// The rule does not do one of its actions: its place among them, from 0.
    case dropped(Int)
    /// The rule enters another state; nil to stay.
    case enters(State?)
    /// Something else is done after the rule.
    case ends(Rule.Ending)
  }

  /// The kinds of changes, in the order in which they are counted.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case deleted
    case negated
    case action
    case state
    case ending
  }

  /// The rule as it is.
  public let rule: Rule
  /// What is changed.
  public let change: Change

  /// A change of a rule.
  public init(_ rule: Rule, _ change: Change) {
    self.rule = rule
    self.change = change
  }

  /// The kind of the change.
  public var kind: Kind {
    switch change {
    case .deleted: .deleted
    case .negated: .negated
    case .dropped: .action
    case .enters: .state
    case .ends: .ending
    }
  }

  /// The action that is not done.
  public var droppedAction: Action? {
    if case .dropped(let place) = change, rule.actions.indices.contains(place) { rule.actions[place] } else { nil }
  }

  /// The rule as it is after the change; nil when it is not there.
  var changedRule: Rule? {
    switch change {
    case .deleted: nil
    case .negated: changing(condition: .not(rule.condition))
    case .dropped(let place): changing(actions: rule.actions.enumerated().filter { $0.offset != place }.map(\.element))
    case .enters(let state): changing(target: .some(state))
    case .ends(let ending): changing(ending: ending)
    }
  }

  private func changing(
    condition: Guard? = nil, actions: [Action]? = nil, target: State?? = nil, ending: Rule.Ending? = nil
  ) -> Rule {
    Rule(
      rule.id, in: rule.states, on: rule.event, step: rule.step, when: condition ?? rule.condition, do: actions ?? rule.actions,
      enter: target ?? rule.target, then: ending ?? rule.ending, cite: rule.cite)
  }
}

extension Mutation: Identifiable, CustomStringConvertible {
  /// Its name, the same as long as the rule's parts keep their order, e.g. `some.rule: action 3 dropped`.
  public var id: String {
    let what =
      switch change {
      case .deleted: "deleted"
      case .negated: "condition negated"
      case .dropped(let place): "action \(place + 1) dropped"
      case .enters(let state?): "enters \(state.name)"
      case .enters(nil): "stays"
      case .ends(let ending): "then \(ending.words)"
      }
    return "\(rule.id): \(what)"
  }

  public var description: String { id }
}

extension Rule.Ending {
  /// The ending in words.
  var words: String {
    switch self {
    case .nextRule: "next rule"
    case .nextStep: "next step"
    case .resume(let reference): "resume at \(reference.pipeline)/\(reference.step)"
    case .done: "done"
    }
  }
}

extension ProtocolModel {
  /// Every mutation of the protocol, in the order of its rules.
  ///
  /// Each rule is deleted; each condition negated (a rule without one is the same negated as deleted); each action dropped. A rule that
  /// enters a state enters each other one, and stays; one that stays enters each state, but for the one that it is always in. Each rule is
  /// given each other ending; to be resumed at are the steps that some rule resumes at, where their pipeline processes the rule's event.
  public var mutations: [Mutation] {
    let resumptions = resumedSteps
    return rules.flatMap { rule in changes(of: rule, resumptions).map { Mutation(rule, $0) } }
  }

  private func changes(of rule: Rule, _ resumptions: [(event: Event, step: StepReference)]) -> [Mutation.Change] {
    var changes: [Mutation.Change] = [.deleted]
    if rule.condition != .always { changes.append(.negated) }
    changes += rule.actions.indices.map { .dropped($0) }
    changes += states.filter { $0 != rule.target && (rule.target != nil || rule.states != [$0]) }.map { .enters($0) }
    if rule.target != nil { changes.append(.enters(nil)) }
    let endings: [Rule.Ending] = [.nextRule, .nextStep, .done] + resumptions.filter { $0.event == rule.event }.map { .resume($0.step) }
    return changes + endings.filter { $0 != rule.ending }.map { .ends($0) }
  }

  /// The steps that some rule resumes at, in the order of the pipelines.
  private var resumedSteps: [(event: Event, step: StepReference)] {
    let resumed = Set(rules.compactMap { rule in if case .resume(let reference) = rule.ending { reference } else { nil } })
    return pipelines.flatMap { pipeline in
      pipeline.steps.map { (pipeline.event, StepReference(pipeline.id, $0.name)) }.filter { resumed.contains($0.1) }
    }
  }

  /// This protocol with one rule changed.
  public func applying(_ mutation: Mutation) -> ProtocolModel {
    let changed = mutation.changedRule
    return applying(
      Profile(profile, removed: changed == nil ? [mutation.rule.id] : [], replaced: [changed].compactMap { $0 }))
  }
}
