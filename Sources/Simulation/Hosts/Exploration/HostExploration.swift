import ProtocolModel

/// Every order in which the endpoints of several hosts can act, within bounds: users make their calls, segments arrive in any order or are
/// lost, timers expire when nothing is on its way. There is no clock; what the host's clock says stands still.
public struct HostExploration: Sendable {
  /// The protocol.
  public let model: ProtocolModel
  /// What may happen.
  public let bounds: HostBounds
  private let plan: ExecutionPlan
  private let users: [[HostBounds.Call]]
  private let watchedRules: Set<String>

  /// An exploration that has yet to be run.
  public init(_ model: ProtocolModel, within bounds: HostBounds) {
    self.model = model
    self.bounds = bounds
    plan = ExecutionPlan(model, settings: bounds.settings)
    var names: [String] = []
    for call in bounds.calls where !names.contains(call.user) { names.append(call.user) }
    users = names.map { name in bounds.calls.filter { $0.user == name } }
    watchedRules = Set(bounds.properties.flatMap(\.rules))
  }

  /// Explores, breadth first.
  ///
  /// - Throws: `ModelError` when the model cannot be run.
  public func run() throws(ModelError) -> HostExplorationResult {
    var graph = HostGraph()
    var check = HostPropertyCheck(bounds, plan: plan)
    let start = HostSituation(
      hosts: bounds.places.map { _ in Host() }, made: users.map { _ in 0 }, losses: bounds.losses, timeouts: bounds.timeouts)
    _ = graph.insert(start, from: 0, "")
    check.meet(start, number: 0)
    var next = 0
    while next < graph.count, graph.count <= bounds.mostSituations {
      for step in try steps(after: graph[next], number: next, &check) {
        let known = graph.count
        let target = graph.insert(step.situation, from: next, step.text)
        graph.link(next, to: target, byNetwork: step.isOfNetwork)
        if graph.count > known { check.meet(step.situation, number: target) }
      }
      next += 1
    }
    return HostExplorationResult(graph, check, self, isPartial: next < graph.count)
  }

  /// Something that can happen.
  private struct Step {
    let text: String
    let situation: HostSituation
    let isOfNetwork: Bool
  }

  private func steps(after situation: HostSituation, number: Int, _ check: inout HostPropertyCheck) throws(ModelError) -> [Step] {
    var all: [Step] = []
    for user in users.indices {
      guard let (text, successor) = try call(of: user, in: situation, number, &check) else { continue }
      all.append(Step(text: text, situation: successor, isOfNetwork: false))
    }
    for flying in situation.inFlight.keys.sorted(by: Self.isBefore) {
      var arrived = situation
      arrived.remove(flying)
      if situation.losses > 0 {
        var lost = arrived
        lost.losses -= 1
        all.append(Step(text: "lost: \(text(flying))", situation: lost, isOfNetwork: true))
      }
      let step = text(flying)
      if let place = bounds.places.firstIndex(where: { $0.address == flying.pair.remote.host }) {
        try react(at: place, in: &arrived, number, step, &check) { (reactor) throws(ModelError) in
          try reactor.arrive(flying.segment, at: flying.pair.reversed)
        }
      }
      all.append(Step(text: step, situation: arrived, isOfNetwork: true))
    }
    if situation.inFlight.isEmpty, situation.timeouts != 0 { all += try timeouts(after: situation, number, &check) }
    return all
  }

  private func timeouts(after situation: HostSituation, _ number: Int, _ check: inout HostPropertyCheck) throws(ModelError) -> [Step] {
    var all: [Step] = []
    for (place, host) in situation.hosts.enumerated() {
      for (socketNumber, socket) in host.sockets.sorted(by: { $0.key < $1.key }) {
        for timer in plan.model.timers where socket.endpoint.timers[timer] != nil {
          guard let event = plan.model.timeouts(of: timer).first else { continue }
          var successor = situation
          successor.timeouts = situation.timeouts.map { $0 - 1 }
          let step = "\(bounds.places[place].id): \(event.name) of \(name(of: socket))"
          try react(at: place, in: &successor, number, step, &check) { (reactor) throws(ModelError) in
            try reactor.expire(timer, event, at: socketNumber)
          }
          all.append(Step(text: step, situation: successor, isOfNetwork: false))
        }
      }
    }
    return all
  }

  /// The next call of a user; nil when there is none, or none yet.
  private func call(
    of user: Int, in situation: HostSituation, _ number: Int, _ check: inout HostPropertyCheck
  ) throws(ModelError) -> (String, HostSituation)? {
    guard situation.made[user] < users[user].count else { return nil }
    let call = users[user][situation.made[user]]
    guard let place = bounds.places.firstIndex(where: { $0.id == call.host }) else { return nil }
    var successor = situation
    var host = situation.hosts[place]
    let known = host.socket(named: call.socket)
    guard let socket = known ?? (call.local == nil ? nil : host.next) else { return nil }
    if known == nil {
      host.next += 1
      host.sockets[socket] = Host.Socket(endpoint: Endpoint(of: plan.model), local: nil, remote: nil, parent: nil, owner: call.socket)
    }
    if let local = call.local { host.sockets[socket]?.local = local }
    if let remote = call.remote { host.sockets[socket]?.remote = remote }
    successor.hosts[place] = host
    successor.made[user] += 1
    if let name = call.makes { successor.names[call.socket, default: []].append(name) }
    let step = "\(call.host): \(call.event.name) on \(call.socket)"
    try react(at: place, in: &successor, number, step, &check) { (reactor) throws(ModelError) in
      try reactor.call(call.event, call.arguments, at: socket)
      if call.event.releases { reactor.host.release(socket, initial: plan.model.initial) }
    }
    return (step, successor)
  }

  private func react(
    at place: Int, in situation: inout HostSituation, _ number: Int, _ step: String, _ check: inout HostPropertyCheck,
    _ process: (inout HostReactor) throws(ModelError) -> Void
  ) throws(ModelError) {
    var reactor = HostReactor(
      plan: plan, host: situation.hosts[place], now: 0, millisecond: 1, selectNumber: { Self.number(of: $0) },
      hostValue: { symbol, pair in symbol.unit == .ourClock ? 1 : pair.map(Self.number) })
    try process(&reactor)
    for event in reactor.events {
      check.meet(event, after: number, step: step)
      remember(event, in: &situation, check.facts)
      for case .adopt(let child) in event.reaction.effects { name(child, of: event, in: &reactor.host, &situation.names) }
    }
    situation.hosts[place] = reactor.host.canonical
    for sent in reactor.sent {
      situation.inFlight[HostSituation.InFlight(pair: sent.pair, segment: sent.segment.segment), default: 0] += 1
    }
  }

  /// Gives a socket that was taken from a queue the name that its user has for it.
  private func name(_ child: Int, of event: HostEvent, in host: inout Host, _ names: inout [String: [String]]) {
    guard let owner = event.owner, var own = names[owner], !own.isEmpty else { return }
    host.rename(child, to: own.removeFirst())
    names[owner] = own.isEmpty ? nil : own
  }

  private func remember(_ event: HostEvent, in situation: inout HostSituation, _ facts: [HistoryFact]) {
    guard let local = event.local, let remote = event.remote else { return }
    let pair = AddressPair(local: local, remote: remote)
    var memory = situation.memories[pair] ?? HostSituation.Memory(facts: Array(repeating: 0, count: facts.count))
    let rules = event.reaction.firings.map(\.rule.id)
    var call: Bounds.Call?
    if case .call(let made, let arguments) = event.cause { call = Bounds.Call(made, arguments) }
    let happening = HistoryFact.Happening(rules: rules, told: event.reaction.told, call: call)
    for (index, fact) in facts.enumerated() {
      let change = fact.change(by: happening, before: { event.before.variables[$0] }, after: { event.after.variables[$0] })
      memory.facts[index] = change.value(after: memory.facts[index])
    }
    memory.fired.formUnion(watchedRules.intersection(rules))
    if memory.facts.contains(where: { $0 != 0 }) || !memory.fired.isEmpty { situation.memories[pair] = memory }
  }

  private func name(of socket: Host.Socket) -> String {
    socket.owner ?? socket.remote.map { "the connection with \($0)" } ?? "\(socket.endpoint.state.name)"
  }

  private func text(_ flying: HostSituation.InFlight) -> String {
    let bits = flying.segment.controlBits.map(\.name).joined(separator: ",")
    let text = flying.segment.text > 0 ? " with \(flying.segment.text) octets" : ""
    return "\(flying.pair.local) → \(flying.pair.remote) \(bits)\(text)"
  }

  private static func isBefore(_ one: HostSituation.InFlight, _ other: HostSituation.InFlight) -> Bool {
    func key(_ flying: HostSituation.InFlight) -> String {
      "\(flying.pair.local) \(flying.pair.remote) \(flying.segment.controlBits.map(\.name)) "
        + flying.segment.fields.sorted { $0.key.name < $1.key.name }.map { "\($0.key.name)\($0.value)" }.joined()
    }
    return key(one) < key(other)
  }

  /// The first number of a connection: always the same, far from 0 and from that of another.
  private static func number(of pair: AddressPair) -> UInt32 {
    "\(pair.local) \(pair.remote)".utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 } | 0x1000_0000
  }
}
