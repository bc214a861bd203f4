import ProtocolModel

extension Rule {
  /// A rule of the toy protocol; its step is named after its event's pipeline.
  static func toy(
    _ id: String, in state: State = .talk, on event: Event, step: String, when condition: Guard = .always, do actions: [Action] = [],
    enter target: State? = nil, then ending: Ending = .done
  ) -> Rule {
    Rule(id, in: state, on: event, step: .init(event.id, step), when: condition, do: actions, enter: target, then: ending, cite: .toy)
  }
}

extension SegmentTemplate {
  /// A segment of the toy protocol.
  static func toy(
    _ number: Term<OurPosition>, receipt: Term<TheirPosition>, _ bits: [ControlBit] = [.receipt], text: Term<Octets> = 0
  ) -> SegmentTemplate {
    SegmentTemplate([.init(.number, number.expression), .init(.receipt, receipt.expression)], controlBits: bits, text: text.expression)
  }

  /// A segment that arrives at a side out of nowhere.
  static func strayed(
    _ number: Term<TheirPosition>, receipt: Term<OurPosition>? = nil, _ bits: [ControlBit] = [], text: Term<Octets> = 0
  ) -> SegmentTemplate {
    let values: [Value] = [.init(.number, number.expression)] + (receipt.map { [.init(.receipt, $0.expression)] } ?? [])
    return SegmentTemplate(values, controlBits: bits, text: text.expression)
  }
}

extension [Rule] {
  static let toyCalls: [Rule] = [
    .toy(
      "begin", in: .rest, on: .begin, step: "call",
      do: [
        .createBlock, .select(Mine.next.symbol), Mine.unacknowledged <- Mine.next, Theirs.expected <- Asked.peer, Theirs.waiting <- 0,
        Memory.tries <- 0, .answer(.state),
      ], enter: .talk),
    .toy("begin.again", on: .begin, step: "call", do: [.answer(.state)]),
    .toy("say", on: .say, step: "call", do: [.hold(.says)]),
    .toy("say.rest", in: .rest, on: .say, step: "call", do: [.answer(.gone)]),
    .toy("hear", on: .hear, step: "call", do: [.hold(.hears)]),
    .toy("hear.rest", in: .rest, on: .hear, step: "call", do: [.answer(.gone)]),
  ]

  static let toyArrivals: [Rule] = [
    .toy("arrives.rest", in: .rest, on: .arrives, step: "cut", do: [.drop]),
    .toy(
      "arrives.first", on: .arrives, step: "cut", when: ControlBit.first.isOn && Heard.number >= Theirs.expected, do: [.strip([.first])],
      then: .nextRule),
    .toy(
      "arrives.cut", on: .arrives, step: "cut",
      when: Heard.number < Theirs.expected || Heard.number + Heard.length > Theirs.expected + Theirs.room,
      do: [.trim(from: Theirs.expected.expression, length: Theirs.room.expression)], then: .nextStep),
    .toy(
      "arrives.receipt", on: .arrives, step: "receipt",
      when: ControlBit.receipt.isOn && Mine.unacknowledged < Heard.receipt =< Mine.next,
      do: [
        Mine.unacknowledged <- Heard.receipt, .acknowledge(.kept, upTo: Mine.unacknowledged.expression),
        .completeUpTo(.says, Mine.unacknowledged.expression, .ok), .stop(.tick), Memory.tries <- 0,
      ], then: .nextStep),
    .toy("arrives.hold", on: .arrives, step: "text", when: Heard.text > 0 && Heard.number > Theirs.expected, do: [.hold(.held)]),
    .toy(
      "arrives.text", on: .arrives, step: "text", when: Heard.text > 0,
      do: [
        Theirs.expected <- Theirs.expected + Heard.text, Theirs.waiting <- Theirs.waiting + Heard.text, Memory.owed <- true,
        .signal(.textCame),
      ], then: .nextStep),
    .toy(
      "arrives.last", on: .arrives, step: "last", when: ControlBit.last.isOn && Heard.number + Heard.text == Theirs.expected,
      do: [Theirs.expected <- Theirs.expected + 1, .signal(.ended)]),
    .toy(
      "ticked", on: .ticked, step: "time", when: Memory.tries < 2,
      do: [
        Memory.tries <- Memory.tries + 1, .resend(.kept, updating: [.init(.receipt, Theirs.expected.expression)]),
        .start(.tick, Memory.patience.expression),
      ]),
    .toy("ticked.tired", on: .ticked, step: "time", do: [.signal(.tired), .complete(.says, .gone), .deleteBlock], enter: .rest),
  ]

  static let toyOutput: [Rule] = [
    .toy(
      "output.replay", on: .output, step: "replay", when: Queue.held.isNotEmpty && Heard.number.front(of: .held) =< Theirs.expected,
      do: [.replaySegment(.held, at: .init("arrives", "cut"))]),
    .toy(
      "output.deliver", on: .output, step: "replay", when: Theirs.waiting > 0 && Queue.hears.isNotEmpty,
      do: [.deliver(.hears, from: Theirs.waiting.symbol, .ok)]),
    .toy(
      "output.text", on: .output, step: "text", when: Queue.says.octets > 0,
      do: [
        .send(.toy(Mine.next, receipt: Theirs.expected, text: smallest(Queue.says.octets, 4)), keep: .kept),
        Mine.next <- Mine.next + Heard.length.sent, .take(.says, octets: Heard.text.sent.expression, endingAt: Mine.next.expression),
        Memory.owed <- false, .start(.tick, Memory.patience.expression),
      ]),
    .toy(
      "output.receipt", on: .output, step: "receipt", when: Memory.owed.isTrue,
      do: [.send(.toy(Mine.next, receipt: Theirs.expected), keep: nil), Memory.owed <- false]),
  ]
}
