import ProtocolModel
import Simulation

/// The pages of what exploring has found.
extension ReferencePages {
  /// The pages of properties, ablations and pairs of states; none where nothing was explored.
  func proofPages() -> [PageDraft] {
    guard !runs.record.entries.isEmpty else { return [] }
    return [propertyPage, ablationPage, jointStatePage]
  }

  private var record: ExplorationRecord { runs.record }

  private var propertyPage: PageDraft {
    var draft = draft("properties", in: PageDraft.proofs)
    for property in subject.properties {
      draft.heading(property.id)
      draft.paragraph(texts.text("properties", property.id))
      draft.paragraph("`\(property.claim.notation(texts.words))`")
      var facts = ExplorationTables.held(property.id, subject.model, record).map { bounds, premises in
        interface("property.held", bounds, "\(premises)", "\(record[model.profile, bounds]?.situations ?? 0)")
      }
      func links(_ ablations: [Ablation]) -> String {
        ablations.map { "[`\($0.id)`](ablations.md#\(HeadingIDs.id(of: $0.id)))" }.joined(separator: ", ")
      }
      let breaking = subject.ablations.filter { one in ExplorationTables.broken(one, record).contains { $0.id == property.id } }
      let itself = breaking.filter { $0.model.profile == model.profile }
      let others = breaking.filter { $0.model.profile != model.profile }
      if !itself.isEmpty { facts.append(interface("property.not-held", links(itself))) }
      if !others.isEmpty { facts.append(interface("property.broken-by", links(others))) }
      facts.append("\(interface("field.source")) \(link(property.cite))")
      draft.list(facts)
    }
    return draft
  }

  private var ablationPage: PageDraft {
    var draft = draft("ablations", in: PageDraft.proofs)
    draft.directive("table ablations")
    for ablation in subject.ablations {
      draft.heading(ablation.id)
      draft.paragraph(
        interface("ablation.intro", texts.text("ablations", ablation.id, "title"), texts.text("ablations", ablation.id, "text")))
      draft.list(facts(of: ablation))
      let broken = ExplorationTables.broken(ablation, record)
      if broken.isEmpty { draft.paragraph(interface("ablation.keeps")) }
      for (place, property) in broken.enumerated() {
        draft.paragraph(interface(place == 0 ? "ablation.breaks" : "ablation.also-breaks", property.id, "\(property.events)"))
        draft.directive("diagram \(ablation.id).\(property.id) rules=no")
      }
    }
    return draft
  }

  private func facts(of ablation: Ablation) -> [String] {
    var facts: [String] = []
    if let reading = ablation.reading {
      let choice = "[\(texts.text("choices", reading.choice, "title"))](choices.md#\(HeadingIDs.id(of: reading.choice)))"
      let text = texts.text("choices", reading.choice, "alternatives.\(reading.alternative)")
      facts.append(interface("ablation.reading", choice, text))
    }
    facts.append(interface("ablation.changes", changes(of: ablation)))
    for entry in record.entries(of: ablation.id) {
      facts.append(interface("ablation.found", entry.bounds, "\(entry.situations)"))
      guard let base = record[model.profile, entry.bounds] else { continue }
      let (mine, theirs) = (Set(entry.jointStates.keys), Set(base.jointStates.keys))
      func names(_ pairs: Set<String>) -> String { pairs.sorted().map { "`\($0)`" }.joined(separator: ", ") }
      if !mine.isSubset(of: theirs) { facts.append(interface("ablation.pairs-added", names(mine.subtracting(theirs)))) }
      if !theirs.isSubset(of: mine) { facts.append(interface("ablation.pairs-missing", names(theirs.subtracting(mine)))) }
    }
    return facts
  }

  private func changes(of ablation: Ablation) -> String {
    let difference = ProfileDifference(from: model, to: ablation.model)
    let changes =
      difference.changed.map { interface("ablation.rule-changed", $0.before.id) }
      + difference.removed.map { interface("ablation.rule-removed", $0.id) }
      + difference.added.map { interface("ablation.rule-added", $0.id) }
      + difference.settings.map { interface("ablation.setting", $0.name, "\($0.after ?? 0)") }
    return changes.isEmpty ? interface("ablation.unchanged") : changes.joined(separator: ", ")
  }

  private var jointStatePage: PageDraft {
    var draft = draft("joint-states", in: PageDraft.proofs)
    for named in subject.explorations { jointStates(named, &draft) }
    return draft
  }

  /// The matrix of a set of bounds that adds pairs, and the shortest run to each pair that it adds.
  private func jointStates(_ named: NamedBounds, _ draft: inout PageDraft) {
    guard let entry = record[model.profile, named.id], !entry.runs.isEmpty else { return }
    draft.heading(named.id)
    draft.paragraph(texts.text("bounds", named.id))
    draft.directive("table joint-states bounds=\(named.id)")
    for (pair, run) in entry.runs.sorted(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) where !run.isEmpty {
      draft.subheading(pair)
      draft.paragraph(interface("joint-states.in", named.id, "\(run.count)"))
      draft.directive("diagram \(pair) rules=no")
    }
  }
}
