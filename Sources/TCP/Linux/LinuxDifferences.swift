import ProtocolModel

extension DifferenceGroup {
  /// In which respects Linux differs from RFC 9293.
  public static let linux: [DifferenceGroup] = opening + acknowledging + sending + closing

  private static let opening: [DifferenceGroup] = [
    DifferenceGroup(
      "system-calls",
      [
        "sys-", "open.", "send.", "receive.", "close.", "abort.", "status.", "output.accept", "output.error", "output.replay.call",
        "otherwise.ack.close-done", "listener-closes",
      ], cites: [.manual("tcp", 7)]),
    DifferenceGroup(
      "children", ["listen.syn", "child.", "otherwise.reset.returns-to-listen", "otherwise.syn.returns-to-listen"],
      cites: [.input("tcp_conn_request")]),
    DifferenceGroup("request-sockets", ["request.", "timeout.request"], cites: [.minisocks("tcp_check_req")]),
    DifferenceGroup(
      "queue-limits",
      ["listen.syn.requests-full", "listen.syn.accept-queue-full", "listen.syn.last-quarter", "request.overflow"],
      cites: [.input("tcp_conn_request"), .sysctl("tcp_max_syn_backlog")]),
    DifferenceGroup("syn-cookies", ["listen.cookie", "listen.syn.cookie", "child.cookie"], cites: [.sysctl("tcp_syncookies")]),
    DifferenceGroup("syn-fin", ["listen.syn-fin"], cites: [.input("tcp_rcv_state_process")]),
    DifferenceGroup(
      "options",
      [
        "sys-connect.timestamps", "sys-connect.sack", "syn-sent.timestamps", "syn-sent.no-", "syn-sent.segment-size", "child.timestamps",
        "child.sack", "child.segment-size", "otherwise.timestamp", "otherwise.wrapped",
      ], cites: [.rfc(7323, "3")]),
    DifferenceGroup(
      "data-with-syn", ["syn-sent.syn.", "listen.syn.other-text"], cites: [.input("tcp_rcv_synsent_state_process")]),
    DifferenceGroup("syn-sent", ["syn-sent.syn", "syn-sent.reset"], cites: [.input("tcp_rcv_synsent_state_process")]),
    DifferenceGroup(
      "syn-retransmission", ["timeout.retransmission.syn", "syn-sent.ack.unacceptable.hurries"],
      cites: [.sysctl("tcp_syn_linear_timeouts")]),
  ]

  private static let acknowledging: [DifferenceGroup] = [
    DifferenceGroup(
      "round-trip", ["syn-sent.round-trip", "otherwise.round-trip", "output.round-trip"],
      cites: [.input("tcp_rtt_estimator"), .rfc(6298, "2")]),
    DifferenceGroup(
      "limited-answers",
      [
        "otherwise.sequence.unacceptable", "otherwise.reset.challenge", "otherwise.syn.challenge", "otherwise.ack.of-unsent",
        "otherwise.ack.too-old",
      ], cites: [.input("tcp_oow_rate_limited"), .sysctl("tcp_invalid_ratelimit")]),
    DifferenceGroup(
      "acceptability", ["otherwise.sequence."], cites: [.input("tcp_sequence")]),
    DifferenceGroup("errors", ["otherwise.reset."], cites: [.input("tcp_reset")]),
    DifferenceGroup(
      "delayed-acks", ["output.ack", "timeout.delayed-ack", "otherwise.text.", "otherwise.fin."],
      cites: [.input("__tcp_ack_snd_check"), .output("tcp_send_delayed_ack")]),
  ]

  private static let sending: [DifferenceGroup] = [
    DifferenceGroup("writing", ["output.text", "output.fin", "output.window"], cites: [.output("tcp_write_xmit")]),
    DifferenceGroup("urgent", ["output.text.urgent", "send.urgent"], cites: [.input("tcp_check_urg")]),
    DifferenceGroup(
      "retransmission",
      [
        "timeout.retransmission", "otherwise.ack.new", "otherwise.ack.establishes", "otherwise.ack.resends", "otherwise.ack.recovered",
        "output.resend", "output.timer.retransmission", "output.probe",
      ], cites: [.timer("tcp_retransmit_timer")]),
    DifferenceGroup("loss-probe", ["timeout.loss-probe", "output.timer.loss-probe"], cites: [.output("tcp_schedule_loss_probe")]),
    DifferenceGroup(
      "window-probes", ["output.timer.persist", "timeout.persist", "otherwise.ack.still-closed", "otherwise.ack.of-probe"],
      cites: [.output("tcp_send_probe0")]),
    DifferenceGroup("user-timeout", ["output.timer.user", "timeout.user"], cites: [.manual("tcp", 7, "TCP_USER_TIMEOUT")]),
    DifferenceGroup(
      "keepalive",
      [
        "timeout.keepalive", "output.timer.keepalive", "otherwise.ack.keeps-alive",
        "sys-setsockopt.keep",
      ], cites: [.timer("tcp_keepalive_timer")]),
  ]

  private static let closing: [DifferenceGroup] = [
    DifferenceGroup(
      "orphans", ["otherwise.text.orphan", "otherwise.text.shut-down", "otherwise.ack.of-fin", "timeout.retransmission.orphan"],
      cites: [.sysctl("tcp_fin_timeout"), .sysctl("tcp_orphan_retries")]),
    DifferenceGroup(
      "time-wait-sockets",
      ["mini.", "timeout.time-wait", "otherwise.ack.time-wait", "otherwise.sequence.fin-again", "otherwise.fin.fin-wait-2"],
      cites: [.minisocks("tcp_timewait_state_process")]),
  ]
}
