import ProtocolModel
import Simulation

/// What an implementation of a protocol does: a profile over the specification, documented with its differences.
public struct Implementation: Sendable {
  /// Its profile.
  public let model: ProtocolModel
  /// The runs that show it.
  public let scenarios: [Scenario]
  /// In which respects it differs from the specification.
  public let differences: [DifferenceGroup]
  /// Runs with other settings, some of which were measured.
  public let sweeps: [Sweep]
  /// Within which bounds all that its hosts can do is explored.
  public let explorations: [HostBounds]

  /// What an implementation does.
  public init(
    _ model: ProtocolModel, scenarios: [Scenario], differences: [DifferenceGroup], sweeps: [Sweep] = [], explorations: [HostBounds] = []
  ) {
    self.model = model
    self.scenarios = scenarios
    self.differences = differences
    self.sweeps = sweeps
    self.explorations = explorations
  }
}
