import ProtocolModel
import Simulation
import TCP

/// What a recorded run shows that the profile does not model.
struct RunFeatures {
  /// One thing that is not modelled, and where the run first shows it.
  struct Found: Hashable {
    let feature: ConformanceResult.Feature
    let time: Int
    let line: Int
  }

  /// What was found, in order of time.
  let found: [Found]

  init(_ run: RecordedRun, model: ProtocolModel) {
    var found: [Found] = []
    for segment in run.segments { found += Self.features(of: segment) }
    found += Self.repeatedAcknowledgments(run)
    found += Self.longBursts(run)
    for frame in run.frames { found.append(.init(feature: .icmp, time: frame.time, line: frame.line)) }
    for call in run.calls { found += Self.features(of: call) }
    for setting in RunSettings(run, model: model).unknown { found.append(.init(feature: .unknownSetting, time: 0, line: setting.line)) }
    self.found = found.sorted { ($0.time, $0.line) < ($1.time, $1.line) }
  }

  /// The first thing that was found at or before a time.
  func first(until time: Int) -> Found? { found.first { $0.time <= time } }

  private static func features(of segment: RecordedRun.WireSegment) -> [Found] {
    func found(_ feature: ConformanceResult.Feature) -> Found { .init(feature: feature, time: segment.time, line: segment.line) }
    var all: [Found] = []
    if segment.options.fastOpen != nil { all.append(found(.fastOpen)) }
    if segment.controlBits.contains("E") || segment.controlBits.contains("W") { all.append(found(.explicitCongestion)) }
    if segment.controlBits.contains("U") { all.append(found(.urgent)) }
    if !segment.options.otherKinds.isEmpty { all.append(found(.unknownOption)) }
    // A block below the acknowledgment number tells of a duplicate (D-SACK); one above it, of a hole.
    if segment.options.blocks.contains(where: { Int32(bitPattern: $0.right &- segment.acknowledgment) > 0 }) {
      all.append(found(.selectiveAcknowledgment))
    }
    return all
  }

  /// The third repetition of an acknowledgment where no blocks are permitted: what it answers was lost, and is sent again at once.
  private static func repeatedAcknowledgments(_ run: RecordedRun) -> [Found] {
    var last: [RecordedRun.WireSegment: Int] = [:]
    var all: [Found] = []
    for segment in run.segments where segment.controlBits == "A" && segment.length == 0 {
      var key = segment
      (key.time, key.line, key.fate, key.options, key.window) = (0, 0, .lost, .init(), 0)
      last[key, default: 0] += 1
      if last[key] == 4 { all.append(.init(feature: .selectiveAcknowledgment, time: segment.time, line: segment.line)) }
    }
    return all
  }

  /// Segments of one length after each other of which only a later one carries PSH: more than two are handed down together, and how many
  /// depends on the round-trip time in microseconds.
  private static func longBursts(_ run: RecordedRun) -> [Found] {
    var last: [AddressPair: RecordedRun.WireSegment] = [:]
    var all: [Found] = []
    for segment in run.segments where segment.sender != .handMade {
      let before = last.updateValue(segment, forKey: segment.pair)
      guard let before, segment.time - before.time <= 1_000, segment.length > 0, segment.length == before.length else { continue }
      if segment.controlBits == "A", before.controlBits == "A", segment.sequence == before.sequence &+ UInt32(segment.length) {
        all.append(.init(feature: .pacing, time: segment.time, line: segment.line))
      }
    }
    return all
  }

  private static func features(of call: RecordedRun.Call) -> [Found] {
    func found(_ feature: ConformanceResult.Feature) -> [Found] { [.init(feature: feature, time: call.time, line: call.line)] }
    if call.arguments.contains("MSG_FASTOPEN") || call.arguments.first == "TCP_FASTOPEN" { return found(.fastOpen) }
    if call.arguments.contains("MSG_OOB") { return found(.urgent) }
    if call.arguments.contains("MSG_PEEK") || call.arguments.contains("MSG_DONTWAIT") { return found(.unknownCall) }
    if call.result == .error("EAGAIN"), call.function != "send" { return found(.unknownCall) }
    let known = [
      "bind", "listen", "connect", "accept", "accept4", "send", "sendto", "write", "recv", "recvfrom", "read", "shutdown", "close",
      "getsockopt", "socket", "getsockname", "getpeername", "poll", "select",
    ]
    guard call.function != "setsockopt" else {
      if call.arguments.first == "SO_LINGER", call.arguments.contains("on=1"), !call.arguments.contains("seconds=0") {
        return found(.lingering)
      }
      let options = [
        "SO_LINGER", "TCP_NODELAY", "SO_KEEPALIVE", "TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "TCP_QUICKACK", "TCP_REPAIR",
        "SO_REUSEADDR", "SO_REUSEPORT",
      ]
      guard let option = call.arguments.first, !options.contains(option) else { return [] }
      return found(option == "SO_RCVBUF" || option == "TCP_WINDOW_CLAMP" ? .receiveBuffer : .unknownOption)
    }
    return known.contains(call.function) ? [] : found(.unknownCall)
  }
}
