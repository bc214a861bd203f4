import ProtocolModel

/// An event that can happen in a situation, and the situation after it.
struct Successor {
  let move: Move
  let key: SituationKey
}

/// Finds what can happen next.
struct Successors {
  var reactions: ReactionTable
  /// How often the premise of each property of reactions was met.
  private(set) var premises: [Int]
  /// Whether more would have been in flight, after the situation asked for last, than the bounds take.
  private(set) var isOverfull = false
  let most: NetworkAllowance.Most
  private let stimuli: Stimuli
  private let segmentsInFlight: Int
  private let timersAt: Int
  private let expirable: UInt32
  private let patient: UInt32

  init(_ reactions: ReactionTable, bounds: Bounds) {
    self.reactions = reactions
    stimuli = reactions.stimuli
    segmentsInFlight = bounds.limits.segmentsInFlight
    most = NetworkAllowance.Most(bounds)
    timersAt = reactions.codec.timersAt
    expirable = stimuli.timeouts.reduce(into: 0) { $0 |= 1 << $1.bit }
    patient = stimuli.timeouts.reduce(into: 0) { mask, timeout in if timeout.expiry != .last { mask |= 1 << timeout.bit } }
    premises = Array(repeating: 0, count: reactions.watched.count)
  }

  /// Adds each event that can happen in a situation to a list, always in the same order.
  mutating func add(to list: inout [Successor], after key: SituationKey, number: Int) {
    isOverfull = false
    for side in Side.allCases {
      for stimulus in stimuli.calls(of: side) { happen(.spontaneous(side, stimulus), key, number, key.allowance, &list) }
    }
    if (running(key.left) | running(key.right)) & expirable != 0 { expire(key, number, &list) }
    if !stimuli.injections.isEmpty { inject(key, number, &list) }
    for side in Side.allCases where key.inFlight(from: side) != Contents.empty { travel(from: side, key, number, &list) }
  }

  private func running(_ half: UInt32) -> UInt32 { reactions.halves.word(timersAt, of: half) }

  private mutating func expire(_ key: SituationKey, _ number: Int, _ list: inout [Successor]) {
    let both = running(key.left) | running(key.right)
    var left = NetworkAllowance(number: key.allowance, most)
    let mayBeEarly = left.prematureTimeouts > 0
    if mayBeEarly { left.prematureTimeouts -= 1 }
    let sooner = left.number(most)
    for side in Side.allCases {
      let present = running(key.half(side))
      for timeout in stimuli.timeouts where present >> timeout.bit & 1 == 1 {
        let isEarly = !key.isQuiet && timeout.expiry == .early
        let mayHappen: Bool =
          switch timeout.expiry {
          case .never: false
          case .last: key.isQuiet && both & patient == 0
          case .whenQuiet: key.isQuiet
          case .early: key.isQuiet || mayBeEarly
          case .atAnyTime: true
          case .byLifetime: preconditionFailure("the bounds of an exploration are decided")
          }
        if mayHappen { happen(.spontaneous(side, timeout.place), key, number, isEarly ? sooner : key.allowance, &list) }
      }
    }
  }

  private mutating func inject(_ key: SituationKey, _ number: Int, _ list: inout [Successor]) {
    var left = NetworkAllowance(number: key.allowance, most)
    guard left.injections > 0 else { return }
    left.injections -= 1
    for side in Side.allCases {
      for stimulus in stimuli.injections { happen(.spontaneous(side, stimulus), key, number, left.number(most), &list) }
    }
  }

  /// What the network can do with what a side has sent.
  private mutating func travel(from side: Side, _ key: SituationKey, _ number: Int, _ list: inout [Successor]) {
    let content = key.inFlight(from: side)
    let left = NetworkAllowance(number: key.allowance, most)
    for place in 0..<reactions.contents.next(of: content) {
      let segment = reactions.contents.segment(place, of: content)
      // Of equal segments it makes no difference which one it is.
      if place > 0, segment == reactions.contents.segment(place - 1, of: content) { continue }
      var rest = key
      rest.setInFlight(reactions.contents.removing(place, from: content), from: side)
      let arrival = reactions.arrival(of: segment)
      happen(.delivery(from: side, place: place), arrival, at: side.other, rest, number, key.allowance, &list)
      if left.duplicates > 0 {
        var copied = left
        copied.duplicates -= 1
        var both = key
        both.setInFlight(reactions.contents.copying(place, of: content), from: side)
        happen(.copiedDelivery(from: side, place: place), arrival, at: side.other, both, number, copied.number(most), &list)
      }
      if left.losses > 0 {
        var lossy = left
        lossy.losses -= 1
        rest.allowance = lossy.number(most)
        list.append(Successor(move: .loss(from: side, place: place), key: rest))
      }
    }
  }

  private mutating func happen(_ move: Move, _ key: SituationKey, _ number: Int, _ allowance: UInt32, _ list: inout [Successor]) {
    guard case .spontaneous(let side, let stimulus) = move else { return }
    happen(move, UInt32(stimulus), at: side, key, number, allowance, &list)
  }

  /// Lets a half react, and what it sends be in flight.
  private mutating func happen(
    _ move: Move, _ event: UInt32, at side: Side, _ key: SituationKey, _ number: Int, _ allowance: UInt32, _ list: inout [Successor]
  ) {
    guard let effect = reactions.effect(on: key.half(side), of: event, in: number, move) else { return }
    if effect.premises != 0 {
      for index in premises.indices where effect.premises >> UInt32(index) & 1 == 1 { premises[index] += 1 }
    }
    let content = reactions.contents.adding(effect.sent, to: key.inFlight(from: side))
    guard effect.sent == Contents.empty || reactions.contents.count(of: content) <= segmentsInFlight else {
      isOverfull = true
      return
    }
    var next = key
    next.setHalf(effect.half, of: side)
    next.setInFlight(content, from: side)
    next.allowance = allowance
    list.append(Successor(move: move, key: next))
  }
}
