import ProtocolModel

extension State {
  public static let closed: State = State(
    "CLOSED",
    aliases: [.linux("TCP_CLOSE"), .ss("UNCONN"), .netstat("CLOSE"), .windows("CLOSED")], cite: .rfc9293("3.3.2"))
  public static let listen: State = State(
    "LISTEN",
    aliases: [.linux("TCP_LISTEN"), .ss("LISTEN"), .netstat("LISTEN"), .windows("LISTENING")], cite: .rfc9293("3.3.2"))
  public static let synSent: State = State(
    "SYN-SENT",
    aliases: [
      .figure("SYN SENT"), .linux("TCP_SYN_SENT"), .ss("SYN-SENT"), .netstat("SYN_SENT"), .windows("SYN_SENT"), .wrong("SYN_SEND"),
      .wrong("SYN-SEND"),
    ],
    cite: .rfc9293("3.3.2"))
  public static let synReceived: State = State(
    "SYN-RECEIVED",
    aliases: [
      .figure("SYN RCVD"), .linux("TCP_SYN_RECV"), .ss("SYN-RECV"), .netstat("SYN_RECV"), .windows("SYN_RECEIVED"), .wrong("SYN_RCVD"),
      .wrong("SYN-RCVD"),
      .wrong("SYN_REVD"),
    ], cite: .rfc9293("3.3.2"))
  public static let established: State = State(
    "ESTABLISHED",
    aliases: [
      .figure("ESTAB"), .linux("TCP_ESTABLISHED"), .ss("ESTAB"), .netstat("ESTABLISHED"), .windows("ESTABLISHED"), .wrong("ESTABLISH"),
    ],
    cite: .rfc9293("3.3.2"))
  public static let finWait1: State = State(
    "FIN-WAIT-1",
    aliases: [
      .figure("FIN WAIT-1"), .linux("TCP_FIN_WAIT1"), .ss("FIN-WAIT-1"), .netstat("FIN_WAIT1"), .windows("FIN_WAIT_1"), .wrong("FIN-WAIT1"),
    ],
    cite: .rfc9293("3.3.2"))
  public static let finWait2: State = State(
    "FIN-WAIT-2",
    aliases: [
      .figure("FINWAIT-2"), .linux("TCP_FIN_WAIT2"), .ss("FIN-WAIT-2"), .netstat("FIN_WAIT2"), .windows("FIN_WAIT_2"), .wrong("FIN-WAIT2"),
    ],
    cite: .rfc9293("3.3.2"))
  public static let closeWait: State = State(
    "CLOSE-WAIT",
    aliases: [.figure("CLOSE WAIT"), .linux("TCP_CLOSE_WAIT"), .ss("CLOSE-WAIT"), .netstat("CLOSE_WAIT"), .windows("CLOSE_WAIT")],
    cite: .rfc9293("3.3.2"))
  public static let closing: State = State(
    "CLOSING",
    aliases: [.linux("TCP_CLOSING"), .ss("CLOSING"), .netstat("CLOSING"), .windows("CLOSING")], cite: .rfc9293("3.3.2"))
  public static let lastAck: State = State(
    "LAST-ACK",
    aliases: [.linux("TCP_LAST_ACK"), .ss("LAST-ACK"), .netstat("LAST_ACK"), .windows("LAST_ACK")], cite: .rfc9293("3.3.2"))
  public static let timeWait: State = State(
    "TIME-WAIT",
    aliases: [.linux("TCP_TIME_WAIT"), .ss("TIME-WAIT"), .netstat("TIME_WAIT"), .windows("TIME_WAIT"), .wrong("TIMED_WAIT")],
    cite: .rfc9293("3.3.2"))
}

extension [State] {
  /// The states in the order of RFC 9293, section 3.3.2, from no connection to the end of one.
  static let all: [State] = [.closed] + withBlock
  /// Those that have a transmission control block.
  static let withBlock: [State] = [.listen, .synSent] + fromSynReceived
  /// Those whose arriving segments go through the eight steps of section 3.10.7.4.
  static let fromSynReceived: [State] = [.synReceived] + synchronized
  /// Those in which both sides know each other's numbers.
  static let synchronized: [State] = [.established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait]
  /// The synchronized states in which an acknowledgment can still acknowledge something.
  static let acknowledged: [State] = [.established, .finWait1, .finWait2, .closeWait, .closing, .lastAck]
  /// Those in which the other side may still send text.
  static let receiving: [State] = [.established, .finWait1, .finWait2]
  /// Those in which the other side has sent its FIN.
  static let finReceived: [State] = [.closeWait, .closing, .lastAck, .timeWait]
}

extension State.Alias {
  static func linux(_ name: String) -> State.Alias { .init("Linux", name) }
  static func ss(_ name: String) -> State.Alias { .init("ss", name) }
  static func netstat(_ name: String) -> State.Alias { .init("netstat", name) }
  static func windows(_ name: String) -> State.Alias { .init("Windows", name) }
  static func figure(_ name: String) -> State.Alias { .init("RFC 9293, Figure 5", name) }
  static func wrong(_ name: String) -> State.Alias { .init("articles", name, isWrong: true) }
}
