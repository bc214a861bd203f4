import ProtocolModel

extension [Rule] {
  /// RFC 9293, section 3.10.7.4, seventh.
  static let text: [Rule] = [
    Rule(
      "otherwise.text.trim", in: .receiving, on: .segmentArrives, step: .seventh, when: SEG.LEN > 0 && SEG.SEQ < RCV.NXT,
      do: [.trimToWindow], then: .nextRule, cite: .rfc9293("3.10.7.4", "first")),
    Rule(
      "otherwise.text.hold", in: .receiving, on: .segmentArrives, step: .seventh, when: SEG.LEN > 0 && SEG.SEQ > RCV.NXT,
      do: [.hold(.held), TCB.ackOwed <- true], cite: .rfc9293("3.10.7.4", "first and seventh", "SHLD-31", "MAY-13")),
    Rule(
      "otherwise.text.accept", in: .receiving, on: .segmentArrives, step: .seventh, when: SEG.TXT > 0,
      do: [
        RCV.NXT <- RCV.NXT + SEG.TXT, RCV.USER <- RCV.USER + SEG.TXT, RCV.WND <- RCV.WND - SEG.TXT, TCB.ackOwed <- true,
      ], then: .nextRule, cite: .rfc9293("3.10.7.4", "seventh", "MUST-58", "SHLD-14", "SHLD-19")),
    Rule(
      "otherwise.text.deliver", in: .receiving, on: .segmentArrives, step: .seventh, when: RCV.USER > 0 && Queue.receives.isNotEmpty,
      do: [.deliver(.receives, from: RCV.USER.symbol, .ok)], then: .nextStep, cite: .rfc9293("3.10.7.4", "seventh")),
    Rule(
      "otherwise.text.ignored", in: .finReceived, on: .segmentArrives, step: .seventh, when: SEG.TXT > 0, then: .nextStep,
      cite: .rfc9293("3.10.7.4", "seventh, CLOSE-WAIT to TIME-WAIT")),
  ]
}
