import ProtocolModel

extension [Rule] {
  private static let isNext: Guard = has(.FIN) && SEG.SEQ + SEG.TXT == RCV.NXT
  private static let takesNextText: Guard = SEG.TXT > 0 && SEG.SEQ == RCV.NXT
  /// Little of what has arrived is unread.
  private static let leavesRoom: Guard =
    RCV.USER < 2 * SEG.TXT || RCV.SSTHRESH + RCV.USER + SEG.TXT < Sysctl.firstReceiveSpace

  /// The seventh step: what arriving text does to the ACK that it is owed.
  static let linuxText: [Rule] = [
    Rule(
      "otherwise.text.shut-down", in: [.finWait1, .finWait2], on: .segmentArrives, step: .seventh,
      when: SEG.TXT > 0 && SK.RDSHUT.isTrue && SK.ORPHAN.isFalse && SEG.SEQ + SEG.TXT > RCV.NXT,
      do: [.send(SEQ: SEG.ACK, CTL: [.RST]), .count(.abortOnData)] + .forgetConnection + [SK.ERR <- Errno.reset], enter: .closed,
      cite: .input("tcp_rcv_state_process", "TCP_FIN_WAIT2")),
    Rule(
      "otherwise.text.orphan", in: [.finWait1, .finWait2], on: .segmentArrives, step: .seventh,
      when: SEG.TXT > 0 && SK.ORPHAN.isTrue && SEG.SEQ + SEG.TXT > RCV.NXT,
      do: [.send(SEQ: SEG.ACK, CTL: [.RST]), .count(.abortOnData)] + .forgetConnection, enter: .closed,
      cite: .input("tcp_rcv_state_process", "TCP_FIN_WAIT2")),
    Rule(
      "otherwise.text.segment-size", in: .receiving, on: .segmentArrives, step: .seventh, when: SEG.TXT > 0 && SEG.TXT > RCV.MSS,
      do: [RCV.MSS <- smallest(SEG.TXT, Limit.MSS)], then: .nextRule, cite: .input("tcp_measure_rcv_mss")),
    Rule(
      "otherwise.text.first", in: .receiving, on: .segmentArrives, step: .seventh, when: takesNextText && !ACK.ATO.isSet,
      do: [ACK.QUICK <- Sysctl.mostQuickAcks, ACK.ATO <- Sysctl.delayedAckMinimum], then: .nextRule,
      cite: .input("tcp_event_data_recv", "the first data packet received, initialize delayed ACK engine")),
    Rule(
      "otherwise.text.soon", in: .receiving, on: .segmentArrives, step: .seventh,
      when: takesNextText && ACK.LASTTEXT.isSet && NOW - ACK.LASTTEXT =< Sysctl.delayedAckMinimum / 2,
      do: [ACK.ATO <- ACK.ATO / 2 + Sysctl.delayedAckMinimum / 2], then: .nextRule, cite: .input("tcp_event_data_recv")),
    Rule(
      "otherwise.text.later", in: .receiving, on: .segmentArrives, step: .seventh,
      when: takesNextText && ACK.LASTTEXT.isSet && NOW - ACK.LASTTEXT > Sysctl.delayedAckMinimum / 2
        && NOW - ACK.LASTTEXT < ACK.ATO,
      do: [ACK.ATO <- smallest(ACK.ATO / 2 + (NOW - ACK.LASTTEXT), TCB.RTO)], then: .nextRule, cite: .input("tcp_event_data_recv")),
    Rule(
      "otherwise.text.much-later", in: .receiving, on: .segmentArrives, step: .seventh,
      when: takesNextText && ACK.LASTTEXT.isSet && NOW - ACK.LASTTEXT > TCB.RTO && NOW - ACK.LASTTEXT >= ACK.ATO,
      do: [ACK.QUICK <- Sysctl.mostQuickAcks], then: .nextRule, cite: .input("tcp_event_data_recv", "too long gap")),
    Rule(
      "otherwise.text.noted", in: .receiving, on: .segmentArrives, step: .seventh, when: takesNextText, do: [ACK.LASTTEXT <- NOW],
      then: .nextRule, cite: .input("tcp_event_data_recv")),
    Rule(
      "otherwise.text.grows", in: .receiving, on: .segmentArrives, step: .seventh,
      when: takesNextText && SEG.TXT >= 128 && RCV.SSTHRESH < Sysctl.largestReceiveBuffer / 2 && leavesRoom,
      do: [RCV.SSTHRESH <- RCV.SSTHRESH + 2 * SEG.TXT, ACK.QUICK <- ACK.QUICK / 2 + ACK.QUICK / 2 + 1], then: .nextRule,
      cite: .input("tcp_grow_window")),
    Rule(
      "otherwise.text.pushed", in: .receiving, on: .segmentArrives, step: .seventh,
      when: takesNextText && (SEG.TXT < RCV.MSS || has(.PSH)), do: [ACK.PUSHED <- true], then: .nextRule,
      cite: .input("tcp_measure_rcv_mss", "ICSK_ACK_PUSHED")),
    Rule(
      "otherwise.text.fills", in: .receiving, on: .segmentArrives, step: .seventh, when: takesNextText && Queue.held.isNotEmpty,
      do: [ACK.NOW <- true], then: .nextRule, cite: .input("tcp_data_queue", "RFC 5681 4.2")),
  ]

  static let linuxTextReplaced: [Rule] = [
    ProtocolModel.rule("otherwise.text.hold").changed(do: [.hold(.held), TCB.ackOwed <- true, ACK.NOW <- true])
  ]

  static let linuxFINReplaced: [Rule] = [
    ProtocolModel.rule("otherwise.fin.established").changed(
      do: [.complete(.receives, .endOfStream), RCV.NXT <- RCV.NXT + 1, TCB.ackOwed <- true, ACK.PINGPONG <- true]),
    ProtocolModel.rule("otherwise.fin.fin-wait-1").changed(
      do: [.complete(.receives, .endOfStream), RCV.NXT <- RCV.NXT + 1] + .linuxAcknowledge),
    ProtocolModel.rule("otherwise.fin.fin-wait-2").changed(
      do: [.complete(.receives, .endOfStream), RCV.NXT <- RCV.NXT + 1] + .linuxAcknowledge + .becomeTimeWaitSocket + [
        .count(.timeWaits), .start(.timeWait, Sysctl.timeWait),
      ]),
  ]
}
