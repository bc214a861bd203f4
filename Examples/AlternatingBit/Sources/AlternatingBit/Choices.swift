import ProtocolModel

extension Choice {
  /// Where descriptions of the protocol differ.
  static let all: [Choice] = [
    Choice(
      "other-number", cites: [.kuroseRoss("3.15", "isACK")], rules: ["sender.other-number.0", "sender.other-number.1"],
      alternatives: ["ignore", "send-again"]),
    Choice(
      "one-at-a-time", cites: [.kuroseRoss("3.15", "rdt_send")], rules: ["send.later", "output.next"], alternatives: ["wait", "refuse"]),
  ]
}

extension Omission {
  /// What the model leaves out.
  static let all: [Omission] = [
    Omission("both-directions", cites: [.note]), Omission("half-duplex", cites: [.note]),
    Omission("damage", cites: [.kuroseRoss("3.15", "corrupt")]),
    Omission("giving-up", cites: [.kuroseRoss("3.15", "timeout")]),
  ]
}

extension Impossibility {
  /// Events that cannot happen in some states.
  static let all: [Impossibility] = [
    Impossibility("nothing-on-its-way", on: .timeout, in: [.idle, .ready0, .ready1]),
    Impossibility("receives-only", on: .timeout, in: .receiving),
  ]
}
