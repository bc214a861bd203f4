import ProtocolModel

extension [Rule] {
  /// RFC 9293, section 3.10.7.2.
  static let inListen: [Rule] = [
    Rule(
      "listen.reset", in: .listen, on: .segmentArrives, step: .listenFirst, when: has(.RST), do: [.drop],
      cite: .rfc9293("3.10.7.2", "first")),
    Rule(
      "listen.ack", in: .listen, on: .segmentArrives, step: .listenSecond, when: has(.ACK), do: [.send(SEQ: SEG.ACK, CTL: [.RST])],
      cite: .rfc9293("3.10.7.2", "second")),
    Rule(
      "listen.syn.other-text", in: .listen, on: .segmentArrives, step: .listenThird, when: has(.SYN) && SEG.LEN > 1, do: [.hold(.held)],
      then: .nextRule, cite: .rfc9293("3.10.7.2", "third")),
    Rule(
      "listen.syn", in: .listen, on: .segmentArrives, step: .listenThird, when: has(.SYN),
      do: [RCV.NXT <- SEG.SEQ + 1, IRS <- SEG.SEQ] + .selectISS + [
        SND.WND <- SEG.WND, TCB.largestWindow <- SEG.WND, SND.WL1 <- SEG.SEQ, SND.WL2 <- ISS,
        .sendReliably(SEQ: ISS, ACK: RCV.NXT, CTL: [.SYN, .ACK]), SND.NXT <- ISS + 1,
      ], enter: .synReceived, cite: .rfc9293("3.10.7.2", "third")),
    Rule(
      "listen.other", in: .listen, on: .segmentArrives, step: .listenFourth, do: [.drop], cite: .rfc9293("3.10.7.2", "fourth")),
  ]
}
