import Documentation
import ProtocolModel

extension Listing {
  /// The list of a kind but for directives, which are no rows.
  init(of kind: ListKind, in subject: Subject, texts: Texts) {
    let model = subject.model
    func said(_ id: String, _ field: String = "") -> String { texts.find(kind.rawValue, id, field) ?? "" }
    switch kind {
    case .states:
      self.init(columns: ["name", "meaning"], rows: model.states.map { [$0.name, said($0.id, "summary")] })
    case .events:
      self.init(columns: ["id", "name", "meaning"], rows: model.events.map { [$0.id, $0.name, said($0.id, "summary")] })
    case .variables:
      self.init(columns: ["name", "unit", "meaning"], rows: model.variables.map { [$0.name, texts.unit($0.unit), said($0.name)] })
    case .settings:
      let rows = model.settings.map { [$0.name, $0.preset.map(String.init) ?? "", texts.unit($0.unit), said($0.name)] }
      self.init(columns: ["name", "value", "unit", "meaning"], rows: rows)
    case .rules:
      let rows = model.rules.map { [$0.id, $0.event.name, "\($0.step.pipeline)/\($0.step.step)", $0.cite.text] }
      self.init(columns: ["rule", "event", "step", "source"], rows: rows)
    case .scenarios:
      self.init(columns: ["id", "title", "source"], rows: subject.allScenarios.map { [$0.id, said($0.id, "title"), $0.cite.text] })
    case .timers:
      self.init(columns: ["id", "meaning"], rows: model.timers.map { [$0.id, said($0.id, "text")] })
    case .queues:
      self.init(columns: ["id", "meaning"], rows: model.queues.map { [$0.id, said($0.id, "text")] })
    case .choices:
      self.init(columns: ["id", "title"], rows: model.choices.map { [$0.id, said($0.id, "title")] })
    case .omissions:
      self.init(columns: ["id", "title"], rows: model.omissions.map { [$0.id, said($0.id, "title")] })
    case .requirements:
      self.init(columns: ["id", "level", "section", "asks"], rows: model.requirements.map { [$0.id, $0.level, $0.section, $0.summary] })
    case .properties:
      self.init(columns: ["id", "meaning", "source"], rows: subject.properties.map { [$0.id, said($0.id), $0.cite.text] })
    case .ablations:
      self.init(columns: ["id", "title", "breaks"], rows: subject.ablations.map { [$0.id, said($0.id, "title"), $0.breaks?.id ?? ""] })
    case .bounds:
      self.init(columns: ["id", "meaning"], rows: subject.explorations.map { [$0.id, said($0.id)] })
    case .profiles:
      let rows = subject.profiles.map { [$0.profile, $0.name, "\($0.rules.count)"] }
      self.init(columns: ["name", "protocol", "rules"], rows: rows)
    case .directives:
      self.init(columns: ["usage", "meaning"], rows: DirectiveExpander.table.kinds.map { [$0.usage, $0.help] })
    }
  }
}

extension Texts {
  /// What a unit is called.
  func unit(_ unit: Unit) -> String { interface("unit.\(unit.rawValue)") }
}
