/// A state of an endpoint.
public struct State: Hashable, Sendable {
  /// The specification's name, e.g. `SOME-STATE`.
  public let name: String
  /// Its names elsewhere.
  public let aliases: [Alias]
  /// Where the specification defines it.
  public let cite: Citation

  /// A name of a state in one of the worlds that have names of their own.
  public struct Alias: Hashable, Sendable {
    /// The program, header or document that uses the name.
    public let world: String
    /// The name there.
    public let name: String
    /// True for a name that is seen but is nobody's: it is found and corrected, never used.
    public let isWrong: Bool

    /// A name used elsewhere.
    public init(_ world: String, _ name: String, isWrong: Bool = false) {
      self.world = world
      self.name = name
      self.isWrong = isWrong
    }
  }

  /// A state with its names elsewhere.
  public init(_ name: String, aliases: [Alias] = [], cite: Citation) {
    self.name = name
    self.aliases = aliases
    self.cite = cite
  }

  /// The address of its page: the name in lower case.
  public var id: String { name.lowercased() }

  public static func == (left: State, right: State) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
