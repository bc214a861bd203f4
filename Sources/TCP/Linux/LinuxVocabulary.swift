import ProtocolModel

extension Kind {
  /// A `struct sock`: it has buffers, timers, and an owner or none.
  public static let full: Kind = Kind("full-socket", cite: .tcp("tcp_init_sock"))
  /// A `struct request_sock`: what a listener keeps of a SYN until the handshake is over.
  public static let request: Kind = Kind("request-socket", cite: .input("tcp_conn_request"))
  /// A `struct inet_timewait_sock`: what is left of a connection that waits for its end.
  public static let timeWaitSocket: Kind = Kind("time-wait-socket", cite: .minisocks("tcp_time_wait"))
}

extension Queue {
  /// Requests whose handshake is not over. The kernel keeps no such queue, only its length: requests stand in the hash of connections.
  public static let syn: Queue = Queue("SYN-queue", of: .children, cite: .connectionSock("inet_csk_reqsk_queue_hash_add"))
  /// Connections that wait for accept().
  public static let accept: Queue = Queue("accept-queue", of: .children, cite: .connectionSock("inet_csk_reqsk_queue_add"))
  /// The connect() that waits for the handshake.
  public static let connects: Queue = Queue("connects", of: .calls, cite: .manual("connect"))
  /// The accept() that waits for a connection.
  public static let accepts: Queue = Queue("accepts", of: .calls, cite: .manual("accept"))
}

extension Timer {
  public static let delayedAck: Timer = Timer("delayed-ACK", cite: .output("tcp_send_delayed_ack"))
  public static let keepalive: Timer = Timer("keepalive", cite: .timer("tcp_keepalive_timer"))
  public static let lossProbe: Timer = Timer("loss-probe", cite: .output("tcp_schedule_loss_probe"))
}

extension Event {
  public static let connect: Event = Event("sys-connect", "connect()", .call([CALL.blocking.symbol]), cite: .manual("connect"))
  public static let listenCall: Event = Event("sys-listen", "listen()", .call([CALL.backlog.symbol]), cite: .manual("listen"))
  public static let acceptCall: Event = Event("sys-accept", "accept()", .call([]), cite: .manual("accept"))
  public static let sendCall: Event = Event("sys-send", "send()", .call([CALL.octets.symbol, CALL.more.symbol]), cite: .manual("send"))
  public static let recvCall: Event = Event("sys-recv", "recv()", .call([CALL.octets.symbol]), cite: .manual("recv"))
  public static let shutdown: Event = Event(
    "sys-shutdown", "shutdown()", .call([CALL.receiving.symbol, CALL.sending.symbol]), cite: .manual("shutdown"))
  public static let closeCall: Event = Event("sys-close", "close()", .call([]), releases: true, cite: .manual("close"))
  public static let setOption: Event = Event(
    "sys-setsockopt", "setsockopt()",
    .call([
      CALL.linger.symbol, CALL.noDelay.symbol, CALL.keepalive.symbol, CALL.keepIdle.symbol, CALL.keepInterval.symbol,
      CALL.keepCount.symbol, CALL.quickAck.symbol, CALL.receiveBuffer.symbol,
    ]), cite: .manual("setsockopt"))
  public static let getError: Event = Event("sys-getsockopt", "getsockopt()", .call([]), cite: .manual("socket", 7, "SO_ERROR"))
  /// What close() on a listener does to the children that nobody has accepted.
  public static let listenerCloses: Event = Event(
    "listener-closes", "LISTENER CLOSES", .call([]), cite: .connectionSock("inet_csk_listen_stop"))
  public static let delayedAckTimeout: Event = Event(
    "delayed-ack-timeout", "DELAYED ACK TIMEOUT", .timeout(.delayedAck), cite: .timer("tcp_delack_timer_handler"))
  public static let keepaliveTimeout: Event = Event(
    "keepalive-timeout", "KEEPALIVE TIMEOUT", .timeout(.keepalive), cite: .timer("tcp_keepalive_timer"))
  public static let lossProbeTimeout: Event = Event(
    "loss-probe-timeout", "LOSS PROBE TIMEOUT", .timeout(.lossProbe), cite: .output("tcp_send_loss_probe"))

  /// The user calls of RFC 9293, in the place of which Linux has system calls.
  static let userCalls: Set<Event> = [
    .openActive, .openPassive, .send, .receive, .close, .abort, .status, .userTimeout,
  ]
  static let linux: [Event] = [
    .listenCall, .connect, .acceptCall, .sendCall, .recvCall, .shutdown, .closeCall, .setOption, .getError, .listenerCloses,
    .delayedAckTimeout, .keepaliveTimeout, .lossProbeTimeout,
  ]
}

extension CALL {
  /// Whether the call waits for its answer.
  public static let blocking: Term<Truth> = .argument("CALL.blocking")
  /// How many connections may wait for accept(); the setting `backlog` when it is not given.
  public static let backlog: Term<Times> = .argument("CALL.backlog")
  /// MSG_MORE: more is to come.
  public static let more: Term<Truth> = .argument("CALL.more")
  /// SHUT_RD.
  public static let receiving: Term<Truth> = .argument("CALL.receiving")
  /// SHUT_WR.
  public static let sending: Term<Truth> = .argument("CALL.sending")
  /// SO_LINGER with zero seconds.
  public static let linger: Term<Truth> = .argument("CALL.SO_LINGER")
  public static let noDelay: Term<Truth> = .argument("CALL.TCP_NODELAY")
  public static let keepalive: Term<Truth> = .argument("CALL.SO_KEEPALIVE")
  public static let keepIdle: Term<Milliseconds> = .argument("CALL.TCP_KEEPIDLE")
  public static let keepInterval: Term<Milliseconds> = .argument("CALL.TCP_KEEPINTVL")
  public static let keepCount: Term<Times> = .argument("CALL.TCP_KEEPCNT")
  public static let quickAck: Term<Truth> = .argument("CALL.TCP_QUICKACK")
  public static let receiveBuffer: Term<Octets> = .argument("CALL.SO_RCVBUF")
}

extension ControlBit {
  public static let PSH: ControlBit = ControlBit("PSH")
}

extension SEG {
  /// Options: maximum segment size, timestamp value and echo, SACK permitted.
  public static let MSS: Term<Octets> = .field("SEG.MSS")
  public static let TSV: Term<TheirClock> = .field("SEG.TSV")
  public static let TSE: Term<OurClock> = .field("SEG.TSE")
  public static let SACK: Term<Truth> = .field("SEG.SACK.PERMITTED")
  /// The first number that a new connection is to take, when TIME-WAIT hands its SYN to the listener; not on the wire.
  public static let ISN: Term<OurPosition> = .field("SEG.ISN")
}

extension SegmentFormat.Field {
  static let maximumSegmentSize: SegmentFormat.Field = .init("MSS", SEG.MSS.symbol, label: "")
  static let timestamp: SegmentFormat.Field = .init("TSV", SEG.TSV.symbol, label: "")
  static let timestampEcho: SegmentFormat.Field = .init("TSE", SEG.TSE.symbol, label: "")
  static let sackPermitted: SegmentFormat.Field = .init("SACK.PERMITTED", SEG.SACK.symbol, label: "")
}

extension SegmentFormat {
  /// A segment with the options that change what Linux does.
  public static let linux: SegmentFormat = SegmentFormat(
    sequence: .sequence,
    fields: [
      .sequence, .acknowledgment, .window, .urgentPointer, .maximumSegmentSize, .sackPermitted, .timestamp, .timestampEcho,
    ], controlBits: [.SYN, .FIN, .RST, .URG, .PSH, .ACK], length: SEG.LEN.symbol, text: SEG.TXT.symbol, window: .window)
}

/// The host's clock.
public let NOW: Term<OurClock> = .host("NOW", cite: .linux("tcp_clock_ms", "include/net/tcp.h"))
/// The number that a SYN cookie for this connection is: made from its addresses and a secret, so that nothing need be kept.
public let COOKIE: Term<OurPosition> = .host("COOKIE", cite: .linux("cookie_init_sequence", "net/ipv4/syncookies.c"))
