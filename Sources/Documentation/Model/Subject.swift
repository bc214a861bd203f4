import ProtocolModel
import Simulation

/// What documents are about: a protocol in its profiles, with the runs that show it.
public struct Subject: Sendable {
  /// The protocol's profiles; the first is meant where none is named.
  public let profiles: [ProtocolModel]
  /// The scenarios, in the order in which lists show them.
  public let scenarios: [Scenario]
  /// The ways to be in each state that tables of transitions distinguish.
  public let situations: [Situation]
  /// The columns of the event × state matrix.
  public let stimuli: [Stimulus]
  /// What must hold in everything that can happen.
  public let properties: [Property]
  /// The sets of bounds within which everything that can happen is explored; the first is meant where none is named.
  public let explorations: [NamedBounds]
  /// What implementations of the protocol do; their profiles are among the profiles.
  public let implementations: [Implementation]
  /// Variants that show what a part of the protocol is for; their profiles are among the profiles.
  public let ablations: [Ablation]

  /// The order in which state diagrams draw the states; those that are left out follow.
  public let stateOrder: [State]

  /// What documents are about; at least one profile.
  public init(
    profiles: [ProtocolModel], scenarios: [Scenario], situations: [Situation], stimuli: [Stimulus], properties: [Property] = [],
    explorations: [NamedBounds] = [], ablations: [Ablation] = [], implementations: [Implementation] = [],
    stateOrder: [State] = []
  ) {
    precondition(!profiles.isEmpty, "a subject has at least one profile")
    self.profiles = profiles
    self.scenarios = scenarios
    self.situations = situations
    self.stimuli = stimuli
    self.properties = properties
    self.explorations = explorations
    self.ablations = ablations
    self.implementations = implementations
    self.stateOrder = stateOrder
  }

  /// The profile that is meant where none is named.
  public var model: ProtocolModel { profiles[0] }

  /// The scenarios of the protocol, then those of its implementations.
  public var allScenarios: [Scenario] { scenarios + implementations.flatMap(\.scenarios) }

  /// The scenario with an id.
  public func scenario(_ id: String) -> Scenario? { allScenarios.first { $0.id == id } }

  /// The implementation that a scenario is of; nil when it is of the protocol as it is specified.
  public func implementation(of scenario: Scenario) -> Implementation? {
    implementations.first { $0.scenarios.contains { $0.id == scenario.id } }
  }

  /// The profile that a scenario is run in where none is named.
  public func model(of scenario: Scenario) -> ProtocolModel { implementation(of: scenario)?.model ?? model }

  /// The first profile and those of the implementations.
  var documentedModels: [ProtocolModel] { [model] + implementations.map(\.model) }

  /// The profile with a name.
  public func profile(_ name: String) -> ProtocolModel? { profiles.first { $0.profile == name } }
}
