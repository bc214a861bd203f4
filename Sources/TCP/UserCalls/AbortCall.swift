import ProtocolModel

extension [Rule] {
  /// RFC 9293, section 3.10.5.
  static let abortCall: [Rule] = [
    Rule(
      "abort.closed", in: .closed, on: .abort, step: .abortCall, do: [.answer(.doesNotExist)], cite: .rfc9293("3.10.5", "CLOSED")),
    Rule(
      "abort.listen", in: .listen, on: .abort, step: .abortCall, do: .abandon(.connectionReset), enter: .closed,
      cite: .rfc9293("3.10.5", "LISTEN")),
    Rule(
      "abort.syn-sent", in: .synSent, on: .abort, step: .abortCall, do: .abandon(.connectionReset), enter: .closed,
      cite: .rfc9293("3.10.5", "SYN-SENT")),
    Rule(
      "abort.resets", in: [.synReceived, .established, .finWait1, .finWait2, .closeWait], on: .abort, step: .abortCall,
      do: [.send(SEQ: SND.NXT, CTL: [.RST])] + .abandon(.connectionReset), enter: .closed,
      cite: .rfc9293("3.10.5", "SYN-RECEIVED to CLOSE-WAIT")),
    Rule(
      "abort.closing", in: [.closing, .lastAck, .timeWait], on: .abort, step: .abortCall,
      do: .abandon(.connectionReset) + [.answer(.ok)], enter: .closed, cite: .rfc9293("3.10.5", "CLOSING, LAST-ACK, TIME-WAIT")),
  ]

  /// RFC 9293, section 3.10.6.
  static let statusCall: [Rule] = [
    Rule(
      "status.closed", in: .closed, on: .status, step: .statusCall, do: [.answer(.doesNotExist)], cite: .rfc9293("3.10.6", "CLOSED")),
    Rule(
      "status.state", in: .withBlock, on: .status, step: .statusCall, do: [.answer(.state)],
      cite: .rfc9293("3.10.6", "LISTEN to TIME-WAIT")),
  ]
}
