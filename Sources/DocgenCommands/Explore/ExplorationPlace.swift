import Documentation
import ProtocolModel

/// The protocol and the bounds that the options of a command name.
struct ExplorationPlace {
  /// The variant of the protocol.
  let model: ProtocolModel
  /// The sets of bounds: the one that was named, or all in their order.
  let explorations: [Subject.NamedBounds]

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
      guard let found = subject.explorations.first(where: { $0.id == bounds }) else {
        throw CommandFailure.unknown("set of bounds", bounds, among: subject.explorations.map(\.id))
      }
      explorations = [found]
    } else {
      explorations = subject.explorations
    }
  }
}
