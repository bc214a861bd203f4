import ProtocolModel

extension HostExploration {
  /// The name of what is explored.
  public var name: String { model.profile }
  /// Everything that its result depends on, in words: when they change, a record of it is old.
  public var description: [String] { model.explorationText + bounds.text }
}

extension HostBounds {
  /// The bounds and properties in words.
  fileprivate var text: [String] {
    let settings = settings.map { "\($0.key)=\($0.value)" }.sorted()
    let counts = ["losses \(losses)", "timeouts \(timeouts.map { "\($0)" } ?? "any")", "at most \(mostSituations)"]
    return [id] + places.map { "\($0.id) \($0.address)" } + calls.map(\.text) + settings + counts
      + properties.map { "\($0.id): \($0.claim.notation())" }
  }
}

extension HostBounds.Call {
  fileprivate var text: String {
    let arguments = arguments.map { "\($0.key.name)=\($0.value)" }.sorted().joined(separator: ",")
    let ends = [local, remote].map { $0?.description ?? "-" }.joined(separator: " > ")
    return "\(user) at \(host): \(event.id)(\(arguments)) on \(socket), \(ends), makes \(makes ?? "-")"
  }
}

extension HostProperty.Claim {
  /// The claim as documents write it.
  public func notation() -> String {
    func names(_ states: [State]) -> String { states.map(\.name).joined(separator: " or ") }
    return switch self {
    case .ofEnds(let property): property.claim.notation()
    case .queuedOnce: "each connection stands at most once in all queues of its listener"
    case .everyQueued(let queue, let condition): "at each of \(queue.id): \(condition.notation())"
    case .everyEndpoint(in: let states, let condition): "in \(names(states)): \(condition.notation())"
    case .isKnown(in: let states, unless: let rules):
      "an end in \(names(states)) has an endpoint at the other end, unless \(rules.joined(separator: " or ")) has fired there"
    case .comesToRest(in: let states): "every endpoint in \(names(states)), and nothing in flight, can be reached"
    case .exchangesEnd: "no exchange of segments goes on for ever"
    }
  }
}
