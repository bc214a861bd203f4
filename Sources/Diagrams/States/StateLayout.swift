/// Where a state diagram's lines run: every state and every edge has a row of its own; an edge goes to the right, to the *rail* of the state that
/// it leads to, and the rail goes up and down to that state. So no line goes through a state, no label touches another, and every edge has
/// room for its label, however many there are.
struct StateLayout {
  /// What stands on a row.
  enum Row: Hashable {
    case state(String)
    case edge(StateDiagram.Edge)
    /// An empty row above a state.
    case blank
  }

  /// The line that all edges to one state share.
  struct Rail: Hashable {
    let state: String
    /// The first and the last of its rows.
    let rows: ClosedRange<Int>
    /// Its place among the rails, from the left.
    let place: Int
  }

  let rows: [Row]
  let rails: [Rail]

  /// Lays a diagram out. Rails whose rows are apart share a place.
  init(_ diagram: StateDiagram) {
    var rows: [Row] = []
    for state in diagram.states {
      if !rows.isEmpty { rows.append(.blank) }
      rows.append(.state(state))
      rows += diagram.edges.filter { $0.from == state }.map { .edge($0) }
    }
    self.rows = rows
    var spans: [(state: String, rows: ClosedRange<Int>)] = []
    for state in diagram.states {
      let used = rows.indices.filter { index in
        switch rows[index] {
        case .state(let name): name == state
        case .edge(let edge): edge.to == state
        case .blank: false
        }
      }
      if used.count > 1, let first = used.first, let last = used.last { spans.append((state, first...last)) }
    }
    var taken: [[ClosedRange<Int>]] = []
    rails = spans.sorted { ($0.rows.count, $0.rows.lowerBound) < ($1.rows.count, $1.rows.lowerBound) }.map { state, rows in
      // One row must lie between two rails in one place, or they would be one line.
      let place = taken.firstIndex { !$0.contains { $0.lowerBound - 1 <= rows.upperBound && rows.lowerBound - 1 <= $0.upperBound } }
      if place == nil { taken.append([]) }
      taken[place ?? taken.count - 1].append(rows)
      return Rail(state: state, rows: rows, place: place ?? taken.count - 1)
    }
  }

  /// The number of places for rails.
  var places: Int { (rails.map(\.place).max() ?? -1) + 1 }

  /// The rail of a state.
  func rail(to state: String) -> Rail? { rails.first { $0.state == state } }
}

extension StateDiagram.Mark {
  /// What stands before a marked edge's label.
  var sign: String {
    switch self {
    case .plain: " "
    case .taken: ">"
    case .added: "+"
    case .removed: "-"
    }
  }

  /// The mark that a sign is; nil when it is none.
  init?(sign: Character?) {
    guard let mark = Self.allCases.first(where: { $0.sign == sign.map(String.init) }) else { return nil }
    self = mark
  }
}
