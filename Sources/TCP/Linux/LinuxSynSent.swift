import ProtocolModel

extension [Rule] {
  private static let isAcceptable: Guard = has(.SYN) && has(.ACK)

  /// The answer to our SYN.
  static let linuxSynSent: [Rule] =
    [
      Rule(
        "syn-sent.ack.unacceptable.hurries", in: .synSent, on: .segmentArrives, step: .synSentFirst,
        when: has(.ACK) && (SEG.ACK =< ISS || SEG.ACK > SND.NXT) && TCB.retries == 0,
        do: [.start(.retransmission, Sysctl.jiffy + Sysctl.jiffy)], then: .nextRule,
        cite: .input("tcp_rcv_synsent_state_process", "previous FIN/ACK or RST/ACK might be ignored")),
      Rule(
        "syn-sent.reset.refused", in: .synSent, on: .segmentArrives, step: .synSentSecond, when: has(.RST) && has(.ACK),
        do: [.count(.attemptFails)] + .forgetConnection + [SK.ERR <- Errno.refused], enter: .closed,
        cite: .input("tcp_rcv_synsent_state_process", "tcp_reset")),
      Rule(
        "syn-sent.no-timestamps", in: .synSent, on: .segmentArrives, step: .synSentFourth, when: has(.SYN) && !SEG.TSV.isSet,
        do: [.unset(TS.OFFSET)], then: .nextRule, cite: .input("tcp_rcv_synsent_state_process", "tp->rx_opt.saw_tstamp")),
      Rule(
        "syn-sent.timestamps", in: .synSent, on: .segmentArrives, step: .synSentFourth, when: has(.SYN) && TS.OFFSET.isSet,
        do: [TS.RECENT <- SEG.TSV], then: .nextRule, cite: .input("tcp_store_ts_recent")),
      Rule(
        "syn-sent.no-sack", in: .synSent, on: .segmentArrives, step: .synSentFourth, when: has(.SYN) && !SEG.SACK.isTrue,
        do: [.unset(TS.SACK)], then: .nextRule, cite: .input("tcp_rcv_synsent_state_process", "tcp_parse_options")),
      Rule(
        "syn-sent.segment-size", in: .synSent, on: .segmentArrives, step: .synSentFourth, when: has(.SYN) && SEG.MSS.isSet,
        do: [SND.MSS <- smallest(SEG.MSS, Limit.MSS)], then: .nextRule, cite: .output("tcp_sync_mss")),
      Rule(
        "syn-sent.segment-size.timestamps", in: .synSent, on: .segmentArrives, step: .synSentFourth, when: has(.SYN) && TS.OFFSET.isSet,
        do: [SND.MSS <- SND.MSS - 12], then: .nextRule, cite: .output("tcp_current_mss")),
    ] + firstRoundTrip("syn-sent", in: [.synSent], step: .synSentFourth, when: isAcceptable)

  /// What no round trip has measured is waited for three seconds.
  static let linuxUnmeasured: [Rule] = [
    Rule(
      "output.round-trip.unmeasured", in: [.established, .finWait1, .closeWait, .closing, .lastAck], on: .output, step: .outputReplay,
      when: !RTT.SRTT8.isSet && TCB.RTO == Limit.firstRTO, do: [TCB.RTO <- Sysctl.fallbackRTO], then: .nextRule,
      cite: .linux("tcp_init_metrics", "net/ipv4/tcp_metrics.c"))
  ]

  /// The rules of RFC 9293 for the answer to a SYN, with what Linux does besides.
  static let linuxSynSentReplaced: [Rule] = [
    ProtocolModel.rule("syn-sent.syn-ack").changed(
      do: [
        RCV.NXT <- SEG.SEQ + 1, IRS <- SEG.SEQ, SND.UNA <- SEG.ACK, .acknowledge(.retransmission, upTo: SND.UNA.expression),
        SND.WND <- SEG.WND, TCB.largestWindow <- SEG.WND, SND.WL1 <- SEG.SEQ, SND.WL2 <- SEG.ACK, TCB.retries <- 0,
        .stop(.retransmission), ACK.SENT <- RCV.NXT, SK.DONE <- true, .complete(.connects, .ok), TCB.ackOwed <- true, ACK.NOW <- true,
      ]),
    ProtocolModel.rule("syn-sent.syn").changed(
      do: [
        RCV.NXT <- SEG.SEQ + 1, IRS <- SEG.SEQ, SND.WND <- SEG.WND, TCB.largestWindow <- SEG.WND, SND.WL1 <- SEG.SEQ, SND.WL2 <- ISS,
        ACK.SENT <- RCV.NXT, .flush(.retransmission), .linuxSendSYN(ACK: RCV.NXT, CTL: [.SYN, .ACK]),
      ]),
  ]

  /// Measures the round trip that a segment ends, smooths it, and computes the retransmission timeout (RFC 6298; the deviation counts
  /// for 200 ms at least).
  static func roundTrip(_ id: String, in states: [State], step: StepReference, when condition: Guard) -> [Rule] {
    let measured: Guard = condition && RTT.SAMPLE.isSet && RTT.SRTT8.isSet
    func rule(_ name: String, _ condition: Guard, _ action: Action) -> Rule {
      Rule(
        "\(id).round-trip.\(name)", in: states, on: .segmentArrives, step: step, when: condition, do: [action], then: .nextRule,
        cite: .input("tcp_rtt_estimator"))
    }
    let later = [
      rule("longer", measured && RTT.SAMPLE >= RTT.SRTT8 / 8, RTT.VAR4 <- RTT.VAR4 - RTT.VAR4 / 4 + RTT.SAMPLE - RTT.SRTT8 / 8),
      rule("shorter", measured && RTT.SAMPLE < RTT.SRTT8 / 8, RTT.VAR4 <- RTT.VAR4 - RTT.VAR4 / 4 + (RTT.SRTT8 / 8 - RTT.SAMPLE)),
      rule("next", measured, RTT.SRTT8 <- RTT.SRTT8 - RTT.SRTT8 / 8 + RTT.SAMPLE),
    ]
    let first = firstRoundTrip(id, in: states, step: step, when: condition)
    return Array(first.prefix(2)) + later + Array(first.dropFirst(2))
  }

  /// The same for a segment that can only end a connection's first round trip.
  private static func firstRoundTrip(_ id: String, in states: [State], step: StepReference, when condition: Guard) -> [Rule] {
    func rule(_ name: String, _ more: Guard, _ actions: [Action], _ function: String) -> Rule {
      Rule(
        "\(id).round-trip.\(name)", in: states, on: .segmentArrives, step: step, when: condition && more, do: actions, then: .nextRule,
        cite: .input(function))
    }
    return [
      rule("echo", TS.OFFSET.isSet && SEG.TSE.isSet, [RTT.SAMPLE <- largest(NOW - SEG.TSE - TS.OFFSET, 1)], "tcp_rtt_tsopt_us"),
      rule("time", !TS.OFFSET.isSet && RTT.SENT.isSet, [RTT.SAMPLE <- largest(NOW - RTT.SENT, 1)], "tcp_clean_rtx_queue"),
      rule(
        "first", RTT.SAMPLE.isSet && !RTT.SRTT8.isSet, [RTT.SRTT8 <- 8 * RTT.SAMPLE, RTT.VAR4 <- 2 * RTT.SAMPLE], "tcp_rtt_estimator"),
      rule(
        "timeout", RTT.SAMPLE.isSet,
        [TCB.RTO <- smallest(RTT.SRTT8 / 8 + largest(RTT.VAR4, Sysctl.smallestRTO), Limit.largestRTO), .unset(RTT.SAMPLE)],
        "tcp_set_rto"),
    ]
  }
}
