import ProtocolModel

/// What can be seen from outside of what an endpoint did on one event: by the other side, by the user, and the state that it is in then.
struct Visible: Hashable, Sendable {
  let time: Int
  let side: Side
  let sent: [Segment]
  let told: [Reaction.Told]
  let state: State
}

extension Trace {
  /// What can be seen of the run. An event that nobody sees anything of, and that changes no state, is left out.
  var observations: [Visible] {
    var state: [Side: State] = [:]
    return events.compactMap { event in
      let before = state.updateValue(event.after.state, forKey: event.side) ?? model.initial
      let seen = Visible(
        time: event.time, side: event.side, sent: event.reaction.sent.map(\.segment), told: event.reaction.told, state: event.after.state)
      return seen.sent.isEmpty && seen.told.isEmpty && seen.state == before ? nil : seen
    }
  }
}

extension Transition {
  /// What can be seen of the transition.
  var visible: Visible {
    Visible(time: 0, side: .left, sent: reaction.sent.map(\.segment), told: reaction.told, state: after.state)
  }
}

extension TransitionTable {
  /// Where this table says something else than another one; nil where both say the same.
  func firstDifference(from other: TransitionTable) -> String? {
    let mine = Dictionary(uniqueKeysWithValues: transitions.map { ($0.place, $0.visible) })
    let theirs = Dictionary(uniqueKeysWithValues: other.transitions.map { ($0.place, $0.visible) })
    let places = other.transitions.map(\.place) + transitions.map(\.place)
    return places.first { mine[$0] != theirs[$0] }
  }
}

extension Transition {
  fileprivate var place: String { "\(stimulus) in \(situation)" }
}
