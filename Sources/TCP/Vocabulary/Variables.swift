import ProtocolModel

/// Send sequence variables (RFC 9293, section 3.3.1).
public enum SND {
  public static let UNA: Term<OurPosition> = .variable("SND.UNA", cite: .rfc9293("3.3.1"))
  public static let NXT: Term<OurPosition> = .variable("SND.NXT", cite: .rfc9293("3.3.1"))
  public static let WND: Term<Octets> = .variable("SND.WND", cite: .rfc9293("3.3.1", "", "MUST-1", "REC-1"))
  public static let UP: Term<OurPosition> = .variable("SND.UP", cite: .rfc9293("3.3.1"))
  public static let WL1: Term<TheirPosition> = .variable("SND.WL1", cite: .rfc9293("3.3.1"))
  public static let WL2: Term<OurPosition> = .variable("SND.WL2", cite: .rfc9293("3.3.1"))
  /// The position of our FIN, once it has one.
  public static let FIN: Term<OurPosition> = .variable("SND.FIN", isStandard: false, cite: .rfc9293("3.10.7.4", "fifth"))
}

/// Receive sequence variables (RFC 9293, section 3.3.1).
public enum RCV {
  public static let NXT: Term<TheirPosition> = .variable("RCV.NXT", cite: .rfc9293("3.3.1"))
  public static let WND: Term<Octets> = .variable("RCV.WND", cite: .rfc9293("3.3.1", "", "MUST-1", "REC-1"))
  public static let UP: Term<TheirPosition> = .variable("RCV.UP", cite: .rfc9293("3.3.1"))
  /// Octets received that the user has not taken yet.
  public static let USER: Term<Octets> = .variable("RCV.USER", cite: .rfc9293("3.8.6.2.2"))
  /// The room for received octets.
  public static let BUFF: Term<Octets> = .setting("RCV.BUFF", 65_535, cite: .rfc9293("3.8.6.2.2"))
}

/// Initial send sequence number.
public let ISS: Term<OurPosition> = .variable("ISS", cite: .rfc9293("3.3.1"))
/// Initial receive sequence number.
public let IRS: Term<TheirPosition> = .variable("IRS", cite: .rfc9293("3.3.1"))

/// What an endpoint remembers besides sequence numbers.
public enum TCB {
  /// The largest window that the other side ever offered.
  public static let largestWindow: Term<Octets> = .variable("MAX.SND.WND", cite: .rfc9293("3.10.7.4", "fifth", "MAY-12"))
  /// Whether SYN-RECEIVED was reached by a passive OPEN.
  public static let passive: Term<Truth> = .variable("PASSIVE", isStandard: false, cite: .rfc9293("3.5", "", "MUST-11"))
  /// Whether the user named the remote socket.
  public static let remote: Term<Truth> = .variable("REMOTE", isStandard: false, cite: .rfc9293("3.10.1"))
  /// Whether the user has asked for our FIN.
  public static let closeAsked: Term<Truth> = .variable("CLOSE.ASKED", isStandard: false, cite: .rfc9293("3.10.4"))
  /// Whether an acknowledgment is owed that no segment has carried yet.
  public static let ackOwed: Term<Truth> = .variable("ACK.OWED", isStandard: false, cite: .rfc9293("3.10.7.4", "first", "MUST-58"))
  /// The retransmission timeout as it is now.
  public static let RTO: Term<Milliseconds> = .variable("RTO", cite: .rfc9293("3.8.1"))
  /// How often the oldest segment has been retransmitted.
  public static let retries: Term<Times> = .variable("RETRIES", isStandard: false, cite: .rfc9293("3.8.3", "", "MUST-20"))
}

/// Fields of the arriving segment (RFC 9293, section 3.3.1).
public enum SEG {
  public static let SEQ: Term<TheirPosition> = .field("SEG.SEQ")
  public static let ACK: Term<OurPosition> = .field("SEG.ACK")
  /// Sequence numbers that it takes: text, SYN and FIN.
  public static let LEN: Term<Octets> = .field("SEG.LEN")
  /// Octets of text alone.
  public static let TXT: Term<Octets> = .field("SEG.TXT")
  public static let WND: Term<Octets> = .field("SEG.WND")
  /// The position after the last urgent octet.
  public static let UP: Term<TheirPosition> = .field("SEG.UP")
}

/// Arguments of the present user call.
public enum CALL {
  public static let octets: Term<Octets> = .argument("CALL.octets")
  public static let urgent: Term<Truth> = .argument("CALL.urgent")
  /// Whether the remote socket is specified.
  public static let remote: Term<Truth> = .argument("CALL.remote")
}
