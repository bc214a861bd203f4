import ProtocolModel

extension ControlBit {
  public static let URG: ControlBit = ControlBit("URG")
  public static let ACK: ControlBit = ControlBit("ACK")
  public static let RST: ControlBit = ControlBit("RST")
  public static let SYN: ControlBit = ControlBit("SYN", span: .beforeText)
  public static let FIN: ControlBit = ControlBit("FIN", span: .afterText)
}

/// Whether the arriving segment has a control bit.
func has(_ bit: ControlBit) -> Guard { bit.isOn }

extension SegmentFormat.Field {
  static let sequence: SegmentFormat.Field = .init("SEQ", SEG.SEQ.symbol, label: "seq")
  static let acknowledgment: SegmentFormat.Field = .init("ACK", SEG.ACK.symbol, label: "ack", with: .ACK)
  static let window: SegmentFormat.Field = .init("WND", SEG.WND.symbol, label: "win")
  static let urgentPointer: SegmentFormat.Field = .init("UP", SEG.UP.symbol, label: "up", with: .URG)
}

extension SegmentFormat {
  /// What a TCP segment carries (RFC 9293, section 3.1), as far as the model goes.
  public static let tcp: SegmentFormat = SegmentFormat(
    sequence: .sequence, fields: [.sequence, .acknowledgment, .window, .urgentPointer], controlBits: [.SYN, .FIN, .RST, .URG, .ACK],
    length: SEG.LEN.symbol, text: SEG.TXT.symbol, window: .window)
}

extension SegmentTemplate {
  /// A segment to be sent, `<SEQ=…><ACK=…><CTL=…>`. It carries our receive window, unless it is a reset.
  static func segment(
    SEQ: Term<OurPosition>, ACK: Term<TheirPosition>? = nil, CTL: [ControlBit], DATA: Term<Octets> = 0, UP: Term<OurPosition>? = nil
  ) -> SegmentTemplate {
    var values = [Value(.sequence, SEQ.expression)]
    if let ACK { values.append(Value(.acknowledgment, ACK.expression)) }
    if !CTL.contains(.RST) { values.append(Value(.window, RCV.WND.expression, isShown: false)) }
    if let UP { values.append(Value(.urgentPointer, UP.expression)) }
    return SegmentTemplate(values, controlBits: CTL, text: DATA.expression)
  }

  /// A segment that arrives without this model having sent it, its values computed against the endpoint that it reaches.
  public static func arriving(
    SEQ: Term<TheirPosition>, ACK: Term<OurPosition>? = nil, CTL: [ControlBit], DATA: Term<Octets> = 0, WND: Term<Octets> = 65_535
  ) -> SegmentTemplate {
    var values = [Value(.sequence, SEQ.expression)]
    if let ACK { values.append(Value(.acknowledgment, ACK.expression)) }
    if !CTL.contains(.RST) { values.append(Value(.window, WND.expression, isShown: false)) }
    return SegmentTemplate(values, controlBits: CTL, text: DATA.expression)
  }
}

extension Action {
  /// Sends a segment that takes no sequence numbers, or that nobody will acknowledge.
  static func send(SEQ: Term<OurPosition>, ACK: Term<TheirPosition>? = nil, CTL: [ControlBit]) -> Action {
    .send(.segment(SEQ: SEQ, ACK: ACK, CTL: CTL), keep: nil)
  }

  /// Sends a segment and keeps it until it is acknowledged.
  static func sendReliably(
    SEQ: Term<OurPosition>, ACK: Term<TheirPosition>? = nil, CTL: [ControlBit], DATA: Term<Octets> = 0, UP: Term<OurPosition>? = nil
  ) -> Action {
    .send(.segment(SEQ: SEQ, ACK: ACK, CTL: CTL, DATA: DATA, UP: UP), keep: .retransmission)
  }

  /// `<SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>`
  static let sendACK: Action = .send(SEQ: SND.NXT, ACK: RCV.NXT, CTL: [.ACK])

  static func start(_ timer: Timer, _ length: Term<Milliseconds>) -> Action { .start(timer, length.expression) }
  static func unset<U: UnitType>(_ term: Term<U>) -> Action { .unset(term.symbol) }
  static func select<U: UnitType>(_ term: Term<U>) -> Action { .select(term.symbol) }
  static let trimToWindow: Action = .trim(from: RCV.NXT.expression, length: RCV.WND.expression)
}

extension Answer {
  public static let ok: Answer = Answer("ok", isError: false)
  public static let state: Answer = Answer("state = {state}", isError: false)
  public static let remoteUnspecified: Answer = Answer("error: remote socket unspecified", isError: true)
  public static let exists: Answer = Answer("error: connection already exists", isError: true)
  public static let doesNotExist: Answer = Answer("error: connection does not exist", isError: true)
  public static let insufficientResources: Answer = Answer("error: insufficient resources", isError: true)
  public static let connectionClosing: Answer = Answer("error: connection closing", isError: true)
  public static let closing: Answer = Answer("error: closing", isError: true)
  public static let connectionReset: Answer = Answer("error: connection reset", isError: true)
  public static let connectionRefused: Answer = Answer("error: connection refused", isError: true)
  public static let userTimeout: Answer = Answer("error: connection aborted due to user timeout", isError: true)
}

extension Signal {
  public static let connectionClosing: Signal = Signal("connection closing")
  public static let connectionReset: Signal = Signal("connection reset")
  public static let errorConnectionReset: Signal = Signal("error: connection reset")
  public static let connectionRefused: Signal = Signal("connection refused")
  public static let userTimeout: Signal = Signal("error: connection aborted due to user timeout")
  public static let urgentData: Signal = Signal("urgent data")
}

extension [Action] {
  /// Sends an ACK now, so that none is owed any more.
  static let acknowledgeNow: [Action] = [.sendACK, TCB.ackOwed <- false]
  /// What begins a connection from our side: a first number, and nothing sent or received yet.
  static let selectISS: [Action] = [.select(ISS), SND.UNA <- ISS, TCB.RTO <- Limit.firstRTO, TCB.retries <- 0]
  /// The receive side of a new control block.
  static let emptyReceiveBuffer: [Action] = [RCV.WND <- RCV.BUFF, RCV.USER <- 0]

  /// Answers all outstanding calls with an error and forgets the connection.
  static func abandon(_ answer: Answer) -> [Action] {
    [
      .complete(.sends, answer), .complete(.receives, answer), .complete(.closes, answer), .complete(.deferred, answer),
      .deleteBlock,
    ]
  }
}
