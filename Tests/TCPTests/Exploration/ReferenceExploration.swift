import ProtocolModel

import Testing

@testable import Simulation

/// An exploration as plain as it can be: situations are values in a set, every event is computed by the interpreter, nothing is remembered,
/// nothing left out, and each side has numbers of its own. What the fast one says is held against it.
struct ReferenceExploration {
  /// A side with what it may still do.
  struct Party: Hashable {
    var endpoint: Endpoint
    var selected: UInt32 = 0
    var left: [Int]
  }

  struct Situation: Hashable {
    var parties: [Party]
    /// What each side has sent that has not arrived.
    var inFlight: [[Segment]] = [[], []]
    var losses: Int
    var duplicates: Int
    var prematureTimeouts: Int
  }

  static let firstNumbers: [UInt32] = [400_000_000, 900_000_000]
  let model: ProtocolModel
  let bounds: Bounds
  private let plan: ExecutionPlan

  init(_ model: ProtocolModel, _ bounds: Bounds) {
    self.model = model
    self.bounds = bounds.decided(for: model)
    plan = ExecutionPlan(model, settings: bounds.settings)
  }

  /// Every situation, with a situation and its mirror image counted once when the bounds are symmetric.
  func run() throws -> Set<Situation> {
    let parties = Side.allCases.map { Party(endpoint: Endpoint(of: model), left: (bounds.calls[$0] ?? []).map(\.atMost)) }
    let first = Situation(
      parties: parties, losses: bounds.losses, duplicates: bounds.duplicates, prematureTimeouts: bounds.prematureTimeouts)
    var found: Set<Situation> = [first]
    var waiting = [first]
    while let situation = waiting.popLast() {
      for next in try successors(of: situation) {
        if bounds.isSymmetric, found.contains(mirrored(next)) { continue }
        if found.insert(next).inserted { waiting.append(next) }
      }
    }
    return found
  }

  func successors(of situation: Situation) throws -> [Situation] {
    var list: [Situation] = []
    for side in 0...1 {
      try list += calls(situation, side)
      try list += timeouts(situation, side)
      try list += network(situation, side)
    }
    return list.map(\.normal)
  }

  private func calls(_ situation: Situation, _ side: Int) throws -> [Situation] {
    let allowances = bounds.calls[Side.allCases[side]] ?? []
    return try allowances.indices.flatMap { index -> [Situation] in
      guard situation.parties[side].left[index] > 0 else { return [] }
      return try allowances[index].choices.compactMap { call in
        let next = try reacting(situation, side) {
          $0.call = .init(event: call.event, arguments: call.arguments)
          try $0.process(call.event)
        }
        guard next.normal != situation else { return nil }
        var counted = next
        counted.parties[side].left[index] -= 1
        return counted
      }
    }
  }

  private func timeouts(_ situation: Situation, _ side: Int) throws -> [Situation] {
    let isQuiet = situation.inFlight == [[], []]
    return try model.events.compactMap { event -> Situation? in
      guard case .timeout(let timer) = event.kind, situation.parties[side].endpoint.timers[timer] != nil else { return nil }
      var present = situation
      switch bounds.expiry(of: timer) {
      case .never: return nil
      case .atAnyTime: break
      case .byLifetime: preconditionFailure("the bounds are decided")
      case .whenQuiet: if !isQuiet { return nil }
      case .last:
        let others = situation.parties.flatMap(\.endpoint.timers.keys).filter { ![.never, .last].contains(bounds.expiry(of: $0)) }
        if !isQuiet || !others.isEmpty { return nil }
      case .early:
        if !isQuiet, situation.prematureTimeouts == 0 { return nil }
        if !isQuiet { present.prematureTimeouts -= 1 }
      }
      return try reacting(present, side) {
        $0.endpoint.timers[timer] = nil
        try $0.process(event)
      }
    }
  }

  private func network(_ situation: Situation, _ side: Int) throws -> [Situation] {
    let places = bounds.order == .kept ? situation.inFlight[side].indices.prefix(1) : situation.inFlight[side].indices[...]
    return try places.flatMap { place -> [Situation] in
      var rest = situation
      let segment = rest.inFlight[side].remove(at: place)
      var list: [Situation] = []
      let arrival = try #require(model.arrival)
      func arriving(_ present: Situation) throws -> Situation {
        try reacting(present, 1 - side) {
          $0.segment = segment
          try $0.process(arrival)
        }
      }
      list.append(try arriving(rest))
      if situation.duplicates > 0 {
        var copied = situation
        copied.duplicates -= 1
        list.append(try arriving(copied))
      }
      if situation.losses > 0 {
        rest.losses -= 1
        list.append(rest)
      }
      return list
    }
  }

  private func reacting(_ situation: Situation, _ side: Int, _ process: (inout Reactor) throws -> Void) throws -> Situation {
    var next = situation
    var selected = situation.parties[side].selected
    let stride = bounds.numberStride(in: plan.settings)
    var reactor = Reactor(plan: plan, endpoint: situation.parties[side].endpoint, now: 0) {
      defer { selected += 1 }
      return Self.firstNumbers[side] &+ selected &* stride
    }
    try process(&reactor)
    try reactor.output()
    next.parties[side].endpoint = reactor.endpoint
    next.parties[side].selected = selected
    next.inFlight[side] += reactor.reaction.sent.map(\.segment)
    if bounds.order == .any { next.inFlight[side].sort { $0.notation(model.format) < $1.notation(model.format) } }
    return next
  }

  /// The situation with the sides exchanged, and their numbers with them.
  private func mirrored(_ situation: Situation) -> Situation {
    func position(_ value: UInt32) -> UInt32 {
      for side in 0...1 where value >= Self.firstNumbers[side] - 100_000_000 && value < Self.firstNumbers[side] + 100_000_000 {
        return value - Self.firstNumbers[side] + Self.firstNumbers[1 - side]
      }
      return value
    }
    func segment(_ segment: Segment) -> Segment {
      var seen = segment
      for (symbol, value) in segment.fields where symbol.unit.isPosition { seen.fields[symbol] = position(value) }
      return seen
    }
    var image = situation
    image.parties = situation.parties.reversed().map { party in
      var seen = party
      for (symbol, value) in party.endpoint.variables where symbol.unit.isPosition { seen.endpoint.variables[symbol] = position(value) }
      for (queue, entries) in party.endpoint.queues {
        seen.endpoint.queues[queue] = entries.map { entry in
          switch entry {
          case .segment(let kept): return .segment(segment(kept))
          case .call(var call):
            call.end = call.end.map(position)
            return .call(call)
          case .child: return entry
          }
        }
      }
      return seen
    }
    image.inFlight = situation.inFlight.reversed().map { $0.map(segment) }
    if bounds.order == .any { image.inFlight = image.inFlight.map { $0.sorted { $0.notation(model.format) < $1.notation(model.format) } } }
    return image
  }
}

extension ReferenceExploration.Situation {
  /// The situation without clocks: a timer runs or does not.
  var normal: Self {
    var plain = self
    for side in 0...1 {
      plain.parties[side].endpoint.timers = parties[side].endpoint.timers.mapValues { _ in 0 }
      for (symbol, _) in parties[side].endpoint.variables where symbol.unit == .milliseconds {
        plain.parties[side].endpoint.variables[symbol] = 1_000
      }
    }
    return plain
  }
}
