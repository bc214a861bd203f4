import ProtocolModel
import Simulation

extension Coverage {
  /// What accounts for a transition that the specification states.
  public struct OfTransition: Sendable {
    /// The transition.
    public let transition: SpecifiedTransition
    /// For each of its causes, what shows it: runs of scenarios first, the plainest one before the others; then what was tried.
    public let witnesses: [[Witness]]

    /// How the model stands to it; nil when it neither makes it nor says why not, or makes what it says it leaves out.
    public var account: TransitionAccount? {
      switch transition.leftOut {
      case .choice: return witnesses.joined().isEmpty ? .choice : nil
      case .omission: return witnesses.joined().isEmpty ? .leftOut : nil
      case nil: break
      }
      if witnesses.contains(where: \.isEmpty) { return nil }
      return witnesses.allSatisfy { $0.contains { $0.scenario != nil } } ? .scenarios : .tried
    }

    /// The first witness of each cause.
    public var firstWitnesses: [Witness] { witnesses.compactMap(\.first) }
    /// The rules that carry it out: those that fire in the first witness of each cause, in order; of OUTPUT, those that send.
    public var rules: [String] { unique(firstWitnesses.flatMap(\.rules)) }
    /// The ids of the scenarios that show it, the plainest one before the others.
    public var scenarios: [String] { unique(witnesses.joined().compactMap(\.scenario)) }

    private func unique(_ ids: [String]) -> [String] {
      var seen: Set<String> = []
      return ids.filter { seen.insert($0).inserted }
    }
  }

  /// How a model stands to a transition that the specification states.
  public enum TransitionAccount: String, Sendable, CaseIterable {
    /// Scenarios show it.
    case scenarios
    /// It is shown only where events are tried in every state.
    case tried
    /// The specification leaves it open, and the model chooses otherwise.
    case choice
    /// It is left out.
    case leftOut = "left-out"
  }

  /// An event that shows a transition.
  public struct Witness: Hashable, Sendable {
    /// Where it happens.
    public enum Place: Hashable, Sendable {
      /// In a scenario's run: the number of the event among the drawn ones, 0 in the preamble.
      case scenario(String, step: Int)
      /// Where a stimulus was tried in a situation.
      case tried(situation: String, stimulus: String)
    }

    /// Where it happens.
    public let place: Place
    /// The ids of the rules that fire, in order; of OUTPUT, those that send.
    public let rules: [String]

    /// The scenario in whose run it happens.
    public var scenario: String? { if case .scenario(let id, step: _) = place { id } else { nil } }
    /// Whether a diagram shows it.
    fileprivate var isDrawn: Bool { if case .scenario(_, step: let step) = place { step > 0 } else { false } }
  }
}

extension Coverage.OfTransition {
  /// What accounts for each transition that the specification of a subject's first profile states.
  ///
  /// Throws when the model cannot be run.
  static func all(in runs: Runs) throws(ModelError) -> [Coverage.OfTransition] {
    let stated = runs.subject.model.specifiedTransitions
    guard !stated.isEmpty else { return [] }
    let events = try ObservedEvents(of: runs)
    return stated.map { transition in
      Coverage.OfTransition(transition: transition, witnesses: transition.causes.map { events.witnesses(of: transition, by: $0) })
    }
  }
}

/// Every event of a subject's scenarios, and of what is tried in its situations.
private struct ObservedEvents {
  private let events: [State: [(seen: Observation, witness: Coverage.Witness)]]

  init(of runs: Runs) throws(ModelError) {
    let model = runs.subject.model
    var events: [State: [(seen: Observation, witness: Coverage.Witness)]] = [:]
    func add(_ seen: Observation, _ place: Coverage.Witness.Place) {
      let rules = seen.reaction.firings.map(\.rule).filter { $0.event != model.output || $0.sends }
      events[seen.before.state, default: []].append((seen, .init(place: place, rules: rules.map(\.id))))
    }
    for scenario in runs.subject.scenarios {
      let trace = try runs.trace(of: scenario, in: model)
      for event in trace.events { add(trace.observation(of: event), .scenario(scenario.id, step: event.number)) }
    }
    for tried in try runs.transitions(of: model).transitions {
      add(tried.observation, .tried(situation: tried.situation, stimulus: tried.stimulus))
    }
    self.events = events
  }

  /// What shows a transition made by one of its causes: drawn before undrawn, few rules before many; one event of each scenario.
  func witnesses(of transition: SpecifiedTransition, by cause: SpecifiedTransition.Cause) -> [Coverage.Witness] {
    let found = (events[transition.from] ?? []).filter { transition.isSeen(in: $0.seen, by: cause) }.map(\.witness)
    let sorted = found.enumerated().sorted { rank($0.element, $0.offset) < rank($1.element, $1.offset) }.map(\.element)
    var seen: Set<String> = []
    return sorted.filter { witness in witness.scenario.map { seen.insert($0).inserted } ?? true }
  }

  private func rank(_ witness: Coverage.Witness, _ offset: Int) -> (Int, Int, Int) {
    (witness.isDrawn ? 0 : witness.scenario != nil ? 1 : 2, witness.rules.count, offset)
  }
}

extension Rule {
  /// Whether it sends a segment.
  fileprivate var sends: Bool {
    actions.contains { action in
      switch action {
      case .send, .resend, .resendLast: true
      case .set, .select, .unset, .join, .start, .stop, .stopAll, .answer, .signal, .complete, .completeFirst, .deliver, .completeUpTo,
        .hold,
        .take,
        .acknowledge, .flush, .trim, .strip, .replaySegment, .replayCall, .createBlock, .deleteBlock, .deleteBlockKeeping, .onHost, .drop:
        false
      }
    }
  }
}
