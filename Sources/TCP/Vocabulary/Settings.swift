import ProtocolModel

/// Constants of the profile, which a scenario may override.
public enum Limit {
  /// Maximum segment lifetime.
  public static let MSL: Term<Milliseconds> = .setting("MSL", 120_000, cite: .rfc9293("3.4.2"))
  public static let userTimeout: Term<Milliseconds> = .setting("USER.TIMEOUT", 300_000, cite: .rfc9293("3.9.1.1"))
  public static let firstRTO: Term<Milliseconds> = .setting("RTO.FIRST", 1_000, cite: .rfc(6298, "2"))
  public static let largestRTO: Term<Milliseconds> = .setting("RTO.MAX", 60_000, cite: .rfc(6298, "2"))
  /// Retransmissions of a SYN before it is given up: with doubling from one second, at least the three minutes of MUST-23.
  public static let synR2: Term<Times> = .setting("R2.SYN", 7, cite: .rfc9293("3.8.3", "", "MUST-21", "MUST-23"))
  /// Retransmissions of any other segment before it is given up: at least the 100 seconds of SHLD-11.
  public static let R2: Term<Times> = .setting("R2", 6, cite: .rfc9293("3.8.3", "", "MUST-21", "SHLD-11"))
  /// How far a next initial sequence number lies beyond the one before, at least: four seconds of a clock that advances every 4 microseconds.
  public static let ISNAdvance: Term<Octets> = .setting("ISN.ADVANCE", 1_000_000, cite: .rfc9293("3.4.1"))
  /// The largest text that a segment may carry; no option changes it in this model.
  public static let MSS: Term<Octets> = .setting("MSS", 536, cite: .rfc9293("3.7.1", "", "MUST-15"))
  /// Octets that SENDs may keep waiting.
  public static let sendBuffer: Term<Octets> = .setting("SND.BUFF", 65_535, cite: .rfc9293("3.10.2"))
  /// How many RECEIVEs may wait.
  public static let receiveCalls: Term<Times> = .setting("RECEIVE.CALLS", 8, cite: .rfc9293("3.10.3"))
  /// Whether a SEND in LISTEN puts its octets on the SYN.
  public static let dataOnSYN: Term<Truth> = .setting("DATA.ON.SYN", 0, cite: .rfc9293("3.10.2", "LISTEN"))
}
