/// A named variant of a protocol: the rules and settings by which it differs from its base.
public struct Profile: Sendable {
  /// Its name.
  public let name: String
  /// The ids of the base's rules that it leaves out.
  public let removed: Set<String>
  /// Rules that stand in the place of the base's rule with the same id.
  public let replaced: [Rule]
  /// Rules that come before those of the base in their step.
  public let added: [Rule]
  /// Values of settings that differ from the base's.
  public let settings: [String: UInt32]

  /// A variant of a protocol.
  public init(_ name: String, removed: Set<String> = [], replaced: [Rule] = [], added: [Rule] = [], settings: [String: UInt32] = [:]) {
    self.name = name
    self.removed = removed
    self.replaced = replaced
    self.added = added
    self.settings = settings
  }
}

extension ProtocolModel {
  /// This protocol changed by a profile.
  ///
  /// A removed or replaced id that the base does not have is a mistake of the one who declares the profile.
  public func applying(_ profile: Profile) -> ProtocolModel {
    let known = Set(rules.map(\.id))
    let named = profile.removed.union(profile.replaced.map(\.id))
    precondition(
      named.isSubset(of: known), "the profile \(profile.name) names rules that its base does not have: \(named.subtracting(known))")
    let replacements = Dictionary(uniqueKeysWithValues: profile.replaced.map { ($0.id, $0) })
    let kept = rules.filter { !profile.removed.contains($0.id) }.map { replacements[$0.id] ?? $0 }
    return ProtocolModel(
      profile: profile.name, name: name, initial: initial, states: states, events: events, format: format, variables: variables,
      settings: settings.map { Symbol($0.name, $0.unit, $0.home, preset: profile.settings[$0.name] ?? $0.preset, cite: $0.cite) },
      timers: timers, queues: queues, pipelines: pipelines, rules: profile.added + kept,
      choices: choices, omissions: omissions, impossibilities: impossibilities, requirements: requirements,
      specifiedTransitions: specifiedTransitions, firstNumbers: firstNumbers)
  }
}
