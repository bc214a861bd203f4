import ProtocolModel

extension [Rule] {
  /// The user's call: one message at a time is on its way, the others wait.
  static let sendCall: [Rule] =
    [sends(.zero), sends(.one)] + [
      Rule("send.later", in: .waiting, on: .send, step: .sendCall, do: [.hold(.later)], cite: .own),
      Rule("send.receiver", in: .receiving, on: .send, step: .sendCall, do: [.answer(.isReceiver)], cite: .kuroseRoss("3.14")),
    ]

  private static func sends(_ bit: Bit) -> Rule {
    Rule(
      "send.\(bit.rawValue)", in: bit.ready, on: .send, step: .sendCall,
      do: [
        .hold(.present), .send(.message(bit.data, text: CALL.octets), keep: .unacknowledged),
        .start(.retransmission, Limit.timeout.expression),
      ], enter: bit.wait, cite: .kuroseRoss("3.15", "rdt_send"))
  }

  /// Something arrives at the sender: only the acknowledgment of the message on its way counts.
  static let sender: [Rule] = [
    Rule("sender.message", in: .sending, on: .messageArrives, step: .sender, when: .isMessage, do: [.drop], cite: .kuroseRoss("3.15")),
    acknowledged(.zero), acknowledged(.one), otherNumber(.zero), otherNumber(.one),
    Rule(
      "sender.again", in: [.ready0, .ready1], on: .messageArrives, step: .sender, do: [.drop], cite: .kuroseRoss("3.15", "rdt_rcv")),
  ]

  private static func acknowledged(_ bit: Bit) -> Rule {
    Rule(
      "sender.acknowledged.\(bit.rawValue)", in: bit.wait, on: .messageArrives, step: .sender, when: has(bit.acknowledgment),
      do: .acknowledged, enter: bit.other.readyNext, cite: .kuroseRoss("3.15", "isACK(rcvpkt,\(bit.rawValue))"))
  }

  private static func otherNumber(_ bit: Bit) -> Rule {
    Rule(
      "sender.other-number.\(bit.rawValue)", in: bit.wait, on: .messageArrives, step: .sender, do: [.drop],
      cite: .kuroseRoss("3.15", "isACK(rcvpkt,\(bit.other.rawValue))"))
  }

  /// No acknowledgment came in time.
  static let timeout: [Rule] = [
    Rule(
      "timeout.again", in: .waiting, on: .timeout, step: .timeout,
      do: [.resend(.unacknowledged, updating: []), .start(.retransmission, Limit.timeout.expression)],
      cite: .kuroseRoss("3.15", "timeout"))
  ]

  /// What a sender does by itself.
  static let output: [Rule] = [
    Rule(
      "output.next", in: [.ready0, .ready1], on: .output, step: .next, when: Queue.later.isNotEmpty, do: [.replayCall(.later)],
      cite: .own)
  ]
}

extension [Action] {
  /// The message on its way has arrived: its user learns it, and nothing of it is kept.
  static let acknowledged: [Action] = [.stop(.retransmission), .flush(.unacknowledged), .complete(.present, .delivered)]
}
