import ProtocolModel

extension [Rule] {
  /// RFC 9293, section 3.10.7.1: there is no connection.
  static let inClosed: [Rule] = [
    Rule(
      "closed.reset", in: .closed, on: .segmentArrives, step: .inClosed, when: has(.RST), do: [.drop], cite: .rfc9293("3.10.7.1")),
    Rule(
      "closed.without-ack", in: .closed, on: .segmentArrives, step: .inClosed, when: !has(.ACK),
      do: [.send(SEQ: .absolute(0), ACK: SEG.SEQ + SEG.LEN, CTL: [.RST, .ACK])], cite: .rfc9293("3.10.7.1")),
    Rule(
      "closed.with-ack", in: .closed, on: .segmentArrives, step: .inClosed, do: [.send(SEQ: SEG.ACK, CTL: [.RST])],
      cite: .rfc9293("3.10.7.1")),
  ]
}
