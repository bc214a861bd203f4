extension Trace {
  /// The ids of the rules that fired, the preamble included.
  public var rulesFired: Set<String> {
    let reactions = network.map { $0.events.map(\.event.reaction) } ?? events.map(\.reaction)
    return Set(reactions.flatMap { $0.firings.map(\.rule.id) })
  }
}
