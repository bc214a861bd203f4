import ProtocolModel

extension [Rule] {
  private static let withTimers: [State] = [.established, .finWait1, .closeWait, .closing, .lastAck]
  private static let mayProbe: Guard =
    TS.SACK.isTrue && SND.PROBED.isFalse && TCB.retries == 0 && !SND.HIGH.isSet
  private static let nothingRuns: Guard = Timer.retransmission.isStopped && Timer.lossProbe.isStopped && Timer.persist.isStopped

  /// What starts timers.
  static let linuxTiming: [Rule] = [
    Rule(
      "output.timer.loss-probe.single", in: withTimers, on: .output, step: .outputTimers,
      when: nothingRuns && Queue.retransmission.entries == 1 && mayProbe && RTT.SRTT8.isSet,
      do: [.start(.lossProbe, smallest(RTT.SRTT8 / 4 + Sysctl.smallestRTO, TCB.RTO))], cite: .output("tcp_schedule_loss_probe")),
    Rule(
      "output.timer.loss-probe", in: withTimers, on: .output, step: .outputTimers,
      when: nothingRuns && Queue.retransmission.isNotEmpty && mayProbe && RTT.SRTT8.isSet,
      do: [.start(.lossProbe, smallest(RTT.SRTT8 / 4 + Sysctl.jiffy + Sysctl.jiffy, TCB.RTO))],
      cite: .output("tcp_schedule_loss_probe")),
    Rule(
      "output.timer.loss-probe.unmeasured", in: withTimers, on: .output, step: .outputTimers,
      when: nothingRuns && Queue.retransmission.isNotEmpty && mayProbe && !RTT.SRTT8.isSet,
      do: [.start(.lossProbe, smallest(Limit.firstRTO, TCB.RTO))], cite: .output("tcp_schedule_loss_probe", "TCP_TIMEOUT_INIT")),
    Rule(
      "output.timer.retransmission.start", in: withTimers, on: .output, step: .outputTimers,
      when: nothingRuns && Queue.retransmission.isNotEmpty, do: [.start(.retransmission, TCB.RTO)], cite: .input("tcp_rearm_rto")),
    Rule(
      "output.timer.persist.start", in: withTimers, on: .output, step: .outputTimers,
      when: nothingRuns && Queue.retransmission.isEmpty
        && (SND.LEFT > 0 || (.finIsWaiting && SND.NXT >= SND.UNA + SND.WND)),
      do: [SND.PROBETIME <- largest(TCB.RTO, Sysctl.smallestRTO), .start(.persist, SND.PROBETIME)],
      cite: .linux("tcp_check_probe_timer", "include/net/tcp.h")),
    Rule(
      "output.timer.keepalive.start", in: [.established], on: .output, step: .outputTimers,
      when: SK.KEEPALIVE.isTrue && Timer.keepalive.isStopped, do: [.start(.keepalive, SK.KEEPIDLE)], cite: .timer("tcp_set_keepalive")),
  ]

  /// Since the first timeout as much time has passed as that many retransmissions take with the shortest one.
  private static func isTooLong(_ most: Term<Times>) -> Guard {
    TCB.retries > 0 && NOW - SND.SINCE >= pauses(from: Sysctl.smallestRTO, times: most, most: Limit.largestRTO)
  }

  private static let gone: [Action] = [.count(.abortOnTimeout)] + .forgetConnection + [SK.ERR <- Errno.timedOut]

  /// What an expiry does.
  static let linuxTimeouts: [Rule] = linuxRetransmissionTimeouts + linuxAckTimeouts + linuxProbeTimeouts

  private static let linuxRetransmissionTimeouts: [Rule] = [
    Rule(
      "timeout.request.listener-gone", in: .synReceived, on: .retransmissionTimeout, step: .retransmissionTimeout,
      when: Kind.request.isPresent && SK.ORPHAN.isTrue, do: .forgetConnection, enter: .closed,
      cite: .connectionSock("reqsk_timer_handler")),
    Rule(
      "timeout.request.given-up", in: .synReceived, on: .retransmissionTimeout, step: .retransmissionTimeout,
      when: Kind.request.isPresent && TCB.retries >= Sysctl.synAckRetries,
      do: [.count(.timeouts), .onHost(.leave(.syn))] + .forgetConnection, enter: .closed,
      cite: .connectionSock("reqsk_timer_handler")),
    Rule(
      "timeout.request", in: .synReceived, on: .retransmissionTimeout, step: .retransmissionTimeout, when: Kind.request.isPresent,
      do: [.count(.timeouts), .count(.synRetransmissions), .count(.retransmissions), .linuxResend] + .backOffRetransmission,
      cite: .connectionSock("reqsk_timer_handler")),
    Rule(
      "timeout.retransmission.simultaneous-open-given-up", in: .synReceived, on: .retransmissionTimeout, step: .retransmissionTimeout,
      when: Kind.full.isPresent && TCB.retries >= Sysctl.synRetries, do: [.count(.attemptFails)] + gone, enter: .closed,
      cite: .timer("tcp_write_timeout")),
    Rule(
      "timeout.retransmission.counted", in: [.established, .closeWait], on: .retransmissionTimeout, step: .retransmissionTimeout,
      when: isTooLong(Sysctl.retries2), do: [.count(.establishedResets)], then: .nextRule, cite: .tcp("tcp_set_state", "TCP_CLOSE")),
    Rule(
      "timeout.retransmission.orphan", in: withTimers, on: .retransmissionTimeout, step: .retransmissionTimeout,
      when: SK.ORPHAN.isTrue && isTooLong(Sysctl.orphanRetries), do: gone, enter: .closed, cite: .timer("tcp_orphan_retries")),
    Rule(
      "timeout.retransmission.first", in: [.synReceived] + withTimers, on: .retransmissionTimeout, step: .retransmissionTimeout,
      when: TCB.retries == 0, do: [SND.SINCE <- NOW], then: .nextRule,
      cite: .timer("retransmits_timed_out")),
    Rule(
      "timeout.retransmission.syn-sent.linear", in: .synSent, on: .retransmissionTimeout, step: .retransmissionTimeout,
      when: TCB.retries < Sysctl.synLinearTimeouts,
      do: [
        .count(.timeouts), .count(.synRetransmissions), .count(.retransmissions), .linuxResendSYN, .unset(RTT.SENT),
        TCB.retries <- TCB.retries + 1, .start(.retransmission, TCB.RTO),
      ], cite: .timer("tcp_retransmit_timer", "tcp_syn_linear_timeouts")),
  ]

  private static let linuxAckTimeouts: [Rule] = [
    Rule(
      "timeout.loss-probe.new-text", in: withTimers, on: .lossProbeTimeout, step: .lossProbeTimeout,
      when: SND.LEFT > 0 && smallest(SND.LEFT, SND.MSS) =< SND.UNA + SND.WND - SND.NXT,
      do: [
        .count(.lossProbes),
        .linuxSendReliably(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.PSH, .ACK], DATA: smallest(SND.LEFT, SND.MSS)),
        SND.NXT <- SND.NXT + SEG.LEN.sent, SND.LEFT <- SND.LEFT - SEG.TXT.sent, SND.SML <- SND.NXT, SND.PROBED <- true,
        .start(.retransmission, TCB.RTO),
      ] + .ackIsSent, cite: .output("tcp_send_loss_probe", "tcp_send_head")),
    Rule(
      "timeout.loss-probe", in: withTimers, on: .lossProbeTimeout, step: .lossProbeTimeout, when: Queue.retransmission.isNotEmpty,
      do: [
        .count(.lossProbes), .count(.retransmissions), .linuxResendLast, SND.PROBED <- true, .unset(RTT.SENT), .stop(.retransmission),
        .start(.retransmission, TCB.RTO),
      ] + .ackIsSent, cite: .output("tcp_send_loss_probe")),
    Rule(
      "timeout.delayed-ack", in: .fromSynReceived, on: .delayedAckTimeout, step: .delayedAckTimeout, when: ACK.PINGPONG.isTrue,
      do: [ACK.PINGPONG <- false, ACK.ATO <- Sysctl.delayedAckMinimum, .count(.delayedAcks)] + .linuxAcknowledge,
      cite: .timer("tcp_delack_timer_handler")),
    Rule(
      "timeout.delayed-ack.inflates", in: .fromSynReceived, on: .delayedAckTimeout, step: .delayedAckTimeout,
      do: [ACK.ATO <- smallest(2 * ACK.ATO, TCB.RTO), .count(.delayedAcks)] + .linuxAcknowledge, cite: .timer("tcp_delack_timer_handler")),
  ]

  private static let linuxProbeTimeouts: [Rule] = [
    Rule(
      "timeout.keepalive.early", in: [.established, .finWait1, .finWait2, .closeWait], on: .keepaliveTimeout, step: .keepaliveTimeout,
      when: SK.PROBES == 0 && NOW - SK.HEARD < SK.KEEPIDLE, do: [.start(.keepalive, SK.KEEPIDLE - (NOW - SK.HEARD))],
      cite: .timer("tcp_keepalive_timer", "it is alive without keepalive")),
    Rule(
      "timeout.keepalive.counted", in: [.established, .closeWait], on: .keepaliveTimeout, step: .keepaliveTimeout,
      when: SK.PROBES >= SK.KEEPCNT, do: [.count(.establishedResets)], then: .nextRule, cite: .tcp("tcp_set_state", "TCP_CLOSE")),
    Rule(
      "timeout.keepalive.given-up", in: [.established, .finWait1, .finWait2, .closeWait], on: .keepaliveTimeout, step: .keepaliveTimeout,
      when: SK.PROBES >= SK.KEEPCNT, do: [.linuxSend(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.RST, .ACK])] + gone, enter: .closed,
      cite: .timer("tcp_keepalive_timer")),
    Rule(
      "timeout.keepalive.busy", in: [.established, .finWait1, .closeWait], on: .keepaliveTimeout, step: .keepaliveTimeout,
      when: Queue.retransmission.isNotEmpty || SND.LEFT > 0, do: [.start(.keepalive, SK.KEEPIDLE)], cite: .timer("tcp_keepalive_timer")),
    Rule(
      "timeout.keepalive.probe", in: [.established, .finWait1, .finWait2, .closeWait], on: .keepaliveTimeout, step: .keepaliveTimeout,
      do: [
        SK.PROBES <- SK.PROBES + 1, .count(.keepaliveProbes), .linuxSend(SEQ: SND.UNA - 1, ACK: RCV.NXT, CTL: [.ACK]),
        .start(.keepalive, SK.KEEPINTVL),
      ], cite: .output("tcp_write_wakeup")),
    Rule(
      "timeout.persist.orphan", in: withTimers, on: .persistTimeout, step: .persistTimeout,
      when: SK.ORPHAN.isTrue && SK.PROBES >= Sysctl.orphanRetries, do: gone, enter: .closed, cite: .timer("tcp_probe_timer")),
    Rule(
      "timeout.persist.counted", in: [.established, .closeWait], on: .persistTimeout, step: .persistTimeout,
      when: SK.PROBES >= Sysctl.retries2, do: [.count(.establishedResets)], then: .nextRule, cite: .tcp("tcp_set_state", "TCP_CLOSE")),
    Rule(
      "timeout.persist.given-up", in: withTimers, on: .persistTimeout, step: .persistTimeout, when: SK.PROBES >= Sysctl.retries2, do: gone,
      enter: .closed, cite: .timer("tcp_probe_timer")),
    Rule(
      "timeout.persist.sends", in: withTimers, on: .persistTimeout, step: .persistTimeout,
      when: SND.LEFT > 0 && SND.NXT < SND.UNA + SND.WND,
      do: [
        .linuxSendReliably(
          SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.PSH, .ACK], DATA: smallest(SND.LEFT, SND.MSS, SND.UNA + SND.WND - SND.NXT)),
        SND.NXT <- SND.NXT + SEG.LEN.sent, SND.LEFT <- SND.LEFT - SEG.TXT.sent, RTT.SENT <- NOW,
      ] + .ackIsSent, cite: .output("tcp_write_wakeup")),
    Rule(
      "timeout.persist.window-probe", in: withTimers, on: .persistTimeout, step: .persistTimeout,
      do: [
        SK.PROBES <- SK.PROBES + 1, .linuxSend(SEQ: SND.UNA - 1, ACK: RCV.NXT, CTL: [.ACK]),
        SND.PROBETIME <- smallest(2 * SND.PROBETIME, Limit.largestRTO), .start(.persist, SND.PROBETIME),
      ],
      cite: .output("tcp_send_probe0")),
  ]

  static let linuxTimeoutsReplaced: [Rule] = [
    ProtocolModel.rule("timeout.retransmission.syn-given-up").changed(
      in: [.synSent], when: TCB.retries >= Sysctl.synRetries + Sysctl.synLinearTimeouts, do: [.count(.attemptFails)] + gone),
    ProtocolModel.rule("timeout.retransmission.given-up").changed(when: isTooLong(Sysctl.retries2), do: [.count(.timeouts)] + gone),
    ProtocolModel.rule("timeout.retransmission.syn-sent").changed(
      do: [
        .count(.timeouts), .count(.synRetransmissions), .count(.retransmissions), .linuxResendSYN, .unset(RTT.SENT),
      ] + .backOffRetransmission),
    ProtocolModel.rule("timeout.retransmission").changed(
      do: [
        .count(.timeouts), .count(.retransmissions), .linuxCollapse, .linuxResend, SND.HIGH <- SND.NXT, SND.CWND <- 1, .unset(RTT.SENT),
      ] + .ackIsSent + .backOffRetransmission),
    ProtocolModel.rule("timeout.time-wait").changed(do: .forgetConnection),
  ]
}
