import ProtocolModel

extension [Rule] {
  /// RFC 9293, section 3.10.1.
  static let openCall: [Rule] = [
    Rule(
      "open.active.remote-unspecified", in: [.closed, .listen], on: .openActive, step: .openCall, when: CALL.remote.isFalse,
      do: [.answer(.remoteUnspecified)], cite: .rfc9293("3.10.1", "CLOSED, LISTEN")),
    Rule(
      "open.active.closed", in: .closed, on: .openActive, step: .openCall,
      do: [.createBlock] + .emptyReceiveBuffer + .selectISS + [
        TCB.passive <- false, TCB.remote <- true, .sendReliably(SEQ: ISS, CTL: [.SYN]), SND.NXT <- ISS + 1,
      ],
      enter: .synSent, cite: .rfc9293("3.10.1", "CLOSED", "MUST-11")),
    Rule(
      "open.active.listen", in: .listen, on: .openActive, step: .openCall,
      do: .selectISS + [TCB.passive <- false, TCB.remote <- true, .sendReliably(SEQ: ISS, CTL: [.SYN]), SND.NXT <- ISS + 1],
      enter: .synSent, cite: .rfc9293("3.10.1", "LISTEN", "MUST-11")),
    Rule(
      "open.active.exists", in: [.synSent] + .fromSynReceived, on: .openActive, step: .openCall, do: [.answer(.exists)],
      cite: .rfc9293("3.10.1", "SYN-SENT to TIME-WAIT")),
    Rule(
      "open.passive.closed", in: .closed, on: .openPassive, step: .passiveOpenCall,
      do: [.createBlock] + .emptyReceiveBuffer + [TCB.passive <- true, TCB.remote <- CALL.remote],
      enter: .listen, cite: .rfc9293("3.10.1", "CLOSED", "MUST-11", "MUST-41")),
    Rule(
      "open.passive.exists", in: .withBlock, on: .openPassive, step: .passiveOpenCall, do: [.answer(.exists)],
      cite: .rfc9293("3.10.1", "SYN-SENT to TIME-WAIT", "MUST-41")),
  ]
}
