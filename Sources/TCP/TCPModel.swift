import ProtocolModel

extension ProtocolModel {
  /// TCP as RFC 9293 specifies it.
  public static let rfc9293: ProtocolModel = ProtocolModel(
    profile: "rfc9293", name: "TCP", initial: .closed, states: .all, events: Event.all, format: .tcp, variables: tcpVariables,
    settings: tcpSettings, timers: Timer.all, queues: Queue.all, pipelines: Pipeline.all, rules: .rfc9293, choices: Choice.rfc9293,
    omissions: Omission.rfc9293, impossibilities: Impossibility.rfc9293, requirements: Requirement.rfc9293,
    specifiedTransitions: .rfc9293, firstNumbers: FirstNumbers(own: ISS.symbol, peer: IRS.symbol))

  private static let tcpVariables: [Symbol] = [
    SND.UNA.symbol, SND.NXT.symbol, SND.WND.symbol, SND.UP.symbol, SND.WL1.symbol, SND.WL2.symbol, ISS.symbol, SND.FIN.symbol,
    TCB.largestWindow.symbol, RCV.NXT.symbol, RCV.WND.symbol, RCV.UP.symbol, IRS.symbol, RCV.USER.symbol, TCB.passive.symbol,
    TCB.remote.symbol, TCB.closeAsked.symbol, TCB.ackOwed.symbol, TCB.RTO.symbol, TCB.retries.symbol,
  ]

  private static let tcpSettings: [Symbol] = [
    Limit.MSL.symbol, Limit.userTimeout.symbol, Limit.firstRTO.symbol, Limit.largestRTO.symbol, Limit.synR2.symbol, Limit.R2.symbol,
    Limit.ISNAdvance.symbol, Limit.MSS.symbol, RCV.BUFF.symbol, Limit.sendBuffer.symbol, Limit.receiveCalls.symbol, Limit.dataOnSYN.symbol,
  ]
}

extension [Rule] {
  /// The rules in the order of RFC 9293, section 3.10.
  static let rfc9293: [Rule] = Array(sectionsOfRFC9293.joined())

  private static let sectionsOfRFC9293: [[Rule]] = [
    openCall, sendCall, receiveCall, closeCall, abortCall, statusCall, inClosed, inListen, inSynSent, sequenceNumber, reset, syn,
    acknowledgment, urgent, text, fin, timeouts, output,
  ]
}
