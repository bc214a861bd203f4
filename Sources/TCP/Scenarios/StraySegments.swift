import ProtocolModel
import Simulation

extension SegmentTemplate {
  /// A segment out of nowhere; if nothing else is said, with the acknowledgment of a SYN that had the number 100.
  static func stray(
    SEQ: UInt32, ACK: UInt32? = 101, CTL: [ControlBit] = [.ACK], DATA: Term<Octets> = 0, WND: Term<Octets> = 65_535
  ) -> SegmentTemplate {
    .arriving(SEQ: .absolute(SEQ), ACK: ACK.map { .absolute($0) }, CTL: CTL, DATA: DATA, WND: WND)
  }

  /// Text with an urgent pointer.
  static func urgent(SEQ: UInt32, ACK: UInt32, UP: UInt32, DATA: UInt32, CTL: [ControlBit] = [.URG, .ACK]) -> SegmentTemplate {
    SegmentTemplate(
      [.init(.sequence, .literal(SEQ))] + (CTL.contains(.ACK) ? [.init(.acknowledgment, .literal(ACK))] : [])
        + [.init(.window, .literal(65_535), isShown: false), .init(.urgentPointer, .literal(UP))], controlBits: CTL, text: .literal(DATA))
  }
}

extension Scenario.Fault {
  /// Nothing that a side sends arrives.
  static func silent(_ side: Side) -> Scenario.Fault { .init(.lose, from: side, occurrence: nil) }
  /// No segment of a side with exactly these control bits arrives.
  static func never(_ side: Side, _ bits: [ControlBit], hasText: Bool? = nil) -> Scenario.Fault {
    .init(.lose, from: side, bits, hasText: hasText, occurrence: nil)
  }
}
