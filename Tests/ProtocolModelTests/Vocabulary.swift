import ProtocolModel

extension Citation {
  /// A page of a book that nobody wrote.
  static func book(_ section: String, _ requirements: String...) -> Citation {
    Citation(source: "The Book", section: section, requirements: requirements)
  }
}

// The names of a small protocol of the tests' own.
enum A {
  static let first: Term<OurPosition> = .variable("A.FIRST", cite: .book("1"))
  static let next: Term<OurPosition> = .variable("A.NEXT", cite: .book("1"))
  static let room: Term<Octets> = .variable("A.ROOM", cite: .book("1"))
}

enum B {
  static let next: Term<TheirPosition> = .variable("B.NEXT", cite: .book("1"))
  static let room: Term<Octets> = .variable("B.ROOM", cite: .book("1"))
}

enum M {
  static let number: Term<TheirPosition> = .field("M.NUM")
  static let receipt: Term<OurPosition> = .field("M.REC")
  static let length: Term<Octets> = .field("M.LEN")
  static let text: Term<Octets> = .field("M.TXT")
}

enum Own {
  static let tries: Term<Times> = .variable("TRIES", cite: .book("1"))
  static let open: Term<Truth> = .variable("OPEN", cite: .book("1"))
  static let pause: Term<Milliseconds> = .setting("PAUSE", 100, cite: .book("1"))
  static let most: Term<Octets> = .setting("MOST", 536, cite: .book("1"))
}

extension ControlBit {
  static let hello: ControlBit = ControlBit("HELLO", span: .beforeText)
  static let bye: ControlBit = ControlBit("BYE", span: .afterText)
  static let receipt: ControlBit = ControlBit("REC")
}

extension Queue {
  static let sent: Queue = Queue("sent", of: .sentSegments, cite: .book("2"))
  static let asked: Queue = Queue("asked", of: .calls, cite: .book("2"))
}

extension Timer {
  static let patience: Timer = Timer("patience", cite: .book("2"))
}

extension SegmentFormat {
  static let book: SegmentFormat = SegmentFormat(
    sequence: .init("NUM", M.number.symbol, label: "num"),
    fields: [.init("NUM", M.number.symbol, label: "num"), .init("REC", M.receipt.symbol, label: "rec", with: .receipt)],
    controlBits: [.hello, .bye, .receipt], length: M.length.symbol, text: M.text.symbol, window: nil)
}

/// Values laid out on a table for guards and expressions to be evaluated against.
struct Board: Valuation {
  var values: [Symbol: UInt32] = [:]
  var sent: [Symbol: UInt32] = [:]
  var front: [Symbol: UInt32] = [:]
  var entries: UInt32 = 0
  var octets: UInt32 = 0
  var controlBits: [ControlBit] = []
  var isRunning = false

  func value(of symbol: Symbol) -> UInt32? { values[symbol] ?? symbol.preset }
  func sentValue(of symbol: Symbol) -> UInt32? { sent[symbol] }
  func frontValue(of symbol: Symbol, in queue: Queue) -> UInt32? { front[symbol] }
  func entries(in queue: Queue) -> UInt32 { entries }
  func octets(in queue: Queue) -> UInt32 { octets }
  func hasControl(_ bit: ControlBit) -> Bool { controlBits.contains(bit) }
  func isRunning(_ timer: Timer) -> Bool { isRunning }
}
