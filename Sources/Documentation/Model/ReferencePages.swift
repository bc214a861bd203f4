import CommonMark
import ProtocolModel
import Simulation

/// Makes the reference pages of a language by walking the model: CommonMark with directives, like articles.
public struct ReferencePages: Sendable {
  let runs: Runs
  let texts: Texts

  /// Reference pages about a subject in a language.
  public init(_ runs: Runs, texts: Texts) {
    self.runs = runs
    self.texts = texts
  }

  var subject: Subject { runs.subject }
  var model: ProtocolModel { runs.subject.model }
  var interface: Interface { texts.interface }
  /// The first profile and those of the implementations.
  var models: [ProtocolModel] { subject.documentedModels }

  /// All of them, in the order in which navigation lists them.
  ///
  /// Throws when the model cannot be run.
  public func pages() throws(ModelError) -> [PageSource] {
    let groups: [[PageDraft]] = [
      [index("states", table: "states")] + model.states.map(page),
      [index("events", table: "events")] + models.flatMap(\.events).unique(by: \.id).map(page),
      [index("scenarios", table: "scenarios")] + subject.allScenarios.map(page), try rulePages(),
      [
        table("transitions", ["transitions"]),
        table("matrix", ["matrix events=calls", "matrix events=segments", "matrix events=timeouts"]),
      ],
      entries("variables", variables), entries("settings", settings),
      entries("timers", models.flatMap(\.timers).unique(by: \.id).map(timer)),
      entries("queues", models.flatMap(\.queues).unique(by: \.id).map(queue)), [table("names", ["names"])],
      entries("choices", model.choices.map(choice), in: PageDraft.proofs),
      entries("omissions", models.flatMap(\.omissions).unique(by: \.id).map(omission), in: PageDraft.proofs),
      implementationPages(), try requirementPages(), try specifiedTransitionPages(), proofPages(),
    ]
    return groups.flatMap { $0 }.enumerated().map { order, draft in draft.page(texts.language, order: order) }
  }

  /// A page that begins by saying what it is, in the words of the interface.
  func draft(_ path: String, in group: String) -> PageDraft {
    let about = interface("page.\(path).about")
    var draft = PageDraft(path, title: interface("page.\(path)"), description: about, group: group)
    draft.paragraph(about)
    return draft
  }

  /// The page that lists a group.
  private func index(_ group: String, table: String) -> PageDraft {
    var draft = draft(group, in: group)
    draft.directive("table \(table)")
    if group == "states" {
      draft.heading(interface("heading.state-diagram"))
      draft.directive("state-diagram")
    }
    return draft
  }

  /// A page that is tables.
  private func table(_ path: String, _ tables: [String]) -> PageDraft {
    var draft = draft(path, in: "tables")
    for table in tables {
      if tables.count > 1, let part = table.split(separator: "=").last { draft.heading(interface("page.\(path).\(part)")) }
      draft.directive("table \(table)")
    }
    return draft
  }

  /// A page with an entry for each thing, under a heading that links lead to; none where there is nothing.
  private func entries(_ path: String, _ entries: [Entry], in group: String = "tables") -> [PageDraft] {
    if entries.isEmpty { return [] }
    var draft = draft(path, in: group)
    for entry in entries {
      draft.heading(entry.id)
      entry.paragraphs.forEach { draft.paragraph($0) }
    }
    return [draft]
  }

  /// What a page says of one thing.
  struct Entry {
    let id: String
    let paragraphs: [String]
  }

  private func page(_ state: State) -> PageDraft {
    let summary = texts.text("states", state.id, "summary")
    var draft = PageDraft("states/\(state.id)", title: state.name, description: summary, group: "states")
    draft.paragraph(summary)
    draft.paragraph(texts.text("states", state.id, "text"))
    draft.paragraph("\(interface("field.source")) \(link(state.cite))")
    draft.heading(interface("heading.names"))
    draft.directive("table names state=\(state.name)")
    draft.heading(interface("heading.transitions"))
    draft.directive("state-diagram around=\(state.name)")
    draft.directive("table transitions state=\(state.name)")
    let passing = subject.scenarios.filter { scenario in
      guard let trace = try? runs.trace(of: scenario, in: model) else { return false }
      return Side.allCases.contains { trace.statesPassed(by: $0).contains(state) }
    }
    draft.heading(interface("heading.scenarios"))
    draft.list(passing.map { scenarioLink($0.id, from: "states/") })
    return draft
  }

  private func page(_ event: Event) -> PageDraft {
    let summary = texts.text("events", event.id, "summary")
    var draft = PageDraft("events/\(event.id)", title: event.name, description: summary, group: "events")
    draft.paragraph(summary)
    draft.paragraph(texts.text("events", event.id, "text"))
    draft.paragraph("\(interface("field.source")) \(link(event.cite))")
    if event.kind != .output, model.events.contains(event) {
      draft.heading(interface("heading.responses"))
      draft.directive("table responses event=\(event.id)")
    }
    draft.heading(interface("heading.rules"))
    draft.list(models.flatMap(\.pipelines).unique(by: \.id).filter { $0.event == event }.map { "[\($0.name)](../rules/\($0.id).md)" })
    return draft
  }

  private func page(_ scenario: Scenario) -> PageDraft {
    let summary = texts.text("scenarios", scenario.id, "summary")
    var draft = PageDraft(
      "scenarios/\(scenario.id)", title: texts.text("scenarios", scenario.id, "title"), description: summary, group: "scenarios")
    draft.paragraph(summary)
    draft.paragraph("\(interface("field.source")) \(link(scenario.cite))")
    draft.directive("player \(scenario.id)")
    draft.heading(interface("heading.steps"))
    draft.directive("table steps scenario=\(scenario.id)")
    return draft
  }

  func scenarioLink(_ id: String, from folder: String) -> String {
    let up = String(repeating: "../", count: folder.filter { $0 == "/" }.count)
    return "[\(texts.text("scenarios", id, "title"))](\(up)scenarios/\(id).md)"
  }

  func link(_ cite: Citation) -> String { cite.address.isEmpty ? cite.text : "[\(cite.text)](\(cite.address))" }
}
