import ProtocolModel
import TCP

// RFC 9293, section 3.6: figures 12 and 13, line by line. Left is TCP Peer A, right is TCP Peer B.

extension [FigureLine] {
  /// Figure 12: Normal Close Sequence.
  static let figure12: [FigureLine] = [
    FigureLine(12, "1", .established, .established),
    FigureLine(12, "2", .finWait1, .right, SEQ: 100, ACK: 300, CTL: [.FIN, .ACK], .closeWait, says: [.left: .close]),
    FigureLine(12, "3", .finWait2, .left, SEQ: 300, ACK: 101, CTL: [.ACK], .closeWait),
    FigureLine(12, "4", .timeWait, .left, SEQ: 300, ACK: 101, CTL: [.FIN, .ACK], .lastAck, says: [.right: .close]),
    FigureLine(12, "5", .timeWait, .right, SEQ: 101, ACK: 301, CTL: [.ACK], .closed),
    FigureLine(12, "6", .closed, nil, says: [.left: .twoMSL]),
  ]

  /// Figure 13: Simultaneous Close Sequence. Lines 2 and 3 stand for three segments each; only their first says states.
  static let figure13: [FigureLine] = [
    FigureLine(13, "1", .established, .established),
    FigureLine(
      13, "2a", .finWait1, .departsRight, SEQ: 100, ACK: 300, CTL: [.FIN, .ACK], .finWait1, says: [.left: .close, .right: .close]),
    FigureLine(13, "2b", nil, .left, SEQ: 300, ACK: 100, CTL: [.FIN, .ACK], nil),
    FigureLine(13, "2c", nil, .arrivesRight, SEQ: 100, ACK: 300, CTL: [.FIN, .ACK], nil),
    FigureLine(13, "3a", .closing, .departsRight, SEQ: 101, ACK: 301, CTL: [.ACK], .closing),
    FigureLine(13, "3b", nil, .left, SEQ: 301, ACK: 101, CTL: [.ACK], nil),
    FigureLine(13, "3c", nil, .arrivesRight, SEQ: 101, ACK: 301, CTL: [.ACK], nil),
    FigureLine(13, "4a", .timeWait, .timeWait),
    FigureLine(13, "4b", .closed, .closed, says: [.left: .twoMSL, .right: .twoMSL]),
  ]

  /// The figures by their numbers.
  static let rfc9293: [Int: [FigureLine]] = [
    6: figure6, 7: figure7, 8: figure8, 9: figure9, 10: figure10, 11: figure11, 12: figure12, 13: figure13,
  ]
}
