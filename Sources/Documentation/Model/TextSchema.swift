import ProtocolModel
import Simulation

/// The texts that a language owes the model: for each kind its file, its ids and their fields.
struct TextSchema: Sendable {
  /// One kind of text.
  struct Kind: Sendable {
    /// The file's name without its ending.
    let name: String
    /// The ids that must have a text, in order. To find them may make every profile.
    var ids: [String] {
      var seen: Set<String> = []
      return all().filter { seen.insert($0).inserted }
    }
    private let all: @Sendable () -> [String]
    /// The fields of each entry; empty when an entry is a single text.
    let fields: [String]
    /// Further fields that an entry of an id must have under a field of its own.
    var alternatives: [String: [String]] { further() }
    private let further: @Sendable () -> [String: [String]]

    init(
      _ name: String, _ ids: @autoclosure @escaping @Sendable () -> [String], fields: [String] = [],
      alternatives: @autoclosure @escaping @Sendable () -> [String: [String]] = [:]
    ) {
      self.name = name
      all = ids
      self.fields = fields
      further = alternatives
    }
  }

  let kinds: [Kind]

  /// The texts that documents about a subject need.
  init(for subject: Subject) {
    @Sendable func ids<T>(_ all: (ProtocolModel) -> [T], _ id: (T) -> String) -> [String] {
      subject.documentedModels.flatMap(all).map(id)
    }
    kinds = [
      Kind("states", ids(\.states, \.id), fields: ["summary", "text"]), Kind("events", ids(\.events, \.id), fields: ["summary", "text"]),
      Kind("rules", ids(\.rules, \.id)), Kind("scenarios", subject.allScenarios.map(\.id), fields: ["title", "summary"]),
      Kind("hosts", subject.hostIDs), Kind("variables", ids(\.namedValues, \.name)), Kind("settings", ids(\.settings, \.name)),
      Kind("timers", ids(\.timers, \.id), fields: ["name", "text"]), Kind("queues", ids(\.queues, \.id), fields: ["name", "text"]),
      Kind(
        "choices", ids(\.choices, \.id), fields: ["title", "question", "chosen"],
        alternatives: Dictionary(subject.documentedModels.flatMap(\.choices).map { ($0.id, $0.alternatives) }) { first, _ in first }),
      Kind("omissions", ids(\.omissions, \.id), fields: ["title", "reason"]), Kind("impossibilities", ids(\.impossibilities, \.id)),
      Kind("requirements", subject.model.requirements.map(\.id)),
      Kind("places", subject.model.specifiedTransitions.map(\.place.id), fields: ["title", "text"]),
      Kind("stimuli", subject.stimuli.map(\.id), fields: ["name", "text", "premise"]), Kind("situations", subject.situations.map(\.id)),
      Kind("kinds", ids(\.kinds, \.id), fields: ["name", "text"]), Kind("counters", ids(\.counters, \.id)),
      Kind("differences", subject.implementations.flatMap(\.differences).map(\.id), fields: ["title", "text"]),
      Kind("properties", subject.propertyIDs), Kind("ablations", subject.ablations.map(\.id), fields: ["title", "text"]),
      Kind("bounds", (subject.explorations + subject.ablations.flatMap(\.bounds)).map(\.id) + subject.hostBounds.map(\.id)),
    ]
  }
}

extension Subject {
  fileprivate var hostIDs: [String] {
    allScenarios.flatMap { [$0.hosts[.left]?.id, $0.hosts[.right]?.id].compactMap { $0 } }
  }

  fileprivate var hostBounds: [HostBounds] { implementations.flatMap(\.explorations) }

  fileprivate var propertyIDs: [String] { properties.map(\.id) + hostBounds.flatMap(\.properties).map(\.id) }
}

extension ProtocolModel {
  /// Everything that has a name and a value: variables, fields of segments, arguments of calls, values of the host.
  var namedValues: [Symbol] {
    let arguments = events.flatMap { if case .call(let symbols) = $0.kind { symbols } else { [Symbol]() } }
    let fields = format.fields.map(\.symbol) + [format.length, format.text]
    var seen: Set<Symbol> = []
    return (variables + fields + arguments + hostValues + marks).filter { seen.insert($0).inserted }
  }
}
