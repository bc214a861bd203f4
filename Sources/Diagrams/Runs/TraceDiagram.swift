import ProtocolModel
import Simulation

/// The words of a diagram that depend on the reader's language.
public struct TraceWords: Hashable, Sendable {
  /// The hosts' names by their ids; a host without one is called by its id.
  public var hosts: [String: String]
  /// What a host that forgets everything does.
  public var crash: String

  /// English words unless given.
  public init(hosts: [String: String] = [:], crash: String = "crash") {
    self.hosts = hosts
    self.crash = crash
  }
}

extension SequenceDiagram {
  /// The diagram of a run's drawn part.
  ///
  /// - Parameter showsWindow: Whether each segment's label has the window that it offers.
  /// - Throws: `SequenceDiagramDefect` when a text of the model cannot be drawn.
  public init(of trace: Trace, words: TraceWords = TraceWords(), showsWindow: Bool = false) throws(SequenceDiagramDefect) {
    let host = { (side: Simulation.Side) in
      let id = trace.hosts[side] ?? side.rawValue
      return Participant(name: words.hosts[id] ?? id, initialState: (trace.initialStates[side] ?? trace.model.initial).name)
    }
    try self.init(
      left: host(.left), right: host(.right),
      arrows: trace.drawnTransmissions.map { Arrow($0, format: trace.model.format, showsWindow: showsWindow) },
      events: trace.drawnEvents.map { Event($0, words: words) })
  }
}

extension SequenceDiagram.Side {
  fileprivate init(_ side: Simulation.Side) { self = side == .left ? .left : .right }
}

extension SequenceDiagram.Arrow {
  fileprivate init(_ transmission: Transmission, format: SegmentFormat, showsWindow: Bool) {
    let fate: Fate =
      switch transmission.fate {
      case .arrives(at: let time): .arrives(at: time)
      case .lost: .lost
      case .inFlight: .inFlight
      }
    self.init(
      id: transmission.number, from: .init(transmission.from), label: transmission.segment.label(format, showsWindow: showsWindow),
      sentAt: transmission.sentAt, fate: fate, isRetransmission: transmission.repeats != nil && !transmission.isInjected,
      isInjected: transmission.isInjected)
  }
}

extension Segment {
  /// The parts of a segment's label: control bits, header fields, octets of text.
  func label(_ format: SegmentFormat, showsWindow: Bool) -> [String] {
    let bits = format.controlBits.filter(has).map(\.name).joined(separator: ",")
    let header = format.fields.filter { !$0.label.isEmpty && (showsWindow || $0 != format.window) }.compactMap { field in
      fields[field.symbol].map { "\(field.label)=\($0)" }
    }
    return (bits.isEmpty ? [] : [bits]) + header + (text == 0 ? [] : ["len=\(text)"])
  }
}

extension SequenceDiagram.Event {
  fileprivate init(_ event: TraceEvent, words: TraceWords) {
    let cause: Cause =
      switch event.cause {
      case .call(let call, let arguments): .call(call.name(with: arguments))
      case .arrival(let number): .arrival(number)
      case .timeout(let timeout): .timeout(timeout.name)
      case .crash: .fault(words.crash)
      }
    self.init(
      number: event.number, time: event.time, side: .init(event.side), cause: cause, before: event.before.state.name,
      after: event.after.state.name, notes: event.reaction.told.map(\.note), rules: event.reaction.firings.map(\.rule.id),
      departures: event.sent)
  }
}

extension Event {
  /// The call with the octets that it brings or has room for, e.g. `NAME 50`.
  public func name(with arguments: [Symbol: UInt32]) -> String {
    guard case .call(let symbols) = kind else { return name }
    return ([name] + symbols.filter { $0.unit == .octets }.compactMap { arguments[$0].map(String.init) }).joined(separator: " ")
  }
}

extension Reaction.Told {
  /// What the user is told, as one line.
  public var note: String {
    switch self {
    case .answer(let event, let text, isError: _): "\(event.name): \(text)"
    case .completion(let event, let text, octets: let octets, isError: _):
      octets == 0 ? "\(event.name): \(text)" : "\(event.name) \(octets): \(text)"
    case .delivery(let event, let text, octets: let octets): "\(event.name): \(text), \(octets) octets"
    case .signal(let signal): signal.text
    }
  }
}
