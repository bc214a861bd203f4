import ProtocolModel

extension [Rule] {
  /// A SYN is not worth a SYN,ACK when it closes what it opens.
  private static let isSYN: Guard = has(.SYN) && !has(.FIN)
  private static let requestsAreMany: Guard = Queue.syn.entries > SK.BACKLOG
  private static let wantsCookie: Guard = Sysctl.syncookies >= 2 || (requestsAreMany && Sysctl.syncookies >= 1)
  private static let acceptQueueIsFull: Guard = Queue.accept.entries > SK.BACKLOG

  /// What a listener does with a SYN, and with the answer to a cookie.
  static let listener: [Rule] = [
    Rule(
      "listen.cookie.unknown", in: .listen, on: .segmentArrives, step: .listenSecond,
      when: has(.ACK) && !has(.SYN) && SK.COOKIED.isSet && NOW < SK.COOKIED + Sysctl.cookieLife && SEG.ACK != COOKIE + 1,
      do: [.count(.cookiesFailed), .send(SEQ: SEG.ACK, CTL: [.RST])], cite: .linux("cookie_v4_check", "net/ipv4/syncookies.c")),
    Rule(
      "listen.cookie.overflow", in: .listen, on: .segmentArrives, step: .listenSecond,
      when: has(.ACK) && !has(.SYN) && SK.COOKIED.isSet && NOW < SK.COOKIED + Sysctl.cookieLife && acceptQueueIsFull,
      do: [.count(.cookiesReceived), .count(.listenOverflows), .count(.listenDrops), .drop],
      cite: .linux("tcp_v4_syn_recv_sock", "net/ipv4/tcp_ipv4.c")),
    Rule(
      "listen.cookie", in: .listen, on: .segmentArrives, step: .listenSecond,
      when: has(.ACK) && !has(.SYN) && SK.COOKIED.isSet && NOW < SK.COOKIED + Sysctl.cookieLife,
      do: [.count(.cookiesReceived), .onHost(.createChild(.full, in: .accept, at: .childOpens))],
      cite: .linux("cookie_v4_check", "net/ipv4/syncookies.c")),
    Rule(
      "listen.syn-fin", in: .listen, on: .segmentArrives, step: .listenThird, when: has(.SYN) && has(.FIN), do: [.drop],
      cite: .input("tcp_rcv_state_process", "TCP_LISTEN")),
    Rule(
      "listen.syn.requests-full", in: .listen, on: .segmentArrives, step: .listenThird,
      when: isSYN && requestsAreMany && Sysctl.syncookies == 0 && !SEG.ISN.isSet,
      do: [.count(.requestQueueFullDrop), .count(.listenDrops), .drop], cite: .input("tcp_conn_request", "inet_csk_reqsk_queue_is_full")),
    Rule(
      "listen.syn.accept-queue-full", in: .listen, on: .segmentArrives, step: .listenThird, when: isSYN && acceptQueueIsFull,
      do: [.count(.listenOverflows), .count(.listenDrops), .drop], cite: .input("tcp_conn_request", "sk_acceptq_is_full")),
    Rule(
      "listen.syn.last-quarter", in: .listen, on: .segmentArrives, step: .listenThird,
      when: isSYN && Sysctl.syncookies == 0 && !SEG.ISN.isSet && Queue.syn.entries > Sysctl.maxSynBacklog - Sysctl.maxSynBacklog / 4,
      do: [.count(.listenDrops), .drop], cite: .input("tcp_conn_request", "the last quarter is for peers that are known")),
    Rule(
      "listen.syn.cookie", in: .listen, on: .segmentArrives, step: .listenThird, when: isSYN && wantsCookie && !SEG.ISN.isSet,
      do: [.count(.requestQueueFullCookies), .count(.cookiesSent), SK.COOKIED <- NOW, .sendCookie()],
      cite: .input("tcp_conn_request", "want_cookie")),
    Rule(
      "listen.syn.request", in: .listen, on: .segmentArrives, step: .listenThird, when: isSYN,
      do: [.onHost(.createChild(.request, in: .syn, at: .childOpens))], cite: .input("tcp_conn_request")),
  ]

  /// What a listener's child begins with: a request with a SYN,ACK, or a connection whose cookie has come back.
  static let child: [Rule] = [
    Rule(
      "child.numbers", in: .closed, on: .segmentArrives, step: .childOpens, when: has(.SYN),
      do: .emptyBuffer + .inheritOptions + [RCV.NXT <- SEG.SEQ + 1, IRS <- SEG.SEQ], then: .nextRule, cite: .input("tcp_openreq_init")),
    Rule(
      "child.number.of-time-wait", in: .closed, on: .segmentArrives, step: .childOpens, when: has(.SYN) && SEG.ISN.isSet,
      do: [ISS <- SEG.ISN], then: .nextRule, cite: .input("tcp_conn_request", "tcp_tw_isn")),
    Rule(
      "child.number", in: .closed, on: .segmentArrives, step: .childOpens, when: has(.SYN) && !SEG.ISN.isSet,
      do: [.select(ISS)], then: .nextRule, cite: .linux("tcp_v4_init_seq_and_ts_off", "net/ipv4/tcp_ipv4.c")),
    Rule(
      "child.cookie", in: .closed, on: .segmentArrives, step: .childOpens, when: !has(.SYN),
      do: .emptyBuffer + .inheritOptions + [ISS <- SEG.ACK - 1, IRS <- SEG.SEQ - 1, RCV.NXT <- SEG.SEQ], then: .nextRule,
      cite: .linux("cookie_v4_check", "net/ipv4/syncookies.c")),
    Rule(
      "child.begins", in: .closed, on: .segmentArrives, step: .childOpens,
      do: .beginConnection + [
        TCB.passive <- true, ACK.SENT <- RCV.NXT, SND.WND <- SEG.WND, TCB.largestWindow <- SEG.WND, SND.WL1 <- SEG.SEQ, SND.WL2 <- ISS,
      ], then: .nextRule, cite: .minisocks("tcp_create_openreq_child")),
    Rule(
      "child.timestamps", in: .closed, on: .segmentArrives, step: .childOpens, when: Sysctl.timestamps.isTrue && SEG.TSV.isSet,
      do: [TS.OFFSET <- 0, TS.RECENT <- SEG.TSV], then: .nextRule, cite: .input("tcp_parse_options")),
    Rule(
      "child.sack", in: .closed, on: .segmentArrives, step: .childOpens, when: Sysctl.sack.isTrue && SEG.SACK.isTrue,
      do: [TS.SACK <- true], then: .nextRule, cite: .input("tcp_parse_options")),
    Rule(
      "child.segment-size", in: .closed, on: .segmentArrives, step: .childOpens, when: SEG.MSS.isSet,
      do: [SND.MSS <- smallest(SEG.MSS, Limit.MSS)], then: .nextRule, cite: .output("tcp_sync_mss")),
    Rule(
      "child.cookie.options", in: .closed, on: .segmentArrives, step: .childOpens, when: !has(.SYN), do: [SND.MSS <- Limit.MSS],
      then: .nextRule, cite: .linux("cookie_timestamp_decode", "net/ipv4/syncookies.c")),
    Rule(
      "child.cookie.sack", in: .closed, on: .segmentArrives, step: .childOpens, when: !has(.SYN) && TS.OFFSET.isSet && Sysctl.sack.isTrue,
      do: [TS.SACK <- true], then: .nextRule, cite: .linux("cookie_timestamp_decode", "net/ipv4/syncookies.c")),
    Rule(
      "child.segment-size.timestamps", in: .closed, on: .segmentArrives, step: .childOpens, when: TS.OFFSET.isSet,
      do: [SND.MSS <- SND.MSS - 12], then: .nextRule, cite: .output("tcp_current_mss")),
    Rule(
      "child.answers", in: .closed, on: .segmentArrives, step: .childOpens, when: has(.SYN),
      do: [.linuxSendSYN(ACK: RCV.NXT, CTL: [.SYN, .ACK]), SND.NXT <- ISS + 1], enter: .synReceived,
      cite: .linux("tcp_v4_send_synack", "net/ipv4/tcp_ipv4.c")),
    Rule(
      "child.cookie.establishes", in: .closed, on: .segmentArrives, step: .childOpens,
      do: [SND.NXT <- ISS + 1, .unset(RTT.SENT), .count(.passiveOpens)], enter: .synReceived, then: .resume(.fifth),
      cite: .linux("tcp_get_cookie_sock", "net/ipv4/syncookies.c")),
  ]
}
