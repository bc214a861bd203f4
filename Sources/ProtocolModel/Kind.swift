/// What an endpoint is made of on its host: not a state, but how much of a connection is kept, and by whom.
public struct Kind: Hashable, Sendable {
  /// Its address and name.
  public let id: String
  /// Where it is described.
  public let cite: Citation

  /// A kind of endpoint.
  public init(_ id: String, cite: Citation) {
    self.id = id
    self.cite = cite
  }

  public static func == (left: Kind, right: Kind) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Whether the endpoint is of this kind.
  public var isPresent: Guard { .isKind(self) }
}

/// Something that a host counts over all its endpoints.
public struct Counter: Hashable, Sendable {
  /// Its name as the host shows it.
  public let id: String
  /// Where it is described.
  public let cite: Citation

  /// A counter of a host.
  public init(_ id: String, cite: Citation) {
    self.id = id
    self.cite = cite
  }

  public static func == (left: Counter, right: Counter) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
