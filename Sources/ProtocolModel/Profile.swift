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
  /// What it declares that the base does not have.
  public let vocabulary: Vocabulary

  /// Declarations that a profile adds to those of its base.
  public struct Vocabulary: Sendable {
    /// Events; they stand before the base's OUTPUT.
    public var events: [Event] = []
    /// Events of the base that do not happen in the profile.
    public var withoutEvents: Set<Event> = []
    /// What segments carry, when that is more than in the base.
    public var format: SegmentFormat?
    public var variables: [Symbol] = []
    public var settings: [Symbol] = []
    public var timers: [Timer] = []
    public var queues: [Queue] = []
    /// Pipelines; one with the id of a pipeline of the base stands in its place.
    public var pipelines: [Pipeline] = []
    public var kinds: [Kind] = []
    public var counters: [Counter] = []
    public var hostValues: [Symbol] = []
    public var marks: [Symbol] = []
    /// What single values of a variable are called, by the variable's name.
    public var valueNames: [String: [UInt32: String]] = [:]
    public var choices: [Choice] = []
    public var omissions: [Omission] = []
    public var impossibilities: [Impossibility] = []
    /// The ids of the base's impossibilities that the profile makes possible.
    public var withoutImpossibilities: Set<String> = []

    /// No declarations.
    public init() {}
  }

  /// A variant of a protocol.
  public init(
    _ name: String, removed: Set<String> = [], replaced: [Rule] = [], added: [Rule] = [], settings: [String: UInt32] = [:],
    vocabulary: Vocabulary = Vocabulary()
  ) {
    self.name = name
    self.removed = removed
    self.replaced = replaced
    self.added = added
    self.settings = settings
    self.vocabulary = vocabulary
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
    let more = profile.vocabulary
    let kept = rules.filter { !profile.removed.contains($0.id) && !more.withoutEvents.contains($0.event) }.map { replacements[$0.id] ?? $0 }
    let keptEvents = events.filter { !more.withoutEvents.contains($0) }
    let newPipelines = Dictionary(uniqueKeysWithValues: more.pipelines.map { ($0.id, $0) })
    let keptPipelines = pipelines.filter { !more.withoutEvents.contains($0.event) }
    let ofBase = Set(pipelines.map(\.id))
    let newRules = profile.added + kept
    // A profile whose calls are others is not held against the base's choices and transitions.
    let isOfItsOwn = !more.withoutEvents.isEmpty
    let ids = Set(newRules.map(\.id))
    let keptChoices = isOfItsOwn ? choices.filter { ids.isSuperset(of: $0.rules) } : choices
    return ProtocolModel(
      profile: profile.name, name: name, initial: initial, states: states,
      events: keptEvents.filter { $0.kind != .output } + more.events + keptEvents.filter { $0.kind == .output },
      format: more.format ?? format,
      variables: variables + more.variables,
      settings: settings.map {
        Symbol($0.name, $0.unit, $0.home, preset: profile.settings[$0.name] ?? $0.preset, in: $0.range, cite: $0.cite)
      }
        + more.settings,
      timers: timers + more.timers, queues: queues + more.queues,
      pipelines: keptPipelines.map { newPipelines[$0.id] ?? $0 } + more.pipelines.filter { !ofBase.contains($0.id) },
      rules: newRules, choices: keptChoices + more.choices, omissions: omissions + more.omissions,
      impossibilities: impossibilities.filter {
        !more.withoutEvents.contains($0.event) && !more.withoutImpossibilities.contains($0.id)
      } + more.impossibilities, requirements: requirements,
      specifiedTransitions: isOfItsOwn ? [] : specifiedTransitions, firstNumbers: firstNumbers, kinds: kinds + more.kinds,
      counters: counters + more.counters,
      hostValues: hostValues + more.hostValues, marks: marks + more.marks, valueNames: valueNames.merging(more.valueNames) { _, new in new }
    )
  }
}
