import ProtocolModel

extension [Rule] {
  /// RFC 9293, section 3.10.7.4, fourth. (The third step, security, is left out.)
  static let syn: [Rule] = [
    Rule(
      "otherwise.syn.returns-to-listen", in: .synReceived, on: .segmentArrives, step: .fourth, when: has(.SYN) && TCB.passive.isTrue,
      do: .forgetPeer, enter: .listen, cite: .rfc9293("3.10.7.4", "fourth, SYN-RECEIVED", "MUST-11")),
    Rule(
      "otherwise.syn.challenge", in: .fromSynReceived, on: .segmentArrives, step: .fourth, when: has(.SYN), do: .acknowledgeNow + [.drop],
      cite: .rfc9293("3.10.7.4", "fourth")),
  ]
}
