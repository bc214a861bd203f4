import ProtocolModel

extension Guard {
  /// Table 6 of RFC 9293: the segment begins or ends in the receive window.
  static let isAcceptable: Guard =
    (SEG.LEN == 0 && RCV.WND == 0 && SEG.SEQ == RCV.NXT)
    || (SEG.LEN == 0 && RCV.WND > 0 && (RCV.NXT =< SEG.SEQ < RCV.NXT + RCV.WND))
    || (SEG.LEN > 0 && RCV.WND > 0 && ((RCV.NXT =< SEG.SEQ < RCV.NXT + RCV.WND) || (RCV.NXT =< SEG.SEQ + SEG.LEN - 1 < RCV.NXT + RCV.WND)))
}

extension [Rule] {
  /// RFC 9293, section 3.10.7.4, first.
  static let sequenceNumber: [Rule] = [
    Rule(
      "otherwise.sequence.simultaneous-open", in: .synReceived, on: .segmentArrives, step: .first,
      when: has(.SYN) && has(.ACK) && !has(.RST) && TCB.passive.isFalse && SEG.SEQ == IRS && SND.UNA < SEG.ACK =< SND.NXT,
      do: [.trimToWindow], then: .resume(.fifth), cite: .rfc9293("Figure 7", "line 6", "MUST-10", "MUST-11")),
    Rule(
      "otherwise.sequence.fin-again", in: .timeWait, on: .segmentArrives, step: .first,
      when: has(.FIN) && !has(.RST) && SEG.SEQ + SEG.LEN == RCV.NXT,
      do: [.sendACK, .start(.timeWait, 2 * Limit.MSL), .drop], cite: .rfc9293("3.10.7.4", "fifth and eighth, TIME-WAIT")),
    Rule(
      "otherwise.sequence.zero-window", in: .fromSynReceived, on: .segmentArrives, step: .first,
      when: RCV.WND == 0 && SEG.LEN > 0 && SEG.SEQ == RCV.NXT, do: [.trimToWindow, TCB.ackOwed <- true], then: .nextStep,
      cite: .rfc9293("3.10.7.4", "first", "MUST-66", "MAY-8")),
    Rule(
      "otherwise.sequence.unacceptable.reset", in: .fromSynReceived, on: .segmentArrives, step: .first,
      when: !.isAcceptable && has(.RST), do: [.drop], cite: .rfc9293("3.10.7.4", "first")),
    Rule(
      "otherwise.sequence.unacceptable", in: .fromSynReceived, on: .segmentArrives, step: .first, when: !.isAcceptable,
      do: .acknowledgeNow + [.drop], cite: .rfc9293("3.10.7.4", "first")),
    Rule(
      "otherwise.sequence.trim", in: .fromSynReceived, on: .segmentArrives, step: .first,
      when: !has(.RST) && (SEG.SEQ < RCV.NXT || SEG.SEQ + SEG.LEN > RCV.NXT + RCV.WND), do: [.trimToWindow], then: .nextStep,
      cite: .rfc9293("3.10.7.4", "first")),
  ]
}
