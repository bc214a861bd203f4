import Diagrams
import ProtocolModel
import Simulation

/// A run that a reader steps through: its drawing, and each side as it is after each event. All of it comes from the trace.
public struct PlayedRun: Sendable {
  /// The run's name: unique on a site.
  public let id: String
  /// The run with its diagram.
  public let drawn: DrawnRun
  /// The lines of the diagram as text.
  public let lines: [String]

  /// The run.
  var trace: Trace { drawn.trace }

  /// The events that are stepped through.
  var events: [TraceEvent] { trace.drawnEvents }

  /// A side before the first event, then after each event, as far as it is the one that the event concerns.
  func endpoints(at side: Side) -> [Endpoint] {
    let events = events
    guard var last = events.first(where: { $0.side == side })?.before ?? trace.final[side] else { return [] }
    return [last]
      + events.map { event in
        if event.side == side { last = event.after }
        return last
      }
  }
}

/// What one side has at one moment, row by row: the text of each value, or nothing where there is none.
struct PlayedSide: Sendable {
  /// One thing that a side may have.
  struct Row: Hashable, Sendable {
    /// The kinds of rows, in the order in which they are shown.
    enum Kind: Hashable, Sendable, CaseIterable {
      case variable, timer, queue
    }

    let kind: Kind
    /// The name under which the model has it.
    let name: String
  }

  /// The state after each event, the one before the first event first.
  let states: [State]
  /// The rows that ever have a value in this run.
  let rows: [Row]
  /// The value of each row at each moment.
  let values: [[String?]]

  /// One side of a run in a language.
  init(of run: PlayedRun, at side: Side, texts: Texts) {
    let model = run.trace.model
    let endpoints = run.endpoints(at: side)
    states = endpoints.map(\.state)
    let variables = model.variables.filter { symbol in endpoints.contains { $0.variables[symbol] != nil } }
    let timers = model.timers.filter { timer in endpoints.contains { $0.timers[timer] != nil } }
    let queues = model.queues.filter { queue in endpoints.contains { $0.queues[queue]?.isEmpty == false } }
    rows =
      variables.map { Row(kind: .variable, name: $0.name) } + timers.map { Row(kind: .timer, name: $0.id) }
      + queues.map { Row(kind: .queue, name: $0.id) }
    let entry = PlayedEntry(format: model.format, texts: texts)
    values = endpoints.map { endpoint in
      let values = variables.map { symbol in endpoint.variables[symbol].map { readable($0, symbol.unit, texts.interface) } }
      let expiries = timers.map { endpoint.timers[$0].map { texts.interface("player.expires", timestamp($0)) } }
      let contents = queues.map { queue -> String? in
        guard let entries = endpoint.queues[queue], !entries.isEmpty else { return nil }
        return entries.map(entry.text).joined(separator: " ")
      }
      return values + expiries + contents
    }
  }
}

/// How an entry of a queue is written.
struct PlayedEntry {
  let format: SegmentFormat
  let texts: Texts

  func text(_ entry: Endpoint.Entry) -> String {
    switch entry {
    case .call(let call): call.event.name(with: call.arguments)
    case .segment(let segment): segment.notation(format)
    case .child(let number): "#\(number)"
    }
  }
}
