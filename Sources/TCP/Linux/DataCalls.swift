import ProtocolModel

extension [Rule] {
  /// send(), recv(), shutdown() and setsockopt().
  static let dataCalls: [Rule] = sendSystemCall + recvSystemCall + shutdownCall + setOptionCall

  /// Reports and forgets the error that a socket has, for a call that takes nothing before it.
  private static func error(_ id: String, on event: Event, step: StepReference) -> Rule {
    Rule(
      "\(id).error", in: .all, on: event, step: step, when: SK.ERR.isSet, do: [.answer(.pendingError), .unset(SK.ERR)],
      cite: .linux("sock_error", "include/net/sock.h"))
  }

  private static let sendSystemCall: [Rule] =
    [
      error("sys-send", on: .sendCall, step: .sendSystemCall),
      Rule(
        "sys-send.not-connected", in: [.closed, .listen], on: .sendCall, step: .sendSystemCall, do: [.answer(.errno("EPIPE"))],
        cite: .linux("sk_stream_wait_connect", "net/core/stream.c")),
      Rule(
        "sys-send.connecting", in: [.synSent, .synReceived], on: .sendCall, step: .sendSystemCall, do: [.answer(.errno("EAGAIN"))],
        cite: .linux("sk_stream_wait_connect", "net/core/stream.c")),
      Rule(
        "sys-send.after-shutdown", in: [.finWait1, .finWait2, .closing, .lastAck, .timeWait], on: .sendCall, step: .sendSystemCall,
        do: [.answer(.errno("EPIPE"))], cite: .tcp("tcp_sendmsg_locked")),
      Rule(
        "sys-send.more", in: [.established, .closeWait], on: .sendCall, step: .sendSystemCall, when: CALL.more.isTrue,
        do: [SND.MORE <- true, SND.HELD <- true], then: .nextRule, cite: .manual("send", 2, "MSG_MORE")),
      Rule(
        "sys-send.no-more", in: [.established, .closeWait], on: .sendCall, step: .sendSystemCall, when: CALL.more.isFalse,
        do: [SND.MORE <- false, SND.HELD <- false], then: .nextRule, cite: .tcp("tcp_push")),
      Rule(
        "sys-send.writes", in: [.established, .closeWait], on: .sendCall, step: .sendSystemCall,
        do: [SND.LEFT <- SND.LEFT + CALL.octets, .answer(.ok)], cite: .tcp("tcp_sendmsg_locked")),
    ]

  private static let recvSystemCall: [Rule] =
    [
      Rule(
        "sys-recv.reads", in: .all, on: .recvCall, step: .recvSystemCall, when: RCV.USER.isSet && RCV.USER > 0,
        do: [.hold(.receives), .deliver(.receives, from: RCV.USER.symbol, .ok)], cite: .tcp("tcp_recvmsg_locked")),
      error("sys-recv", on: .recvCall, step: .recvSystemCall),
      Rule(
        "sys-recv.not-connected", in: [.closed, .listen], on: .recvCall, step: .recvSystemCall, when: !SK.DONE.isTrue,
        do: [.answer(.errno("ENOTCONN"))],
        cite: .tcp("tcp_recvmsg_locked")),
      Rule(
        "sys-recv.end", in: [.closed, .closeWait, .closing, .lastAck, .timeWait], on: .recvCall, step: .recvSystemCall,
        do: [.answer(.endOfStream)], cite: .tcp("tcp_recvmsg_locked")),
      Rule(
        "sys-recv.shut-down", in: .receiving, on: .recvCall, step: .recvSystemCall, when: SK.RDSHUT.isTrue,
        do: [.answer(.endOfStream)], cite: .tcp("tcp_recvmsg_locked")),
      Rule(
        "sys-recv.waits", in: [.synSent, .synReceived] + .receiving, on: .recvCall, step: .recvSystemCall, do: [.hold(.receives)],
        cite: .tcp("tcp_recvmsg_locked")),
    ]

  private static let shutdownCall: [Rule] = [
    Rule(
      "sys-shutdown.stops-listening", in: .listen, on: .shutdown, step: .shutdownSystemCall, when: CALL.receiving.isTrue,
      do: [
        .answer(.ok), .onHost(.tellChildren(.syn, .listenerCloses)), .onHost(.tellChildren(.accept, .listenerCloses)),
        .complete(.accepts, .errno("EINVAL")),
      ], enter: .closed, cite: .linux("inet_shutdown", "net/ipv4/af_inet.c", "TCP_LISTEN")),
    Rule(
      "sys-shutdown.listening", in: .listen, on: .shutdown, step: .shutdownSystemCall, do: [.answer(.ok)],
      cite: .linux("inet_shutdown", "net/ipv4/af_inet.c", "TCP_LISTEN")),
    Rule(
      "sys-shutdown.connecting", in: .synSent, on: .shutdown, step: .shutdownSystemCall, do: [.answer(.ok)] + .forgetConnection,
      enter: .closed, cite: .linux("inet_shutdown", "net/ipv4/af_inet.c", "TCP_SYN_SENT")),
    Rule(
      "sys-shutdown.not-connected", in: [.closed, .timeWait], on: .shutdown, step: .shutdownSystemCall,
      do: [.answer(.errno("ENOTCONN"))], cite: .linux("inet_shutdown", "net/ipv4/af_inet.c")),
    Rule(
      "sys-shutdown.receiving", in: [.synReceived] + .acknowledged, on: .shutdown, step: .shutdownSystemCall, when: CALL.receiving.isTrue,
      do: [SK.RDSHUT <- true, .complete(.receives, .endOfStream)], then: .nextRule, cite: .manual("shutdown")),
    Rule(
      "sys-shutdown.established", in: [.established, .synReceived], on: .shutdown, step: .shutdownSystemCall, when: CALL.sending.isTrue,
      do: [TCB.closeAsked <- true, .answer(.ok)], enter: .finWait1, cite: .tcp("tcp_shutdown")),
    Rule(
      "sys-shutdown.close-wait", in: .closeWait, on: .shutdown, step: .shutdownSystemCall, when: CALL.sending.isTrue,
      do: [TCB.closeAsked <- true, .answer(.ok)], enter: .lastAck, cite: .tcp("tcp_shutdown")),
    Rule(
      "sys-shutdown.nothing", in: [.synReceived] + .acknowledged, on: .shutdown, step: .shutdownSystemCall, do: [.answer(.ok)],
      cite: .tcp("tcp_shutdown")),
  ]

  private static let setOptionCall: [Rule] =
    [
      Rule(
        "sys-setsockopt.defaults", in: .closed, on: .setOption, step: .setOptionSystemCall, when: !SK.KEEPIDLE.isSet, do: .socketDefaults,
        then: .nextRule, cite: .tcp("tcp_init_sock")),
      option("no-delay", CALL.noDelay.isSet, [SK.NODELAY <- CALL.noDelay], .manual("tcp", 7, "TCP_NODELAY")),
      option("linger", CALL.linger.isSet, [SK.LINGER <- CALL.linger], .manual("socket", 7, "SO_LINGER")),
      option("keep-idle", CALL.keepIdle.isSet, [SK.KEEPIDLE <- CALL.keepIdle], .manual("tcp", 7, "TCP_KEEPIDLE")),
      option("keep-interval", CALL.keepInterval.isSet, [SK.KEEPINTVL <- CALL.keepInterval], .manual("tcp", 7, "TCP_KEEPINTVL")),
      option("keep-count", CALL.keepCount.isSet, [SK.KEEPCNT <- CALL.keepCount], .manual("tcp", 7, "TCP_KEEPCNT")),
      option("keepalive", CALL.keepalive.isSet, [SK.KEEPALIVE <- CALL.keepalive], .manual("socket", 7, "SO_KEEPALIVE")),
    ] + [
      Rule(
        "sys-setsockopt.keepalive-restarts", in: [.established, .finWait1, .finWait2, .closeWait], on: .setOption,
        step: .setOptionSystemCall, when: SK.KEEPALIVE.isTrue && CALL.keepIdle.isSet,
        do: [.start(.keepalive, SK.KEEPIDLE - smallest(NOW - SK.HEARD, SK.KEEPIDLE))], then: .nextRule,
        cite: .timer("tcp_set_keepalive")),
      Rule(
        "sys-setsockopt.quick-ack", in: .fromSynReceived, on: .setOption, step: .setOptionSystemCall, when: CALL.quickAck.isTrue,
        do: [ACK.PINGPONG <- false, ACK.PUSHED <- true], then: .nextRule, cite: .tcp("__tcp_sock_set_quickack")),
      Rule(
        "sys-setsockopt.no-quick-ack", in: .fromSynReceived, on: .setOption, step: .setOptionSystemCall,
        when: CALL.quickAck.isSet && CALL.quickAck.isFalse,
        do: [ACK.PINGPONG <- true], then: .nextRule, cite: .tcp("__tcp_sock_set_quickack")),
      Rule(
        "sys-setsockopt.done", in: .all, on: .setOption, step: .setOptionSystemCall, do: [.answer(.ok)], cite: .manual("setsockopt")),
    ]

  private static func option(_ id: String, _ condition: Guard, _ actions: [Action], _ cite: Citation) -> Rule {
    Rule(
      "sys-setsockopt.\(id)", in: .all, on: .setOption, step: .setOptionSystemCall, when: condition, do: actions, then: .nextRule,
      cite: cite)
  }
}
