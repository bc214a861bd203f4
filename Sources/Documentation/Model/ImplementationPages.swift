import ProtocolModel

/// The pages of what implementations do.
extension ReferencePages {
  /// The differences, kinds and counters of implementations; none where there is no implementation.
  func implementationPages() -> [PageDraft] {
    guard !subject.implementations.isEmpty else { return [] }
    let kinds = models.flatMap(\.kinds).unique(by: \.id)
    let counters = models.flatMap(\.counters).unique(by: \.id)
    return subject.implementations.map(differencePage) + [
      page("kinds", kinds.map { ($0.id, "**\(texts.text("kinds", $0.id, "name"))**. \(texts.text("kinds", $0.id, "text"))", $0.cite) }),
      page("counters", counters.map { ($0.id, texts.text("counters", $0.id), $0.cite) }),
    ]
  }

  private func differencePage(_ implementation: Implementation) -> PageDraft {
    let profile = implementation.model.profile
    let about = interface("page.differences.about", profile, model.profile)
    var draft = PageDraft("differences", title: interface("page.differences", profile), description: about, group: "tables")
    draft.paragraph(about)
    for group in implementation.differences {
      draft.heading(group.id)
      draft.paragraph("**\(texts.text("differences", group.id, "title"))**. \(texts.text("differences", group.id, "text"))")
      draft.paragraph("\(interface("field.source")) \(group.cites.map(link).joined(separator: "; "))")
      draft.directive("table differences profile=\(profile) group=\(group.id)")
    }
    return draft
  }

  private func page(_ path: String, _ entries: [(id: String, text: String, cite: Citation)]) -> PageDraft {
    var draft = draft(path, in: "tables")
    for entry in entries {
      draft.heading(entry.id)
      draft.paragraph(entry.text)
      draft.paragraph("\(interface("field.source")) \(link(entry.cite))")
    }
    return draft
  }
}
