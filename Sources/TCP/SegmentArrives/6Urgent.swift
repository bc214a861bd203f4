import ProtocolModel

extension [Rule] {
  /// RFC 9293, section 3.10.7.4, sixth.
  static let urgent: [Rule] = [
    Rule(
      "otherwise.urgent.signal", in: .receiving, on: .segmentArrives, step: .sixth,
      when: has(.URG) && SEG.UP > RCV.NXT && (!RCV.UP.isSet || RCV.UP =< RCV.NXT), do: [.signal(.urgentData)], then: .nextRule,
      cite: .rfc9293("3.10.7.4", "sixth", "MUST-32")),
    Rule(
      "otherwise.urgent.advance", in: .receiving, on: .segmentArrives, step: .sixth, when: has(.URG), do: [RCV.UP <- later(RCV.UP, SEG.UP)],
      then: .nextStep, cite: .rfc9293("3.10.7.4", "sixth", "MUST-30", "MUST-31")),
    Rule(
      "otherwise.urgent.ignored", in: .finReceived, on: .segmentArrives, step: .sixth, when: has(.URG), then: .nextStep,
      cite: .rfc9293("3.10.7.4", "sixth, CLOSE-WAIT to TIME-WAIT")),
  ]
}
