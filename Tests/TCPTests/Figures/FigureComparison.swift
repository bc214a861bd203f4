import ProtocolModel
import Simulation
import TCP

/// Reads a figure's lines against a run. Which segment a line means is decided by its place alone, never by what it carries: a side's nth
/// departing line is the nth segment that the side sends. So a fact that is wrong is a mismatch and cannot find another segment that suits it.
struct FigureComparison {
  private let trace: Trace
  /// The drawn events, which the positions below count.
  private let events: [TraceEvent]
  /// The segments that each side sends, and the old ones that come out of the network, not yet met by a line.
  private var departing: [Side: [Transmission]] = [:]
  private var old: [Transmission]
  /// Segments that have departed and not arrived.
  private var inNetwork: [Transmission] = []
  /// How far each side has been read: the position of its last event that a line told of.
  private var position: [Side: Int] = [.left: -1, .right: -1]
  private(set) var mismatches: [String] = []

  /// What does not agree, each with its figure and line; none when the run is the figure.
  static func mismatches(of lines: [FigureLine], with trace: Trace) -> [String] {
    var comparison = FigureComparison(trace)
    for (index, line) in lines.enumerated() { comparison.read(line, next: lines.dropFirst(index + 1).first) }
    for segment in comparison.inNetwork { comparison.mismatches.append("segment \(segment.number) never arrives in the figure") }
    return comparison.mismatches
  }

  private init(_ trace: Trace) {
    self.trace = trace
    events = trace.drawnEvents
    for side in Side.allCases { departing[side] = trace.drawnTransmissions.filter { $0.from == side && !$0.isInjected } }
    old = trace.drawnTransmissions.filter(\.isInjected)
  }

  private mutating func expect(_ holds: Bool, _ line: FigureLine, _ what: String) {
    if !holds { mismatches.append("figure \(line.figure), line \(line.line): \(what)") }
  }

  private func departure(of segment: Transmission) -> Int? { events.firstIndex { $0.sent.contains(segment.number) } }
  private func arrival(of segment: Transmission) -> Int? { events.firstIndex { $0.cause == .arrival(segment.number) } }

  private mutating func read(_ line: FigureLine, next: FigureLine?) {
    guard line.arrow != .none else { return readStates(line, next: next) }
    guard let segment = takeSegment(of: line) else { return expect(false, line, "no such segment is left: \(line.arrow.rawValue)") }
    let sender: Side = line.arrow == .left ? .right : .left
    let (sent, arrived) = (departure(of: segment), arrival(of: segment))
    switch line.arrow {
    case .none: break
    case .right, .left:
      readSide(sender, line, at: sent)
      readSide(sender.other, line, at: arrived)
    case .departsRight:
      readSide(sender, line, at: sent)
      readSide(sender.other, line, before: arrived)
    case .arrivesRight, .oldArrivesRight:
      expect(line.state(sender) == nil, line, "a state is said of a side that does nothing")
      readSide(sender.other, line, at: arrived)
    }
    compare(line, with: segment.segment)
  }

  private mutating func takeSegment(of line: FigureLine) -> Transmission? {
    func removeFirst(_ segments: inout [Transmission]) -> Transmission? { segments.isEmpty ? nil : segments.removeFirst() }
    switch line.arrow {
    case .none: return nil
    case .right: return removeFirst(&departing[.left, default: []])
    case .left: return removeFirst(&departing[.right, default: []])
    case .oldArrivesRight: return removeFirst(&old)
    case .arrivesRight: return removeFirst(&inNetwork)
    case .departsRight:
      guard let segment = removeFirst(&departing[.left, default: []]) else { return nil }
      inNetwork.append(segment)
      return segment
    }
  }

  private mutating func compare(_ line: FigureLine, with segment: Segment) {
    guard let shown = line.segment else { return expect(false, line, "a segment is sent") }
    let (SEQ, ACK) = (segment.fields[SEG.SEQ.symbol], segment.fields[SEG.ACK.symbol])
    expect(SEQ == shown.SEQ, line, "SEQ is \(SEQ.map(String.init) ?? "absent")")
    expect(ACK == shown.ACK, line, "ACK is \(ACK.map(String.init) ?? "absent")")
    expect(Set(segment.controlBits) == Set(shown.CTL), line, "CTL is \(segment.controlBits.map(\.name))")
    switch shown.data {
    case .none: expect(segment.text == 0, line, "there are \(segment.text) octets of text")
    case .some: expect(segment.text > 0, line, "there is no text")
    case .octets(let count): expect(segment.text == count, line, "there are \(segment.text) octets of text")
    }
  }

  /// A side at the event in which it sends or receives the line's segment.
  private mutating func readSide(_ side: Side, _ line: FigureLine, at index: Int?) {
    guard let index else { return expect(false, line, "the segment does not depart or arrive there") }
    expect(events[index].side == side && index >= (position[side] ?? -1), line, "it is out of order")
    position[side] = index
    readWords(side, line, in: events[index])
    if let state = line.state(side) { expect(events[index].after.state == state, line, "\(side) is \(events[index].after.state.name)") }
  }

  /// A side beside `...`: what it was just before the segment came out of the network.
  private mutating func readSide(_ side: Side, _ line: FigureLine, before arrival: Int?) {
    guard line.state(side) != nil || line.says[side] != nil else { return }
    guard let arrival, let index = events[..<arrival].lastIndex(where: { $0.side == side }) else {
      return expect(false, line, "the segment does not arrive")
    }
    readSide(side, line, at: index)
  }

  /// A line without a segment tells the states after all that was told before, or, as the first line, those just before the next segment.
  private mutating func readStates(_ line: FigureLine, next: FigureLine?) {
    expect(line.segment == nil, line, "no segment is sent")
    for side in Side.allCases where line.says[side] == .reboot || line.says[side] == .twoMSL {
      let start = (position[side] ?? -1) + 1
      guard let index = events[start...].firstIndex(where: { $0.side == side && $0.isCrashOrTimeout }) else {
        expect(false, line, "nothing of the kind happens")
        continue
      }
      position[side] = index
      readWords(side, line, in: events[index])
    }
    let told = position.values.max() ?? -1
    for side in Side.allCases {
      if case .numbers = line.says[side] { readNumbers(side, line, after: told) }
      let state = stateOf(side, line, told: told, next: next)
      if let wanted = line.state(side) { expect(state == wanted, line, "\(side) is \(state?.name ?? "unknown")") }
    }
  }

  private func stateOf(_ side: Side, _ line: FigureLine, told: Int, next: FigureLine?) -> State? {
    if told >= 0 { return events[...told].last { $0.side == side }?.after.state ?? trace.initialStates[side] }
    guard let next, next.arrow != .none else { return trace.initialStates[side] }
    let segment = next.arrow == .oldArrivesRight ? old.first : departing[next.arrow == .left ? .right : .left]?.first
    guard let segment, let end = departure(of: segment) ?? arrival(of: segment) else { return nil }
    return events[..<end].last { $0.side == side }?.after.state ?? trace.initialStates[side]
  }

  private mutating func readNumbers(_ side: Side, _ line: FigureLine, after told: Int) {
    guard case .numbers(send: let send, receive: let receive) = line.says[side] else { return }
    let endpoint = trace.events.last { $0.side == side && $0.time <= (told < 0 ? trace.drawnFrom : events[told].time) }?.after
    let (next, expected) = (endpoint?.variables[SND.NXT.symbol], endpoint?.variables[RCV.NXT.symbol])
    expect(next == send && expected == receive, line, "\(side) would send \(next ?? 0), receive \(expected ?? 0)")
  }

  private mutating func readWords(_ side: Side, _ line: FigureLine, in event: TraceEvent) {
    switch line.says[side] {
    case nil, .numbers: break
    case .close: expect(event.isCall(.close), line, "no CLOSE there")
    case .reboot: expect(event.cause == .crash, line, "no reboot there")
    case .doesNotFit: expect(event.before.state == event.after.state && !event.isCall(.close), line, "\(side) changes its state")
    case .halfOpen:
      let sends = event.sent.contains { trace.transmissions[$0].segment.controlBits == [.RST] }
      expect(event.before.state == event.after.state && sends, line, "\(side) does not see that it is half open")
    case .abort:
      let told = event.reaction.told.contains(.signal(.connectionReset))
      expect(told && event.after.variables.isEmpty, line, "\(side) does not abort")
    case .returnsToListen: expect(event.before.state == .synReceived && event.after.state == .listen, line, "it does not return to LISTEN")
    case .twoMSL:
      let entered = trace.events.first { $0.side == side && $0.after.state == .timeWait }?.time
      expect(event.cause == .timeout(.timeWaitTimeout) && event.time - (entered ?? 0) == 240_000, line, "not after 2 MSL")
    }
  }
}

extension TraceEvent {
  fileprivate var isCrashOrTimeout: Bool { cause == .crash || cause == .timeout(.timeWaitTimeout) }
  fileprivate func isCall(_ wanted: Event) -> Bool { if case .call(wanted, _) = cause { true } else { false } }
}
