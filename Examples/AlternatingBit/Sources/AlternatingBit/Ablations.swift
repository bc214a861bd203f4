import ProtocolModel

extension ProtocolModel {
  /// The protocol with a receiver that does not look at the number: it takes every message for a new one.
  public static let unnumberedMessages: ProtocolModel = alternatingBit.applying(
    Profile("unnumbered-messages", replaced: [takenForNew(.zero), takenForNew(.one)]))

  /// The protocol with a sender that does not look at the number: it takes every acknowledgment for the one that it waits for.
  public static let unnumberedAcknowledgments: ProtocolModel = alternatingBit.applying(
    Profile("unnumbered-acknowledgments", replaced: [takenForRight(.zero), takenForRight(.one)]))

  private static func takenForNew(_ bit: Bit) -> Rule {
    Rule(
      "receiver.again.\(bit.rawValue)", in: bit.other.expect, on: .messageArrives, step: .receiver,
      do: [.signal(.message), .send(bit.acknowledgment)], cite: .own)
  }

  private static func takenForRight(_ bit: Bit) -> Rule {
    Rule(
      "sender.other-number.\(bit.rawValue)", in: bit.wait, on: .messageArrives, step: .sender, do: .acknowledged,
      enter: bit.other.readyNext, cite: .own)
  }
}
