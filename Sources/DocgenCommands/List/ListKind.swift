import Documentation

/// What `list` lists.
enum ListKind: String, CaseIterable {
  case states, events, variables, settings, rules, scenarios, timers, queues, choices, omissions, requirements, properties, ablations,
    bounds, profiles, directives

  /// How many there are.
  func count(in subject: Subject) -> Int {
    let model = subject.model
    return switch self {
    case .states: model.states.count
    case .events: model.events.count
    case .variables: model.variables.count
    case .settings: model.settings.count
    case .rules: model.rules.count
    case .scenarios: subject.allScenarios.count
    case .timers: model.timers.count
    case .queues: model.queues.count
    case .choices: model.choices.count
    case .omissions: model.omissions.count
    case .requirements: model.requirements.count
    case .properties: subject.properties.count
    case .ablations: subject.ablations.count
    case .bounds: subject.explorations.count
    case .profiles: subject.profiles.count
    case .directives: DirectiveExpander.table.kinds.count
    }
  }

  /// The kinds of text that a list needs.
  var textKinds: Set<String> {
    switch self {
    case .states, .events, .variables, .settings, .scenarios, .timers, .queues, .choices, .omissions, .properties, .ablations,
      .bounds:
      [rawValue]
    case .rules, .requirements, .profiles, .directives: []
    }
  }
}

/// Named things, a row each.
struct Listing: Sendable {
  /// What each column is, in small letters.
  let columns: [String]
  let rows: [[String]]
}
