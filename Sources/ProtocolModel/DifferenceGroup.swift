/// One respect in which a profile differs from its base: the rules that differ because of it. Its text stands with the other texts of the
/// model, under its id.
public struct DifferenceGroup: Hashable, Sendable {
  /// The address of its entry.
  public let id: String
  /// What the ids of its rules begin with; a rule belongs to the group with the longest beginning that fits.
  public let prefixes: [String]
  /// Where the profile's behaviour is described.
  public let cites: [Citation]

  /// One respect in which a profile differs.
  public init(_ id: String, _ prefixes: [String], cites: [Citation]) {
    self.id = id
    self.prefixes = prefixes
    self.cites = cites
  }

  /// How much of a rule's id the longest fitting beginning covers; 0 when none fits.
  fileprivate func fit(_ rule: String) -> Int { prefixes.filter(rule.hasPrefix).map(\.utf8.count).max() ?? 0 }
}

extension [DifferenceGroup] {
  /// The group that a rule belongs to; nil when none fits.
  public func group(of rule: String) -> DifferenceGroup? {
    var best: (group: DifferenceGroup, fit: Int)?
    for group in self {
      let fit = group.fit(rule)
      if fit > best?.fit ?? 0 { best = (group, fit) }
    }
    return best?.group
  }
}
