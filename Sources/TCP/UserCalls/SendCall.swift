import ProtocolModel

extension [Rule] {
  /// RFC 9293, section 3.10.2.
  static let sendCall: [Rule] = [
    Rule(
      "send.closed", in: .closed, on: .send, step: .sendCall, do: [.answer(.doesNotExist)], cite: .rfc9293("3.10.2", "CLOSED")),
    Rule(
      "send.listen.remote-unspecified", in: .listen, on: .send, step: .sendCall, when: TCB.remote.isFalse,
      do: [.answer(.remoteUnspecified)], cite: .rfc9293("3.10.2", "LISTEN")),
    Rule(
      "send.after-close", in: [.synReceived, .closeWait], on: .send, step: .sendCall,
      when: TCB.closeAsked.isTrue || Queue.deferred.isNotEmpty, do: [.answer(.connectionClosing)],
      cite: .rfc9293("3.6", "case 1: no further SENDs after CLOSE")),
    Rule(
      "send.nothing", in: [.listen, .synSent, .synReceived, .established, .closeWait], on: .send, step: .sendCall, when: CALL.octets == 0,
      do: [.answer(.ok)], cite: .rfc9293("3.10.2", "ESTABLISHED, CLOSE-WAIT")),
    Rule(
      "send.no-space", in: [.listen, .synSent, .synReceived, .established, .closeWait], on: .send, step: .sendCall,
      when: Queue.sends.octets + CALL.octets > Limit.sendBuffer, do: [.answer(.insufficientResources)],
      cite: .rfc9293("3.10.2", "SYN-SENT, SYN-RECEIVED, ESTABLISHED")),
    Rule(
      "send.listen.with-data", in: .listen, on: .send, step: .sendCall, when: Limit.dataOnSYN.isTrue && CALL.urgent.isFalse,
      do: .selectISS + [
        TCB.passive <- false, .hold(.sends), .sendReliably(SEQ: ISS, CTL: [.SYN], DATA: smallest(CALL.octets, Limit.MSS)),
        SND.NXT <- ISS + SEG.LEN.sent, .take(.sends, octets: SEG.TXT.sent.expression, endingAt: SND.NXT.expression),
      ], enter: .synSent, cite: .rfc9293("3.10.2", "LISTEN", "MUST-11")),
    Rule(
      "send.listen", in: .listen, on: .send, step: .sendCall,
      do: .selectISS + [TCB.passive <- false, .sendReliably(SEQ: ISS, CTL: [.SYN]), SND.NXT <- ISS + 1], enter: .synSent, then: .nextRule,
      cite: .rfc9293("3.10.2", "LISTEN", "MUST-11")),
    Rule(
      "send.urgent", in: [.synSent, .synReceived, .established, .closeWait], on: .send, step: .sendCall, when: CALL.urgent.isTrue,
      do: [SND.UP <- SND.NXT + Queue.sends.octets + CALL.octets], then: .nextRule,
      cite: .rfc9293("3.10.2", "ESTABLISHED, CLOSE-WAIT", "MUST-30", "MUST-31", "MUST-62")),
    Rule(
      "send.queued", in: [.synSent, .synReceived], on: .send, step: .sendCall, do: [.hold(.sends)],
      cite: .rfc9293("3.10.2", "SYN-SENT, SYN-RECEIVED")),
    Rule(
      "send.established", in: [.established, .closeWait], on: .send, step: .sendCall, do: [.hold(.sends)],
      cite: .rfc9293("3.10.2", "ESTABLISHED, CLOSE-WAIT")),
    Rule(
      "send.closing", in: [.finWait1, .finWait2, .closing, .lastAck, .timeWait], on: .send, step: .sendCall,
      do: [.answer(.connectionClosing)], cite: .rfc9293("3.10.2", "FIN-WAIT-1 to TIME-WAIT")),
  ]
}
