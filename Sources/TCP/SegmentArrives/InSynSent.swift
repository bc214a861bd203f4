import ProtocolModel

extension [Rule] {
  private static let isUnacceptable: Guard = has(.ACK) && (SEG.ACK =< ISS || SEG.ACK > SND.NXT)

  /// RFC 9293, section 3.10.7.3.
  static let inSynSent: [Rule] = [
    Rule(
      "syn-sent.ack.unacceptable.reset", in: .synSent, on: .segmentArrives, step: .synSentFirst, when: isUnacceptable && has(.RST),
      do: [.drop], cite: .rfc9293("3.10.7.3", "first")),
    Rule(
      "syn-sent.ack.unacceptable", in: .synSent, on: .segmentArrives, step: .synSentFirst, when: isUnacceptable,
      do: [.send(SEQ: SEG.ACK, CTL: [.RST]), .drop], cite: .rfc9293("3.10.7.3", "first")),
    Rule(
      "syn-sent.reset.acceptable", in: .synSent, on: .segmentArrives, step: .synSentSecond, when: has(.RST) && has(.ACK),
      do: [.signal(.errorConnectionReset), .drop] + .abandon(.connectionReset), enter: .closed,
      cite: .rfc9293("3.10.7.3", "second", "MUST-12", "SHLD-2")),
    Rule(
      "syn-sent.reset.without-ack", in: .synSent, on: .segmentArrives, step: .synSentSecond, when: has(.RST), do: [.drop],
      cite: .rfc9293("3.10.7.3", "second")),
    Rule(
      "syn-sent.syn-ack", in: .synSent, on: .segmentArrives, step: .synSentFourth, when: has(.SYN) && has(.ACK),
      do: [
        RCV.NXT <- SEG.SEQ + 1, IRS <- SEG.SEQ, SND.UNA <- SEG.ACK, .acknowledge(.retransmission, upTo: SND.UNA.expression),
        .completeUpTo(.sends, SND.UNA.expression, .ok), SND.WND <- SEG.WND, TCB.largestWindow <- SEG.WND, SND.WL1 <- SEG.SEQ,
        SND.WL2 <- SEG.ACK, TCB.RTO <- Limit.firstRTO, TCB.retries <- 0, .stop(.retransmission), .stop(.user), TCB.ackOwed <- true,
      ], enter: .established, then: .nextRule, cite: .rfc9293("3.10.7.3", "fourth")),
    Rule(
      "syn-sent.syn-ack.other-text", in: .established, on: .segmentArrives, step: .synSentFourth, when: SEG.LEN > 1,
      then: .resume(.sixth), cite: .rfc9293("3.10.7.3", "fourth")),
    Rule(
      "syn-sent.syn-ack.alone", in: .established, on: .segmentArrives, step: .synSentFourth, cite: .rfc9293("3.10.7.3", "fourth")),
    Rule(
      "syn-sent.syn.other-text", in: .synSent, on: .segmentArrives, step: .synSentFourth, when: has(.SYN) && SEG.LEN > 1,
      do: [.hold(.held)], then: .nextRule, cite: .rfc9293("3.10.7.3", "fourth")),
    Rule(
      "syn-sent.syn.data-sent", in: .synSent, on: .segmentArrives, step: .synSentFourth, when: has(.SYN) && SND.NXT > ISS + 1,
      do: .rememberPeer + [.send(SEQ: ISS, ACK: RCV.NXT, CTL: [.SYN, .ACK])], enter: .synReceived,
      cite: .rfc9293("3.10.7.3", "fourth", "MUST-10")),
    Rule(
      "syn-sent.syn", in: .synSent, on: .segmentArrives, step: .synSentFourth, when: has(.SYN),
      do: .rememberPeer + [.flush(.retransmission), .sendReliably(SEQ: ISS, ACK: RCV.NXT, CTL: [.SYN, .ACK])], enter: .synReceived,
      cite: .rfc9293("3.10.7.3", "fourth", "MUST-10")),
    Rule(
      "syn-sent.other", in: .synSent, on: .segmentArrives, step: .synSentFifth, do: [.drop], cite: .rfc9293("3.10.7.3", "fifth")),
  ]
}

extension [Action] {
  /// What a SYN without an ACK tells about the other side.
  fileprivate static let rememberPeer: [Action] = [
    RCV.NXT <- SEG.SEQ + 1, IRS <- SEG.SEQ, SND.WND <- SEG.WND, TCB.largestWindow <- SEG.WND, SND.WL1 <- SEG.SEQ, SND.WL2 <- ISS,
  ]
}
