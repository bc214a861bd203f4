import ProtocolModel
import Simulation

extension StateDiagram {
  /// The diagram of a protocol, each edge witnessed: by an event tried in a situation, or by an event of a run.
  ///
  /// - Parameter order: The states in the order in which they are drawn; those that are left out follow.
  public init(of table: TransitionTable, in model: ProtocolModel, runs: [Trace] = [], order: [State] = []) {
    var edges = table.transitions.map { Edge(from: $0.before.state.name, to: $0.after.state.name, label: $0.label(model.format)) }
    for run in runs { edges += run.edges }
    self.init(states: (order + model.states).map(\.name), edges: edges)
  }

  /// The same diagram with the edges that a run takes marked.
  public func marking(_ run: Trace) -> StateDiagram {
    let taken = Set(run.edges)
    return StateDiagram(
      states: states,
      edges: edges.map { edge in
        var edge = edge
        if taken.contains(edge) { edge.mark = .taken }
        return edge
      } + [])
  }
}

extension Transition {
  fileprivate func label(_ format: SegmentFormat) -> String {
    StateDiagram.label(event, arriving: segment, sent: reaction.sent.map(\.segment), format)
  }
}

extension Trace {
  /// The edges that the run takes, but for what a host does that forgets everything.
  fileprivate var edges: [StateDiagram.Edge] {
    events.compactMap { event in
      let sent = event.reaction.sent.map(\.segment)
      let label: String
      switch event.cause {
      case .call(let call, _): label = StateDiagram.label(call, arriving: nil, sent: sent, model.format)
      case .arrival(let number):
        label = StateDiagram.label(model.arrival, arriving: transmissions[number].segment, sent: sent, model.format)
      case .timeout(let timeout): label = StateDiagram.label(timeout, arriving: nil, sent: sent, model.format)
      case .crash: return nil
      }
      guard event.before.state != event.after.state else { return nil }
      return StateDiagram.Edge(from: event.before.state.name, to: event.after.state.name, label: label)
    }
  }
}

extension StateDiagram {
  /// What happens and what is sent: `some CALL / snd A,B`.
  fileprivate static func label(_ event: Event?, arriving: Segment?, sent: [Segment], _ format: SegmentFormat) -> String {
    func bits(_ segment: Segment) -> String {
      let names = format.controlBits.filter(segment.has).map(\.name).joined(separator: ",")
      return names.isEmpty ? (segment.text > 0 ? "data" : "nothing") : names
    }
    let cause = arriving.map { "rcv \(bits($0))" } ?? event?.name ?? ""
    var seen: Set<String> = []
    let replies = sent.map(bits).filter { seen.insert($0).inserted }
    return cause + (replies.isEmpty ? "" : " / snd " + replies.joined(separator: " + "))
  }
}
