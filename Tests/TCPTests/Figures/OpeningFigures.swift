import ProtocolModel
import TCP

// RFC 9293, section 3.5: figures 6 to 11, line by line. Left is TCP Peer A, right is TCP Peer B.

extension [FigureLine] {
  /// Figure 6: Basic Three-Way Handshake for Connection Synchronization.
  static let figure6: [FigureLine] = [
    FigureLine(6, "1", .closed, .listen),
    FigureLine(6, "2", .synSent, .right, SEQ: 100, CTL: [.SYN], .synReceived),
    FigureLine(6, "3", .established, .left, SEQ: 300, ACK: 101, CTL: [.SYN, .ACK], .synReceived),
    FigureLine(6, "4", .established, .right, SEQ: 101, ACK: 301, CTL: [.ACK], .established),
    FigureLine(6, "5", .established, .right, SEQ: 101, ACK: 301, CTL: [.ACK], DATA: .some, .established),
  ]

  /// Figure 7: Simultaneous Connection Synchronization.
  static let figure7: [FigureLine] = [
    FigureLine(7, "1", .closed, .closed),
    FigureLine(7, "2", .synSent, .departsRight, SEQ: 100, CTL: [.SYN], nil),
    FigureLine(7, "3", .synReceived, .left, SEQ: 300, CTL: [.SYN], .synSent),
    FigureLine(7, "4", nil, .arrivesRight, SEQ: 100, CTL: [.SYN], .synReceived),
    FigureLine(7, "5", .synReceived, .departsRight, SEQ: 100, ACK: 301, CTL: [.SYN, .ACK], nil),
    FigureLine(7, "6", .established, .left, SEQ: 300, ACK: 101, CTL: [.SYN, .ACK], .synReceived),
    FigureLine(7, "7", nil, .arrivesRight, SEQ: 100, ACK: 301, CTL: [.SYN, .ACK], .established),
  ]

  /// Figure 8: Recovery from Old Duplicate SYN. Line 3 says `(duplicate)` at the left: A did not send it for this connection.
  static let figure8: [FigureLine] = [
    FigureLine(8, "1", .closed, .listen),
    FigureLine(8, "2", .synSent, .departsRight, SEQ: 100, CTL: [.SYN], nil),
    FigureLine(8, "3", nil, .oldArrivesRight, SEQ: 90, CTL: [.SYN], .synReceived),
    FigureLine(8, "4", .synSent, .left, SEQ: 300, ACK: 91, CTL: [.SYN, .ACK], .synReceived),
    FigureLine(8, "5", .synSent, .right, SEQ: 91, CTL: [.RST], .listen),
    FigureLine(8, "6", nil, .arrivesRight, SEQ: 100, CTL: [.SYN], .synReceived),
    FigureLine(8, "7", .established, .left, SEQ: 400, ACK: 101, CTL: [.SYN, .ACK], .synReceived),
    FigureLine(8, "8", .established, .right, SEQ: 101, ACK: 401, CTL: [.ACK], .established),
  ]

  /// Figure 9: Half-Open Connection Discovery.
  static let figure9: [FigureLine] = [
    FigureLine(9, "1", nil, nil, says: [.left: .reboot, .right: .numbers(send: 300, receive: 100)]),
    FigureLine(9, "2", .closed, .established),
    // Right `(??)`: B, in a synchronized state, stays ESTABLISHED.
    FigureLine(9, "3", .synSent, .right, SEQ: 400, CTL: [.SYN], .established, says: [.right: .doesNotFit]),
    // Left `(!!)`: A stays SYN-SENT.
    FigureLine(9, "4", .synSent, .left, SEQ: 300, ACK: 100, CTL: [.ACK], .established, says: [.left: .halfOpen]),
    // Right `(Abort!!)`: CLOSED, as line 6 says.
    FigureLine(9, "5", .synSent, .right, SEQ: 100, CTL: [.RST], .closed, says: [.right: .abort]),
    FigureLine(9, "6", .synSent, .closed),
    FigureLine(9, "7", .synSent, .right, SEQ: 400, CTL: [.SYN], nil),
  ]

  /// Figure 10: Active Side Causes Half-Open Connection Discovery.
  static let figure10: [FigureLine] = [
    FigureLine(10, "1", nil, nil, says: [.left: .reboot, .right: .numbers(send: 300, receive: 100)]),
    // Left `(??)`: "no such connection exists", so A is CLOSED.
    FigureLine(10, "2", .closed, .left, SEQ: 300, ACK: 100, CTL: [.ACK], DATA: .octets(10), .established, says: [.left: .doesNotFit]),
    // Right `(ABORT!!)`
    FigureLine(10, "3", nil, .right, SEQ: 100, CTL: [.RST], .closed, says: [.right: .abort]),
  ]

  /// Z of figure 11: the number of the old duplicate.
  private static let Z: UInt32 = 90
  /// X of figure 11: the number that B chooses.
  private static let X: UInt32 = 300

  /// Figure 11: Old Duplicate SYN Initiates a Reset on Two Passive Sockets.
  static let figure11: [FigureLine] = [
    FigureLine(11, "1", .listen, .listen),
    // The figure's caption calls the segment an old duplicate.
    FigureLine(11, "2", nil, .oldArrivesRight, SEQ: Z, CTL: [.SYN], .synReceived),
    // Left `(??)`: A waits for a SYN, not for an ACK, and stays in LISTEN.
    FigureLine(11, "3", .listen, .left, SEQ: X, ACK: Z + 1, CTL: [.SYN, .ACK], .synReceived, says: [.left: .doesNotFit]),
    FigureLine(11, "4", nil, .right, SEQ: Z + 1, CTL: [.RST], .listen, says: [.right: .returnsToListen]),
    FigureLine(11, "5", .listen, .listen),
  ]
}
