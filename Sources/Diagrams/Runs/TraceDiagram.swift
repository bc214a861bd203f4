import ProtocolModel
import Simulation

/// The words of a diagram that depend on the reader's language.
public struct TraceWords: Hashable, Sendable {
  /// The hosts' names by their ids; a host without one is called by its id.
  public var hosts: [String: String]
  /// What a host that forgets everything does.
  public var crash: String
  /// The queues' names by their ids; one without is called by its id.
  public var queues: [String: String]

  /// English words unless given.
  public init(hosts: [String: String] = [:], crash: String = "crash", queues: [String: String] = [:]) {
    self.hosts = hosts
    self.crash = crash
    self.queues = queues
  }
}

/// What of a run its diagram shows.
public struct TraceDetail: Hashable, Sendable {
  /// How sequence numbers are written.
  public enum Numbers: String, Hashable, Sendable, CaseIterable {
    /// As the segments carry them.
    case absolute
    /// Counted from the first number of the side whose sequence space they are in; `abs` stands before one whose first number is not known.
    case relative
  }

  /// How sequence numbers are written.
  public var numbers: Numbers
  /// Whether each segment's label has the window that it offers.
  public var showsWindow: Bool
  /// Whether each event says which variables changed.
  public var showsVariables: Bool

  /// Creates a detail: absolute numbers, and no more, unless given.
  public init(numbers: Numbers = .absolute, showsWindow: Bool = false, showsVariables: Bool = false) {
    self.numbers = numbers
    self.showsWindow = showsWindow
    self.showsVariables = showsVariables
  }
}

extension SequenceDiagram {
  /// The diagram of a run's drawn part.
  ///
  /// Throws the `SequenceDiagramDefect` that a text of the model is when it cannot be drawn.
  public init(of trace: Trace, words: TraceWords = TraceWords(), detail: TraceDetail = TraceDetail()) throws(SequenceDiagramDefect) {
    let host = { (side: Simulation.Side) in
      let id = trace.hosts[side] ?? side.rawValue
      return Participant(name: words.hosts[id] ?? id, initialState: (trace.initialStates[side] ?? trace.model.initial).name)
    }
    let drawn = Set(trace.drawnTransmissions.map(\.number))
    let bases = trace.firstNumbers(for: detail.numbers)
    let starts = trace.timerStarts
    try self.init(
      left: host(.left), right: host(.right),
      arrows: trace.drawnTransmissions.map { transmission in
        let label = transmission.segment.label(trace.model.format, showsWindow: detail.showsWindow, from: bases[transmission.number])
        return Arrow(transmission, label: label, drawn: drawn)
      },
      events: trace.drawnEvents.map { event in
        let changes = detail.showsVariables ? event.changes(in: trace.model).map(\.aside) : []
        return Event(
          event, words: words,
          asides: changes + event.besides.map { $0.text(words, host: $0.side == event.side ? nil : trace.hosts[$0.side]) },
          startedAt: starts[event.number])
      })
  }

  /// The diagram of a run's drawn part.
  ///
  /// - Parameter showsWindow: Whether each segment's label has the window that it offers.
  public init(of trace: Trace, words: TraceWords = TraceWords(), showsWindow: Bool) throws(SequenceDiagramDefect) {
    try self.init(of: trace, words: words, detail: TraceDetail(showsWindow: showsWindow))
  }
}

extension SequenceDiagram.Side {
  fileprivate init(_ side: Simulation.Side) { self = side == .left ? .left : .right }
}

extension SequenceDiagram.Arrow {
  fileprivate init(_ transmission: Transmission, label: [String], drawn: Set<Int>) {
    let fate: Fate =
      switch transmission.fate {
      case .arrives(at: let time): .arrives(at: time)
      case .lost: .lost
      case .inFlight: .inFlight
      }
    let isAgain = transmission.repeats != nil && !transmission.isInjected
    self.init(
      id: transmission.number, from: .init(transmission.from), label: label, sentAt: transmission.sentAt, fate: fate,
      isRetransmission: isAgain, repeats: isAgain ? transmission.repeats.flatMap { drawn.contains($0) ? $0 : nil } : nil,
      isInjected: transmission.isInjected)
  }
}

extension Segment {
  /// The parts of a segment's label: control bits, header fields, octets of text.
  fileprivate func label(_ format: SegmentFormat, showsWindow: Bool, from base: SequenceBase?) -> [String] {
    let bits = format.controlBits.filter(has).map(\.name).joined(separator: ",")
    let header = format.fields.filter { !$0.label.isEmpty && (showsWindow || $0 != format.window) }.compactMap { field in
      fields[field.symbol].map { "\(field.label)=\(base?.written($0, field.symbol.unit) ?? "\($0)")" }
    }
    return (bits.isEmpty ? [] : [bits]) + header + (text == 0 ? [] : ["len=\(text)"])
  }
}

extension SequenceDiagram.Event {
  fileprivate init(_ event: TraceEvent, words: TraceWords, asides: [String], startedAt: Int?) {
    let cause: Cause =
      switch event.cause {
      case .call(let call, let arguments): .call(call.name(with: arguments))
      case .arrival(let number): .arrival(number)
      case .timeout(let timeout): .timeout(timeout.name)
      case .crash: .fault(words.crash)
      }
    self.init(
      number: event.number, time: event.time, side: .init(event.side), cause: cause, before: event.before.state.name,
      after: event.after.state.name, notes: event.reaction.told.map(\.note),
      queues: event.queues.map { .init(name: words.queues[$0.queue.id] ?? $0.queue.id, count: $0.count) }, asides: asides,
      startedAt: startedAt,
      rules: event.reaction.firings.map(\.rule.id), departures: event.sent)
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

extension TraceEvent.Besides {
  /// What happened on the other connection, as one line: `client 1: -> A; <- B; waiting`.
  fileprivate func text(_ words: TraceWords, host: String?) -> String {
    func bits(_ bits: [ControlBit]) -> String { bits.isEmpty ? "-" : bits.map(\.name).joined(separator: ",") }
    let cause =
      switch cause {
      case .arrival(let control): "-> \(bits(control))"
      case .call(let event), .timeout(let event): event.name
      case .crash: words.crash
      }
    let answers = sent.map { "<- \(bits($0))" }
    let lengths = queues.map { "\(words.queues[$0.queue.id] ?? $0.queue.id) \($0.count)" }
    let place = host.map { "\(words.hosts[$0] ?? $0), " } ?? ""
    return "\(place)\(connection): " + ([cause] + answers + [state.name] + lengths).joined(separator: "; ")
  }
}
