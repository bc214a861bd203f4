import ProtocolModel

/// An event that can happen in a situation, and the situation after it.
struct Successor {
  let move: Move
  let key: SituationKey
}

/// Takes the events that can happen in a situation, one after the other.
protocol SuccessorSink {
  /// An event can happen, and leads to a situation.
  mutating func add(move: Move?, _ key: SituationKey)
  /// More would be in flight than the bounds take, so that an event is not followed.
  mutating func noteOverfull()
  /// Premises of properties of reactions were met.
  mutating func note(premises: UInt32)
}

/// Says what can happen next.
struct Successors {
  let most: NetworkAllowance.Most
  private let steps: NetworkSteps
  private let leftCalls: [Int]
  private let rightCalls: [Int]
  private let timeouts: [(place: Int, bit: UInt32, expiry: Bounds.Expiry)]
  private let injections: [Int]
  private let segmentsInFlight: Int
  private let timersAt: Int
  private let arrivals: UInt32
  private let expirable: UInt32
  private let patient: UInt32

  init(_ reactions: ReactionTable, bounds: Bounds) {
    let stimuli = reactions.stimuli
    leftCalls = stimuli.calls(of: .left)
    rightCalls = stimuli.calls(of: .right)
    timeouts = stimuli.timeouts
    injections = stimuli.injections
    segmentsInFlight = bounds.limits.segmentsInFlight
    most = NetworkAllowance.Most(bounds)
    precondition(
      most.count <= NetworkAllowance.mostNumbers,
      "the losses, duplicates, timeouts and injections of the bounds are more than 255 kinds of network")
    steps = NetworkSteps(most)
    timersAt = reactions.codec.timersAt
    arrivals = stimuli.arrivals
    expirable = stimuli.timeouts.reduce(into: 0) { $0 |= 1 << $1.bit }
    patient = stimuli.timeouts.reduce(into: 0) { mask, timeout in if timeout.expiry != .last { mask |= 1 << timeout.bit } }
  }

  /// The most events that can happen in one situation.
  var mostEvents: Int {
    let spontaneous = leftCalls.count + rightCalls.count + 2 * (timeouts.count + injections.count)
    return spontaneous + 2 * 3 * segmentsInFlight
  }

  /// Adds each event that can happen in a situation to a list, always in the same order.
  func add(to list: inout some SuccessorSink, after key: SituationKey, number: Int, _ reactions: inout ReactionTable) {
    call(.left, leftCalls, key, number, &list, &reactions)
    call(.right, rightCalls, key, number, &list, &reactions)
    let left = reactions.known.halves.word(timersAt, of: key.left)
    let right = reactions.known.halves.word(timersAt, of: key.right)
    if (left | right) & expirable != 0 {
      expire(.left, left, left | right, key, number, &list, &reactions)
      expire(.right, right, left | right, key, number, &list, &reactions)
    }
    if !injections.isEmpty { inject(key, number, &list, &reactions) }
    if key.fromLeft != Contents.empty { travel(from: .left, key, number, &list, &reactions) }
    if key.fromRight != Contents.empty { travel(from: .right, key, number, &list, &reactions) }
  }

  /// The calls that a side can make; most halves can make few of them, so that those are kept.
  private func call(
    _ side: Side, _ stimuli: [Int], _ key: SituationKey, _ number: Int, _ list: inout some SuccessorSink, _ reactions: inout ReactionTable
  ) {
    for index in reactions.calls(of: key.half(side), at: side, among: stimuli, in: number) {
      let call = reactions.calls[index]
      apply(call.effect, .spontaneous(side, call.stimulus), at: side, key, key.allowance, &list, &reactions)
    }
  }

  private func expire(
    _ side: Side, _ present: UInt32, _ both: UInt32, _ key: SituationKey, _ number: Int, _ list: inout some SuccessorSink,
    _ reactions: inout ReactionTable
  ) {
    let sooner = steps.afterPrematureTimeout(key.allowance)
    for index in timeouts.indices where present >> timeouts[index].bit & 1 == 1 {
      let timeout = timeouts[index]
      let isEarly = !key.isQuiet && timeout.expiry == .early
      let mayHappen: Bool =
        switch timeout.expiry {
        case .never: false
        case .last: key.isQuiet && both & patient == 0
        case .whenQuiet: key.isQuiet
        case .early: key.isQuiet || sooner != nil
        case .atAnyTime: true
        case .byLifetime: preconditionFailure("the bounds of an exploration are decided")
        }
      let allowance = isEarly ? sooner ?? key.allowance : key.allowance
      if mayHappen { happen(.spontaneous(side, timeout.place), key, number, allowance, &list, &reactions) }
    }
  }

  private func inject(_ key: SituationKey, _ number: Int, _ list: inout some SuccessorSink, _ reactions: inout ReactionTable) {
    guard let allowance = steps.afterInjection(key.allowance) else { return }
    for stimulus in injections { happen(.spontaneous(.left, stimulus), key, number, allowance, &list, &reactions) }
    for stimulus in injections { happen(.spontaneous(.right, stimulus), key, number, allowance, &list, &reactions) }
  }

  /// What the network can do with what a side has sent.
  private func travel(
    from side: Side, _ key: SituationKey, _ number: Int, _ list: inout some SuccessorSink, _ reactions: inout ReactionTable
  ) {
    let content = key.inFlight(from: side)
    let duplicated = steps.afterDuplicate(key.allowance)
    let lossy = steps.afterLoss(key.allowance)
    var last: UInt32?
    for place in 0..<reactions.known.contents.next(of: content) {
      let segment = reactions.known.contents.segment(place, of: content)
      // Of equal segments it makes no difference which one it is.
      if segment == last { continue }
      last = segment
      var rest = key
      rest.setInFlight(reactions.removing(place, from: content), from: side)
      let arrival = arrivals + segment
      happen(.delivery(from: side, place: place), arrival, at: side.other, rest, number, key.allowance, &list, &reactions)
      if let duplicated {
        var both = key
        both.setInFlight(reactions.copying(place, of: content), from: side)
        happen(.copiedDelivery(from: side, place: place), arrival, at: side.other, both, number, duplicated, &list, &reactions)
      }
      if let lossy {
        rest.allowance = lossy
        list.add(move: .loss(from: side, place: place), rest)
      }
    }
  }

  private func happen(
    _ move: Move, _ key: SituationKey, _ number: Int, _ allowance: UInt32, _ list: inout some SuccessorSink,
    _ reactions: inout ReactionTable
  ) {
    guard case .spontaneous(let side, let stimulus) = move else { return }
    happen(move, UInt32(stimulus), at: side, key, number, allowance, &list, &reactions)
  }

  /// Lets a half react, and what it sends be in flight.
  private func happen(
    _ move: Move, _ event: UInt32, at side: Side, _ key: SituationKey, _ number: Int, _ allowance: UInt32,
    _ list: inout some SuccessorSink, _ reactions: inout ReactionTable
  ) {
    guard let effect = reactions.effect(on: key.half(side), of: event, in: number, move) else { return }
    apply(effect, move, at: side, key, allowance, &list, &reactions)
  }

  /// Lets what came of an event be, and what was sent be in flight.
  private func apply(
    _ effect: ReactionTable.Effect, _ move: Move, at side: Side, _ key: SituationKey, _ allowance: UInt32, _ list: inout some SuccessorSink,
    _ reactions: inout ReactionTable
  ) {
    if effect.premises != 0 { list.note(premises: effect.premises) }
    var next = key
    if effect.sent != Contents.empty {
      let content = reactions.adding(effect.sent, to: key.inFlight(from: side))
      if reactions.known.contents.count(of: content) > segmentsInFlight { return list.noteOverfull() }
      next.setInFlight(content, from: side)
    }
    next.setHalf(effect.half, of: side)
    next.allowance = allowance
    list.add(move: move, next)
  }
}

/// The events of one situation, with what they are.
struct SuccessorList: SuccessorSink {
  private(set) var successors: [Successor] = []

  mutating func add(move: Move?, _ key: SituationKey) {
    guard let move else { preconditionFailure("an event of a situation is known") }
    successors.append(Successor(move: move, key: key))
  }

  mutating func noteOverfull() {}

  mutating func note(premises: UInt32) {}
}
