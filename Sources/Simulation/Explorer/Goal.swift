import ProtocolModel

/// Something that an exploration may have found, and that a run can be shown for.
public enum Goal: Hashable, Sendable {
  /// The sides are in these states, whichever in which.
  case jointState(State, State)
  /// They are, and may stay so for ever.
  case quietEnd(State, State)
  /// The rule with this id fires.
  case rule(String)
  /// The property with this id is broken.
  case broken(String)
  /// The model cannot go on.
  case failure
}

extension Exploration {
  /// The shortest run to something that was found, or one of them; nil when it was not found.
  public func witness(of goal: Goal) -> Witness? {
    guard let end = end(of: goal) else { return nil }
    return Witness(model, bounds, codec, steps: steps(to: end.situation, along: loop(of: goal, from: end.situation), then: end.move))
  }

  /// The situation in which something was found first, and the event that showed it.
  private func end(of goal: Goal) -> (situation: Int, move: Move?)? {
    let discoveries = search.reactions.discoveries
    switch goal {
    case .jointState(let first, let second): return sighting(first, second, in: search.joint).map { ($0, nil) }
    case .quietEnd(let first, let second): return sighting(first, second, in: search.ends).map { ($0, nil) }
    case .rule(let id): return discoveries.first { $0.rules.contains(id) }.map { ($0.situation, $0.move) }
    case .failure: return discoveries.first { $0.failure != nil }.map { ($0.situation, $0.move) }
    case .broken(let id): return breach(of: id)
    }
  }

  private func sighting(_ first: State, _ second: State, in pairs: [Search.Sighting?]) -> Int? {
    guard let one = model.states.firstIndex(of: first), let other = model.states.firstIndex(of: second) else { return nil }
    return pairs[search.place(of: (one, other))]?.first
  }

  private func breach(of id: String) -> (situation: Int, move: Move?)? {
    guard let index = properties.firstIndex(where: { $0.id == id }) else { return nil }
    switch properties[index].claim {
    case .invariant:
      let place = properties[..<index].count { if case .invariant = $0.claim { true } else { false } }
      return search.check.broken[place].map { ($0, nil) }
    case .never:
      let bit = UInt32(properties[..<index].count { if case .never = $0.claim { true } else { false } })
      return search.reactions.discoveries.first { $0.broken >> bit & 1 == 1 }.map { ($0.situation, $0.move) }
    case .reachesQuietEnd: return search.stuckSituations().flatMap { $0.count > 0 ? ($0.first, nil) : nil }
    case .exchangesEnd: return search.endlessSituations().flatMap { $0.count > 0 ? ($0.first, nil) : nil }
    }
  }

  /// Where an exchange without end goes on, until it has come round; nothing for other goals.
  private func loop(of goal: Goal, from situation: Int) -> [Int] {
    guard case .broken(let id) = goal, properties.first(where: { $0.id == id })?.claim == .exchangesEnd else { return [] }
    return search.endlessWalk(from: situation)
  }

  /// The events from the start to a situation, along some that follow it, and one more.
  private func steps(to end: Int, along rest: [Int], then last: Move?) -> [WitnessStep] {
    var path = [end]
    while let first = path.last, first != 0 { path.append(search.situations.parent(of: first)) }
    path.reverse()
    path += rest
    var steps: [WitnessStep] = []
    var isMirrored = false
    for (number, next) in zip(path, path.dropFirst()) {
      let wanted = search.situations[next]
      guard let successor = search.successors(of: number).first(where: { search.kept($0.key) == wanted }) else {
        preconditionFailure("a situation is not among those that its parent leads to")
      }
      steps.append(step(successor.move, in: number, isMirrored: isMirrored))
      if successor.key != wanted { isMirrored.toggle() }
    }
    if let last { steps.append(step(last, in: end, isMirrored: isMirrored)) }
    return steps
  }

  private func step(_ move: Move, in number: Int, isMirrored: Bool) -> WitnessStep {
    let key = search.situations[number]
    let reactions = search.reactions
    let shown = isMirrored ? move.mirrored : move
    switch move {
    case .spontaneous(_, let stimulus): return WitnessStep(move: shown, event: reactions.stimuli.events[stimulus], segment: [])
    case .delivery(from: let side, place: let place), .copiedDelivery(from: let side, place: let place),
      .loss(from: let side, place: let place):
      let segment = reactions.known.contents.segment(place, of: key.inFlight(from: side))
      return WitnessStep(move: shown, event: nil, segment: Array(reactions.segments[segment]))
    }
  }
}

/// One event on the way to something found.
struct WitnessStep: Sendable {
  /// The event, with the sides as they are in this run.
  let move: Move
  /// What happens, when no segment in flight is part of it.
  let event: SpontaneousEvent?
  /// The words of the segment in flight that is.
  let segment: [UInt32]
}
