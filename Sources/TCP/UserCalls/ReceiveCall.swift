import ProtocolModel

extension [Rule] {
  /// RFC 9293, section 3.10.3.
  static let receiveCall: [Rule] = [
    Rule(
      "receive.closed", in: .closed, on: .receive, step: .receiveCall, do: [.answer(.doesNotExist)],
      cite: .rfc9293("3.10.3", "CLOSED")),
    Rule(
      "receive.no-space", in: [.listen, .synSent, .synReceived] + .receiving, on: .receive, step: .receiveCall,
      when: Queue.receives.entries >= Limit.receiveCalls, do: [.answer(.insufficientResources)],
      cite: .rfc9293("3.10.3", "LISTEN to FIN-WAIT-2")),
    Rule(
      "receive.queued", in: [.listen, .synSent, .synReceived], on: .receive, step: .receiveCall, do: [.hold(.receives)],
      cite: .rfc9293("3.10.3", "LISTEN, SYN-SENT, SYN-RECEIVED")),
    Rule(
      "receive.delivered", in: .receiving, on: .receive, step: .receiveCall, when: RCV.USER > 0,
      do: [.hold(.receives), .deliver(.receives, from: RCV.USER.symbol, .ok)],
      cite: .rfc9293("3.10.3", "ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2")),
    Rule(
      "receive.waits", in: .receiving, on: .receive, step: .receiveCall, do: [.hold(.receives)],
      cite: .rfc9293("3.10.3", "ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2")),
    Rule(
      "receive.close-wait.nothing-left", in: .closeWait, on: .receive, step: .receiveCall, when: RCV.USER == 0,
      do: [.answer(.connectionClosing)], cite: .rfc9293("3.10.3", "CLOSE-WAIT")),
    Rule(
      "receive.close-wait.rest", in: .closeWait, on: .receive, step: .receiveCall,
      do: [.hold(.receives), .deliver(.receives, from: RCV.USER.symbol, .ok)], cite: .rfc9293("3.10.3", "CLOSE-WAIT")),
    Rule(
      "receive.closing", in: [.closing, .lastAck, .timeWait], on: .receive, step: .receiveCall, do: [.answer(.connectionClosing)],
      cite: .rfc9293("3.10.3", "CLOSING, LAST-ACK, TIME-WAIT")),
  ]
}
