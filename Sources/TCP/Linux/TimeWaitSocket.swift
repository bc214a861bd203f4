import ProtocolModel

extension [Rule] {
  private static let isMini: Guard = Kind.timeWaitSocket.isPresent
  private static let isWrapped: Guard = TS.OFFSET.isSet && SEG.TSV.isSet && SEG.TSV < TS.RECENT
  private static let isOutside: Guard = isWrapped || !(RCV.NXT =< SEG.SEQ + SEG.LEN && SEG.SEQ =< RCV.NXT + RCV.WND)
  private static let isNewSYN: Guard =
    has(.SYN) && !has(.RST) && !has(.ACK) && !isWrapped
    && (SEG.SEQ > RCV.NXT || (TS.OFFSET.isSet && SEG.TSV.isSet && SEG.TSV > TS.RECENT))
  private static let acknowledge: [Action] = [ACK.LIMITED <- NOW, .linuxSend(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.ACK])]

  /// What is left of a connection in FIN-WAIT-2 or TIME-WAIT, and the segments that reach it.
  static let timeWaitSocket: [Rule] = finWait2Socket + timeWait

  private static let finWait2Socket: [Rule] = [
    Rule(
      "mini.fin-wait-2.outside.numbers", in: .finWait2, on: .segmentArrives, step: .miniSocket,
      when: isMini && isOutside && !has(.RST) && .takesNumbers, do: [.linuxSend(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.ACK])],
      cite: .minisocks("tcp_timewait_check_oow_rate_limit")),
    Rule(
      "mini.fin-wait-2.outside", in: .finWait2, on: .segmentArrives, step: .miniSocket,
      when: isMini && isOutside && !has(.RST) && .mayBeAnswered,
      do: acknowledge, cite: .minisocks("tcp_timewait_check_oow_rate_limit")),
    Rule(
      "mini.fin-wait-2.outside.dropped", in: .finWait2, on: .segmentArrives, step: .miniSocket, when: isMini && isOutside, do: [.drop],
      cite: .minisocks("tcp_timewait_check_oow_rate_limit")),
    Rule(
      "mini.fin-wait-2.reset", in: .finWait2, on: .segmentArrives, step: .miniSocket, when: isMini && has(.RST),
      do: .forgetConnection, enter: .closed, cite: .minisocks("tcp_timewait_state_process", "kill")),
    Rule(
      "mini.fin-wait-2.syn", in: .finWait2, on: .segmentArrives, step: .miniSocket,
      when: isMini && has(.SYN) && !has(.ACK) && SEG.SEQ >= RCV.NXT,
      do: [.send(SEQ: .absolute(0), ACK: SEG.SEQ + SEG.LEN, CTL: [.RST, .ACK])] + .forgetConnection, enter: .closed,
      cite: .minisocks("tcp_timewait_state_process", "TCP_TW_RST")),
    Rule(
      "mini.fin-wait-2.nothing", in: .finWait2, on: .segmentArrives, step: .miniSocket,
      when: isMini && (!has(.ACK) || SEG.LEN == 0 || SEG.SEQ + SEG.LEN =< RCV.NXT), do: [.drop],
      cite: .minisocks("tcp_timewait_state_process", "dup ACK")),
    Rule(
      "mini.fin-wait-2.text", in: .finWait2, on: .segmentArrives, step: .miniSocket,
      when: isMini && !(has(.FIN) && SEG.SEQ + SEG.LEN == RCV.NXT + 1),
      do: [.send(SEQ: SEG.ACK, CTL: [.RST])] + .forgetConnection, enter: .closed,
      cite: .minisocks("tcp_timewait_state_process", "new data")),
    Rule(
      "mini.fin-wait-2.fin", in: .finWait2, on: .segmentArrives, step: .miniSocket, when: isMini,
      do: [RCV.NXT <- SEG.SEQ + SEG.LEN, .start(.timeWait, Sysctl.timeWait), .linuxSend(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.ACK])],
      enter: .timeWait, cite: .minisocks("tcp_timewait_state_process", "FIN arrived, enter true time-wait state")),
    Rule(
      "mini.fin-wait-2.timeout", in: .finWait2, on: .timeWaitTimeout, step: .timeWaitTimeout, do: .forgetConnection, enter: .closed,
      cite: .linux("tw_timer_handler", "net/ipv4/inet_timewait_sock.c")),
  ]

  private static let timeWait: [Rule] = [
    Rule(
      "mini.time-wait.reset.ignored", in: .timeWait, on: .segmentArrives, step: .miniSocket,
      when: has(.RST) && !isWrapped && SEG.SEQ == RCV.NXT && Sysctl.rfc1337.isTrue, do: [.drop],
      cite: .minisocks("tcp_timewait_state_process", "tcp_rfc1337")),
    Rule(
      "mini.time-wait.reset", in: .timeWait, on: .segmentArrives, step: .miniSocket, when: has(.RST) && !isWrapped && SEG.SEQ == RCV.NXT,
      do: .forgetConnection, enter: .closed, cite: .minisocks("tcp_timewait_state_process", "kill")),
    Rule(
      "mini.time-wait.ack", in: .timeWait, on: .segmentArrives, step: .miniSocket,
      when: !isWrapped && SEG.SEQ == RCV.NXT && SEG.LEN == 0, do: [.start(.timeWait, Sysctl.timeWait), .drop],
      cite: .minisocks("tcp_timewait_state_process", "in window segment, bare ACK")),
    Rule(
      "mini.time-wait.new-syn", in: .timeWait, on: .segmentArrives, step: .miniSocket, when: isNewSYN,
      do: [.onHost(.mark(SEG.ISN.symbol, (SND.NXT + 65_537).expression)), .onHost(.handToListener)] + .forgetConnection, enter: .closed,
      cite: .minisocks("tcp_timewait_state_process", "TCP_TW_SYN")),
    Rule(
      "mini.time-wait.other-reset", in: .timeWait, on: .segmentArrives, step: .miniSocket, when: has(.RST), do: [.drop],
      cite: .minisocks("tcp_timewait_state_process")),
    Rule(
      "mini.time-wait.restarts", in: .timeWait, on: .segmentArrives, step: .miniSocket, when: isWrapped || has(.ACK),
      do: [.start(.timeWait, Sysctl.timeWait)], then: .nextRule, cite: .minisocks("tcp_timewait_state_process")),
    Rule(
      "mini.time-wait.answers-numbers", in: .timeWait, on: .segmentArrives, step: .miniSocket, when: .takesNumbers,
      do: [.linuxSend(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.ACK])], cite: .minisocks("tcp_timewait_check_oow_rate_limit")),
    Rule(
      "mini.time-wait.answers", in: .timeWait, on: .segmentArrives, step: .miniSocket, when: .mayBeAnswered, do: acknowledge,
      cite: .minisocks("tcp_timewait_check_oow_rate_limit")),
    Rule(
      "mini.time-wait.too-soon", in: .timeWait, on: .segmentArrives, step: .miniSocket, do: [.drop],
      cite: .minisocks("tcp_timewait_check_oow_rate_limit")),
  ]
}
