import ProtocolModel
import Simulation
import TCP

/// What only shows on the wire in disguise: the clocks that timestamps are read from, and the units that windows are counted in.
struct RunClocks {
  /// How far the timestamps of a connection are ahead of the run's milliseconds, as their sender sees the connection.
  private var offsets: [AddressPair: UInt32] = [:]
  /// The scale of the windows of a connection, as their sender sees the connection.
  private var scales: [AddressPair: Int] = [:]

  init(_ run: RecordedRun) {
    for segment in run.segments {
      if segment.sender != .handMade, let timestamp = segment.options.timestamp, offsets[segment.pair] == nil {
        offsets[segment.pair] = timestamp.value &- UInt32(truncatingIfNeeded: segment.time / 1_000)
      }
      if segment.controlBits.contains("S"), let scale = segment.options.windowScale { scales[segment.pair] = scale }
    }
  }

  /// The control bits of a recorded segment that the model knows.
  static func controlBits(_ segment: RecordedRun.WireSegment) -> Set<ControlBit> {
    let letters: [Character: ControlBit] = ["S": .SYN, "F": .FIN, "R": .RST, "P": .PSH, "A": .ACK, "U": .URG]
    return Set(segment.controlBits.compactMap { letters[$0] })
  }

  /// A segment made by hand, as the model sees it: its clocks those of the run, its window in octets.
  func modelled(_ segment: RecordedRun.WireSegment, format: SegmentFormat) -> Segment {
    let bits = Self.controlBits(segment)
    var fields: [Symbol: UInt32] = [SEG.SEQ.symbol: segment.sequence, SEG.WND.symbol: window(of: segment)]
    if bits.contains(.ACK) { fields[SEG.ACK.symbol] = segment.acknowledgment }
    if let size = segment.options.maximumSegmentSize { fields[SEG.MSS.symbol] = UInt32(size) }
    if segment.options.permitsSACK { fields[SEG.SACK.symbol] = 1 }
    if let timestamp = segment.options.timestamp {
      fields[SEG.TSV.symbol] = timestamp.value &- (offsets[segment.pair] ?? 0)
      if timestamp.echo != 0 { fields[SEG.TSE.symbol] = timestamp.echo &- (offsets[segment.pair.reversed] ?? 0) }
    }
    return Segment(fields: fields, controlBits: format.controlBits.filter(bits.contains), text: UInt32(segment.length))
  }

  private func window(of segment: RecordedRun.WireSegment) -> UInt32 {
    guard !segment.controlBits.contains("S"), let scale = scales[segment.pair], scales[segment.pair.reversed] != nil else {
      return UInt32(segment.window)
    }
    return UInt32(segment.window) << UInt32(min(scale, 14))
  }
}
