import ProtocolModel

extension [Rule] {
  /// Something arrives at the receiver: a message with the number that it expects is new; one with the other number it has already got.
  static let receiver: [Rule] = [
    Rule(
      "receiver.acknowledgment", in: [.idle] + .receiving, on: .messageArrives, step: .receiver, when: .isAcknowledgment, do: [.drop],
      cite: .kuroseRoss("3.14")),
    new(.zero), new(.one), again(.zero), again(.one),
  ]

  private static func new(_ bit: Bit) -> Rule {
    Rule(
      "receiver.new.\(bit.rawValue)", in: bit.expect, on: .messageArrives, step: .receiver, when: has(bit.data),
      do: [.signal(.message), .send(bit.acknowledgment)], enter: bit.other.expectNext,
      cite: .kuroseRoss("3.14", "has_seq\(bit.rawValue)(rcvpkt)"))
  }

  private static func again(_ bit: Bit) -> Rule {
    Rule(
      "receiver.again.\(bit.rawValue)", in: bit.other.expect, on: .messageArrives, step: .receiver, do: [.send(bit.acknowledgment)],
      cite: .kuroseRoss("3.14", "has_seq\(bit.rawValue)(rcvpkt)"))
  }
}
