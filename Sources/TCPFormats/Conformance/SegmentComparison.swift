import ProtocolModel
import Simulation
import TCP

extension NetworkTrace.NetworkTransmission {
  private static let letters: [(bit: ControlBit, letter: Character)] = [
    (.SYN, "S"), (.FIN, "F"), (.RST, "R"), (.PSH, "P"), (.ACK, "A"), (.URG, "U"),
  ]

  /// The control bits as a recorded run writes them.
  private var bits: String { String(Self.letters.filter { segment.has($0.bit) }.map(\.letter)) }

  /// Whether the segment is the recorded one: control bits, numbers and length.
  func equals(_ wire: RecordedRun.WireSegment) -> Bool {
    let acknowledgment = wire.controlBits.contains("A") ? wire.acknowledgment : nil
    return bits == wire.controlBits && segment.fields[SEG.SEQ.symbol] == wire.sequence && segment.fields[SEG.ACK.symbol] == acknowledgment
      && Int(segment.text) == wire.length
  }

  /// Whether the kernel's segment makes this one needless: an acknowledgment without text, which the kernel did not send because what it sent
  /// within 20 ms acknowledges as much. (A process that reads while segments arrive acknowledges them together:
  /// net.ipv4.tcp_backlog_ack_defer.)
  func isCovered(by wire: RecordedRun.WireSegment) -> Bool {
    guard segment.isBareAcknowledgment, wire.controlBits.contains("A"), abs(wire.time - sentAt) <= 20_000 else { return false }
    guard let own = segment.fields[SEG.ACK.symbol], segment.fields[SEG.SEQ.symbol] == wire.sequence else { return false }
    return Int32(bitPattern: wire.acknowledgment &- own) > 0
  }

  /// The segment in few words.
  var words: String {
    let acknowledgment = segment.fields[SEG.ACK.symbol].map { " ack=\($0)" } ?? ""
    return
      "\(pair.local.port) > \(pair.remote.port) \(bits.isEmpty ? "-" : bits) seq=\(segment.fields[SEG.SEQ.symbol] ?? 0)\(acknowledgment)"
      + (segment.text > 0 ? " len=\(segment.text)" : "")
  }
}

extension Segment {
  /// Whether it does nothing but acknowledge.
  var isBareAcknowledgment: Bool { controlBits == [.ACK] && text == 0 }
}

extension RecordedRun.WireSegment {
  /// The segment in few words.
  var words: String {
    let acknowledged = controlBits.contains("A") ? " ack=\(acknowledgment)" : ""
    return "\(source.port) > \(destination.port) \(controlBits.isEmpty ? "-" : controlBits) seq=\(sequence)\(acknowledged)"
      + (length > 0 ? " len=\(length)" : "")
  }
}
