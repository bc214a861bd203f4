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
  /// The octets that SENDs brought.
  public static let octetsAccepted: HistoryFact = .init("octets sent", .accepted(.send))
  /// The octets that arrived for the user.
  public static let octetsReceived: HistoryFact = .init("octets received", .received(waiting: RCV.USER.symbol))
}

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

  /// A reset is never answered with a reset.
  public static let noResetForReset: Property = Property(
    "no-reset-for-reset", .neverSends(.RST, onArrival: has(.RST)), cite: .rfc9293("3.10.7.1"))

  /// From everything that can happen, the connection can still come to an end on both sides.
  public static let canEnd: Property = Property("can-end", .reachesQuietEnd, cite: .rfc9293("3.6"))

  /// No exchange of segments goes on for ever: each ends before the next call or timeout.
  public static let exchangesEnd: Property = Property("exchanges-end", .exchangesEnd, cite: .rfc9293("3.10.7.4", "first"))

  /// The properties of connections that carry no text.
  public static let ofConnections: [Property] = [numbersAgree, windowsKnown, bothHalvesClosed, noResetForReset, canEnd]
  /// The properties of TCP.
  public static let tcp: [Property] = ofConnections + [textDelivered]
}
