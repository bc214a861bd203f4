import ProtocolModel

extension ProtocolModel {
  /// What the Linux kernel does, over RFC 9293: sockets and their calls, request and time-wait sockets, queues, and its own timers.
  public static let linux: ProtocolModel = rfc9293.applying(
    Profile(
      "linux", removed: linuxRemoved, replaced: linuxReplaced, added: linuxAdded,
      settings: ["MSS": 1_460, "RTO.MAX": 120_000], vocabulary: linuxVocabulary))

  private static let linuxVocabulary: Profile.Vocabulary = {
    var more = Profile.Vocabulary()
    more.events = Event.linux
    more.withoutEvents = Event.userCalls
    more.format = .linux
    more.variables = .linux
    more.settings = Sysctl.all
    more.timers = [.lossProbe, .delayedAck, .keepalive]
    more.queues = [.syn, .accept, .connects, .accepts]
    more.pipelines = Pipeline.linux
    more.kinds = [.full, .request, .timeWaitSocket]
    more.counters = Counter.linux
    more.hostValues = [NOW.symbol, COOKIE.symbol]
    more.marks = [SEG.ISN.symbol]
    more.valueNames = [SK.ERR.symbol.name: Errno.names]
    more.impossibilities = Impossibility.linux
    more.withoutImpossibilities = ["only-in-time-wait"]
    more.omissions = Omission.linux
    return more
  }()

  /// What Linux does not do, or does elsewhere.
  private static let linuxRemoved: Set<String> = [
    "listen.syn.other-text", "listen.syn", "syn-sent.reset.acceptable", "syn-sent.syn.data-sent", "syn-sent.syn.other-text",
    "syn-sent.syn-ack.other-text",
    "otherwise.sequence.fin-again", "otherwise.sequence.zero-window", "otherwise.reset.returns-to-listen",
    "otherwise.syn.returns-to-listen", "otherwise.ack.of-probe", "otherwise.ack.close-done", "otherwise.ack.time-wait",
    "output.replay.call", "output.probe.window-opens", "output.text.urgent", "output.text", "output.fin", "output.fin.close-wait",
    "output.window", "output.ack", "output.timer.persist.start", "output.timer.persist.stop", "output.timer.retransmission.start",
    "output.timer.user.start", "output.timer.user.stop", "output.timer.user.start.fin-wait-2", "output.timer.user.stop.fin-wait-2",
    "timeout.persist.again", "timeout.persist.override", "timeout.persist.probe",
  ]

  private static let linuxReplaced: [Rule] =
    [Rule].linuxSynSentReplaced + [Rule].linuxFirstStepsReplaced + [Rule].linuxAcknowledgmentReplaced + [Rule].linuxTextReplaced
    + [Rule].linuxFINReplaced + [Rule].linuxTimeoutsReplaced

  private static let linuxAddedParts: [[Rule]] = [
    .socketCalls, .dataCalls, .closeCalls, .listener, .child, .requestSocket, .timeWaitSocket, .linuxSynSent, .linuxUnmeasured,
    .linuxFirstSteps, .linuxReset, .linuxAcknowledgment, .linuxRecovery, .linuxStillClosed, .linuxRoundTripEnds, .linuxOrphan, .linuxText,
    .linuxResending, .linuxSending, .linuxWindow, .linuxAcknowledging, .linuxTiming, .linuxTimeouts, .linuxErrors,
  ]

  private static let linuxAdded: [Rule] = Array(linuxAddedParts.joined())
}

extension Impossibility {
  static let linux: [Impossibility] = [
    Impossibility("no-block", on: .delayedAckTimeout, in: [.closed]),
    Impossibility("no-block", on: .keepaliveTimeout, in: [.closed]),
    Impossibility("no-block", on: .lossProbeTimeout, in: [.closed]),
    Impossibility("no-ack-owed", on: .delayedAckTimeout, in: [.listen, .synSent]),
    Impossibility("not-kept-alive", on: .keepaliveTimeout, in: [.listen, .synSent, .synReceived, .closing, .lastAck, .timeWait]),
    Impossibility("nothing-to-probe", on: .lossProbeTimeout, in: [.listen, .synSent, .synReceived, .finWait2, .timeWait]),
    Impossibility(
      "only-in-time-wait-sockets", on: .timeWaitTimeout,
      in: [.listen, .synSent, .synReceived, .established, .finWait1, .closeWait, .closing, .lastAck]),
  ]
}

extension Omission {
  static let linux: [Omission] = [
    Omission("linux-sack-recovery", cites: [.input("tcp_fastretrans_alert"), .input("tcp_rack_mark_lost")]),
    Omission("linux-fast-open", cites: [.linux("tcp_try_fastopen", "net/ipv4/tcp_fastopen.c")]),
    Omission("linux-ecn", cites: [.sysctl("tcp_ecn")]),
    Omission("linux-icmp", cites: [.linux("tcp_v4_err", "net/ipv4/tcp_ipv4.c")]),
    Omission("linux-receive-buffer", cites: [.manual("socket", 7, "SO_RCVBUF"), .output("__tcp_select_window")]),
    Omission("linux-urgent", cites: [.input("tcp_check_urg")]),
    Omission("linux-congestion", cites: [.input("tcp_cong_control")]),
    Omission("linux-pacing", cites: [.output("tcp_tso_autosize"), .input("tcp_update_pacing_rate")]),
    Omission("linux-defer-accept", cites: [.manual("tcp", 7, "TCP_DEFER_ACCEPT")]),
    Omission("linux-young-requests", cites: [.connectionSock("reqsk_timer_handler", "young requests are dropped sooner")]),
  ]
}
