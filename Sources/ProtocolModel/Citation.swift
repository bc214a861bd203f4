/// Where a rule, a state or a value comes from.
public struct Citation: Hashable, Sendable {
  /// The cited work, e.g. the name of a specification.
  public let source: String
  /// The section, figure or function in it.
  public let section: String
  /// The step or paragraph in the section, as the work names it; empty when the whole section is meant.
  public let place: String
  /// Identifiers of the requirements that the section states, in the source's own spelling.
  public let requirements: [String]
  /// The address of the section on the web; empty when there is none.
  public let address: String

  /// A citation of a section.
  public init(source: String, section: String, place: String = "", requirements: [String] = [], address: String = "") {
    self.source = source
    self.section = section
    self.place = place
    self.requirements = requirements
    self.address = address
  }

  /// The citation as one line of text: `SOURCE, section 1.2, third (REQUIREMENT-3)`.
  public var text: String {
    let named = section.isEmpty ? source : "\(source), \(section)"
    let placed = place.isEmpty ? named : "\(named), \(place)"
    return requirements.isEmpty ? placed : "\(placed) (\(requirements.joined(separator: ", ")))"
  }
}

/// A numbered requirement of the specification.
public struct Requirement: Hashable, Sendable {
  /// Its identifier in the specification.
  public let id: String
  /// How binding it is, in the specification's words.
  public let level: String
  /// The section or sections that state it.
  public let section: String
  /// What it asks for, in few words.
  public let summary: String
  /// Its address on the web.
  public let address: String

  /// A requirement of the specification.
  public init(_ id: String, _ level: String, section: String, _ summary: String, address: String) {
    self.id = id
    self.level = level
    self.section = section
    self.summary = summary
    self.address = address
  }
}
