import ProtocolModel

extension Guard {
  /// The segment ends where nothing is acknowledged yet or later, and begins in the window or right behind it. While text waits to be read,
  /// it has to end in the window too.
  static let isAcceptableToLinux: Guard =
    ACK.SENT =< SEG.SEQ + SEG.LEN && SEG.SEQ =< RCV.NXT + RCV.WND && (RCV.USER == 0 || SEG.SEQ + SEG.LEN =< RCV.NXT + RCV.WND)
}

extension Guard {
  /// What the segment acknowledges lies further back than anything that was ever in flight.
  static let isTooOld: Guard =
    (TCB.passive.isFalse && SEG.ACK < SND.UNA - smallest(TCB.largestWindow, SND.UNA - ISS))
    || (TCB.passive.isTrue && SEG.ACK < SND.UNA - smallest(TCB.largestWindow, SND.UNA - ISS - 1))
}

extension [Action] {
  /// Acknowledges a segment that is not acceptable, and remembers when.
  static let challenge: [Action] = [ACK.LIMITED <- NOW] + linuxAcknowledge
}

extension [Rule] {
  private static let isWrapped: Guard = TS.OFFSET.isSet && SEG.TSV.isSet && SEG.TSV < TS.RECENT && !has(.RST)

  /// The first four steps: a segment that is not acceptable gets an ACK, but only two a second when it carries no text.
  static let linuxFirstSteps: [Rule] = [
    Rule(
      "otherwise.wrapped.numbers", in: .synchronized, on: .segmentArrives, step: .wrapped, when: isWrapped && .takesNumbers,
      do: .linuxAcknowledge + [.drop], cite: .input("tcp_validate_incoming", "PAWS")),
    Rule(
      "otherwise.wrapped.answered", in: .synchronized, on: .segmentArrives, step: .wrapped, when: isWrapped && .mayBeAnswered,
      do: .challenge + [.drop], cite: .input("tcp_validate_incoming", "PAWS")),
    Rule(
      "otherwise.wrapped", in: .synchronized, on: .segmentArrives, step: .wrapped, when: isWrapped, do: [.drop],
      cite: .input("tcp_oow_rate_limited")),
    Rule(
      "otherwise.sequence.unacceptable.too-soon", in: .fromSynReceived, on: .segmentArrives, step: .first,
      when: !.isAcceptableToLinux && !has(.RST) && !.takesNumbers && !.mayBeAnswered, do: [.drop],
      cite: .input("tcp_oow_rate_limited")),
    Rule(
      "otherwise.sequence.unacceptable.numbers", in: .fromSynReceived, on: .segmentArrives, step: .first,
      when: !.isAcceptableToLinux && !has(.RST) && .takesNumbers && SEG.SEQ < RCV.NXT, do: .owesQuickAck + .linuxAcknowledge + [.drop],
      cite: .output("tcp_send_dupack")),
    Rule(
      "otherwise.sequence.unacceptable.ahead", in: .fromSynReceived, on: .segmentArrives, step: .first,
      when: !.isAcceptableToLinux && !has(.RST) && .takesNumbers, do: .linuxAcknowledge + [.drop], cite: .output("tcp_send_dupack")),
    Rule(
      "otherwise.sequence.syn", in: .synchronized, on: .segmentArrives, step: .first, when: .isAcceptableToLinux && has(.SYN) && !has(.RST),
      then: .nextStep, cite: .input("tcp_validate_incoming")),
    Rule(
      "otherwise.sequence.old", in: .fromSynReceived, on: .segmentArrives, step: .first,
      when: .isAcceptableToLinux && SEG.LEN > 0 && !has(.RST) && !has(.SYN) && SEG.SEQ + SEG.LEN =< RCV.NXT, do: .owesQuickAck,
      then: .nextRule,
      cite: .input("tcp_data_queue", "a retransmit, 2nd most common case")),
    Rule(
      "otherwise.reset.challenge.too-soon", in: .fromSynReceived, on: .segmentArrives, step: .second,
      when: has(.RST) && SEG.SEQ > RCV.NXT && !.mayBeAnswered, do: [.drop], cite: .input("tcp_send_challenge_ack")),
    Rule(
      "otherwise.syn.challenge.too-soon", in: .fromSynReceived, on: .segmentArrives, step: .fourth, when: has(.SYN) && !.mayBeAnswered,
      do: [.count(.synChallenges), .drop], cite: .input("tcp_send_challenge_ack")),
    Rule(
      "otherwise.ack.of-unsent.too-soon", in: .synchronized, on: .segmentArrives, step: .fifth, when: SEG.ACK > SND.NXT && !.mayBeAnswered,
      do: [.drop], cite: .input("tcp_ack", "after(ack, tp->snd_nxt)")),
    Rule(
      "otherwise.ack.too-old.too-soon", in: .synchronized, on: .segmentArrives, step: .fifth,
      when: .isTooOld && !.mayBeAnswered, do: [.drop], cite: .input("tcp_ack", "RFC 5961 5.2")),
  ]

  /// Rules of RFC 9293 for the first four steps, as Linux has them.
  static let linuxFirstStepsReplaced: [Rule] = [
    ProtocolModel.rule("otherwise.sequence.simultaneous-open").changed(do: .owesQuickAck + [.trimToWindow]),
    ProtocolModel.rule("otherwise.sequence.unacceptable.reset").changed(when: !.isAcceptableToLinux && has(.RST)),
    ProtocolModel.rule("otherwise.sequence.unacceptable").changed(
      when: !.isAcceptableToLinux, do: .challenge + [.drop]),
    ProtocolModel.rule("otherwise.reset.challenge").changed(do: .challenge + [.count(.challengeAcks), .drop]),
    ProtocolModel.rule("otherwise.reset.refused").changed(
      do: .forgetConnection + [SK.ERR <- Errno.reset, .count(.attemptFails)]),
    ProtocolModel.rule("otherwise.reset.resets").changed(
      in: [.established, .finWait1, .finWait2],
      do: .forgetConnection + [SK.ERR <- Errno.reset]),
    ProtocolModel.rule("otherwise.reset.closes").changed(do: .forgetConnection + [SK.ERR <- Errno.reset]),
    ProtocolModel.rule("otherwise.syn.challenge").changed(
      do: .challenge + [.count(.synChallenges), .count(.challengeAcks), .drop]),
  ]

  /// A reset of a connection whose other half is closed already.
  static let linuxReset: [Rule] = [
    Rule(
      "otherwise.reset.counted", in: [.established, .closeWait], on: .segmentArrives, step: .second, when: has(.RST) && SEG.SEQ == RCV.NXT,
      do: [.count(.establishedResets)], then: .nextRule, cite: .tcp("tcp_set_state", "TCP_CLOSE")),
    Rule(
      "otherwise.reset.close-wait", in: .closeWait, on: .segmentArrives, step: .second, when: has(.RST) && SEG.SEQ == RCV.NXT,
      do: .forgetConnection + [SK.ERR <- Errno.brokenPipe], enter: .closed,
      cite: .input("tcp_reset", "TCP_CLOSE_WAIT")),
  ]
}
