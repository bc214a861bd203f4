import ProtocolModel

extension [Rule] {
  /// RFC 9293, section 3.10.4. The state changes at once; OUTPUT sends the FIN when everything before it has been sent.
  static let closeCall: [Rule] = [
    Rule(
      "close.closed", in: .closed, on: .close, step: .closeCall, do: [.answer(.doesNotExist)], cite: .rfc9293("3.10.4", "CLOSED")),
    Rule(
      "close.listen", in: .listen, on: .close, step: .closeCall, do: .abandon(.closing), enter: .closed, cite: .rfc9293("3.10.4", "LISTEN")),
    Rule(
      "close.syn-sent", in: .synSent, on: .close, step: .closeCall,
      do: .abandon(.closing), enter: .closed,
      cite: .rfc9293("3.10.4", "SYN-SENT")),
    Rule(
      "close.syn-received.again", in: .synReceived, on: .close, step: .closeCall, when: Queue.deferred.isNotEmpty,
      do: [.answer(.connectionClosing)], cite: .rfc9293("3.6", "case 1: a second CLOSE")),
    Rule(
      "close.syn-received.nothing-to-send", in: .synReceived, on: .close, step: .closeCall, when: Queue.sends.isEmpty,
      do: [.hold(.closes), TCB.closeAsked <- true], enter: .finWait1, cite: .rfc9293("3.10.4", "SYN-RECEIVED")),
    Rule(
      "close.syn-received.deferred", in: .synReceived, on: .close, step: .closeCall, do: [.hold(.deferred)],
      cite: .rfc9293("3.10.4", "SYN-RECEIVED")),
    Rule(
      "close.established", in: .established, on: .close, step: .closeCall, do: [.hold(.closes), TCB.closeAsked <- true], enter: .finWait1,
      cite: .rfc9293("3.10.4", "ESTABLISHED")),
    Rule(
      "close.fin-wait", in: [.finWait1, .finWait2], on: .close, step: .closeCall, do: [.answer(.connectionClosing)],
      cite: .rfc9293("3.10.4", "FIN-WAIT-1, FIN-WAIT-2")),
    Rule(
      "close.close-wait.again", in: .closeWait, on: .close, step: .closeCall, when: TCB.closeAsked.isTrue,
      do: [.answer(.connectionClosing)], cite: .rfc9293("3.6", "case 1: a second CLOSE")),
    Rule(
      "close.close-wait", in: .closeWait, on: .close, step: .closeCall, do: [.hold(.closes), TCB.closeAsked <- true],
      cite: .rfc9293("3.10.4", "CLOSE-WAIT")),
    Rule(
      "close.closing", in: [.closing, .lastAck, .timeWait], on: .close, step: .closeCall, do: [.answer(.connectionClosing)],
      cite: .rfc9293("3.10.4", "CLOSING, LAST-ACK, TIME-WAIT")),
  ]
}
