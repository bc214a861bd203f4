import ProtocolModel

extension Guard {
  /// Our FIN has a number, and it is acknowledged.
  static let finIsAcknowledged: Guard = SND.FIN.isSet && SND.FIN < SND.UNA
}

extension [Rule] {
  /// RFC 9293, section 3.10.7.4, fifth: what all states have in common.
  static let acknowledgment: [Rule] =
    [
      Rule(
        "otherwise.ack.absent", in: .fromSynReceived, on: .segmentArrives, step: .fifth, when: !has(.ACK), do: [.drop],
        cite: .rfc9293("3.10.7.4", "fifth")),
      Rule(
        "otherwise.ack.establishes", in: .synReceived, on: .segmentArrives, step: .fifth, when: SND.UNA < SEG.ACK =< SND.NXT,
        do: [SND.WND <- SEG.WND, SND.WL1 <- SEG.SEQ, SND.WL2 <- SEG.ACK], enter: .established, then: .nextRule,
        cite: .rfc9293("3.10.7.4", "fifth, SYN-RECEIVED")),
      Rule(
        "otherwise.ack.unacceptable", in: .synReceived, on: .segmentArrives, step: .fifth, do: [.send(SEQ: SEG.ACK, CTL: [.RST]), .drop],
        cite: .rfc9293("3.10.7.4", "fifth, SYN-RECEIVED")),
      Rule(
        "otherwise.ack.of-unsent", in: .synchronized, on: .segmentArrives, step: .fifth, when: SEG.ACK > SND.NXT,
        do: .acknowledgeNow + [.drop],
        cite: .rfc9293("3.10.7.4", "fifth, ESTABLISHED")),
      Rule(
        "otherwise.ack.too-old", in: .synchronized, on: .segmentArrives, step: .fifth, when: SEG.ACK < SND.UNA - TCB.largestWindow,
        do: .acknowledgeNow + [.drop], cite: .rfc9293("3.10.7.4", "fifth", "MAY-12")),
      Rule(
        "otherwise.ack.time-wait", in: .timeWait, on: .segmentArrives, step: .fifth, do: [.drop],
        cite: .rfc9293("3.10.7.4", "fifth, TIME-WAIT")),
      Rule(
        "otherwise.ack.nothing-new", in: .acknowledged, on: .segmentArrives, step: .fifth, when: SEG.ACK =< SND.UNA, then: .nextRule,
        cite: .rfc9293("3.10.7.4", "fifth, ESTABLISHED")),
      Rule(
        "otherwise.ack.new", in: .acknowledged, on: .segmentArrives, step: .fifth, when: SND.UNA < SEG.ACK =< SND.NXT,
        do: [
          SND.UNA <- SEG.ACK, .acknowledge(.retransmission, upTo: SND.UNA.expression), .completeUpTo(.sends, SND.UNA.expression, .ok),
          TCB.RTO <- Limit.firstRTO, TCB.retries <- 0, .stop(.retransmission), .stop(.user),
        ], then: .nextRule, cite: .rfc9293("3.10.7.4", "fifth, ESTABLISHED")),
      Rule(
        "otherwise.ack.window", in: .acknowledged, on: .segmentArrives, step: .fifth,
        when: SND.UNA =< SEG.ACK =< SND.NXT && (SND.WL1 < SEG.SEQ || (SND.WL1 == SEG.SEQ && SND.WL2 =< SEG.ACK)),
        do: [SND.WND <- SEG.WND, SND.WL1 <- SEG.SEQ, SND.WL2 <- SEG.ACK], then: .nextRule, cite: .rfc9293("3.10.7.4", "fifth, ESTABLISHED")),
      Rule(
        "otherwise.ack.largest-window", in: .acknowledged, on: .segmentArrives, step: .fifth, when: SND.WND > TCB.largestWindow,
        do: [TCB.largestWindow <- SND.WND], then: .nextRule, cite: .rfc9293("3.10.7.4", "fifth", "MAY-12")),
      Rule(
        "otherwise.ack.of-probe", in: .acknowledged, on: .segmentArrives, step: .fifth, when: Timer.persist.isRunning,
        do: [.start(.user, Limit.userTimeout)], then: .nextRule, cite: .rfc9293("3.8.6.1", "", "MUST-37", "SHLD-17")),
    ] + ofFIN

  /// RFC 9293, section 3.10.7.4, fifth: what the states add that wait for their FIN to be acknowledged.
  private static let ofFIN: [Rule] = [
    Rule(
      "otherwise.ack.of-fin.fin-wait-1", in: .finWait1, on: .segmentArrives, step: .fifth, when: .finIsAcknowledged, do: [.stop(.persist)],
      enter: .finWait2,
      then: .nextRule, cite: .rfc9293("3.10.7.4", "fifth, FIN-WAIT-1")),
    Rule(
      "otherwise.ack.close-done", in: .finWait2, on: .segmentArrives, step: .fifth,
      when: Queue.retransmission.isEmpty && Queue.closes.isNotEmpty, do: [.complete(.closes, .ok)], then: .nextRule,
      cite: .rfc9293("3.10.7.4", "fifth, FIN-WAIT-2")),
    Rule(
      "otherwise.ack.of-fin.closing", in: .closing, on: .segmentArrives, step: .fifth, when: .finIsAcknowledged,
      do: [.complete(.closes, .ok), .stopAll, .start(.timeWait, 2 * Limit.MSL)], enter: .timeWait, then: .nextStep,
      cite: .rfc9293("3.10.7.4", "fifth, CLOSING", "MUST-13")),
    Rule(
      "otherwise.ack.not-of-fin.closing", in: .closing, on: .segmentArrives, step: .fifth, do: [.drop],
      cite: .rfc9293("3.10.7.4", "fifth, CLOSING")),
    Rule(
      "otherwise.ack.of-fin.last-ack", in: .lastAck, on: .segmentArrives, step: .fifth, when: .finIsAcknowledged,
      do: [.complete(.closes, .ok), .deleteBlock], enter: .closed, cite: .rfc9293("3.10.7.4", "fifth, LAST-ACK")),
  ]
}
