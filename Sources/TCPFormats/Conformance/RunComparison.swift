import ProtocolModel
import Simulation
import TCP

/// Holds what came out of the model against what came out of the kernel.
struct RunComparison {
  let run: RecordedRun
  let calls: RunCalls
  let trace: NetworkTrace

  /// How far a time may be from the recorded one: the larger of 20 ms and a tenth of how long it took; microseconds.
  static func tolerance(for length: Int) -> Int { max(20_000, length / 10) }

  /// How late the kernel's timer of a length may expire: its wheel of timers rounds up to a part of the length, an eighth at most
  /// (kernel/time/timer.c, 250 jiffies a second).
  static func lateness(for length: Int) -> Int { length < 256_000 ? 4_000 : length / 8 + 4_000 }

  /// Whether what the kernel did at a time is what the model did at another, so long after what came before.
  static func isClose(_ kernel: Int, _ model: Int, after length: Int) -> Bool {
    kernel - model >= -tolerance(for: length) && kernel - model <= tolerance(for: length) + lateness(for: length)
  }

  /// How far the times of the segments that hosts sent around a time differ from the model's.
  private func drift(at time: Int) -> Int {
    let pairs = Set(run.segments.filter { $0.sender != .handMade }.map(\.pair))
    return pairs.map { SocketComparison(run: run, trace: trace).drift(on: $0, at: time) }.max() ?? 0
  }

  /// The differences, each kind's first; the earliest first.
  var disagreements: [ConformanceResult.Disagreement] {
    (segments + paths + results + SocketComparison(run: run, trace: trace).disagreements).sorted { ($0.time, $0.line) < ($1.time, $1.line) }
  }

  // MARK: segments

  private var segments: [ConformanceResult.Disagreement] {
    let sent = run.segments.filter { $0.sender != .handMade }
    let modelled = trace.transmissions.indices.filter { !trace.transmissions[$0].isInjected }
    let pairs = Set(sent.map(\.pair)).union(modelled.map { trace.transmissions[$0].pair })
    var needless: Set<Int> = []
    var found: [ConformanceResult.Disagreement] = []
    // What answers a needless segment is known once those of both directions are.
    for _ in 0..<2 {
      found = pairs.compactMap { pair in
        difference(sent.filter { $0.pair == pair }, modelled.filter { trace.transmissions[$0].pair == pair }, &needless)
      }
    }
    return found
  }

  /// The first difference between the segments of one direction.
  ///
  /// - Parameter needless: The model's segments that the kernel had no reason to send, as far as they are known, and then with those found.
  private func difference(
    _ recorded: [RecordedRun.WireSegment], _ modelled: [Int], _ needless: inout Set<Int>
  ) -> ConformanceResult.Disagreement? {
    var before: (kernel: Int, model: Int)?
    var next = 0
    for number in modelled {
      let own = trace.transmissions[number]
      guard next < recorded.count else {
        // What the kernel would have sent a little later, it sent after the end of the recording.
        let length = own.sentAt - (before?.model ?? 0)
        if own.sentAt + Self.tolerance(for: length) + Self.lateness(for: length) > run.duration { return nil }
        if isNeedless(number, beside: nil, &needless) { continue }
        return disagreement(
          .segment, line: recorded.last?.line ?? 0, time: own.sentAt, kernel: "no segment", model: own.words, sending: number)
      }
      let wire = recorded[next]
      if !own.equals(wire) {
        if isNeedless(number, beside: wire, &needless) { continue }
        return disagreement(.segment, line: wire.line, time: wire.time, kernel: wire.words, model: own.words, sending: number)
      }
      let length = wire.time - (before?.kernel ?? 0)
      let modelledLength = own.sentAt - (before?.model ?? 0)
      if !Self.isClose(wire.time, own.sentAt, after: length) && !Self.isClose(length, modelledLength, after: length) {
        return disagreement(
          .time, line: wire.line, time: wire.time, kernel: "\(wire.words) at \(milliseconds(wire.time))",
          model: "\(own.words) at \(milliseconds(own.sentAt))", sending: number)
      }
      before = (wire.time, own.sentAt)
      next += 1
    }
    guard next < recorded.count else { return nil }
    let wire = recorded[next]
    return disagreement(.segment, line: wire.line, time: wire.time, kernel: wire.words, model: "no segment", sending: nil)
  }

  /// Whether the kernel had no reason to send a segment of the model, where it sent another one next, or none more.
  private func isNeedless(_ number: Int, beside wire: RecordedRun.WireSegment?, _ needless: inout Set<Int>) -> Bool {
    let own = trace.transmissions[number]
    let isCovered = wire.map(own.isCovered) ?? (own.segment.isBareAcknowledgment && isReset(own.pair.reversed, at: own.sentAt))
    if isCovered { needless.insert(number) }
    return needless.contains(number) || answers(number, needless)
  }

  /// Whether the other side of a connection is known to have ended it by RST at some time: a process that is about to read finds that out
  /// together with the text before it, and acknowledges none.
  private func isReset(_ pair: AddressPair, at time: Int) -> Bool {
    run.segments.contains { segment in
      guard case .arrives(at: let arrival) = segment.fate else { return false }
      return segment.pair == pair && segment.controlBits.contains("R") && abs(arrival - time) <= 20_000
    }
  }

  /// Whether a segment of the model was sent because one of some others arrived.
  private func answers(_ number: Int, _ others: Set<Int>) -> Bool {
    trace.events.contains { event in event.sent.contains(number) && event.arrived.map(others.contains) == true }
  }

  private func disagreement(
    _ what: ConformanceResult.Disagreement.What, line: Int, time: Int, kernel: String, model: String, sending number: Int?
  ) -> ConformanceResult.Disagreement {
    let event = number.flatMap { number in trace.events.first { $0.sent.contains(number) } } ?? trace.events.last { $0.time <= time }
    return .init(
      what: what, line: line, time: time, kernel: kernel, model: model, rules: event?.event.reaction.firings.map(\.rule.id) ?? [])
  }

  // MARK: states

  private var paths: [ConformanceResult.Disagreement] {
    run.paths.compactMap { path in
      guard !path.states.isEmpty, let local = path.localPort, let remote = path.remotePort else { return nil }
      let states = PathOfStates(trace: trace, host: path.host, local: Int(local), remote: Int(remote), from: path.states.first).names
      if states == path.states { return nil }
      let place = zip(states, path.states).prefix { $0 == $1 }.count
      let reached = path.states.prefix(place + 1).joined(separator: " ")
      return .init(
        what: .state, line: path.line, time: run.duration, kernel: reached, model: states.prefix(place + 1).joined(separator: " "),
        rules: [])
    }
  }

  // MARK: results of calls

  private var results: [ConformanceResult.Disagreement] {
    trace.calls.compactMap { made in
      guard let call = calls.calls[made.step] else { return nil }
      let returned = call.time + call.duration
      guard let answer = made.answer else {
        return .init(what: .result, line: call.line, time: returned, kernel: call.words, model: "\(call.function) waits", rules: [])
      }
      if !answer.told.equals(call.result, octets: made.octets) {
        return .init(
          what: .result, line: call.line, time: returned, kernel: call.words,
          model: "\(call.function) -> \(answer.told.answerText)", rules: [])
      }
      if abs(answer.time - returned) > Self.tolerance(for: call.duration) + drift(at: returned) {
        return .init(
          what: .result, line: call.line, time: returned, kernel: "\(call.words) at \(milliseconds(returned))",
          model: "at \(milliseconds(answer.time))", rules: [])
      }
      return nil
    }
  }
}

/// A time in milliseconds, as text.
func milliseconds(_ time: Int) -> String { "\(time / 1_000).\((time % 1_000) / 100) ms" }

extension RecordedRun.Call {
  /// The call and its result in words.
  fileprivate var words: String {
    let line = ([function] + arguments).joined(separator: " ")
    switch result {
    case .ok: return "\(line) -> ok"
    case .octets(let number): return "\(line) -> \(number) octets"
    case .endOfStream: return "\(line) -> end of stream"
    case .error(let name): return "\(line) -> \(name)"
    }
  }
}

extension Reaction.Told {
  fileprivate var answerText: String {
    switch self {
    case .answer(_, let text, isError: _), .completion(_, let text, octets: _, isError: _): text
    case .delivery(_, _, octets: let octets): "\(octets) octets"
    case .signal(let signal): signal.text
    }
  }

  fileprivate func equals(_ result: RecordedRun.Call.Result, octets: UInt32) -> Bool {
    switch (self, result) {
    case (.answer(_, let text, isError: _), .ok), (.completion(_, let text, octets: _, isError: _), .ok): text == Answer.ok.text
    // send() takes what it is given.
    case (.answer(_, let text, isError: false), .octets): text == Answer.ok.text
    case (.delivery, .octets(let number)): Int(octets) == number
    case (.answer(_, let text, isError: false), .endOfStream), (.completion(_, let text, octets: _, isError: false), .endOfStream):
      text == Answer.endOfStream.text
    case (.answer(_, let text, isError: true), .error(let name)), (.completion(_, let text, octets: _, isError: true), .error(let name)):
      text == name
    default: false
    }
  }
}
