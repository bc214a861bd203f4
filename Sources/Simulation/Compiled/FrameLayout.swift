import ProtocolModel

/// Where a machine keeps what: each variable, timer, field and argument in a slot of its own.
final class FrameLayout: Sendable {
  /// A segment in consecutive slots: its control bits, its octets of text, the sequence numbers that it takes, and its fields. Where there is
  /// no segment, all are undefined.
  struct SegmentBlock {
    let start: Slot
    let count: Slot

    var bits: Slot { start }
    var text: Slot { start + 1 }
    var length: Slot { start + 2 }
    var slots: Range<Int> { Int(start)..<Int(start + count) }
  }

  /// The places of a segment's length, and where those of its fields begin.
  static let lengthAt = 2
  static let fieldsAt: Int32 = 3
  /// The places of a call's event, of the octets taken from it, of its end, and where those of its arguments begin.
  static let (eventAt, takenAt, endAt, argumentsAt) = (0, 1, 2, 3)

  let format: SegmentFormat
  let variables: Range<Slot>
  /// Defined while the timer runs.
  let timers: Range<Slot>
  /// The present segment.
  let segment: SegmentBlock
  /// The segment sent last.
  let sent: SegmentBlock
  /// The segment that is being made.
  let made: SegmentBlock
  /// The present call in consecutive slots, undefined where there is none.
  let call: Range<Slot>
  /// Always undefined.
  let undefined: Slot
  /// Which places of a call hold how many octets it brought, or has room for.
  let octetsAt: [Int]
  /// The place of the first number of a segment.
  let sequenceAt: Int
  /// The control bits that take a sequence number.
  private let spans: UInt32
  private let variableSlots: [Symbol: Slot]
  private let timerSlots: [Timer: Slot]
  private let segmentPlaces: [Symbol: Int32]
  private let argumentPlaces: [Symbol: Int32]

  /// The layout for a model.
  ///
  /// - Parameter arguments: the arguments that calls can have.
  init(_ model: ProtocolModel, arguments: [Symbol]) {
    format = model.format
    var end: Slot = 0
    func reserve(_ count: Int) -> Range<Slot> {
      defer { end += Slot(count) }
      return end..<end + Slot(count)
    }
    variables = reserve(model.variables.count)
    timers = reserve(model.timers.count)
    let count = Slot(model.format.fields.count) + Self.fieldsAt
    let blocks = (0..<3).map { _ in SegmentBlock(start: reserve(Int(count)).lowerBound, count: count) }
    (segment, sent, made) = (blocks[0], blocks[1], blocks[2])
    call = reserve(Self.argumentsAt + arguments.count)
    undefined = reserve(1).lowerBound
    octetsAt = arguments.indices.filter { arguments[$0].unit == .octets }.map { Self.argumentsAt + $0 }
    spans = model.format.mask { $0.span != .none }
    variableSlots = Self.numbered(model.variables, from: variables.lowerBound)
    timerSlots = Self.numbered(model.timers, from: timers.lowerBound)
    argumentPlaces = Self.numbered(arguments, from: Int32(Self.argumentsAt))
    var places = Self.numbered(model.format.fields.map(\.symbol), from: Self.fieldsAt)
    places[model.format.text] = 1
    places[model.format.length] = 2
    segmentPlaces = places
    guard let sequence = places[model.format.sequence.symbol] else { preconditionFailure("the sequence field is among the fields") }
    sequenceAt = Int(sequence)
  }

  private static func numbered<T: Hashable>(_ items: [T], from start: Int32) -> [T: Int32] {
    Dictionary(zip(items, start...), uniquingKeysWith: { first, _ in first })
  }

  /// How many slots there are.
  var count: Slot { undefined + 1 }

  func slot(ofVariable symbol: Symbol) -> Slot? { variableSlots[symbol] }
  func slot(ofTimer timer: Timer) -> Slot? { timerSlots[timer] }
  func slot(ofArgument symbol: Symbol) -> Slot? { argumentPlaces[symbol].map { call.lowerBound + $0 } }
  /// The place of a symbol in any segment.
  func place(of symbol: Symbol) -> Int32? { segmentPlaces[symbol] }

  /// A set of control bits as a number.
  func bits(_ set: [ControlBit]) -> UInt32 { format.mask(where: set.contains) }

  /// The sequence numbers that a segment takes.
  func length(bits: UInt32, text: UInt32) -> UInt32 { text &+ UInt32((bits & spans).nonzeroBitCount) }
}

extension SegmentFormat {
  /// Some of the control bits, as a number.
  func mask(where isIn: (ControlBit) -> Bool) -> UInt32 {
    controlBits.enumerated().reduce(into: 0) { mask, bit in if isIn(bit.element) { mask |= 1 << UInt32(bit.offset) } }
  }
}
