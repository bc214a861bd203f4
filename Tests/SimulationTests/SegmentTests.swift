import ProtocolModel
import Testing

@testable import Simulation

/// Cutting segments to a window, and taking control bits off.
@Suite struct SegmentTests {
  private func segment(_ number: UInt32, _ bits: [ControlBit] = [], text: UInt32 = 0) -> Segment {
    Segment(fields: [Heard.number.symbol: number], controlBits: bits, text: text)
  }

  private func trimmed(_ segment: Segment, from start: UInt32, window: UInt32) -> Segment {
    var cut = segment
    cut.trim(from: start, window: window, format: .toy)
    return cut
  }

  /// A bit before the text and one after it take a number each; one of neither kind takes none.
  @Test func length() {
    #expect(segment(7).length == 0)
    #expect(segment(7, [.receipt], text: 4).length == 4)
    #expect(segment(7, [.first, .last, .receipt], text: 4).length == 6)
  }

  /// What lies within the window stays as it is, to its last number.
  @Test func withinTheWindow() {
    let whole = segment(100, [.first, .last], text: 8)
    #expect(trimmed(whole, from: 100, window: 10) == whole)
    #expect(trimmed(segment(100, text: 8), from: 95, window: 13) == segment(100, text: 8))
  }

  /// Old numbers are cut off in front: first the bit before the text, then text, last the bit after it.
  @Test func oldNumbers() {
    let whole = segment(100, [.first, .last], text: 8)
    #expect(trimmed(whole, from: 101, window: 20) == segment(101, [.last], text: 8))
    #expect(trimmed(whole, from: 104, window: 20) == segment(104, [.last], text: 5))
    #expect(trimmed(whole, from: 109, window: 20) == segment(109, [.last]))
    #expect(trimmed(whole, from: 110, window: 20) == segment(110))
    #expect(trimmed(whole, from: 200, window: 20) == segment(200))
  }

  /// New numbers are cut off behind: first the bit after the text, then text, last the bit before it.
  @Test func newNumbers() {
    let whole = segment(100, [.last], text: 8)
    #expect(trimmed(whole, from: 100, window: 8) == segment(100, text: 8))
    #expect(trimmed(whole, from: 100, window: 3) == segment(100, text: 3))
    #expect(trimmed(whole, from: 98, window: 5) == segment(100, text: 3))
    #expect(trimmed(whole, from: 100, window: 0) == segment(100))
    let opening = segment(100, [.first, .last], text: 8)
    #expect(trimmed(opening, from: 100, window: 1) == segment(100, [.first]))
    #expect(trimmed(opening, from: 100, window: 0) == segment(100))
  }

  /// Both ends at once, and across the end of the numbers.
  @Test func bothEnds() {
    #expect(trimmed(segment(100, [.last], text: 8), from: 102, window: 4) == segment(102, text: 4))
    #expect(trimmed(segment(4_294_967_294, [.first], text: 8), from: 1, window: 2) == segment(1, text: 2))
    #expect(trimmed(segment(1, text: 2), from: 4_294_967_294, window: 4) == segment(1, text: 1))
  }

  /// A bit taken off takes the number before the text with it, and the fields that mean nothing without the bit.
  @Test func strip() {
    var one = Segment(
      fields: [Heard.number.symbol: 100, Heard.receipt.symbol: 7], controlBits: [.first, .last, .receipt], text: 4)
    one.strip([.first], format: .toy)
    #expect(one == Segment(fields: [Heard.number.symbol: 101, Heard.receipt.symbol: 7], controlBits: [.last, .receipt], text: 4))
    one.strip([.receipt, .last], format: .toy)
    #expect(one == segment(101, text: 4))
    one.strip([.first], format: .toy)
    #expect(one == segment(101, text: 4))
  }
}
