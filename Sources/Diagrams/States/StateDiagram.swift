/// The states of a protocol and what leads from one to another.
///
/// It says all that a drawing says: the readers give back the value that was drawn. An edge that stays in its state is not drawn.
public struct StateDiagram: Hashable, Sendable {
  /// Why an edge stands out.
  public enum Mark: String, Hashable, Sendable, CaseIterable {
    /// It does not.
    case plain
    /// A run takes it.
    case taken
    /// Only the second of two protocols has it.
    case added
    /// Only the first of two protocols has it.
    case removed
  }

  /// What leads from a state to another.
  public struct Edge: Hashable, Sendable {
    /// The state before.
    public var from: String
    /// The state after.
    public var to: String
    /// What happens, then after ` / ` what is sent; without ` / ` where nothing is.
    public var label: String
    /// Why it stands out.
    public var mark: Mark

    /// Creates an edge.
    public init(from: String, to: String, label: String, mark: Mark = .plain) {
      self.from = from
      self.to = to
      self.label = label
      self.mark = mark
    }
  }

  /// The states, in the order in which they are drawn.
  public let states: [String]
  /// The edges, in the order of their states; no two that say the same.
  public let edges: [Edge]

  /// Creates a diagram. States that no edge names are drawn too; an edge between states that are not given is left out, as is one that stays.
  public init(states: [String], edges: [Edge]) {
    var places: [String: Int] = [:]
    for state in states where places[state] == nil { places[state] = places.count }
    self.states = places.sorted { $0.value < $1.value }.map(\.key)
    var seen: Set<Edge> = []
    let known = edges.enumerated().filter { _, edge in
      places[edge.from] != nil && places[edge.to] != nil && edge.from != edge.to && seen.insert(edge).inserted
    }
    self.edges = known.sorted { left, right in
      let first = (places[left.element.from] ?? 0, places[left.element.to] ?? 0, left.offset)
      return first < (places[right.element.from] ?? 0, places[right.element.to] ?? 0, right.offset)
    }.map(\.element)
  }

  /// One state with its neighbours: the edges that begin or end in it.
  public func around(_ state: String) -> StateDiagram {
    let near = edges.filter { $0.from == state || $0.to == state }
    let names = Set(near.flatMap { [$0.from, $0.to] } + [state])
    return StateDiagram(states: states.filter(names.contains), edges: near)
  }

  /// What two protocols do not share: this one's edges that the other does not have, and those that only the other has, are marked.
  public func compared(with other: StateDiagram) -> StateDiagram {
    let (own, others) = (Set(edges), Set(other.edges))
    func marked(_ edges: [Edge], _ mark: Mark) -> [Edge] {
      edges.map { Edge(from: $0.from, to: $0.to, label: $0.label, mark: mark) }
    }
    return StateDiagram(
      states: states + other.states,
      edges: edges.filter(others.contains) + marked(edges.filter { !others.contains($0) }, .removed)
        + marked(other.edges.filter { !own.contains($0) }, .added))
  }
}
