import ProtocolModel
import Simulation

/// The texts that a language owes the model: for each kind its file, its ids and their fields.
struct TextSchema: Sendable {
  /// One kind of text.
  struct Kind: Sendable {
    /// The file's name without its ending.
    let name: String
    /// The ids that must have a text, in order.
    let ids: [String]
    /// The fields of each entry; empty when an entry is a single text.
    let fields: [String]
    /// Further fields that an entry of an id must have under a field of its own.
    let alternatives: [String: [String]]

    init(_ name: String, _ ids: [String], fields: [String] = [], alternatives: [String: [String]] = [:]) {
      self.name = name
      var seen: Set<String> = []
      self.ids = ids.filter { seen.insert($0).inserted }
      self.fields = fields
      self.alternatives = alternatives
    }
  }

  let kinds: [Kind]

  /// The texts that documents about a subject need.
  init(for subject: Subject) {
    let model = subject.model
    let arguments = model.events.flatMap { if case .call(let symbols) = $0.kind { symbols } else { [Symbol]() } }
    let variables = model.variables + model.format.fields.map(\.symbol) + [model.format.length, model.format.text] + arguments
    let hosts = subject.scenarios.flatMap { [$0.hosts[.left]?.id, $0.hosts[.right]?.id].compactMap { $0 } }
    kinds = [
      Kind("states", model.states.map(\.id), fields: ["summary", "text"]),
      Kind("events", model.events.map(\.id), fields: ["summary", "text"]),
      Kind("rules", model.rules.map(\.id)), Kind("scenarios", subject.scenarios.map(\.id), fields: ["title", "summary"]),
      Kind("hosts", hosts),
      Kind("variables", variables.map(\.name)), Kind("settings", model.settings.map(\.name)),
      Kind("timers", model.timers.map(\.id), fields: ["name", "text"]), Kind("queues", model.queues.map(\.id), fields: ["name", "text"]),
      Kind(
        "choices", model.choices.map(\.id), fields: ["title", "question", "chosen"],
        alternatives: Dictionary(uniqueKeysWithValues: model.choices.map { ($0.id, $0.alternatives) })),
      Kind("omissions", model.omissions.map(\.id), fields: ["title", "reason"]), Kind("impossibilities", model.impossibilities.map(\.id)),
      Kind("requirements", model.requirements.map(\.id)),
      Kind("places", model.specifiedTransitions.map(\.place.id), fields: ["title", "text"]),
      Kind("stimuli", subject.stimuli.map(\.id), fields: ["name", "text", "premise"]), Kind("situations", subject.situations.map(\.id)),
      Kind("properties", subject.properties.map(\.id)), Kind("ablations", subject.ablations.map(\.id), fields: ["title", "text"]),
      Kind("bounds", (subject.explorations + subject.ablations.flatMap(\.bounds)).map(\.id)),
    ]
  }
}
