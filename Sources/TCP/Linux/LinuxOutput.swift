import ProtocolModel

extension SND {
  /// What the window still takes.
  fileprivate static let room: Term<Octets> = UNA + WND - NXT
}

extension Guard {
  fileprivate static let mayTransmit: Guard =
    SND.LEFT > 0 && Queue.retransmission.entries < SND.CWND && SND.NXT < SND.UNA + SND.WND && smallest(SND.LEFT, SND.MSS) =< SND.room
  /// The user has closed, all text has been sent, and the FIN has not.
  static let finIsWaiting: Guard = TCB.closeAsked.isTrue && !SND.FIN.isSet && SND.LEFT == 0
  fileprivate static let isFull: Guard = SND.LEFT >= SND.MSS
  /// Nagle's algorithm as Minshall changed it: one segment that is not full may be in flight.
  fileprivate static let smallMayGo: Guard =
    TCB.closeAsked.isTrue || (SND.HELD.isFalse && (SK.NODELAY.isTrue || !SND.SML.isSet || SND.SML =< SND.UNA))
  fileprivate static let isPingPong: Guard =
    ACK.LASTTEXT.isSet && ACK.ATO.isSet && NOW - ACK.LASTTEXT < ACK.ATO && ACK.PINGPONG.isFalse
}

extension [Rule] {
  private static let sendingStates: [State] = [.established, .finWait1, .closeWait, .closing, .lastAck]

  private static func text(_ bits: [ControlBit], _ octets: Term<Octets>) -> [Action] {
    [
      .linuxSendReliably(SEQ: SND.NXT, ACK: RCV.NXT, CTL: bits, DATA: octets), SND.NXT <- SND.NXT + SEG.LEN.sent,
      SND.LEFT <- SND.LEFT - SEG.TXT.sent, .stop(.persist), .stop(.lossProbe),
    ] + .ackIsSent
  }

  private static func textRule(_ id: String, when condition: Guard, do actions: [Action], _ cite: Citation) -> Rule {
    Rule(id, in: sendingStates, on: .output, step: .outputText, when: .mayTransmit && condition, do: actions, then: .nextRule, cite: cite)
  }

  /// What was sent before a timeout, once there is a sign that it was lost.
  static let linuxResending: [Rule] = [
    Rule(
      "output.resend", in: sendingStates, on: .output, step: .outputProbe, when: SND.RESEND.isTrue && Queue.retransmission.isNotEmpty,
      do: [.linuxCollapse, .linuxResend, .count(.retransmissions), SND.RESEND <- false, .start(.retransmission, TCB.RTO)] + .ackIsSent,
      cite: .output("tcp_xmit_retransmit_queue"))
  ]

  /// How many full segments go out in a thousandth of a second at the pace of sending, which is twice the window each round trip.
  private static let pace: Term<Times> = Term(.ratio((125 * SND.CWND / 8).expression, RTT.SRTT8.expression))

  /// How many full segments are handed down together, where the pace allows so many.
  private static func burst(as pace: Term<Times>) -> Term<Times> {
    smallest(
      pace, largest(SND.CWND / 2, 1), SND.CWND - Queue.retransmission.entries, ratio(SND.LEFT, SND.MSS), ratio(SND.room, SND.MSS))
  }

  /// Text and FIN. Full segments are handed down together, as many as the pace of sending allows; the last of several carries PSH.
  static let linuxSending: [Rule] = [
    Rule(
      "output.round-trip.begins", in: sendingStates, on: .output, step: .outputText,
      when: Queue.retransmission.isEmpty && !RTT.SENT.isSet && (.mayTransmit || .finIsWaiting), do: [RTT.SENT <- NOW], then: .nextRule,
      cite: .output("tcp_event_new_data_sent")),
    Rule(
      "output.text.answers", in: sendingStates, on: .output, step: .outputText,
      when: .mayTransmit && .isPingPong && (.isFull || .smallMayGo),
      do: [ACK.PINGPONG <- true], then: .nextRule, cite: .output("tcp_event_data_sent")),
    textRule(
      "output.text.burst", when: SND.BURST == 0 && burst(as: largest(pace, 2)) > 1, do: [SND.BURST <- burst(as: largest(pace, 2))],
      .output("tcp_tso_autosize")),
    textRule(
      "output.text.burst.unmeasured", when: SND.BURST == 0 && !RTT.SRTT8.isSet && burst(as: SND.CWND) > 1,
      do: [SND.BURST <- burst(as: SND.CWND)], .output("tcp_tso_autosize", "sk_pacing_rate")),
    textRule("output.text.alone", when: SND.LEFT > SND.MSS && SND.BURST == 0, do: text([.ACK], SND.MSS), .output("tcp_cwnd_test")),
    textRule(
      "output.text.of-burst", when: SND.LEFT > SND.MSS && SND.BURST > 1, do: text([.ACK], SND.MSS) + [SND.BURST <- SND.BURST - 1],
      .output("tcp_write_xmit")),
    textRule(
      "output.text.last-of-burst", when: .isFull && SND.BURST == 1, do: text([.PSH, .ACK], SND.MSS) + [SND.BURST <- 0],
      .output("__tcp_transmit_skb", "tcp_skb_pcount(skb) > 1")),
    textRule(
      "output.text.last-full", when: SND.LEFT == SND.MSS, do: text([.PSH, .ACK], SND.MSS) + [SND.BURST <- 0], .tcp("tcp_push")),
    textRule(
      "output.text.with-fin", when: SND.LEFT < SND.MSS && TCB.closeAsked.isTrue && SND.MORE.isTrue,
      do: text([.FIN, .ACK], SND.LEFT) + [SND.FIN <- SND.NXT - 1, SND.BURST <- 0], .output("tcp_send_fin")),
    textRule(
      "output.text.with-push-and-fin", when: SND.LEFT < SND.MSS && TCB.closeAsked.isTrue,
      do: text([.FIN, .PSH, .ACK], SND.LEFT) + [SND.FIN <- SND.NXT - 1, SND.BURST <- 0], .output("tcp_send_fin")),
    textRule(
      "output.text.small.without-push", when: SND.LEFT < SND.MSS && .smallMayGo && SND.MORE.isTrue,
      do: text([.ACK], SND.LEFT) + [SND.SML <- SND.NXT, SND.BURST <- 0, SND.MORE <- false], .input("tcp_data_snd_check")),
    textRule(
      "output.text.small", when: SND.LEFT < SND.MSS && .smallMayGo,
      do: text([.PSH, .ACK], SND.LEFT) + [SND.SML <- SND.NXT, SND.BURST <- 0], .output("tcp_nagle_test")),
    Rule(
      "output.fin", in: [.finWait1, .closing, .lastAck], on: .output, step: .outputFIN,
      when: .finIsWaiting && SND.NXT < SND.UNA + SND.WND && Queue.retransmission.entries < SND.CWND,
      do: [
        .linuxSendReliably(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.FIN, .ACK]), SND.FIN <- SND.NXT, SND.NXT <- SND.NXT + 1, .stop(.lossProbe),
        .stop(.persist),
      ] + .ackIsSent, cite: .output("tcp_send_fin")),
  ]

  /// The window that is offered; a reader that has made enough room says so.
  static let linuxWindow: [Rule] = [
    Rule(
      "output.window", in: .receiving, on: .output, step: .outputWindow,
      when: RCV.BUFF > RCV.USER + RCV.WND && 2 * RCV.WND =< RCV.BUFF - RCV.USER && RCV.BUFF - RCV.USER >= RCV.BUFF / 2,
      do: [RCV.WND <- RCV.BUFF - RCV.USER, TCB.ackOwed <- true, ACK.NOW <- true], cite: .tcp("__tcp_cleanup_rbuf")),
    Rule(
      "output.window.with-ack", in: .receiving, on: .output, step: .outputWindow,
      when: TCB.ackOwed.isTrue && RCV.BUFF > RCV.USER + RCV.WND, do: [RCV.WND <- RCV.BUFF - RCV.USER], cite: .output("tcp_select_window")),
  ]

  private static let acknowledging: [State] = [.synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck]
  private static let owes: Guard = TCB.ackOwed.isTrue

  /// When the owed ACK is sent: now, or with the next segment, or when it has been delayed long enough.
  static let linuxAcknowledging: [Rule] = [
    Rule(
      "output.ack.now", in: acknowledging, on: .output, step: .outputACK, when: owes && ACK.NOW.isTrue, do: .linuxAcknowledge,
      cite: .input("__tcp_ack_snd_check", "ICSK_ACK_NOW")),
    Rule(
      "output.ack.quick", in: acknowledging, on: .output, step: .outputACK, when: owes && ACK.QUICK > 0 && ACK.PINGPONG.isFalse,
      do: .linuxAcknowledge, cite: .input("tcp_in_quickack_mode")),
    Rule(
      "output.ack.second", in: acknowledging, on: .output, step: .outputACK, when: owes && RCV.NXT - ACK.SENT > RCV.MSS,
      do: .linuxAcknowledge, cite: .input("__tcp_ack_snd_check", "more than one full frame received")),
    Rule(
      "output.ack.read", in: acknowledging, on: .output, step: .outputACK,
      when: owes && ACK.PUSHED.isTrue && ACK.PINGPONG.isFalse && RCV.USER == 0, do: .linuxAcknowledge, cite: .tcp("__tcp_cleanup_rbuf")),
    Rule(
      "output.ack.delay.shortest", in: acknowledging, on: .output, step: .outputACK,
      when: owes && Timer.delayedAck.isStopped && !ACK.ATO.isSet, do: [.start(.delayedAck, Sysctl.jiffy)],
      cite: .output("tcp_send_delayed_ack")),
    Rule(
      "output.ack.delay.measured", in: acknowledging, on: .output, step: .outputACK,
      when: owes && Timer.delayedAck.isStopped && RTT.SRTT8.isSet,
      do: [
        .start(
          .delayedAck,
          smallest(largest(ACK.ATO, Sysctl.jiffy), largest(RTT.SRTT8 / 8, Sysctl.delayedAckMinimum), Sysctl.delayedAckMaximum))
      ], cite: .output("tcp_send_delayed_ack")),
    Rule(
      "output.ack.delay", in: acknowledging, on: .output, step: .outputACK, when: owes && Timer.delayedAck.isStopped,
      do: [.start(.delayedAck, smallest(largest(ACK.ATO, Sysctl.jiffy), Sysctl.delayedAckMaximum))],
      cite: .output("tcp_send_delayed_ack")),
  ]
}
