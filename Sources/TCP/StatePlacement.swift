import ProtocolModel

extension [State] {
  /// The order in which state diagrams draw the states: Figure 5 of RFC 9293 from its top to its bottom, the side that closes first before the
  /// other one.
  public static let asDrawn: [State] = [
    .closed, .listen, .synReceived, .synSent, .established, .finWait1, .finWait2, .closing, .closeWait, .lastAck, .timeWait,
  ]
}
