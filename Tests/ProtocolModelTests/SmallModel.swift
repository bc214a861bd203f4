import ProtocolModel

// A valid protocol of two states, small enough to break in one place at a time.

extension State {
  static let idle: State = State("IDLE", cite: .book("3"))
  static let busy: State = State("BUSY", cite: .book("3"))
}

extension Event {
  static let ask: Event = Event("ask", "ASK", .call([]), cite: .book("4"))
  static let hear: Event = Event("hear", "HEAR", .arrival, cite: .book("4"))
  static let tire: Event = Event("tire", "TIRE", .timeout(.patience), cite: .book("4"))
  static let output: Event = Event("output", "OUTPUT", .output, cite: .book("4"))
}

extension StepReference {
  static let asking: StepReference = .init("ask", "call")
  static let hearing: StepReference = .init("hear", "first")
  static let answering: StepReference = .init("hear", "second")
  static let tiring: StepReference = .init("tire", "timeout")
}

/// The parts of the small protocol; a test alters one of them.
struct Parts {
  var states: [State] = [.idle, .busy]
  var timers: [Timer] = [.patience]
  var queues: [Queue] = [.sent, .asked]
  var variables: [Symbol] = [A.first.symbol, A.next.symbol, B.next.symbol, Own.tries.symbol]
  var rules: [Rule] = Parts.bookRules
  var choices: [Choice] = [Choice("once", cites: [.book("5")], rules: ["ask.idle"], alternatives: ["once", "twice"])]
  var impossibilities: [Impossibility] = [Impossibility("not-waiting", on: .tire, in: [.idle])]

  var specifiedTransitions: [SpecifiedTransition] = [
    SpecifiedTransition(
      1, .init("figure"), in: .idle, on: .event(.ask), block: .created, enter: .busy, cite: .book("4")),
    SpecifiedTransition(
      2, .init("text"), in: .busy, on: .arrival([.receipt], when: A.first < M.receipt), enter: .idle, leftOut: .choice("once"),
      cite: .book("5")),
  ]

  private static let bookRules: [Rule] = [
    Rule(
      "ask.idle", in: .idle, on: .ask, step: .asking,
      do: [.select(A.first.symbol), A.next <- A.first + 1, .hold(.asked), .start(.patience, Own.pause.expression)], enter: .busy,
      cite: .book("4", "NEED-1")),
    Rule("ask.busy", in: .busy, on: .ask, step: .asking, do: [.answer(Answer("busy", isError: true))], cite: .book("4")),
    Rule("hear.idle", in: .idle, on: .hear, step: .hearing, do: [.drop], cite: .book("4")),
    Rule(
      "hear.receipt", in: .busy, on: .hear, step: .hearing, when: ControlBit.receipt.isOn && A.first < M.receipt =< A.next,
      do: [.complete(.asked, Answer("ok", isError: false)), .stopAll], enter: .idle, then: .resume(.answering), cite: .book("4")),
    Rule("hear.other", in: .busy, on: .hear, step: .hearing, then: .nextStep, cite: .book("4")),
    Rule("hear.number", in: [.idle, .busy], on: .hear, step: .answering, do: [B.next <- M.number + M.length], cite: .book("4")),
    Rule("tire", in: .busy, on: .tire, step: .tiring, do: [Own.tries <- Own.tries + 1, .deleteBlock], enter: .idle, cite: .book("4")),
  ]

  private static func pipeline(_ id: String, _ event: Event, _ steps: String...) -> Pipeline {
    Pipeline(id, event.name, on: event, in: [.idle, .busy], steps: steps.map { .init($0, $0) }, cite: .book("4"))
  }

  var model: ProtocolModel {
    ProtocolModel(
      profile: "book", name: "Book", initial: .idle, states: states, events: [.ask, .hear, .tire, .output], format: .book,
      variables: variables, settings: [Own.pause.symbol, Own.most.symbol], timers: timers, queues: queues,
      pipelines: [
        Self.pipeline("ask", .ask, "call"), Self.pipeline("hear", .hear, "first", "second"), Self.pipeline("tire", .tire, "timeout"),
      ], rules: rules, choices: choices, impossibilities: impossibilities,
      requirements: [Requirement("NEED-1", "NEED", section: "4", "Answer", address: "")], specifiedTransitions: specifiedTransitions)
  }
}

extension ProtocolModel {
  /// The small protocol, valid.
  static let book: ProtocolModel = Parts().model
}
