import ProtocolModel

extension NetworkTrace {
  /// The run as the connection that the scenario follows sees it: what its two hosts did for it, and beside it what they did for others.
  public func following() -> Trace {
    var follower = ConnectionFollower(self)
    for moment in Dictionary(grouping: events, by: \.moment).sorted(by: { $0.key < $1.key }) { follower.add(moment.value) }
    return follower.trace
  }
}

/// Makes one connection's trace of a run of hosts.
private struct ConnectionFollower {
  private let network: NetworkTrace
  private let pair: AddressPair
  private(set) var trace: Trace
  /// The endpoint that stands for each side, and what it is like now.
  private var shown: [Side: Endpoint]
  private var lengths: [Side: [Queue: Int]] = [:]
  /// The number that each segment of the connection has in its trace.
  private var numbers: [Int: Int] = [:]

  init(_ network: NetworkTrace) {
    self.network = network
    pair = network.scenario.follows
    let hosts = network.scenario.hosts
    let closed = Endpoint(of: network.model)
    shown = [.left: closed, .right: closed]
    trace = Trace(
      scenario: network.scenario.id, model: network.model, hosts: [.left: hosts[0].id, .right: hosts[1].id],
      initialStates: [.left: network.model.initial, .right: network.model.initial], final: [.left: closed, .right: closed], drawnFrom: 0,
      settings: [.left: network.settings[hosts[0].id] ?? [:], .right: network.settings[hosts[1].id] ?? [:]])
    trace.network = network
    for (number, sent) in network.transmissions.enumerated() where sent.pair == pair || sent.pair.reversed == pair {
      numbers[number] = numbers.count
    }
    for (number, sent) in network.transmissions.enumerated() {
      guard let own = numbers[number] else { continue }
      trace.transmissions.append(
        Transmission(
          number: own, from: sent.pair == pair ? .left : .right, segment: sent.segment, sentAt: sent.sentAt, fate: sent.fate,
          repeats: sent.repeats.flatMap { numbers[$0] }, isInjected: sent.isInjected))
    }
  }

  private func side(of host: String) -> Side { host == trace.hosts[.left] ? .left : .right }
  private func own(_ side: Side) -> AddressPair { side == .left ? pair : pair.reversed }

  /// Whether an endpoint's event belongs to the connection, or to the listener that it comes from while the listener acts for itself.
  private func isFollowed(_ event: HostEvent, at side: Side) -> Bool {
    guard event.local == own(side).local else { return false }
    if event.remote == own(side).remote { return true }
    guard event.remote == nil else { return false }
    if case .call = event.cause { return true }
    return false
  }

  /// What one arrival, call or timeout made a host do.
  mutating func add(_ moment: [NetworkTrace.NetworkEvent]) {
    guard let first = moment.first else { return }
    let side = side(of: first.host)
    let followed = moment.filter { isFollowed($0.event, at: side) }
    let changed = queueChanges(moment, at: side)
    guard let cause = followed.first.flatMap({ self.cause($0) }) else {
      addBesides(moment, at: side, changed)
      return
    }
    let before = shown[side] ?? Endpoint(of: network.model)
    let after = standing(after: followed, at: side)
    shown[side] = after
    trace.final[side] = after
    var reaction = Reaction()
    for record in followed { reaction.append(record.event.reaction) }
    trace.events.append(
      TraceEvent(
        number: trace.events.count + 1, time: first.time, side: side, cause: cause, reaction: reaction, before: before, after: after,
        sent: followed.flatMap(\.sent).compactMap { numbers[$0] }, queues: changed))
  }

  private func cause(_ record: NetworkTrace.NetworkEvent) -> TraceEvent.Cause? {
    switch record.event.cause {
    case .call(let event, let arguments): .call(event, arguments)
    case .arrival: record.arrived.flatMap { numbers[$0] }.map { .arrival($0) }
    case .timeout(let event): .timeout(event)
    case .parent(let event): .call(event, [:])
    case .crash: .crash
    case .child: nil
    }
  }

  /// The endpoint that stands for a side: the connection's own while it has a state, else the listener, else none.
  private func standing(after records: [NetworkTrace.NetworkEvent], at side: Side) -> Endpoint {
    let closed = network.model.initial
    var now = shown[side] ?? Endpoint(of: network.model)
    for record in records where record.event.socket != 0 {
      let event = record.event
      let isListener = event.remote == nil || event.after.state == event.before.state && event.reaction.effects.contains(where: \.isChild)
      if isListener {
        // A listener shows while no child of it stands for the connection.
        let hasChild = now.state != closed && now.variables[network.model.firstNumbers?.own ?? Symbol("", .truth, .endpoint)] != nil
        if !hasChild { now = event.after }
      } else if event.after.state == closed, let listener = listener(at: side, before: record) {
        now = listener
      } else {
        now = event.after
      }
    }
    return now
  }

  /// The listener that the connection of a side falls back to: what it was last like.
  private func listener(at side: Side, before record: NetworkTrace.NetworkEvent) -> Endpoint? {
    let local = own(side).local
    let last = network.events.last { $0.time <= record.time && $0.host == record.host && $0.event.local == local && $0.event.remote == nil }
    guard let last, last.event.after.state != network.model.initial else { return nil }
    return last.event.after
  }

  private mutating func queueChanges(_ moment: [NetworkTrace.NetworkEvent], at side: Side) -> [TraceEvent.QueueLength] {
    guard let now = moment.last(where: { !$0.event.queues.isEmpty && $0.event.local == own(side).local })?.event.queues else { return [] }
    let before = lengths[side] ?? [:]
    lengths[side] = now
    return network.model.queues.compactMap { queue in
      guard let count = now[queue], count != before[queue] ?? 0 else { return nil }
      return .init(queue: queue, count: count)
    }
  }

  private mutating func addBesides(_ moment: [NetworkTrace.NetworkEvent], at side: Side, _ queues: [TraceEvent.QueueLength]) {
    guard side == .right, let last = trace.events.indices.last, let first = moment.first, let end = moment.last else { return }
    let cause: TraceEvent.BesidesCause
    switch first.event.cause {
    case .arrival(let segment): cause = .arrival(segment.controlBits)
    case .call(let event, _), .parent(let event): cause = .call(event)
    case .timeout(let event): cause = .timeout(event)
    case .crash: cause = .crash
    case .child: return
    }
    let sent = moment.flatMap(\.sent).map { network.transmissions[$0].segment.controlBits }
    trace.events[last].besides.append(
      .init(side: side, connection: name(of: first.event), cause: cause, sent: sent, state: end.event.after.state, queues: queues))
  }

  /// What a connection is called: by the socket at its other end, or by its address.
  private func name(of event: HostEvent) -> String {
    guard let remote = event.remote else { return event.owner ?? "" }
    let step = network.scenario.script.first { if case .bind(remote) = $0.act { true } else { false } }
    return step?.socket ?? remote.host
  }
}

extension HostEffect {
  /// Whether a child is made.
  fileprivate var isChild: Bool { if case .createChild = self { true } else { false } }
}

extension Reaction {
  /// Adds what an endpoint did right after this.
  mutating func append(_ other: Reaction) {
    firings += other.firings
    sent += other.sent
    told += other.told
    effects += other.effects
    counted += other.counted
  }
}
