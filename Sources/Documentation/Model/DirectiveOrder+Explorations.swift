import Simulation

/// What directives say of explorations.
extension DirectiveOrder {
  var explorationTables: ExplorationTables { ExplorationTables(subject: runs.subject, record: runs.record, texts: texts) }

  /// The id of a set of bounds; the first one's where none is named.
  func bounds(_ id: String?, at part: Directive.Part) throws(Problem) -> String {
    let known = runs.record.entries.map(\.bounds)
    guard let id = id ?? runs.subject.explorations.first?.id, known.contains(id) else {
      throw directive.unknown("set of bounds", id ?? "", among: Set(known).sorted(), at: part)
    }
    return id
  }

  /// A number that an exploration has found.
  func explored() throws(Problem) -> Int {
    let bounds = try bounds(directive.arguments.first?.text, at: .argument(0))
    let name = directive["of"] ?? runs.subject.model.profile
    guard let entry = runs.record[name, bounds] else {
      let known = runs.record.entries.filter { $0.bounds == bounds }.map(\.name)
      throw directive.unknown("exploration", name, among: known, at: directive["of"] == nil ? .argument(0) : .value("of"))
    }
    switch directive["what"] ?? "situations" {
    case "events": return entry.events
    case "depth": return entry.depth
    case "pairs": return entry.jointStates.count
    case "premises": return try property(of: entry).premises
    case "steps": return try property(of: entry).run.count
    default: return entry.situations
    }
  }

  private func property(of entry: ExplorationRecord.Entry) throws(Problem) -> ExplorationRecord.Entry.Property {
    let what = directive["what"] ?? ""
    guard let id = directive["property"] else {
      throw directive.problem("directive.property", "`\(what)` needs a property", hint: "write `property=ID`", at: .value("what"))
    }
    guard let property = entry.properties.first(where: { $0.id == id }) else {
      throw directive.unknown("property", id, among: entry.properties.map(\.id), at: .value("property"))
    }
    return property
  }
}
