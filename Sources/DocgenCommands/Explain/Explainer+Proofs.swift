import ProtocolModel
import Simulation

extension Explainer {
  /// A property, with its claim and where it is checked.
  func explainProperty(_ id: String) -> Explanation {
    let property = subject.properties.first { $0.id == id }
    return Explanation(
      id, "property",
      [
        text("properties", id, [""]), .init("claim", property?.claim.notation(texts.words) ?? ""),
        .init("bounds", subject.explorations.filter { $0.properties.contains { $0.id == id } }.map(\.id)),
        .init("broken by", subject.ablations.filter { $0.breaks?.id == id }.map(\.id)), sources(property.map { [$0.cite] } ?? []),
      ])
  }

  /// A variant that shows what a part of the protocol is for.
  func explainAblation(_ id: String) -> Explanation {
    guard let ablation = subject.ablations.first(where: { $0.id == id }) ?? subject.ablations.first(where: { $0.model.rule(id) != nil })
    else {
      preconditionFailure("a name of an ablation is the id of one, or of a rule of one")
    }
    return Explanation(
      ablation.id, "variant of \(model.name)",
      [
        text("ablations", ablation.id, ["title", "text"]), .init("breaks", ablation.breaks.map { [$0.id] } ?? []),
        .init("bounds", ablation.bounds.map(\.id)), .init("choice", ablation.reading.map { [$0.choice, $0.alternative] } ?? []),
      ])
  }
}
