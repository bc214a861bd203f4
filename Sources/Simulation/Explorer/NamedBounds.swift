/// Bounds of an exploration under a name, with the properties that are shown within them.
public struct NamedBounds: Sendable {
  /// The name.
  public let id: String
  /// The bounds.
  public var bounds: Bounds
  /// What must hold within them; each one's premise is met there.
  public let properties: [Property]

  /// Bounds under a name.
  public init(_ id: String, _ bounds: Bounds, properties: [Property]) {
    self.id = id
    self.bounds = bounds
    self.properties = properties
  }
}
