import ProtocolModel

extension [Rule] {
  private static let open: [State] = [.established, .finWait1, .finWait2, .closeWait]

  /// close(), and what it does to a listener's children.
  static let closeCalls: [Rule] = [
    Rule(
      "sys-close.closed", in: [.closed, .timeWait], on: .closeCall, step: .closeSystemCall, do: [.answer(.ok)], cite: .tcp("__tcp_close")),
    Rule(
      "sys-close.listen", in: .listen, on: .closeCall, step: .closeSystemCall,
      do: [
        .answer(.ok), .onHost(.tellChildren(.syn, .listenerCloses)), .onHost(.tellChildren(.accept, .listenerCloses)),
        .complete(.accepts, .errno("EINVAL")),
      ], enter: .closed, cite: .connectionSock("inet_csk_listen_stop")),
    Rule(
      "sys-close.syn-sent", in: .synSent, on: .closeCall, step: .closeSystemCall,
      do: [.answer(.ok)] + .forgetConnection, enter: .closed, cite: .tcp("__tcp_close")),
    Rule(
      "sys-close.counted", in: [.established, .closeWait], on: .closeCall, step: .closeSystemCall, when: RCV.USER > 0 || SK.LINGER.isTrue,
      do: [.count(.establishedResets)], then: .nextRule, cite: .tcp("tcp_set_state", "TCP_CLOSE")),
    Rule(
      "sys-close.unread", in: open + [.synReceived, .closing, .lastAck], on: .closeCall, step: .closeSystemCall, when: RCV.USER > 0,
      do: [.answer(.ok), .count(.abortOnClose)] + .resetActively, enter: .closed, cite: .tcp("__tcp_close", "data was unread")),
    Rule(
      "sys-close.linger", in: open + [.synReceived], on: .closeCall, step: .closeSystemCall, when: SK.LINGER.isTrue,
      do: [.answer(.ok), .count(.abortOnData)] + .resetActively, enter: .closed, cite: .tcp("tcp_disconnect")),
    Rule(
      "sys-close.established", in: [.established, .synReceived], on: .closeCall, step: .closeSystemCall,
      do: [.answer(.ok), SK.ORPHAN <- true, TCB.closeAsked <- true], enter: .finWait1, cite: .tcp("tcp_close_state")),
    Rule(
      "sys-close.close-wait", in: .closeWait, on: .closeCall, step: .closeSystemCall,
      do: [.answer(.ok), SK.ORPHAN <- true, TCB.closeAsked <- true], enter: .lastAck, cite: .tcp("tcp_close_state")),
    Rule(
      "sys-close.shut-down", in: [.finWait1, .closing, .lastAck], on: .closeCall, step: .closeSystemCall,
      do: [.answer(.ok), SK.ORPHAN <- true], cite: .tcp("__tcp_close")),
    Rule(
      "sys-close.fin-wait-2.counted", in: .finWait2, on: .closeCall, step: .closeSystemCall, when: finTime > 4_000,
      do: [.count(.timeWaits)], then: .nextRule, cite: timeWaitCounter),
    Rule(
      "sys-close.fin-wait-2.killed", in: .finWait2, on: .closeCall, step: .closeSystemCall, when: finTime =< 4_000,
      do: [.count(.timeWaitsKilled)], then: .nextRule, cite: timeWaitCounter),
    Rule(
      "sys-close.fin-wait-2", in: .finWait2, on: .closeCall, step: .closeSystemCall,
      do: [.answer(.ok), SK.ORPHAN <- true] + .becomeTimeWaitSocket + [.start(.timeWait, finTime)], cite: .tcp("__tcp_close", "FIN_WAIT2")),
    Rule(
      "listener-closes.request", in: .synReceived, on: .listenerCloses, step: .listenerCloses, when: Kind.request.isPresent,
      do: [SK.ORPHAN <- true], cite: .connectionSock("inet_csk_listen_stop")),
    Rule(
      "listener-closes.counted", in: [.established, .closeWait], on: .listenerCloses, step: .listenerCloses,
      do: [.count(.establishedResets)], then: .nextRule, cite: .tcp("tcp_set_state", "TCP_CLOSE")),
    Rule(
      "listener-closes.connection", in: open + [.synReceived], on: .listenerCloses, step: .listenerCloses, do: .resetActively,
      enter: .closed, cite: .connectionSock("inet_child_forget")),
    Rule(
      "listener-closes.nothing", in: [.closed, .closing, .lastAck, .timeWait, .listen, .synSent], on: .listenerCloses,
      step: .listenerCloses, cite: .connectionSock("inet_child_forget")),
  ]

  /// A time-wait socket of four seconds or less is counted apart.
  static let timeWaitCounter: Citation = .linux("__inet_twsk_schedule", "net/ipv4/inet_timewait_sock.c")

  /// How long an orphan stays in FIN-WAIT-2: three and a half retransmission timeouts at least.
  static let finTime: Term<Milliseconds> = largest(Sysctl.finTimeout, 4 * TCB.RTO - TCB.RTO / 2)
}

extension [Action] {
  /// All but a few numbers are forgotten.
  static let becomeTimeWaitSocket: [Action] = [
    .onHost(.become(.timeWaitSocket)), .stopAll, .flush(.retransmission), .flush(.held),
  ]
}
