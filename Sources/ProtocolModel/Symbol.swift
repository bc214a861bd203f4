/// A named value that expressions refer to. Two symbols are the same when their homes and names are.
public struct Symbol: Hashable, Sendable {
  /// Where a value is kept.
  public enum Home: String, Hashable, Sendable {
    /// In the endpoint's transmission control block; undefined until it is set.
    case endpoint
    /// In the arriving (or just sent) segment; undefined when the segment does not carry it.
    case segment
    /// In the present user call.
    case call
    /// In the profile's settings, which a scenario may override.
    case setting
  }

  /// The name as the specification writes it, e.g. `A.B`; unique among its home's symbols.
  public let name: String
  /// What the value counts or points at.
  public let unit: Unit
  /// Where it is kept.
  public let home: Home
  /// Whether the specification has it under this name; false for memory that the specification describes in words only.
  public let isStandard: Bool
  /// The value of a setting when nothing overrides it; nil elsewhere.
  public let preset: UInt32?
  /// Where the specification speaks of it; nil for fields and arguments, which their segment or call cites.
  public let cite: Citation?

  /// A named value.
  public init(_ name: String, _ unit: Unit, _ home: Home, isStandard: Bool = true, preset: UInt32? = nil, cite: Citation? = nil) {
    self.name = name
    self.unit = unit
    self.home = home
    self.isStandard = isStandard
    self.preset = preset
    self.cite = cite
  }

  /// The address of its entry: the name in lower case, with hyphens.
  public var id: String { String(name.lowercased().map { $0 == "." ? "-" : $0 }) }

  public static func == (left: Symbol, right: Symbol) -> Bool { left.home == right.home && left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
