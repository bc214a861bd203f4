import ProtocolModel

extension SegmentTemplate {
  /// The same segment with the options that Linux puts on it: a timestamp when the connection carries them.
  var withTimestamp: SegmentTemplate {
    SegmentTemplate(values + SegmentTemplate.timestampValues, controlBits: controlBits, text: text)
  }

  fileprivate static let timestampValues: [Value] = [
    Value(.timestamp, (NOW + TS.OFFSET).expression, isShown: false, isOptional: true),
    Value(.timestampEcho, TS.RECENT.expression, isShown: false, isOptional: true),
  ]

  /// A SYN's or SYN,ACK's options.
  fileprivate var withSYNOptions: SegmentTemplate {
    SegmentTemplate(
      values + [
        Value(.maximumSegmentSize, Limit.MSS.expression, isShown: false),
        Value(.sackPermitted, TS.SACK.expression, isShown: false, isOptional: true),
      ] + SegmentTemplate.timestampValues, controlBits: controlBits, text: text)
  }
}

extension Action {
  static func linuxSend(SEQ: Term<OurPosition>, ACK: Term<TheirPosition>? = nil, CTL: [ControlBit]) -> Action {
    .send(SegmentTemplate.segment(SEQ: SEQ, ACK: ACK, CTL: CTL).withTimestamp, keep: nil)
  }

  /// Sends a segment and keeps it until it is acknowledged.
  static func linuxSendReliably(
    SEQ: Term<OurPosition>, ACK: Term<TheirPosition>, CTL: [ControlBit], DATA: Term<Octets> = 0
  ) -> Action {
    .send(SegmentTemplate.segment(SEQ: SEQ, ACK: ACK, CTL: CTL, DATA: DATA).withTimestamp, keep: .retransmission)
  }

  static func linuxSendSYN(ACK: Term<TheirPosition>? = nil, CTL: [ControlBit]) -> Action {
    .send(SegmentTemplate.segment(SEQ: ISS, ACK: ACK, CTL: CTL).withSYNOptions, keep: .retransmission)
  }

  /// A SYN,ACK with a cookie for a number, of which nothing is kept.
  static func sendCookie() -> Action {
    .send(SegmentTemplate.segment(SEQ: COOKIE, ACK: SEG.SEQ + 1, CTL: [.SYN, .ACK]).withCookieOptions, keep: nil)
  }

  /// Sends the first segment of the retransmission queue again, with what is acknowledged and the time as they are now.
  static let linuxResend: Action = .resend(.retransmission, updating: resent)
  /// Small segments behind the one that is to be sent again go with it: `tcp_retrans_try_collapse`.
  static let linuxCollapse: Action = .join(.retransmission, upTo: SND.MSS.expression)
  static let linuxResendLast: Action = .resendLast(.retransmission, updating: resent)
  /// Sends a SYN again.
  static let linuxResendSYN: Action = .resend(.retransmission, updating: [SegmentTemplate.timestampValues[0]])

  private static let resent: [SegmentTemplate.Value] =
    [
      .init(.acknowledgment, RCV.NXT.expression), .init(.window, RCV.WND.expression, isShown: false),
    ] + SegmentTemplate.timestampValues

  static func count(_ counter: Counter) -> Action { .onHost(.count(counter)) }
}

extension SegmentTemplate {
  /// A cookie's options: the listener has no window of its own yet.
  fileprivate var withCookieOptions: SegmentTemplate {
    SegmentTemplate(
      values.map { $0.symbol == SEG.WND.symbol ? Value(.window, RCV.BUFF.expression, isShown: false) : $0 }
        + [
          Value(.maximumSegmentSize, Limit.MSS.expression, isShown: false),
          Value(.sackPermitted, SEG.SACK.expression, isShown: false, isOptional: true),
          // The SYN's options are kept in the timestamp, so that they come back with its echo; without one there are none.
          Value(.timestamp, (NOW + (SEG.TSV - SEG.TSV)).expression, isShown: false, isOptional: true),
          Value(.timestampEcho, SEG.TSV.expression, isShown: false, isOptional: true),
        ], controlBits: controlBits, text: text)
  }
}

extension [Action] {
  /// What every segment with ACK does to the ACK that is owed.
  static let ackIsSent: [Action] = [
    TCB.ackOwed <- false, ACK.NOW <- false, ACK.PUSHED <- false, .stop(.delayedAck), ACK.SENT <- RCV.NXT,
    ACK.QUICK <- ACK.QUICK - smallest(ACK.QUICK, 1),
  ]
  /// Acknowledges at once.
  static let linuxAcknowledge: [Action] = [.linuxSend(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.ACK])] + ackIsSent
  /// Owes an ACK that is not delayed, nor are the next ones.
  static let owesQuickAck: [Action] = [
    TCB.ackOwed <- true, ACK.NOW <- true, ACK.QUICK <- Sysctl.mostQuickAcks, ACK.PINGPONG <- false,
    ACK.ATO <- Sysctl.delayedAckMinimum,
  ]

  /// Forgets the connection; what the user has not read yet, and what calls have to be told, stays.
  static let forgetConnection: [Action] = [.deleteBlockKeeping([RCV.USER.symbol] + .socket)]

  /// What a connection begins with.
  static let beginConnection: [Action] = [
    SND.UNA <- ISS, TCB.RTO <- Limit.firstRTO, TCB.retries <- 0, TCB.passive <- false, TCB.closeAsked <- false, TCB.ackOwed <- false,
    ACK.NOW <- false, ACK.PUSHED <- false, ACK.QUICK <- 0, RCV.SSTHRESH <- 64_088, ACK.PINGPONG <- false, SND.LEFT <- 0, SND.MORE <- false,
    SND.HELD <- false, SND.BURST <- 0, SND.PROBED <- false,
    SND.CWND <- Sysctl.initialWindow, SND.MSS <- 536, RCV.MSS <- 536, RTT.SENT <- NOW, SK.ORPHAN <- false, SK.PROBES <- 0, SK.HEARD <- NOW,
  ]
  /// The buffer that a connection has at first.
  static let emptyBuffer: [Action] = [RCV.WND <- RCV.BUFF, RCV.USER <- 0]
  /// The options that a socket has when it is made.
  static let socketDefaults: [Action] = [
    SK.NODELAY <- false, SK.LINGER <- false, SK.KEEPALIVE <- false,
    SK.KEEPIDLE <- Sysctl.keepaliveTime, SK.KEEPINTVL <- Sysctl.keepaliveInterval, SK.KEEPCNT <- Sysctl.keepaliveProbes,
  ]
  /// The options that a child has from its listener.
  static let inheritOptions: [Action] = [
    SK.NODELAY <- SK.NODELAY.ofParent, SK.LINGER <- SK.LINGER.ofParent, SK.KEEPALIVE <- SK.KEEPALIVE.ofParent,
    SK.KEEPIDLE <- SK.KEEPIDLE.ofParent, SK.KEEPINTVL <- SK.KEEPINTVL.ofParent, SK.KEEPCNT <- SK.KEEPCNT.ofParent,
  ]
  /// `<SEQ=SND.NXT><ACK=RCV.NXT><CTL=RST,ACK>`, and the connection is forgotten.
  static let resetActively: [Action] = [.linuxSend(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.RST, .ACK])] + forgetConnection
}

/// Errors that calls report, by their numbers in errno.h.
enum Errno {
  static let brokenPipe: Term<Times> = 32
  static let reset: Term<Times> = 104
  static let timedOut: Term<Times> = 110
  static let refused: Term<Times> = 111

  static let names: [UInt32: String] = [32: "EPIPE", 104: "ECONNRESET", 110: "ETIMEDOUT", 111: "ECONNREFUSED"]
}

extension Answer {
  static func errno(_ name: String) -> Answer { Answer(name, isError: true) }
  /// The error that the socket has.
  static let pendingError: Answer = Answer("{SK.ERR}", isError: true)
  public static let endOfStream: Answer = Answer("end of stream", isError: false)
}
