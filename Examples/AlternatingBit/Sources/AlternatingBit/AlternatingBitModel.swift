import ProtocolModel

extension ProtocolModel {
  /// The alternating-bit protocol, in one direction.
  public static let alternatingBit: ProtocolModel = ProtocolModel(
    profile: "alternating-bit", name: "Alternating-bit protocol", initial: .idle, states: .all, events: Event.all, format: .alternatingBit,
    variables: [], settings: [Limit.timeout.symbol], timers: [.retransmission], queues: Queue.all, pipelines: Pipeline.all,
    rules: .alternatingBit, choices: Choice.all, omissions: Omission.all, impossibilities: Impossibility.all)
}

extension [Rule] {
  /// The rules, by event.
  static let alternatingBit: [Rule] = sendCall + sender + receiver + timeout + output
}
