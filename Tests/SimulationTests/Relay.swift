import ProtocolModel

// A toy protocol: two sides that know each other's first numbers say octets to each other, four to a segment.

extension Citation {
  static let toy: Citation = Citation(source: "The Toy", section: "1")
}

enum Mine {
  static let next: Term<OurPosition> = .variable("NEXT", cite: .toy)
  static let unacknowledged: Term<OurPosition> = .variable("FIRST", cite: .toy)
}

enum Theirs {
  static let expected: Term<TheirPosition> = .variable("EXPECTED", cite: .toy)
  static let room: Term<Octets> = .setting("ROOM", 20, cite: .toy)
  static let waiting: Term<Octets> = .variable("WAITING", cite: .toy)
}

enum Memory {
  static let tries: Term<Times> = .variable("TRIES", cite: .toy)
  static let owed: Term<Truth> = .variable("OWED", cite: .toy)
  static let patience: Term<Milliseconds> = .setting("PATIENCE", 200, cite: .toy)
}

enum Heard {
  static let number: Term<TheirPosition> = .field("NUM")
  static let receipt: Term<OurPosition> = .field("REC")
  static let length: Term<Octets> = .field("LEN")
  static let text: Term<Octets> = .field("TXT")
}

enum Asked {
  static let octets: Term<Octets> = .argument("CALL.octets")
  static let peer: Term<TheirPosition> = .argument("CALL.peer")
}

extension ControlBit {
  static let first: ControlBit = ControlBit("FIRST", span: .beforeText)
  static let last: ControlBit = ControlBit("LAST", span: .afterText)
  static let receipt: ControlBit = ControlBit("REC")
}

extension SegmentFormat.Field {
  static let number: SegmentFormat.Field = .init("NUM", Heard.number.symbol, label: "num")
  static let receipt: SegmentFormat.Field = .init("REC", Heard.receipt.symbol, label: "rec", with: .receipt)
}

extension SegmentFormat {
  static let toy: SegmentFormat = SegmentFormat(
    sequence: .number, fields: [.number, .receipt], controlBits: [.first, .last, .receipt], length: Heard.length.symbol,
    text: Heard.text.symbol, window: nil)
}

extension State {
  static let rest: State = State("REST", cite: .toy)
  static let talk: State = State("TALK", cite: .toy)
}

extension Timer {
  static let tick: Timer = Timer("tick", cite: .toy)
}

extension Queue {
  static let says: Queue = Queue("says", of: .calls, cite: .toy)
  static let hears: Queue = Queue("hears", of: .calls, cite: .toy)
  static let kept: Queue = Queue("kept", of: .sentSegments, cite: .toy)
  static let held: Queue = Queue("held", of: .heldSegments, cite: .toy)
}

extension Event {
  static let begin: Event = Event("begin", "BEGIN", .call([Asked.peer.symbol]), cite: .toy)
  static let say: Event = Event("say", "SAY", .call([Asked.octets.symbol]), cite: .toy)
  static let hear: Event = Event("hear", "HEAR", .call([Asked.octets.symbol]), cite: .toy)
  static let arrives: Event = Event("arrives", "ARRIVES", .arrival, cite: .toy)
  static let ticked: Event = Event("ticked", "TICKED", .timeout(.tick), cite: .toy)
  static let output: Event = Event("output", "OUTPUT", .output, cite: .toy)
}

extension Answer {
  static let ok: Answer = Answer("ok", isError: false)
  static let gone: Answer = Answer("gone", isError: true)
  static let state: Answer = Answer("in {state}", isError: false)
}

extension Signal {
  static let textCame: Signal = Signal("text")
  static let ended: Signal = Signal("ended")
  static let tired: Signal = Signal("tired")
}

extension ProtocolModel {
  /// The toy protocol.
  static let toy: ProtocolModel = ProtocolModel(
    profile: "toy", name: "Toy", initial: .rest, states: [.rest, .talk], events: [.begin, .say, .hear, .arrives, .ticked, .output],
    format: .toy,
    variables: [
      Mine.next.symbol, Mine.unacknowledged.symbol, Theirs.expected.symbol, Theirs.waiting.symbol, Memory.tries.symbol, Memory.owed.symbol,
    ], settings: [Theirs.room.symbol, Memory.patience.symbol], timers: [.tick], queues: [.says, .hears, .kept, .held],
    pipelines: [
      .toy(.begin, "call"), .toy(.say, "call"), .toy(.hear, "call"), .toy(.arrives, "cut", "receipt", "text", "last"),
      .toy(.ticked, "time"),
      .toy(.output, "replay", "text", "receipt"),
    ], rules: .toyCalls + .toyArrivals + .toyOutput)
}

extension Pipeline {
  fileprivate static func toy(_ event: Event, _ steps: String...) -> Pipeline {
    Pipeline(event.id, event.name, on: event, in: [.rest, .talk], steps: steps.map { .init($0, $0) }, cite: .toy)
  }
}
