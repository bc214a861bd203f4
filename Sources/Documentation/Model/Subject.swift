import ProtocolModel
import Simulation

/// What documents are about: a protocol in its profiles, with the runs that show it.
public struct Subject: Sendable {
  private let first: Deferred<ProtocolModel>
  private let others: Deferred<[ProtocolModel]>
  private let ofProtocol: Deferred<[Scenario]>
  private let explored: Deferred<[NamedBounds]>
  private let ablated: Deferred<[Ablation]>
  private let implemented: Deferred<[Implementation]>
  private let demanded: Deferred<[Property]>
  private let distinguished: Deferred<[Situation]>
  private let columns: Deferred<[Stimulus]>
  /// The order in which state diagrams draw the states; those that are left out follow.
  public let stateOrder: [State]

  /// What documents are about. What is large is made when it is asked for first, so that a command for one diagram makes one profile.
  ///
  /// - Parameters:
  ///   - model: The profile that is meant where none is named.
  ///   - variants: The other profiles.
  public init(
    _ model: @autoclosure @escaping @Sendable () -> ProtocolModel, variants: @autoclosure @escaping @Sendable () -> [ProtocolModel] = [],
    scenarios: @autoclosure @escaping @Sendable () -> [Scenario], situations: @autoclosure @escaping @Sendable () -> [Situation],
    stimuli: @autoclosure @escaping @Sendable () -> [Stimulus],
    properties: @autoclosure @escaping @Sendable () -> [Property] = [],
    explorations: @autoclosure @escaping @Sendable () -> [NamedBounds] = [],
    ablations: @autoclosure @escaping @Sendable () -> [Ablation] = [],
    implementations: @autoclosure @escaping @Sendable () -> [Implementation] = [], stateOrder: [State] = []
  ) {
    first = Deferred(model)
    others = Deferred(variants)
    ofProtocol = Deferred(scenarios)
    demanded = Deferred(properties)
    explored = Deferred(explorations)
    ablated = Deferred(ablations)
    implemented = Deferred(implementations)
    distinguished = Deferred(situations)
    columns = Deferred(stimuli)
    self.stateOrder = stateOrder
  }

  /// The profile that is meant where none is named.
  public var model: ProtocolModel { first.value }

  /// The protocol's profiles; the first is meant where none is named.
  public var profiles: [ProtocolModel] { [model] + others.value }

  /// The scenarios, in the order in which lists show them.
  public var scenarios: [Scenario] { ofProtocol.value }

  /// The ways to be in each state that tables of transitions distinguish.
  public var situations: [Situation] { distinguished.value }

  /// The columns of the event × state matrix.
  public var stimuli: [Stimulus] { columns.value }

  /// What must hold in everything that can happen.
  public var properties: [Property] { demanded.value }

  /// The sets of bounds within which everything that can happen is explored; the first is meant where none is named.
  public var explorations: [NamedBounds] { explored.value }

  /// What implementations of the protocol do; their profiles are among the profiles.
  public var implementations: [Implementation] { implemented.value }

  /// Variants that show what a part of the protocol is for; their profiles are among the profiles.
  public var ablations: [Ablation] { ablated.value }

  /// The scenarios of the protocol, then those of its implementations.
  public var allScenarios: [Scenario] { scenarios + implementations.flatMap(\.scenarios) }

  /// The scenario with an id.
  public func scenario(_ id: String) -> Scenario? {
    scenarios.first { $0.id == id } ?? implementations.lazy.flatMap(\.scenarios).first { $0.id == id }
  }

  /// The implementation that a scenario is of; nil when it is of the protocol as it is specified.
  public func implementation(of scenario: Scenario) -> Implementation? {
    if scenarios.contains(where: { $0.id == scenario.id }) { return nil }
    return implementations.first { $0.scenarios.contains { $0.id == scenario.id } }
  }

  /// The profile that a scenario is run in where none is named.
  public func model(of scenario: Scenario) -> ProtocolModel { implementation(of: scenario)?.model ?? model }

  /// The first profile and those of the implementations.
  var documentedModels: [ProtocolModel] { [model] + implementations.map(\.model) }

  /// The profile with a name.
  public func profile(_ name: String) -> ProtocolModel? {
    model.profile == name ? model : others.value.first { $0.profile == name }
  }
}
