import ProtocolModel
import Simulation

/// What accounts for each requirement and each transition of a specification, and for each rule of its model. What nothing accounts for
/// is a gap.
public struct Coverage: Sendable {
  /// What accounts for a requirement.
  public struct OfRequirement: Sendable {
    /// The requirement.
    public let requirement: Requirement
    /// The rules that cite it.
    public let rules: [Rule]
    /// The settings, variables, timers and queues that cite it.
    public let parts: [Named]
    /// The choices that cite it.
    public let choices: [Choice]
    /// The omissions that cite it.
    public let omissions: [Omission]
    /// The ids of the scenarios whose runs fire one of the rules.
    public let scenarios: [String]

    /// Whether a run shows it, if rules carry it out.
    public var isShown: Bool { rules.isEmpty || !scenarios.isEmpty }

    /// How the model stands to it; nil when nothing in it cites the requirement.
    public var account: Account? {
      if !rules.isEmpty || !parts.isEmpty {
        if !omissions.isEmpty { return .inPart }
        return rules.isEmpty ? .parts : .rules
      }
      if !omissions.isEmpty { return .leftOut }
      return choices.isEmpty ? nil : .choice
    }
  }

  /// How a model stands to a requirement.
  public enum Account: String, Sendable, CaseIterable {
    /// Rules carry it out.
    case rules
    /// Settings, variables, timers or queues keep to it.
    case parts
    /// It is carried out, but not all of it.
    case inPart = "in-part"
    /// The specification leaves it open, and the model chooses.
    case choice
    /// It is left out.
    case leftOut = "left-out"
  }

  /// What accounts for a rule.
  public struct OfRule: Sendable {
    /// The rule.
    public let rule: Rule
    /// The ids of the scenarios whose runs fire it.
    public let scenarios: [String]
    /// The ids of the situations in which one of the stimuli that are tried in every state fires it.
    public let situations: [String]
    /// How many of the transitions that are tried in every state fire it.
    public let transitions: Int
    /// The articles whose diagrams show it.
    public let articles: [String]

    /// Whether a run fires it.
    public var isFired: Bool { !scenarios.isEmpty || transitions > 0 }
    /// The page of the reference that shows it.
    public var page: String { Named.rule(rule).address?.page ?? "" }
  }

  /// The requirements in the order of the specification.
  public let requirements: [OfRequirement]
  /// The transitions that the specification states.
  public let transitions: [OfTransition]
  /// The rules in the order of the model.
  public let rules: [OfRule]

  /// What accounts for the requirements, transitions and rules of a subject's first profile.
  ///
  /// - Parameter articles: The ids of the scenarios that each article draws, by the article's path.
  ///
  /// Throws when the model cannot be run.
  public init(of runs: Runs, articles: [String: Set<String>] = [:]) throws(ModelError) {
    let model = runs.subject.model
    let firing = try runs.firing()
    let tried = try TriedRules(of: runs)
    transitions = try runs.specifiedTransitions()
    requirements = model.requirements.map { OfRequirement($0, model, firing) }
    rules = model.rules.map { rule in
      let drawn = Set(firing.drawing(rule.id))
      return OfRule(
        rule: rule, scenarios: firing.scenarios(firing: rule.id), situations: tried.situations(firing: rule.id),
        transitions: tried.count(firing: rule.id),
        articles: articles.filter { !$0.value.isDisjoint(with: drawn) }.map(\.key).sorted())
    }
  }

  /// The requirements that nothing accounts for.
  public var missingRequirements: [Requirement] { requirements.filter { $0.account == nil }.map(\.requirement) }
  /// The requirements that rules carry out, and that no scenario shows.
  public var unshownRequirements: [Requirement] { requirements.filter { !$0.isShown }.map(\.requirement) }
  /// The transitions that no run shows although the model should make them, or that one shows although it leaves them out.
  public var missingTransitions: [OfTransition] { transitions.filter { $0.account == nil } }
  /// The rules that no run fires.
  public var silentRules: [Rule] { rules.filter { !$0.isFired }.map(\.rule) }
  /// The rules that no scenario fires, but some transition that is tried.
  public var onlyTriedRules: [Rule] { rules.filter { $0.scenarios.isEmpty && $0.isFired }.map(\.rule) }
  /// Whether something is accounted for by nothing.
  public var hasGaps: Bool {
    !missingRequirements.isEmpty || !unshownRequirements.isEmpty || !missingTransitions.isEmpty || !silentRules.isEmpty
  }

  /// How many requirements the model stands to in a way.
  public func count(_ account: Account) -> Int { requirements.count { $0.account == account } }
  /// How many transitions the model stands to in a way.
  public func count(_ account: TransitionAccount) -> Int { transitions.count { $0.account == account } }
}

extension Coverage.OfRequirement {
  /// What the first profile of a subject has to say of a requirement. Throws when the model cannot be run.
  public init(_ requirement: Requirement, in runs: Runs) throws(ModelError) {
    self.init(requirement, runs.subject.model, try runs.firing())
  }

  /// What a model has to say of a requirement, and the scenarios that show it.
  init(_ requirement: Requirement, _ model: ProtocolModel, _ firing: FiringScenarios) {
    func cites(_ cite: Citation?) -> Bool { cite?.requirements.contains(requirement.id) ?? false }
    self.requirement = requirement
    rules = model.rules.filter { cites($0.cite) }
    parts =
      (model.settings + model.variables).filter { cites($0.cite) }.map(Named.symbol)
      + model.timers.filter { cites($0.cite) }.map(Named.timer) + model.queues.filter { cites($0.cite) }.map(Named.queue)
    choices = model.choices.filter { $0.cites.contains(where: cites) }
    omissions = model.omissions.filter { $0.cites.contains(where: cites) }
    scenarios = firing.scenarios(firingAny: Set(rules.map(\.id)))
  }
}
