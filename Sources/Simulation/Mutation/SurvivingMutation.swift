/// Mutations that nothing can notice, and why.
public struct SurvivingMutation: Sendable {
  /// What mutations are meant, in words.
  public let name: String
  /// Why they change nothing that can be observed.
  public let reason: String
  private let isMeant: @Sendable (Mutation) -> Bool

  /// One mutation, by its id.
  public init(_ id: String, because reason: String) {
    name = id
    self.reason = reason
    isMeant = { $0.id == id }
  }

  /// All mutations that share a reason.
  ///
  /// - Parameter name: what they have in common, in words.
  public init(all name: String, where isMeant: @escaping @Sendable (Mutation) -> Bool, because reason: String) {
    self.name = name
    self.reason = reason
    self.isMeant = isMeant
  }

  /// Whether a mutation is one of them.
  public func includes(_ mutation: Mutation) -> Bool { isMeant(mutation) }
}
