import ProtocolModel

extension [Rule] {
  private static let withTimers: [State] = [.synSent, .synReceived, .established, .finWait1, .closeWait, .closing, .lastAck]
  private static let giveUp: [Action] = [.signal(.userTimeout)] + .abandon(.userTimeout)

  /// RFC 9293, section 3.10.8, and the zero-window probes of section 3.8.6.1.
  static let timeouts: [Rule] = [
    Rule(
      "timeout.user", in: withTimers + [.finWait2], on: .userTimeout, step: .userTimeout, do: giveUp, enter: .closed,
      cite: .rfc9293("3.10.8", "USER TIMEOUT")),
    Rule(
      "timeout.retransmission.syn-given-up", in: [.synSent, .synReceived], on: .retransmissionTimeout, step: .retransmissionTimeout,
      when: TCB.retries >= Limit.synR2, do: giveUp, enter: .closed, cite: .rfc9293("3.8.3", "", "MUST-20", "MUST-22", "MUST-23")),
    Rule(
      "timeout.retransmission.given-up", in: [.established, .finWait1, .closeWait, .closing, .lastAck], on: .retransmissionTimeout,
      step: .retransmissionTimeout, when: TCB.retries >= Limit.R2, do: giveUp, enter: .closed,
      cite: .rfc9293("3.8.3", "", "MUST-20", "SHLD-11")),
    Rule(
      "timeout.retransmission.syn-sent", in: .synSent, on: .retransmissionTimeout, step: .retransmissionTimeout,
      do: [.resend(.retransmission, updating: [])] + .backOffRetransmission,
      cite: .rfc9293("3.10.8", "RETRANSMISSION TIMEOUT", "MUST-19", "MUST-20", "MUST-22")),
    Rule(
      "timeout.retransmission", in: [.synReceived, .established, .finWait1, .closeWait, .closing, .lastAck],
      on: .retransmissionTimeout, step: .retransmissionTimeout, do: [.resendFirst] + .backOffRetransmission,
      cite: .rfc9293("3.10.8", "RETRANSMISSION TIMEOUT", "MUST-19", "MUST-20", "MUST-22", "SHLD-16", "MAY-7")),
    Rule(
      "timeout.time-wait", in: .timeWait, on: .timeWaitTimeout, step: .timeWaitTimeout, do: [.deleteBlock], enter: .closed,
      cite: .rfc9293("3.10.8", "TIME-WAIT TIMEOUT", "MUST-13")),
    Rule(
      "timeout.persist.again", in: persisting, on: .persistTimeout, step: .persistTimeout, when: Queue.retransmission.isNotEmpty,
      do: [.resendFirst] + .backOff + [.start(.persist, TCB.RTO)],
      cite: .rfc9293("3.8.6.1", "", "MUST-35", "MUST-36", "SHLD-17", "SHLD-30", "MAY-7")),
    Rule(
      "timeout.persist.override", in: persisting, on: .persistTimeout, step: .persistTimeout, when: SND.NXT < SND.UNA + SND.WND,
      do: sendText(smallest(Queue.sends.octets, SND.UNA + SND.WND - SND.NXT)), cite: .rfc9293("3.8.6.2.1", "", "MUST-38", "MUST-60")),
    Rule(
      "timeout.persist.probe", in: persisting, on: .persistTimeout, step: .persistTimeout,
      do: sendText(1) + .backOff + [.start(.persist, TCB.RTO)], cite: .rfc9293("3.8.6.1", "", "MUST-35", "MUST-36", "SHLD-30")),
  ]

  /// The states in which something may wait for the window to open.
  static let persisting: [State] = [.established, .finWait1, .closeWait, .closing, .lastAck]

  /// Sends the next octets of the SENDs, with the acknowledgment that every segment carries.
  static func sendText(_ octets: Term<Octets>) -> [Action] {
    [
      .stop(.persist), .sendReliably(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.ACK], DATA: octets), SND.NXT <- SND.NXT + SEG.LEN.sent,
      .take(.sends, octets: SEG.TXT.sent.expression, endingAt: SND.NXT.expression), TCB.ackOwed <- false,
    ]
  }
}

extension Action {
  /// Sends the first segment of the retransmission queue again, acknowledging what has arrived since.
  static let resendFirst: Action = .resend(
    .retransmission, updating: [.init(.acknowledgment, RCV.NXT.expression), .init(.window, RCV.WND.expression, isShown: false)])
}

extension [Action] {
  /// Doubles the retransmission timeout, up to its limit.
  static let backOff: [Action] = [TCB.RTO <- smallest(2 * TCB.RTO, Limit.largestRTO)]

  /// Counts a retransmission and waits twice as long for the next.
  static let backOffRetransmission: [Action] = [TCB.retries <- TCB.retries + 1] + backOff + [.start(.retransmission, TCB.RTO)]
}
