import ProtocolModel

extension Guard {
  /// The segment takes numbers, so that its answer cannot go round in a circle; a SYN does not count.
  static let takesNumbers: Guard = SEG.LEN > 0 && !has(.SYN)
  /// A segment that is no acceptable one was not answered within the last half second.
  static let mayBeAnswered: Guard = !ACK.LIMITED.isSet || NOW >= ACK.LIMITED + Sysctl.invalidRateLimit
}

extension [Rule] {
  private static let isRequest: Guard = Kind.request.isPresent
  private static let isOwnSYN: Guard = has(.SYN) && !has(.ACK) && !has(.RST) && !has(.FIN) && SEG.SEQ == IRS
  private static let isInWindow: Guard = RCV.NXT =< SEG.SEQ + SEG.LEN && SEG.SEQ =< RCV.NXT + RCV.WND
  private static let answersSYN: Guard = has(.ACK) && SEG.ACK == ISS + 1
  private static let acceptQueueIsFull: Guard = Queue.accept.entries.ofParent > SK.BACKLOG.ofParent

  /// A request socket and the segments that reach it; the number of the SYN itself is counted as in the window.
  static let requestSocket: [Rule] = requestAndSequenceNumber + requestAndControlBits

  private static let requestAndSequenceNumber: [Rule] = [
    Rule(
      "request.listener-gone", in: .synReceived, on: .segmentArrives, step: .miniSocket, when: isRequest && SK.ORPHAN.isTrue,
      do: [.onHost(.handToListener)] + .forgetConnection, enter: .closed,
      cite: .linux("tcp_v4_rcv", "net/ipv4/tcp_ipv4.c", "TCP_NEW_SYN_RECV")),
    Rule(
      "request.syn-again", in: .synReceived, on: .segmentArrives, step: .miniSocket, when: isRequest && isOwnSYN && .mayBeAnswered,
      do: [
        ACK.LIMITED <- NOW, .linuxResendRequest, .count(.synRetransmissions), .count(.retransmissions), .unset(RTT.SENT),
        .start(.retransmission, TCB.RTO),
      ], cite: .minisocks("tcp_check_req", "pure retransmitted SYN")),
    Rule(
      "request.syn-again.too-soon", in: .synReceived, on: .segmentArrives, step: .miniSocket, when: isRequest && isOwnSYN, do: [.drop],
      cite: .input("tcp_oow_rate_limited")),
    Rule(
      "request.ack.wrong", in: .synReceived, on: .segmentArrives, step: .miniSocket,
      when: isRequest && has(.ACK) && !has(.RST) && SEG.ACK != ISS + 1, do: [.onHost(.handToParent)],
      cite: .minisocks("tcp_check_req", "invalid ACK")),
    Rule(
      "request.outside-window.reset", in: .synReceived, on: .segmentArrives, step: .miniSocket,
      when: isRequest && !isInWindow && has(.RST), do: [.drop], cite: .minisocks("tcp_check_req", "out of window")),
    Rule(
      "request.outside-window.numbers", in: .synReceived, on: .segmentArrives, step: .miniSocket,
      when: isRequest && !isInWindow && !isOwnSYNAck && .takesNumbers, do: [.linuxSend(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.ACK]), .drop],
      cite: .minisocks("tcp_check_req", "out of window")),
    Rule(
      "request.outside-window", in: .synReceived, on: .segmentArrives, step: .miniSocket,
      when: isRequest && !isInWindow && !isOwnSYNAck && .mayBeAnswered,
      do: [ACK.LIMITED <- NOW, .linuxSend(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.ACK]), .drop],
      cite: .minisocks("tcp_check_req", "out of window")),
    Rule(
      "request.outside-window.too-soon", in: .synReceived, on: .segmentArrives, step: .miniSocket,
      when: isRequest && !isInWindow && !isOwnSYNAck, do: [.drop], cite: .input("tcp_oow_rate_limited")),
  ]

  private static let requestAndControlBits: [Rule] = [
    Rule(
      "request.reset", in: .synReceived, on: .segmentArrives, step: .miniSocket, when: isRequest && has(.RST),
      do: [.count(.embryonicResets), .count(.attemptFails), .onHost(.leave(.syn))] + .forgetConnection, enter: .closed,
      cite: .minisocks("tcp_check_req", "embryonic reset")),
    Rule(
      "request.syn-in-window", in: .synReceived, on: .segmentArrives, step: .miniSocket,
      when: isRequest && has(.SYN) && SEG.SEQ != IRS && has(.ACK),
      do: [.count(.embryonicResets), .count(.attemptFails), .send(SEQ: SEG.ACK, CTL: [.RST]), .onHost(.leave(.syn))] + .forgetConnection,
      enter: .closed, cite: .minisocks("tcp_check_req", "embryonic reset")),
    Rule(
      "request.syn-in-window.without-ack", in: .synReceived, on: .segmentArrives, step: .miniSocket,
      when: isRequest && has(.SYN) && SEG.SEQ != IRS,
      do: [
        .count(.embryonicResets), .count(.attemptFails), .send(SEQ: .absolute(0), ACK: SEG.SEQ + SEG.LEN, CTL: [.RST, .ACK]),
        .onHost(.leave(.syn)),
      ] + .forgetConnection, enter: .closed, cite: .minisocks("tcp_check_req", "embryonic reset")),
    Rule(
      "request.without-ack", in: .synReceived, on: .segmentArrives, step: .miniSocket, when: isRequest && !has(.ACK), do: [.drop],
      cite: .minisocks("tcp_check_req", "ACK sequence verified above, just make sure ACK is set")),
    Rule(
      "request.overflow.reset", in: .synReceived, on: .segmentArrives, step: .miniSocket,
      when: isRequest && acceptQueueIsFull && Sysctl.abortOnOverflow.isTrue,
      do: [
        .count(.listenOverflows), .count(.listenDrops), .count(.embryonicResets), .send(SEQ: SEG.ACK, CTL: [.RST]), .onHost(.leave(.syn)),
      ] + .forgetConnection, enter: .closed, cite: .minisocks("tcp_check_req", "tcp_abort_on_overflow")),
    Rule(
      "request.overflow", in: .synReceived, on: .segmentArrives, step: .miniSocket, when: isRequest && acceptQueueIsFull,
      do: [.count(.listenOverflows), .count(.listenDrops), .drop], cite: .minisocks("tcp_check_req", "listen_overflow")),
    Rule(
      "request.completes", in: .synReceived, on: .segmentArrives, step: .miniSocket, when: isRequest && answersSYN,
      do: [
        .count(.passiveOpens), .onHost(.become(.full)), .onHost(.move(from: .syn, to: .accept)), .stop(.retransmission), TCB.retries <- 0,
      ], then: .resume(.first), cite: .minisocks("tcp_check_req", "the third ACK")),
  ]

  /// A SYN,ACK whose SYN is the one that made the request: its SYN is cut off.
  private static let isOwnSYNAck: Guard = has(.SYN) && has(.ACK) && SEG.SEQ == IRS
}

extension Action {
  /// Sends the SYN,ACK again.
  static let linuxResendRequest: Action = .linuxResend
}
