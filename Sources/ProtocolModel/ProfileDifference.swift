/// How two profiles of a protocol differ.
public struct ProfileDifference: Hashable, Sendable {
  /// Rules that only the second has.
  public let added: [Rule]
  /// Rules that only the first has.
  public let removed: [Rule]
  /// Rules that both have under one id with different contents: the first's, then the second's.
  public let changed: [Change]
  /// Settings whose values differ, or that only one of the two has, in the order of the first.
  public let settings: [SettingChange]

  /// A rule that differs.
  public struct Change: Hashable, Sendable {
    /// The rule in the first profile.
    public let before: Rule
    /// The rule in the second profile.
    public let after: Rule
  }

  /// A setting that differs.
  public struct SettingChange: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its unit.
    public let unit: Unit
    /// The value in the first profile; nil when it has none.
    public let before: UInt32?
    /// The value in the second profile; nil when it has none.
    public let after: UInt32?
  }

  /// The difference from one profile to another, in the order of the rules.
  public init(from first: ProtocolModel, to second: ProtocolModel) {
    added = second.rules.filter { first.rule($0.id) == nil }
    removed = first.rules.filter { second.rule($0.id) == nil }
    changed = first.rules.compactMap { before in
      second.rule(before.id).flatMap { after in after == before ? nil : Change(before: before, after: after) }
    }
    let both = first.settings + second.settings.filter { !first.settings.contains($0) }
    settings = both.compactMap { setting in
      let before = first.settings.first { $0 == setting }?.preset
      let after = second.settings.first { $0 == setting }?.preset
      return before == after ? nil : SettingChange(name: setting.name, unit: setting.unit, before: before, after: after)
    }
  }

  /// Whether the two say the same.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty && settings.isEmpty }
}

extension ProfileDifference.Change {
  /// A part of a rule.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case states, event, step
    /// When it fires.
    case condition
    case actions
    /// The state that it enters.
    case target
    /// What is done after it.
    case ending
    /// Where it comes from.
    case source
  }

  /// The parts that differ.
  public var parts: [Part] {
    Part.allCases.filter { part in
      switch part {
      case .states: before.states != after.states
      case .event: before.event != after.event
      case .step: before.step != after.step
      case .condition: before.condition != after.condition
      case .actions: before.actions != after.actions
      case .target: before.target != after.target
      case .ending: before.ending != after.ending
      case .source: before.cite != after.cite
      }
    }
  }
}
