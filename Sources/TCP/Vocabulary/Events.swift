import ProtocolModel

extension Event {
  public static let openActive: Event = Event("open-active", "active OPEN", .call([CALL.remote.symbol]), cite: .rfc9293("3.10.1"))
  public static let openPassive: Event = Event("open-passive", "passive OPEN", .call([CALL.remote.symbol]), cite: .rfc9293("3.10.1"))
  public static let send: Event = Event("send", "SEND", .call([CALL.octets.symbol, CALL.urgent.symbol]), cite: .rfc9293("3.10.2"))
  public static let receive: Event = Event("receive", "RECEIVE", .call([CALL.octets.symbol]), cite: .rfc9293("3.10.3"))
  public static let close: Event = Event("close", "CLOSE", .call([]), cite: .rfc9293("3.10.4"))
  public static let abort: Event = Event("abort", "ABORT", .call([]), cite: .rfc9293("3.10.5"))
  public static let status: Event = Event("status", "STATUS", .call([]), cite: .rfc9293("3.10.6"))
  public static let segmentArrives: Event = Event("segment-arrives", "SEGMENT ARRIVES", .arrival, cite: .rfc9293("3.10.7"))
  public static let userTimeout: Event = Event("user-timeout", "USER TIMEOUT", .timeout(.user), cite: .rfc9293("3.10.8"))
  public static let retransmissionTimeout: Event = Event(
    "retransmission-timeout", "RETRANSMISSION TIMEOUT", .timeout(.retransmission), cite: .rfc9293("3.10.8"))
  public static let timeWaitTimeout: Event = Event("time-wait-timeout", "TIME-WAIT TIMEOUT", .timeout(.timeWait), cite: .rfc9293("3.10.8"))
  public static let persistTimeout: Event = Event("persist-timeout", "PERSIST TIMEOUT", .timeout(.persist), cite: .rfc9293("3.8.6.1"))
  public static let output: Event = Event("output", "OUTPUT", .output, cite: .rfc9293("3.10"))

  /// The events in the order of RFC 9293, section 3.10.
  static let all: [Event] = [
    .openActive, .openPassive, .send, .receive, .close, .abort, .status, .segmentArrives, .userTimeout, .retransmissionTimeout,
    .timeWaitTimeout, .persistTimeout, .output,
  ]
}

extension Timer {
  public static let retransmission: Timer = Timer("retransmission", cite: .rfc9293("3.8.1"))
  public static let timeWait: Timer = Timer("time-wait", cite: .rfc9293("3.10.8"))
  public static let user: Timer = Timer("user-timeout", cite: .rfc9293("3.9.1.1"))
  public static let persist: Timer = Timer("persist", cite: .rfc9293("3.8.6.1"))

  static let all: [Timer] = [.retransmission, .persist, .user, .timeWait]
}

extension Queue {
  /// SENDs whose octets are not all acknowledged.
  public static let sends: Queue = Queue("SENDs", of: .calls, cite: .rfc9293("3.10.2"))
  /// RECEIVEs that got nothing yet.
  public static let receives: Queue = Queue("RECEIVEs", of: .calls, cite: .rfc9293("3.10.3"))
  /// The CLOSE whose FIN is not acknowledged.
  public static let closes: Queue = Queue("CLOSEs", of: .calls, cite: .rfc9293("3.10.4"))
  /// A CLOSE made in SYN-RECEIVED that waits for ESTABLISHED.
  public static let deferred: Queue = Queue("deferred-calls", of: .calls, cite: .rfc9293("3.10.4", "SYN-RECEIVED"))
  public static let retransmission: Queue = Queue("retransmission-queue", of: .sentSegments, cite: .rfc9293("3.10.8"))
  /// Segments whose text or FIN cannot be processed yet.
  public static let held: Queue = Queue("held-segments", of: .heldSegments, cite: .rfc9293("3.10.7.4", "first", "SHLD-31"))

  static let all: [Queue] = [.sends, .receives, .closes, .deferred, .retransmission, .held]
}
