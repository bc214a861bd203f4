import ProtocolModel
import Simulation

extension HistoryFact {
  /// The connection has come to its end by FIN: our FIN is acknowledged and the other side's has come.
  public static let endedNormally: HistoryFact = .init(
    "ended normally", .fired(["otherwise.ack.of-fin.last-ack", "timeout.time-wait"]))
  /// The user was told that the other side closes.
  public static let sawFIN: HistoryFact = .init("FIN received", .signalled(.connectionClosing))
  /// The user's CLOSE was answered: our FIN is acknowledged.
  public static let finAcknowledged: HistoryFact = .init("FIN acknowledged", .completed(.close, .ok))
  /// The user's CLOSE was answered with an error.
  public static let closeFailed: HistoryFact = .init("CLOSE failed", .completed(.close, .connectionReset))
  /// The connection was open.
  public static let wasOpen: HistoryFact = .init("was open", .fired(["syn-sent.syn-ack", "otherwise.ack.establishes"]))
  /// The user or a timer has put an end to the connection.
  public static let gaveUp: HistoryFact = .init(
    "gave up", .fired(["abort.resets", "abort.closing", "abort.syn-sent", "abort.listen"] + byTimer))
  /// The octets that SENDs brought.
  public static let octetsAccepted: HistoryFact = .init("octets sent", .accepted(.send))
  /// The octets that arrived for the user.
  public static let octetsReceived: HistoryFact = .init("octets received", .received(waiting: RCV.USER.symbol))

  private static let byTimer: [String] = ["timeout.user", "timeout.retransmission.syn-given-up", "timeout.retransmission.given-up"]
}

// What the properties speak of, precisely, stands on the page "What was proved, and within which bounds".

extension Property {
  /// When both sides are ESTABLISHED, each knows the other's initial sequence number, and expects a number that the other has reached.
  public static let numbersAgree: Property = Property(
    "numbers-agree", when: Joint.one(isIn: .established) && Joint.other(isIn: .established),
    then: Joint.one(IRS) == Joint.other(ISS) && Joint.other(ISS) < Joint.one(RCV.NXT) && Joint.one(RCV.NXT) =< Joint.other(SND.NXT),
    cite: .rfc9293("3.5"))

  /// When both sides are ESTABLISHED, each knows how much the other can take.
  public static let windowsKnown: Property = Property(
    "windows-known", when: Joint.one(isIn: .established) && Joint.other(isIn: .established), then: Joint.one(SND.WND.isSet),
    cite: .rfc9293("3.10.7.4", "fifth, SYN-RECEIVED"))

  /// When both sides have ended normally, every octet that one was given to send has reached the other.
  public static let textDelivered: Property = Property(
    "text-delivered",
    when: Joint.one(.endedNormally) && Joint.other(.endedNormally) && !(Joint.one(octetsOf: .octetsAccepted) == Joint.zero),
    then: Joint.one(octetsOf: .octetsAccepted) == Joint.other(octetsOf: .octetsReceived), cite: .rfc9293("3.6"))

  /// A side that has ended normally has seen the other side's FIN and the acknowledgment of its own.
  public static let bothHalvesClosed: Property = Property(
    "both-halves-closed", when: Joint.one(.endedNormally), then: Joint.one(.sawFIN) && Joint.one(.finAcknowledged), cite: .rfc9293("3.6"))

  /// The CLOSE of a connection that was open on both sides fails only when the user or a timer of a side has put an end to the connection.
  public static let closeSucceeds: Property = Property(
    "close-succeeds",
    when: Joint.one(.wasOpen) && Joint.other(.wasOpen) && (Joint.one(.finAcknowledged) || Joint.one(.closeFailed)),
    then: !Joint.one(.closeFailed) || Joint.one(.gaveUp) || Joint.other(.gaveUp), cite: .rfc9293("3.6"))

  /// A reset is never answered with a reset.
  public static let noResetForReset: Property = Property(
    "no-reset-for-reset", .never(.sends(.RST), onArrival: has(.RST), from: .anyone), cite: .rfc9293("3.10.7.1"))

  /// From everything that can happen, the connection can still come to an end on both sides.
  public static let canEnd: Property = Property("can-end", .reachesQuietEnd, cite: .rfc9293("3.6"))

  /// No exchange of segments goes on for ever: each ends before the next call or timeout.
  public static let exchangesEnd: Property = Property("exchanges-end", .exchangesEnd, cite: .rfc9293("3.10.7.4", "first"))
}

extension Property {
  /// A side is ESTABLISHED only with an incarnation of the other side that is still there, or that has answered it.
  public static let noOldSegmentOpens: Property = Property(
    "no-old-segment-opens", when: Joint.one(isIn: .established), then: Joint.oneIsShared, cite: .rfc9293("3.5"))

  /// An old segment puts no end to a connection.
  public static let noOldSegmentEnds: Property = Property(
    "no-old-segment-ends",
    .never(
      .passes(from: [.established, .finWait1, .finWait2, .closeWait, .closing, .lastAck], to: [.closeWait, .closing, .timeWait, .closed]),
      onArrival: .always, from: .old),
    cite: .rfc9293("3.5.2"))

  /// Text of an old segment is not taken for text of this connection.
  public static let noOldText: Property = Property(
    "no-old-text", .never(.fires(["otherwise.text.accept", "otherwise.text.hold"], when: SEG.TXT > 0), onArrival: .always, from: .old),
    cite: .rfc9293("3.4.1", "", "MUST-8"))

  /// Nothing that arrives puts an end to TIME-WAIT: only its timer does. RFC 9293 does not keep this: see RFC 1337.
  public static let timeWaitLasts: Property = Property(
    "time-wait-lasts", .never(.passes(from: [.timeWait], to: [.closed]), onArrival: .always, from: .anyone), cite: .rfc(1337, "2"))

  /// The properties of one connection without text.
  public static let ofConnections: [Property] = [
    numbersAgree, windowsKnown, bothHalvesClosed, closeSucceeds, noResetForReset, canEnd, exchangesEnd,
  ]
  /// The properties of one connection with text.
  public static let ofTransfers: [Property] = ofConnections + [textDelivered]
  /// The properties of several incarnations of a connection.
  public static let ofIncarnations: [Property] = [noOldSegmentOpens, noOldSegmentEnds, noOldText]
  /// The properties of TCP, and at the end one that it has not.
  public static let tcp: [Property] = ofTransfers + ofIncarnations + [timeWaitLasts]
}
