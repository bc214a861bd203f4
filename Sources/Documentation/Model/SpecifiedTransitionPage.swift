import ProtocolModel
import Simulation

extension ReferencePages {
  /// The page of the transitions that the specification states, where the model has any of them.
  func specifiedTransitionPages() throws(ModelError) -> [PageDraft] {
    guard let source = model.specifiedTransitions.first?.cite.source else { return [] }
    let all = try runs.specifiedTransitions()
    let words = SpecifiedTransitionWords(texts, tried: try runs.transitions(of: model))
    func count(_ account: Coverage.TransitionAccount) -> String { "\(all.count { $0.account == account })" }
    let path = "specified-transitions"
    let about = interface("page.\(path).about", source)
    var draft = PageDraft(path, title: interface("page.\(path)", source), description: about, group: PageDraft.proofs)
    draft.paragraph(about)
    draft.paragraph(
      interface("page.\(path).counts", "\(all.count)", count(.scenarios), count(.tried), count(.choice), count(.leftOut)))
    var last: SpecifiedTransition.Place?
    for one in all {
      let transition = one.transition
      if transition.place != last {
        draft.heading(texts.text("places", transition.place.id, "title"))
        draft.paragraph(texts.text("places", transition.place.id, "text"))
      }
      last = transition.place
      draft.subheading("\(transition.number). \(transition.from.name) → \(transition.to.name)")
      draft.list(facts(of: one, words))
    }
    return [draft]
  }

  private func markdown(_ link: SpecifiedTransitionWords.Link) -> String { "[\(link.text)](\(link.page).md#\(link.anchor))" }

  private func facts(of one: Coverage.OfTransition, _ words: SpecifiedTransitionWords) -> [String] {
    let transition = one.transition
    var facts: [String] = []
    func add(_ column: String, _ said: [String], separator: String = ", ") {
      if !said.isEmpty { facts.append(interface("field.list", interface("column.\(column)"), said.joined(separator: separator))) }
    }
    for cause in transition.causes {
      let said = words.cause(cause)
      add("event", Array(said.prefix(1)))
      add("when", Array(said.dropFirst()))
    }
    add("does", words.done(transition))
    add("rules", one.rules.map { "`\($0)`" })
    add("seen-in", words.shown(one).map(markdown), separator: "; ")
    if let reason = words.reason(transition) { facts.append(interface("field.list", reason.label, markdown(reason.link))) }
    add("source", [link(transition.cite)])
    return facts
  }
}
