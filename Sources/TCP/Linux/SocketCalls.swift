import ProtocolModel

extension [Rule] {
  /// listen(), connect() and accept().
  static let socketCalls: [Rule] = listenCall + connectCall + acceptCall + errorCall

  private static let listenCall: [Rule] = [
    Rule(
      "sys-listen.defaults", in: .closed, on: .listenCall, step: .listenSystemCall, when: !SK.KEEPIDLE.isSet, do: .socketDefaults,
      then: .nextRule,
      cite: .connectionSock("inet_csk_listen_start")),
    Rule(
      "sys-listen.backlog", in: [.closed, .listen], on: .listenCall, step: .listenSystemCall, when: CALL.backlog.isSet,
      do: [SK.BACKLOG <- smallest(CALL.backlog, Sysctl.somaxconn)], then: .nextRule, cite: .linux("__sys_listen_socket", "net/socket.c")),
    Rule(
      "sys-listen.default-backlog", in: [.closed, .listen], on: .listenCall, step: .listenSystemCall, when: !CALL.backlog.isSet,
      do: [SK.BACKLOG <- smallest(Sysctl.backlog, Sysctl.somaxconn)], then: .nextRule,
      cite: .linux("__sys_listen_socket", "net/socket.c")),
    Rule(
      "sys-listen.opens", in: .closed, on: .listenCall, step: .listenSystemCall, do: [.answer(.ok)], enter: .listen,
      cite: .connectionSock("inet_csk_listen_start")),
    Rule(
      "sys-listen.again", in: .listen, on: .listenCall, step: .listenSystemCall, do: [.answer(.ok)],
      cite: .linux("inet_listen", "net/ipv4/af_inet.c")),
    Rule(
      "sys-listen.connected", in: [.synSent] + .fromSynReceived, on: .listenCall, step: .listenSystemCall,
      do: [.answer(.errno("EINVAL"))], cite: .linux("inet_listen", "net/ipv4/af_inet.c")),
  ]

  private static let connectCall: [Rule] = [
    Rule(
      "sys-connect.waits-again", in: [.synSent, .synReceived], on: .connect, step: .connectSystemCall, when: CALL.blocking.isTrue,
      do: [.hold(.connects), SK.CONNECTING <- false], cite: .linux("__inet_stream_connect", "net/ipv4/af_inet.c")),
    Rule(
      "sys-connect.already", in: [.synSent, .synReceived], on: .connect, step: .connectSystemCall, do: [.answer(.errno("EALREADY"))],
      cite: .linux("__inet_stream_connect", "net/ipv4/af_inet.c")),
    Rule(
      "sys-connect.succeeded", in: .synchronized, on: .connect, step: .connectSystemCall, when: SK.CONNECTING.isTrue,
      do: [SK.CONNECTING <- false, .answer(.ok)], cite: .linux("__inet_stream_connect", "net/ipv4/af_inet.c", "SS_CONNECTED")),
    Rule(
      "sys-connect.failed", in: .closed, on: .connect, step: .connectSystemCall, when: SK.CONNECTING.isTrue && SK.ERR.isSet,
      do: [SK.CONNECTING <- false, .answer(.pendingError), .unset(SK.ERR)],
      cite: .linux("__inet_stream_connect", "net/ipv4/af_inet.c", "sock_error")),
    Rule(
      "sys-connect.failed.known", in: .closed, on: .connect, step: .connectSystemCall, when: SK.CONNECTING.isTrue,
      do: [SK.CONNECTING <- false, .answer(.errno("ECONNABORTED"))],
      cite: .linux("__inet_stream_connect", "net/ipv4/af_inet.c", "sock_error")),
    Rule(
      "sys-connect.connected", in: [.listen] + .synchronized, on: .connect, step: .connectSystemCall,
      do: [.answer(.errno("EISCONN"))], cite: .linux("__inet_stream_connect", "net/ipv4/af_inet.c")),
    Rule(
      "sys-connect.defaults", in: .closed, on: .connect, step: .connectSystemCall, when: !SK.KEEPIDLE.isSet, do: .socketDefaults,
      then: .nextRule, cite: .tcp("tcp_init_sock")),
    Rule(
      "sys-connect.begins", in: .closed, on: .connect, step: .connectSystemCall, do: .emptyBuffer + [.select(ISS)] + .beginConnection,
      then: .nextRule, cite: .output("tcp_connect_init")),
    Rule(
      "sys-connect.timestamps", in: .closed, on: .connect, step: .connectSystemCall, when: Sysctl.timestamps.isTrue,
      do: [TS.OFFSET <- 0], then: .nextRule, cite: .output("tcp_syn_options")),
    Rule(
      "sys-connect.sack", in: .closed, on: .connect, step: .connectSystemCall, when: Sysctl.sack.isTrue,
      do: [TS.SACK <- true], then: .nextRule, cite: .output("tcp_syn_options")),
    Rule(
      "sys-connect.opens", in: .closed, on: .connect, step: .connectSystemCall,
      do: [.linuxSendSYN(CTL: [.SYN]), SND.NXT <- ISS + 1, .count(.activeOpens)], enter: .synSent, then: .nextRule,
      cite: .output("tcp_connect")),
    Rule(
      "sys-connect.waits", in: .synSent, on: .connect, step: .connectSystemCall, when: CALL.blocking.isTrue, do: [.hold(.connects)],
      cite: .linux("inet_wait_for_connect", "net/ipv4/af_inet.c")),
    Rule(
      "sys-connect.in-progress", in: .synSent, on: .connect, step: .connectSystemCall,
      do: [SK.CONNECTING <- true, .answer(.errno("EINPROGRESS"))],
      cite: .linux("__inet_stream_connect", "net/ipv4/af_inet.c")),
  ]

  private static let acceptCall: [Rule] = [
    Rule(
      "sys-accept.takes", in: .listen, on: .acceptCall, step: .acceptSystemCall, when: Queue.accept.isNotEmpty && Queue.accepts.isEmpty,
      do: [.onHost(.adopt(.accept)), .answer(.ok)], cite: .connectionSock("inet_csk_accept")),
    Rule(
      "sys-accept.waits", in: .listen, on: .acceptCall, step: .acceptSystemCall, do: [.hold(.accepts)],
      cite: .connectionSock("inet_csk_wait_for_connect")),
    Rule(
      "sys-accept.not-listening", in: [.closed, .synSent] + .fromSynReceived, on: .acceptCall, step: .acceptSystemCall,
      do: [.answer(.errno("EINVAL"))], cite: .connectionSock("inet_csk_accept")),
    Rule(
      "output.accept", in: .listen, on: .output, step: .outputAccept, when: Queue.accept.isNotEmpty && Queue.accepts.isNotEmpty,
      do: [.onHost(.adopt(.accept)), .completeFirst(.accepts, .ok)], cite: .connectionSock("inet_csk_accept")),
  ]

  /// A connection has gone while a call waits: the call reports the error.
  static let linuxErrors: [Rule] = [Queue.receives, .connects].map { queue in
    Rule(
      "output.error.\(queue.id.lowercased())", in: .closed, on: .output, step: .outputAccept, when: SK.ERR.isSet && queue.isNotEmpty,
      do: [.complete(queue, .pendingError), .unset(SK.ERR)], cite: .linux("sk_error_report", "net/core/sock.c"))
  }

  private static let errorCall: [Rule] = [
    Rule(
      "sys-getsockopt.error", in: .all, on: .getError, step: .getErrorSystemCall, when: SK.ERR.isSet,
      do: [.answer(.pendingError), .unset(SK.ERR)], cite: .manual("socket", 7, "SO_ERROR")),
    Rule(
      "sys-getsockopt.none", in: .all, on: .getError, step: .getErrorSystemCall, do: [.answer(.ok)], cite: .manual("socket", 7, "SO_ERROR")),
  ]
}
