/// What one row of a drawing says, before anyone knows where its characters stand.
///
/// A row that says much takes several lines: its own, then those that its label or text goes on in.
package enum SequenceRow: Hashable {
  /// The states of both sides, at the start and wherever one is not what the rows above say.
  case states(left: String, right: String)
  /// Time in which nothing happens, in milliseconds.
  case gap(Int)
  /// A call, a timeout or a fault.
  case text(SequenceDiagram.Event)
  /// Something more of the event above.
  case note(SequenceDiagram.Event, Note)
  /// A segment leaves, and arrives further down if at all.
  case departure(SequenceDiagram.Arrow)
  /// A segment that left further up arrives.
  case arrival(SequenceDiagram.Arrow, SequenceDiagram.Event)
  /// A segment leaves and arrives, nothing having happened between.
  case crossing(SequenceDiagram.Arrow, SequenceDiagram.Event)

  /// The segment that leaves on this row.
  package var departing: SequenceDiagram.Arrow? {
    switch self {
    case .departure(let arrow), .crossing(let arrow, _): arrow
    case .states, .gap, .text, .note, .arrival: nil
    }
  }

  /// The event that stands on this row.
  package var event: SequenceDiagram.Event? {
    switch self {
    case .text(let event), .arrival(_, let event), .crossing(_, let event): event
    case .states, .gap, .note, .departure: nil
    }
  }
}

extension SequenceRow {
  /// A pause of at least this many milliseconds is drawn.
  static let longestUndrawnGap = 500

  /// The rows of a diagram, in order.
  package static func rows(of diagram: SequenceDiagram) -> [SequenceRow] {
    var builder = Builder(diagram)
    for event in diagram.events { builder.add(event) }
    builder.addInjected(before: .max)
    return builder.rows
  }

  private struct Builder {
    private(set) var rows: [SequenceRow]
    private let arrows: [SequenceDiagram.Arrow.ID: SequenceDiagram.Arrow]
    private var injected: [SequenceDiagram.Arrow]
    private var left: String
    private var right: String
    private var time: Int?

    init(_ diagram: SequenceDiagram) {
      arrows = Dictionary(diagram.arrows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      injected = diagram.arrows.filter(\.isInjected).sorted { ($0.sentAt, $0.id) < ($1.sentAt, $1.id) }
      left = diagram.left.initialState
      right = diagram.right.initialState
      rows = [.states(left: left, right: right)]
    }

    mutating func add(_ event: SequenceDiagram.Event) {
      let arriving = if case .arrival(let id) = event.cause { arrows[id] } else { nil as SequenceDiagram.Arrow? }
      addInjected(before: event.time)
      if let place = injected.firstIndex(where: { $0.id == arriving?.id }) { addInjected(place + 1) }
      let isRestated = event.before != (event.side == .left ? left : right)
      if let arriving, case .departure(arriving) = rows.last, !isRestated {
        rows[rows.count - 1] = .crossing(arriving, event)
        time = event.time
      } else {
        addGap(until: event.time)
        if isRestated {
          show(event.before, at: event.side)
          rows.append(.states(left: left, right: right))
        }
        rows.append(arriving.map { .arrival($0, event) } ?? .text(event))
      }
      show(event.after, at: event.side)
      rows += Note.all(of: event).map { .note(event, $0) }
      rows += event.departures.compactMap { arrows[$0] }.map { .departure($0) }
    }

    /// Adds the departures of what is put into the network by hand before a time.
    mutating func addInjected(before time: Int) {
      addInjected(injected.prefix { $0.sentAt < time }.count)
    }

    private mutating func addInjected(_ count: Int) {
      for arrow in injected.prefix(count) {
        addGap(until: arrow.sentAt)
        rows.append(.departure(arrow))
      }
      injected.removeFirst(count)
    }

    private mutating func show(_ state: String, at side: SequenceDiagram.Side) {
      switch side {
      case .left: left = state
      case .right: right = state
      }
    }

    private mutating func addGap(until next: Int) {
      if let time, next - time >= SequenceRow.longestUndrawnGap { rows.append(.gap(next - time)) }
      time = max(time ?? next, next)
    }
  }
}
