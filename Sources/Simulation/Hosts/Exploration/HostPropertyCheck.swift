import ProtocolModel

/// Checks what must hold in a situation, and counts how often it was asked to.
struct HostPropertyCheck {
  /// In how many situations or events the premise of each property was met.
  private(set) var premises: [Int]
  /// Where each property was broken first: a situation, and the event that follows it where that breaks it.
  private(set) var broken: [(situation: Int, step: String?)?]
  /// The ids of the rules that fired.
  private(set) var rulesFired: Set<String> = []
  let facts: [HistoryFact]
  private let properties: [HostProperty]
  private let watched: [Watched?]
  private let plan: ExecutionPlan
  private let places: [HostBounds.Place]

  init(_ bounds: HostBounds, plan: ExecutionPlan) {
    properties = bounds.properties
    self.plan = plan
    places = bounds.places
    premises = Array(repeating: 0, count: properties.count)
    broken = Array(repeating: nil, count: properties.count)
    watched = properties.map { if case .ofEnds(let property) = $0.claim { Watched(property) } else { nil } }
    var facts: [HistoryFact] = []
    for fact in properties.flatMap(\.facts) where !facts.contains(fact) { facts.append(fact) }
    self.facts = facts
  }

  /// Checks a situation that was found.
  mutating func meet(_ situation: HostSituation, number: Int) {
    for (index, property) in properties.enumerated() {
      let verdicts = verdicts(of: property.claim, in: situation)
      if verdicts.isEmpty { continue }
      premises[index] += 1
      if verdicts.contains(false), broken[index] == nil { broken[index] = (number, nil) }
    }
  }

  /// Checks what an endpoint did.
  mutating func meet(_ event: HostEvent, after situation: Int, step: String) {
    for firing in event.reaction.firings { rulesFired.insert(firing.rule.id) }
    guard case .arrival(let segment) = event.cause else { return }
    var before = Reactor(plan: plan, endpoint: event.before, now: 0) { 0 }
    before.segment = segment
    for (index, watched) in watched.enumerated() {
      guard let watched, watched.sender == .anyone, watched.premise.holds(in: before) == true else { continue }
      premises[index] += 1
      let isSeen = watched.isSeen(
        rules: event.reaction.firings.map(\.rule.id), before: event.before.state, after: event.after.state,
        isMet: watched.condition.holds(in: before) == true
      ) { bit in event.reaction.sent.contains { $0.segment.has(bit) } }
      if isSeen, broken[index] == nil { broken[index] = (situation, step) }
    }
  }

  /// For each case in which the premise of a claim is met, whether the claim holds.
  private func verdicts(of claim: HostProperty.Claim, in situation: HostSituation) -> [Bool] {
    switch claim {
    case .ofEnds(let property):
      guard case .invariant(premise: let premise, let wanted) = property.claim else { return [] }
      return ends(of: situation).compactMap { ends in
        ends.holds(premise) == true ? ends.holds(wanted) == true : nil
      }
    case .queuedOnce:
      return situation.hosts.flatMap { host in host.sockets.values.compactMap { isQueuedOnce($0, in: host) } }
    case .everyQueued(let queue, let condition):
      return situation.hosts.flatMap { host in
        host.sockets.values.flatMap { holder in
          Self.children(in: holder.endpoint.queues[queue] ?? []).map { holds(condition, at: $0, in: host) }
        }
      }
    case .everyEndpoint(in: let states, let condition):
      return situation.sockets.filter { states.contains($0.endpoint.state) }.map { holds(condition, at: $0.endpoint) }
    case .isKnown(in: let states, unless: let rules):
      return situation.sockets.compactMap { socket in
        guard states.contains(socket.endpoint.state), let local = socket.local, let remote = socket.remote else { return nil }
        let far = AddressPair(local: remote, remote: local)
        let isThere = situation.sockets.contains {
          $0.local == far.local && $0.remote == far.remote && $0.endpoint.state != plan.model.initial
        }
        return isThere || !(situation.memories[far]?.fired.isDisjoint(with: rules) ?? true)
      }
    case .comesToRest, .exchangesEnd: return []
    }
  }

  /// Whether each connection in a holder's queues stands there once, and is there; nil when no queue holds any.
  private func isQueuedOnce(_ holder: Host.Socket, in host: Host) -> Bool? {
    let children = Self.children(in: holder.endpoint.queues.values.flatMap { $0 })
    if children.isEmpty { return nil }
    return Set(children).count == children.count && children.allSatisfy { host.sockets[$0] != nil }
  }

  private static func children(in entries: [Endpoint.Entry]) -> [Int] {
    entries.compactMap { if case .child(let child) = $0 { child } else { nil } }
  }

  private func holds(_ condition: Guard, at child: Int, in host: Host) -> Bool {
    host.sockets[child].map { holds(condition, at: $0.endpoint) } ?? false
  }

  private func holds(_ condition: Guard, at endpoint: Endpoint) -> Bool {
    condition.holds(in: Reactor(plan: plan, endpoint: endpoint, now: 0) { 0 }) == true
  }

  /// The ends of each connection, in either role; where there is no endpoint any more, it is as before everything.
  private func ends(of situation: HostSituation) -> [JointEvaluation] {
    var endpoints: [AddressPair: Endpoint] = [:]
    for socket in situation.sockets {
      guard let local = socket.local, let remote = socket.remote else { continue }
      endpoints[AddressPair(local: local, remote: remote)] = socket.endpoint
    }
    func end(_ pair: AddressPair) -> JointEvaluation.End {
      JointEvaluation.End(
        endpoint: endpoints[pair] ?? Endpoint(of: plan.model),
        facts: situation.memories[pair]?.facts ?? Array(repeating: 0, count: facts.count))
    }
    let all = Set(endpoints.keys).union(situation.memories.keys)
    return all.map { pair in
      JointEvaluation(plan: plan, facts: facts, one: end(pair), other: end(pair.reversed), isQuiet: situation.inFlight.isEmpty)
    }
  }
}
