import ProtocolModel

extension [Action] {
  /// Goes back to waiting for a SYN; calls that the user made stay outstanding.
  static let forgetPeer: [Action] = [
    .flush(.retransmission), .flush(.held), .stopAll, .unset(ISS), .unset(SND.UNA), .unset(SND.NXT), .unset(SND.WND), .unset(SND.WL1),
    .unset(SND.WL2), .unset(TCB.largestWindow), .unset(IRS), .unset(RCV.NXT), .unset(TCB.ackOwed),
  ]
}

extension [Rule] {
  /// RFC 9293, section 3.10.7.4, second.
  static let reset: [Rule] = [
    Rule(
      "otherwise.reset.outside-window", in: .fromSynReceived, on: .segmentArrives, step: .second, when: has(.RST) && SEG.SEQ < RCV.NXT,
      do: [.drop], cite: .rfc9293("3.10.7.4", "second, 1)")),
    Rule(
      "otherwise.reset.challenge", in: .fromSynReceived, on: .segmentArrives, step: .second, when: has(.RST) && SEG.SEQ != RCV.NXT,
      do: .acknowledgeNow + [.drop], cite: .rfc9293("3.10.7.4", "second, 3)")),
    Rule(
      "otherwise.reset.returns-to-listen", in: .synReceived, on: .segmentArrives, step: .second, when: has(.RST) && TCB.passive.isTrue,
      do: .forgetPeer, enter: .listen, cite: .rfc9293("3.10.7.4", "second, SYN-RECEIVED", "MUST-11", "SHLD-2")),
    Rule(
      "otherwise.reset.refused", in: .synReceived, on: .segmentArrives, step: .second, when: has(.RST),
      do: [.signal(.connectionRefused)] + .abandon(.connectionRefused), enter: .closed,
      cite: .rfc9293("3.10.7.4", "second, SYN-RECEIVED", "MUST-11", "MUST-12", "SHLD-2")),
    Rule(
      "otherwise.reset.resets", in: [.established, .finWait1, .finWait2, .closeWait], on: .segmentArrives, step: .second, when: has(.RST),
      do: [.signal(.connectionReset)] + .abandon(.connectionReset), enter: .closed,
      cite: .rfc9293("3.10.7.4", "second, ESTABLISHED to CLOSE-WAIT", "MUST-12", "SHLD-2")),
    Rule(
      "otherwise.reset.closes", in: [.closing, .lastAck, .timeWait], on: .segmentArrives, step: .second, when: has(.RST),
      do: .abandon(.connectionReset), enter: .closed, cite: .rfc9293("3.10.7.4", "second, CLOSING, LAST-ACK, TIME-WAIT", "SHLD-2")),
  ]
}
