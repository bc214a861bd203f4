/// What ties two rows of one side together: a timer from its start to its expiry, a segment to the one that repeats it.
struct SequenceTie: Hashable {
  enum Kind: Hashable {
    case timer
    case repetition
  }

  let kind: Kind
  let side: SequenceDiagram.Side
  /// The event that started the timer, or the arrow that was repeated.
  let start: Int
  /// The event at which the timer expires, or the arrow that repeats.
  let end: Int
  /// Its place in the gutter, from 0.
  var place: Int

  /// The ties of a diagram, placed so that no two that overlap share a place.
  static func all(in diagram: SequenceDiagram, rows: [SequenceRow]) -> [SequenceTie] {
    var eventRows: [Int: Int] = [:]
    var arrowRows: [SequenceDiagram.Arrow.ID: Int] = [:]
    for (index, row) in rows.enumerated() {
      if let event = row.event { eventRows[event.number] = index }
      if let arrow = row.departing { arrowRows[arrow.id] = index }
    }
    var found: [(tie: SequenceTie, first: Int, last: Int)] = []
    for event in diagram.events {
      guard let start = event.startedAt, let first = eventRows[start], let last = eventRows[event.number] else { continue }
      found.append((SequenceTie(kind: .timer, side: event.side, start: start, end: event.number, place: 0), first, last))
    }
    for arrow in diagram.arrows {
      guard let start = arrow.repeats, let first = arrowRows[start], let last = arrowRows[arrow.id] else { continue }
      found.append((SequenceTie(kind: .repetition, side: arrow.from, start: start, end: arrow.id, place: 0), first, last))
    }
    var taken: [SequenceDiagram.Side: [[Range<Int>]]] = [.left: [], .right: []]
    return found.sorted { ($0.last - $0.first, $0.first, $0.tie.end) < ($1.last - $1.first, $1.first, $1.tie.end) }.map {
      tie, first, last in
      var tie = tie
      let rows = first..<last + 1
      var places = taken[tie.side] ?? []
      tie.place = places.firstIndex { !$0.contains { $0.overlaps(rows) } } ?? places.count
      if tie.place == places.count { places.append([]) }
      places[tie.place].append(rows)
      taken[tie.side] = places
      return tie
    }
  }
}

extension [SequenceTie] {
  /// The number of places in the gutter of each side.
  var gutters: (left: Int, right: Int) {
    func places(_ side: SequenceDiagram.Side) -> Int { filter { $0.side == side }.map { $0.place + 1 }.max() ?? 0 }
    return (places(.left), places(.right))
  }
}
