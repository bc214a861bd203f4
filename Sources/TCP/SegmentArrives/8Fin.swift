import ProtocolModel

extension [Rule] {
  /// The FIN is the next number that we expect.
  private static let isNext: Guard = has(.FIN) && SEG.SEQ + SEG.TXT == RCV.NXT
  private static let receiveFIN: [Action] = [
    .signal(.connectionClosing), .complete(.receives, .connectionClosing), RCV.NXT <- RCV.NXT + 1, TCB.ackOwed <- true,
  ]

  /// RFC 9293, section 3.10.7.4, eighth. FIN-WAIT-1 whose FIN is acknowledged by this segment has become FIN-WAIT-2 in the fifth step.
  static let fin: [Rule] = [
    Rule(
      "otherwise.fin.established", in: .established, on: .segmentArrives, step: .eighth, when: isNext, do: receiveFIN, enter: .closeWait,
      cite: .rfc9293("3.10.7.4", "eighth, ESTABLISHED", "MUST-12")),
    Rule(
      "otherwise.fin.fin-wait-1", in: .finWait1, on: .segmentArrives, step: .eighth, when: isNext, do: receiveFIN, enter: .closing,
      cite: .rfc9293("3.10.7.4", "eighth, FIN-WAIT-1", "MUST-12")),
    Rule(
      "otherwise.fin.fin-wait-2", in: .finWait2, on: .segmentArrives, step: .eighth, when: isNext,
      do: receiveFIN + [.stopAll, .start(.timeWait, 2 * Limit.MSL)], enter: .timeWait,
      cite: .rfc9293("3.10.7.4", "eighth, FIN-WAIT-2", "MUST-12", "MUST-13")),
    Rule(
      "otherwise.fin.again", in: .finReceived, on: .segmentArrives, step: .eighth, when: has(.FIN),
      cite: .rfc9293("3.10.7.4", "eighth, CLOSE-WAIT to TIME-WAIT")),
  ]
}
