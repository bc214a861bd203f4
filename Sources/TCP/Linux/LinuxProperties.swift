import ProtocolModel
import Simulation

extension HistoryFact {
  /// A segment has brought the other side's FIN. No signal tells the user so: recv() answers 0 octets.
  static let hadFIN: HistoryFact = .init(
    "FIN received", .fired(["otherwise.fin.established", "otherwise.fin.fin-wait-1", "otherwise.fin.fin-wait-2", "mini.fin-wait-2.fin"]))
  /// Our FIN is acknowledged. The answer of close() does not tell so: it comes at once.
  static let hadFINAcknowledged: HistoryFact = .init(
    "FIN acknowledged", .fired(["otherwise.ack.of-fin.fin-wait-1", "otherwise.ack.of-fin.closing", "otherwise.ack.of-fin.last-ack"]))
  /// The octets that send() took.
  static let octetsWritten: HistoryFact = .init("octets written", .written(.sendCall))
}

extension Property {
  /// `bothHalvesClosed`, told by what a kernel's user sees.
  private static let kernelClosesBothHalves: Property = Property(
    bothHalvesClosed.id, when: Joint.one(.endedNormally), then: Joint.one(.hadFIN) && Joint.one(.hadFINAcknowledged),
    cite: bothHalvesClosed.cite)
  /// `textDelivered`, told by what a kernel's user sees.
  private static let kernelDelivers: Property = Property(
    textDelivered.id,
    when: Joint.one(.endedNormally) && Joint.other(.endedNormally) && !(Joint.one(octetsOf: .octetsWritten) == Joint.zero),
    then: Joint.one(octetsOf: .octetsWritten) == Joint.other(octetsOf: .octetsReceived), cite: textDelivered.cite)

  /// The properties of RFC 9293 that speak of one connection, in the words of the kernel's calls. `closeSucceeds` is not among them: close()
  /// answers before anything is known.
  static let ofKernelConnections: [Property] = [numbersAgree, windowsKnown, kernelClosesBothHalves, kernelDelivers, noResetForReset]
}

extension HostProperty {
  /// The rules by which the server has nothing of a connection that the client has: the queues' overflows, the cookie that stands for a
  /// request until its ACK comes, and the request that is given up when its ACK was dropped or lost.
  public static let overflowRules: [String] = [
    "listen.syn.cookie", "listen.cookie.overflow", "request.overflow", "request.overflow.reset", "timeout.request.given-up",
  ]

  /// No connection is in two queues, or twice in one.
  public static let queuedOnce: HostProperty = HostProperty("queued-once", .queuedOnce, cite: Queue.accept.cite)
  /// The SYN queue holds request sockets.
  public static let requestsWait: HostProperty = HostProperty(
    "requests-in-syn-queue", .everyQueued(.syn, Kind.request.isPresent), cite: Queue.syn.cite)
  /// The accept queue holds connections.
  public static let connectionsWait: HostProperty = HostProperty(
    "connections-in-accept-queue", .everyQueued(.accept, !Kind.request.isPresent), cite: Queue.accept.cite)
  /// The SYN queue never holds more than one more than the backlog.
  public static let fewRequests: HostProperty = HostProperty(
    "syn-queue-limit", .everyEndpoint(in: [.listen], Queue.syn.entries =< SK.BACKLOG + 1), cite: Queue.syn.cite)
  /// Nor does the accept queue.
  public static let fewConnections: HostProperty = HostProperty(
    "accept-queue-limit", .everyEndpoint(in: [.listen], Queue.accept.entries =< SK.BACKLOG + 1), cite: Queue.accept.cite)
  /// A client in ESTABLISHED has a socket at the server, unless an overflow says why not.
  public static let knownUnlessOverflow: HostProperty = HostProperty(
    "known-unless-overflow", .isKnown(in: [.established], unless: overflowRules), cite: Queue.accept.cite)
  /// Everything comes to an end, or to connections that stay open.
  public static let comesToRest: HostProperty = HostProperty(
    "comes-to-rest", .comesToRest(in: [.listen, .established]), cite: .rfc9293("3.6"))
  /// From everything that can happen, no connection may be left.
  public static let canEnd: HostProperty = HostProperty(Property.canEnd.id, .comesToRest(in: [.listen]), cite: Property.canEnd.cite)
  /// No exchange of segments goes on for ever.
  public static let exchangesEnd: HostProperty = HostProperty(
    Property.exchangesEnd.id, .exchangesEnd, cite: Property.exchangesEnd.cite)

  static let ofQueues: [HostProperty] =
    [queuedOnce, requestsWait, connectionsWait, fewRequests, fewConnections, knownUnlessOverflow]
    + [Property.numbersAgree, .windowsKnown, .noResetForReset].map(HostProperty.init) + [comesToRest, exchangesEnd]
  static let ofKernelConnections: [HostProperty] =
    Property.ofKernelConnections.map(HostProperty.init) + [queuedOnce, canEnd, exchangesEnd]
}
