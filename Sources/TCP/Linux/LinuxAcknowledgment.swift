import ProtocolModel

extension [Rule] {
  private static let isOrphaned: Guard =
    Kind.full.isPresent && SK.ORPHAN.isTrue && !has(.FIN) && (SEG.TXT == 0 || SEG.SEQ + SEG.TXT =< RCV.NXT)
  private static let acknowledgesNew: Guard = SND.UNA < SEG.ACK =< SND.NXT

  /// The fifth step.
  static let linuxAcknowledgment: [Rule] =
    [
      Rule(
        "otherwise.timestamp", in: .fromSynReceived, on: .segmentArrives, step: .fifth,
        when: has(.ACK) && TS.OFFSET.isSet && SEG.TSV.isSet && SEG.SEQ =< ACK.SENT && (!TS.RECENT.isSet || SEG.TSV >= TS.RECENT),
        do: [TS.RECENT <- SEG.TSV], then: .nextRule, cite: .input("tcp_replace_ts_recent"))
    ] + roundTrip("otherwise", in: .acknowledged + [.synReceived], step: .fifth, when: has(.ACK) && acknowledgesNew) + [
      Rule(
        "otherwise.ack.keeps-alive", in: .acknowledged, on: .segmentArrives, step: .fifth, when: has(.ACK),
        do: [SK.PROBES <- 0, SK.HEARD <- NOW, SND.HELD <- false],
        then: .nextRule, cite: .input("tcp_ack", "icsk_probes_out = 0"))
    ]

  /// The window is still closed, so the next probe is waited for anew.
  static let linuxStillClosed: [Rule] = [
    Rule(
      "otherwise.ack.still-closed", in: .acknowledged, on: .segmentArrives, step: .sixth,
      when: has(.ACK) && Timer.persist.isRunning && SND.NXT >= SND.UNA + SND.WND, do: [.start(.persist, SND.PROBETIME)], then: .nextRule,
      cite: .input("tcp_ack_probe"))
  ]

  /// After a retransmission timeout, what was sent before it is sent again as acknowledgments come.
  static let linuxRecovery: [Rule] = [
    Rule(
      "otherwise.ack.resends", in: .acknowledged, on: .segmentArrives, step: .fifth,
      when: acknowledgesNew && SND.HIGH.isSet && SEG.ACK < SND.HIGH, do: [SND.RESEND <- true], then: .nextRule,
      cite: .input("tcp_xmit_retransmit_queue")),
    Rule(
      "otherwise.ack.recovered", in: .acknowledged, on: .segmentArrives, step: .fifth,
      when: acknowledgesNew && SND.HIGH.isSet && SEG.ACK >= SND.HIGH, do: [.unset(SND.HIGH)], then: .nextRule,
      cite: .input("tcp_try_undo_loss")),
  ]

  static let linuxAcknowledgmentReplaced: [Rule] = [
    ProtocolModel.rule("otherwise.ack.establishes").changed(
      do: [
        SND.WND <- SEG.WND, SND.WL1 <- SEG.SEQ, SND.WL2 <- SEG.ACK, SK.DONE <- true, .complete(.connects, .ok), .stop(.retransmission),
        TCB.retries <- 0,
        .acknowledge(.retransmission, upTo: SEG.ACK.expression),
      ]),
    ProtocolModel.rule("otherwise.ack.of-unsent").changed(do: .challenge + [.count(.challengeAcks), .drop]),
    ProtocolModel.rule("otherwise.ack.too-old").changed(when: .isTooOld, do: .challenge + [.count(.challengeAcks), .drop]),
    ProtocolModel.rule("otherwise.ack.new").changed(
      do: [
        SND.CWND <- SND.CWND + Queue.retransmission.entries, SND.UNA <- SEG.ACK, .acknowledge(.retransmission, upTo: SND.UNA.expression),
        SND.CWND <- SND.CWND - Queue.retransmission.entries, TCB.retries <- 0, SND.PROBED <- false, .stop(.retransmission),
        .stop(.lossProbe),
      ]),
    ProtocolModel.rule("otherwise.ack.of-fin.closing").changed(
      do: .becomeTimeWaitSocket + [.count(.timeWaits), .start(.timeWait, Sysctl.timeWait)], then: .done),
    ProtocolModel.rule("otherwise.ack.of-fin.last-ack").changed(do: .forgetConnection),
  ]

  /// All that was sent is acknowledged: the next round trip begins with what is sent next.
  static let linuxRoundTripEnds: [Rule] = [
    Rule(
      "otherwise.round-trip.ends", in: .acknowledged, on: .segmentArrives, step: .sixth,
      when: Queue.retransmission.isEmpty && RTT.SENT.isSet,
      do: [.unset(RTT.SENT)], then: .nextRule, cite: .input("tcp_clean_rtx_queue"))
  ]

  /// Our FIN is acknowledged and nobody owns the socket: a time-wait socket stands for FIN-WAIT-2.
  static let linuxOrphan: [Rule] = [
    Rule(
      "otherwise.ack.of-fin.orphan.counted", in: .finWait2, on: .segmentArrives, step: .sixth,
      when: isOrphaned && finTime > 4_000, do: [.count(.timeWaits)], then: .nextRule, cite: timeWaitCounter),
    Rule(
      "otherwise.ack.of-fin.orphan.killed", in: .finWait2, on: .segmentArrives, step: .sixth,
      when: isOrphaned && finTime =< 4_000, do: [.count(.timeWaitsKilled)], then: .nextRule, cite: timeWaitCounter),
    Rule(
      "otherwise.ack.of-fin.orphan", in: .finWait2, on: .segmentArrives, step: .sixth,
      when: isOrphaned, do: [TCB.ackOwed <- false, ACK.NOW <- false] + .becomeTimeWaitSocket + [.start(.timeWait, finTime)],
      cite: .input("tcp_rcv_state_process", "TCP_FIN_WAIT1")),
  ]
}
