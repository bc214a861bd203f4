import ProtocolModel
import Simulation

extension ReferencePages {
  /// The page of the requirements, where the specification numbers any.
  func requirementPages() throws(ModelError) -> [PageDraft] {
    guard !model.requirements.isEmpty else { return [] }
    let firing = try runs.firing()
    let all = model.requirements.map { Coverage.OfRequirement($0, model, firing) }
    func count(_ account: Coverage.Account) -> String { "\(all.count { $0.account == account })" }
    var draft = draft("requirements", in: PageDraft.proofs)
    draft.paragraph(
      interface(
        "page.requirements.counts", "\(all.count)", count(.rules), count(.parts), count(.inPart), count(.choice), count(.leftOut)))
    for one in all {
      draft.heading(one.requirement.id)
      draft.paragraph(texts.text("requirements", one.requirement.id))
      draft.list(facts(of: one))
    }
    return [draft]
  }

  private static let mostScenarios: Int = 6

  private func facts(of one: Coverage.OfRequirement) -> [String] {
    let requirement = one.requirement
    let section = interface("field.section", requirement.section)
    var facts = ["\(requirement.level), " + (requirement.address.isEmpty ? section : "[\(section)](\(requirement.address))")]
    func add(_ account: Coverage.Account, _ names: [String]) {
      if names.isEmpty { return }
      facts.append(interface("field.list", interface("account.\(account.rawValue)"), names.joined(separator: ", ")))
    }
    add(.rules, one.rules.map { "`\($0.id)`" })
    add(.parts, one.parts.map { "`\($0.name)`" })
    add(.choice, one.choices.map { "[\(texts.text("choices", $0.id, "title"))](choices.md#\(HeadingIDs.id(of: $0.id)))" })
    for omission in one.omissions {
      let title = "[\(texts.text("omissions", omission.id, "title"))](omissions.md#\(HeadingIDs.id(of: omission.id)))"
      let reason = interface("account.reason", title, texts.text("omissions", omission.id, "reason"))
      add(one.account == .leftOut ? .leftOut : .inPart, [reason])
    }
    if !one.scenarios.isEmpty {
      let rest = one.scenarios.count - Self.mostScenarios
      let shown = one.scenarios.prefix(Self.mostScenarios).map { scenarioLink($0, from: "") }.joined(separator: ", ")
      facts.append("\(interface("field.seen-in")) \(shown)" + (rest > 0 ? " \(interface("field.more", "\(rest)"))" : ""))
    }
    return facts
  }
}
