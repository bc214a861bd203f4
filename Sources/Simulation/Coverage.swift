extension Trace {
  /// The ids of the rules that fired, the preamble included.
  public var rulesFired: Set<String> { Set(events.flatMap { $0.reaction.firings.map(\.rule.id) }) }
}
