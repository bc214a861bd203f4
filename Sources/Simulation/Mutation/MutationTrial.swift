import ProtocolModel

/// Why mutations of a protocol cannot be judged: the protocol as it is does not do what it should.
public enum MutationTrialError: Error, Hashable, Sendable {
  /// It cannot be run.
  case model(ModelError)
  /// An expectation of a scenario fails.
  case scenario(FailedExpectation)
  /// An exploration, by its name, is not whole or breaks a property.
  case exploration(String, String)
}

extension MutationTrialError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .model(let error): "\(error)"
    case .scenario(let failure): "\(failure)"
    case .exploration(let name, let what): "\(name): \(what)"
    }
  }
}

/// What the mutations of a protocol are tried with.
public struct MutationTrial: Sendable {
  /// An exploration small enough to be made for each mutation.
  public struct Exploring: Sendable {
    /// Its name.
    public let id: String
    /// Its bounds.
    public let bounds: Bounds
    /// What holds within them.
    public let properties: [Property]

    /// An exploration.
    public init(_ id: String, _ bounds: Bounds, properties: [Property]) {
      self.id = id
      self.bounds = bounds
      self.properties = properties
    }
  }

  /// The explorations, in the order in which they are made.
  public let explorations: [Exploring]
  /// The mutations that are known to change nothing that can be seen.
  public let survivors: [SurvivingMutation]

  /// What mutations are tried with, besides scenarios.
  public init(explorations: [Exploring], survivors: [SurvivingMutation]) {
    self.explorations = explorations
    self.survivors = survivors
  }
}
