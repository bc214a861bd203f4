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

  /// What an implementation does.
  public init(_ model: ProtocolModel, scenarios: [Scenario], differences: [DifferenceGroup]) {
    self.model = model
    self.scenarios = scenarios
    self.differences = differences
  }
}
