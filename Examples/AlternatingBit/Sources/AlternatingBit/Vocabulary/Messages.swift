import ProtocolModel

// What a message is and which number it has is one code. A code takes one number, so that a message without text is kept and repeated too.

extension ControlBit {
  public static let DATA0: ControlBit = ControlBit("DATA0", span: .beforeText)
  public static let DATA1: ControlBit = ControlBit("DATA1", span: .beforeText)
  public static let ACK0: ControlBit = ControlBit("ACK0")
  public static let ACK1: ControlBit = ControlBit("ACK1")
}

/// Whether what arrives has a code.
func has(_ code: ControlBit) -> Guard { code.isOn }

extension Guard {
  /// A message arrives, with either number.
  static let isMessage: Guard = has(.DATA0) || has(.DATA1)
  /// An acknowledgment arrives, with either number.
  static let isAcknowledgment: Guard = has(.ACK0) || has(.ACK1)
}

/// What a message carries.
public enum MSG {
  /// Its octets of text.
  public static let TXT: Term<Octets> = .field("MSG.TXT")
  /// The numbers that it takes, as the engine counts them: one for a message, and its octets.
  static let LEN: Term<Octets> = .field("MSG.LEN")
  /// A position in a sequence space, which the engine asks every format for; no message of this protocol carries one.
  static let position: Term<TheirPosition> = .field("MSG.POSITION")
}

/// What a call brings.
public enum CALL {
  public static let octets: Term<Octets> = .argument("CALL.octets")
}

extension SegmentFormat {
  /// A message has a code and text, and no header fields.
  static let alternatingBit: SegmentFormat = SegmentFormat(
    sequence: .init("POSITION", MSG.position.symbol, label: ""), fields: [], controlBits: [.DATA0, .DATA1, .ACK0, .ACK1],
    length: MSG.LEN.symbol, text: MSG.TXT.symbol, window: nil)
}

extension SegmentTemplate {
  /// A message or an acknowledgment.
  public static func message(_ code: ControlBit, text: Term<Octets> = 0) -> SegmentTemplate {
    SegmentTemplate([], controlBits: [code], text: text.expression)
  }
}

extension Action {
  /// Sends an acknowledgment; nobody acknowledges it.
  static func send(_ code: ControlBit) -> Action { .send(.message(code), keep: nil) }
}
