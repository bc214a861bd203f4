import Documentation
import ProtocolModel
import Simulation

/// The protocol and the bounds that the options of a command name.
struct ExplorationPlace {
  /// The variant of the protocol.
  let model: ProtocolModel
  /// The sets of bounds: the one that was named, or all in their order.
  let explorations: [NamedBounds]

  init(_ subject: Subject, bounds: String?, profile: String?) throws(CommandFailure) {
    if let profile {
      guard let found = subject.profile(profile) else {
        throw CommandFailure.unknown("profile", profile, among: subject.profiles.map(\.profile))
      }
      model = found
    } else {
      model = subject.model
    }
    guard !subject.explorations.isEmpty else { throw CommandFailure(.usage, "\(subject.model.name) has no bounds to explore within") }
    if let bounds {
      explorations = [try Self.bounds(bounds, in: subject)]
    } else {
      explorations = subject.explorations
    }
  }

  /// A set of bounds with changes, e.g. `NAME,losses=2,order=kept`.
  private static func bounds(_ text: String, in subject: Subject) throws(CommandFailure) -> NamedBounds {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard let found = subject.explorations.first(where: { $0.id == parts[0] }) else {
      throw CommandFailure.unknown("set of bounds", parts[0], among: subject.explorations.map(\.id))
    }
    var bounds = found.bounds
    for change in parts.dropFirst() {
      let words = change.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      do {
        bounds = try bounds.setting(words[0], to: words.count == 2 ? words[1] : "")
      } catch {
        switch error {
        case .unknown(let word, among: let known): throw CommandFailure.unknown("bound", word, among: known)
        case .value(let value, of: let word, expected: let expected):
          throw CommandFailure(.usage, "`\(value)` is no value of the bound `\(word)`", hint: "it takes \(expected)")
        }
      }
    }
    return NamedBounds(text, bounds, properties: found.properties)
  }
}
