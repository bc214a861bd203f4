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
    /// With the host, for all its endpoints: its clock, its secrets.
    case host
  }

  /// What was declared; kept once, since running a model hands symbols around all the time.
  private final class Declaration: Sendable {
    let name: String
    let unit: Unit
    let home: Home
    let isStandard: Bool
    let preset: UInt32?
    let range: ClosedRange<UInt32>?
    let cite: Citation?
    let nameHash: Int

    init(
      _ name: String, _ unit: Unit, _ home: Home, isStandard: Bool, preset: UInt32?, range: ClosedRange<UInt32>?, cite: Citation?
    ) {
      self.name = name
      self.unit = unit
      self.home = home
      self.isStandard = isStandard
      self.preset = preset
      self.range = range
      self.cite = cite
      nameHash = name.hashValue
    }
  }

  private let declaration: Declaration

  /// The name as the specification writes it, e.g. `A.B`; unique among its home's symbols.
  public var name: String { declaration.name }
  /// What the value counts or points at.
  public var unit: Unit { declaration.unit }
  /// Where it is kept.
  public var home: Home { declaration.home }
  /// Whether the specification has it under this name; false for memory that the specification describes in words only.
  public var isStandard: Bool { declaration.isStandard }
  /// The value of a setting when nothing overrides it; nil elsewhere.
  public var preset: UInt32? { declaration.preset }
  /// The values that a setting may have; nil where any number will do.
  public var range: ClosedRange<UInt32>? { declaration.range }
  /// Where the specification speaks of it; nil for fields and arguments, which their segment or call cites.
  public var cite: Citation? { declaration.cite }

  /// A named value.
  public init(
    _ name: String, _ unit: Unit, _ home: Home, isStandard: Bool = true, preset: UInt32? = nil, in range: ClosedRange<UInt32>? = nil,
    cite: Citation? = nil
  ) {
    let values = unit == .truth && home == .setting ? 0...1 : range
    declaration = Declaration(name, unit, home, isStandard: isStandard, preset: preset, range: values, cite: cite)
  }

  /// The address of its entry: the name in lower case, with hyphens.
  public var id: String { String(name.lowercased().map { $0 == "." ? "-" : $0 }) }

  public static func == (left: Symbol, right: Symbol) -> Bool {
    left.declaration === right.declaration || left.home == right.home && left.name == right.name
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(declaration.nameHash) }
}
