import ProtocolModel

/// A segment with its values.
public struct Segment: Hashable, Sendable {
  /// The values of its header fields by their symbols; an absent field has none.
  public var fields: [Symbol: UInt32]
  /// Its control bits, in the order of the format.
  public var controlBits: [ControlBit]
  /// Its octets of text.
  public var text: UInt32

  /// A segment.
  public init(fields: [Symbol: UInt32], controlBits: [ControlBit], text: UInt32) {
    self.fields = fields
    self.controlBits = controlBits
    self.text = text
  }

  /// The sequence numbers that it takes: its octets of text and its control bits that take one.
  public var length: UInt32 { text + UInt32(controlBits.count { $0.span != .none }) }

  /// Whether it has a control bit.
  public func has(_ bit: ControlBit) -> Bool { controlBits.contains(bit) }

  /// The value of one of the format's symbols; nil when the segment does not carry it.
  func value(of symbol: Symbol, format: SegmentFormat) -> UInt32? {
    if symbol == format.length { return length }
    if symbol == format.text { return text }
    return fields[symbol]
  }

  /// Takes control bits off, with the fields that mean nothing without them and the sequence number of one that stands before the text.
  mutating func strip(_ bits: [ControlBit], format: SegmentFormat) {
    for bit in bits where has(bit) {
      controlBits.removeAll { $0 == bit }
      if bit.span == .beforeText, let first = fields[format.sequence.symbol] { fields[format.sequence.symbol] = first &+ 1 }
    }
    for field in format.fields {
      if let control = field.control, bits.contains(control) { fields[field.symbol] = nil }
    }
  }

  /// Cuts off the sequence numbers that lie before a position and those that lie `window` or more after it.
  mutating func trim(from start: UInt32, window: UInt32, format: SegmentFormat) {
    guard let first = fields[format.sequence.symbol] else { return }
    var old = Int64(Int32(bitPattern: start &- first))
    if old > 0 {
      fields[format.sequence.symbol] = start
      for bit in controlBits where bit.span == .beforeText && old > 0 {
        controlBits.removeAll { $0 == bit }
        old -= 1
      }
      let cut = min(Int64(text), old)
      text -= UInt32(cut)
      old -= cut
      for bit in controlBits where bit.span == .afterText && old > 0 {
        controlBits.removeAll { $0 == bit }
        old -= 1
      }
    }
    let present = fields[format.sequence.symbol] ?? first
    var beyond = Int64(Int32(bitPattern: present &- start)) + Int64(length) - Int64(window)
    for bit in controlBits where bit.span == .afterText && beyond > 0 {
      controlBits.removeAll { $0 == bit }
      beyond -= 1
    }
    let excess = max(0, min(Int64(text), beyond))
    text -= UInt32(excess)
    beyond -= excess
    for bit in controlBits.reversed() where bit.span == .beforeText && beyond > 0 {
      controlBits.removeAll { $0 == bit }
      beyond -= 1
    }
  }
}
