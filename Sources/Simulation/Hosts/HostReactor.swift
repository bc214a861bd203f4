import ProtocolModel

/// Lets the endpoints of one host respond to one event, and carries out what they do beyond themselves.
struct HostReactor {
  let plan: ExecutionPlan
  var host: Host
  let now: Int
  /// How long a millisecond is in the run's unit of time.
  let millisecond: Int
  /// Gives the first number of a new connection.
  let selectNumber: (AddressPair) -> UInt32
  /// Gives a value that the host keeps, for a connection.
  let hostValue: (Symbol, AddressPair?) -> UInt32?
  /// What happened, in order.
  var events: [HostEvent] = []
  /// The segments that were sent, in order, with where they go and which of the events sent them.
  var sent: [(segment: Reaction.SentSegment, pair: AddressPair, event: Int)] = []

  private var queuesOfChildren: [Queue] { plan.model.queues.filter { $0.content == .children } }

  /// A segment arrives.
  mutating func arrive(_ segment: Segment, at pair: AddressPair) throws(ModelError) {
    try process(segment, at: pair, by: host.receiver(of: pair, in: plan.model))
  }

  /// A user makes a call on an endpoint.
  mutating func call(_ event: Event, _ arguments: [Symbol: UInt32], at number: Int) throws(ModelError) {
    try react(.call(event, arguments), at: number) { (reactor) throws(ModelError) in
      reactor.call = .init(event: event, arguments: arguments)
      try reactor.process(event)
    }
  }

  /// A timer of an endpoint expires.
  mutating func expire(_ timer: Timer, _ event: Event, at number: Int) throws(ModelError) {
    host.sockets[number]?.endpoint.timers[timer] = nil
    try react(.timeout(event), at: number) { (reactor) throws(ModelError) in try reactor.process(event) }
  }

  private mutating func process(_ segment: Segment, at pair: AddressPair, by number: Int?) throws(ModelError) {
    guard let arrival = plan.model.arrival else { return }
    try react(.arrival(segment), at: number ?? 0, pair: pair) { (reactor) throws(ModelError) in
      reactor.segment = segment
      try reactor.process(arrival)
    }
  }

  /// Lets an endpoint process something, and then OUTPUT; then follows what it did beyond itself.
  private mutating func react(
    _ cause: HostEvent.Cause, at number: Int, pair: AddressPair? = nil, _ process: (inout Reactor) throws(ModelError) -> Void
  ) throws(ModelError) {
    let before = host.sockets[number]?.endpoint ?? Endpoint(of: plan.model)
    let socket = host.sockets[number] ?? Host.Socket(endpoint: before, local: pair?.local, remote: pair?.remote, parent: nil, owner: nil)
    let ends = connection(of: socket, or: pair)
    var reactor = Reactor(plan: plan, endpoint: before, now: now) { [selectNumber] in ends.map(selectNumber) ?? 0 }
    reactor.surroundings = Surroundings(
      parent: socket.parent.flatMap { host.sockets[$0]?.endpoint }, values: hostValues(for: ends), millisecond: millisecond)
    try process(&reactor)
    try reactor.output()
    let reaction = reactor.reaction
    if cause == .child && reaction.firings.isEmpty { return }
    host.sockets[number]?.endpoint = reactor.endpoint
    for counter in reaction.counted { host.counters[counter, default: 0] += 1 }
    let event = events.count
    events.append(
      HostEvent(
        socket: number, local: socket.local, remote: socket.remote ?? pair?.remote, owner: socket.owner, cause: cause, reaction: reaction,
        before: before, after: reactor.endpoint, queues: [:]))
    if let ends { sent += reaction.sent.map { ($0, ends, event) } }
    try carryOut(reaction.effects, of: number, ends)
    events[event].queues = host.queueLengths(at: number, queues: queuesOfChildren)
    if reaction.effects.contains(where: \.addsChild) { try tellParent(number) }
    if let parent = socket.parent, reaction.effects.contains(where: \.changesParent) { try tellParent(parent) }
    removeIfGone(number)
  }

  /// The two ends of what an endpoint sends: its own, or those of the segment that it answers.
  private func connection(of socket: Host.Socket, or pair: AddressPair?) -> AddressPair? {
    guard let local = socket.local, let remote = socket.remote else { return pair }
    return AddressPair(local: local, remote: remote)
  }

  private func hostValues(for pair: AddressPair?) -> [Symbol: UInt32] {
    var values: [Symbol: UInt32] = [:]
    for symbol in plan.model.hostValues { values[symbol] = hostValue(symbol, pair) }
    return values
  }

  private mutating func tellParent(_ parent: Int) throws(ModelError) {
    guard host.sockets[parent] != nil else { return }
    try react(.child, at: parent) { (_) throws(ModelError) in }
  }

  private mutating func carryOut(_ effects: [HostEffect], of number: Int, _ pair: AddressPair?) throws(ModelError) {
    let parent = host.sockets[number]?.parent
    for effect in effects {
      switch effect {
      case .createChild(let kind, in: let queue, at: let step, let segment):
        guard let pair else { continue }
        try createChild(of: number, kind, in: queue, at: step, segment, pair)
      case .move(from: let from, to: let to):
        guard let parent else { continue }
        remove(number, from: from, of: parent)
        append(number, to: to, of: parent)
      case .leave(let queue): if let parent { remove(number, from: queue, of: parent) }
      case .adopt(let child): host.sockets[child]?.owner = Self.adopted
      case .tell(let children, let event):
        for child in children where host.sockets[child] != nil {
          try react(.parent(event), at: child) { (reactor) throws(ModelError) in try reactor.process(event) }
        }
      case .handToParent(let segment): if let parent, let pair { try process(segment, at: pair, by: parent) }
      case .handToListener(let segment):
        guard let pair else { continue }
        try process(segment, at: pair, by: host.listener(on: pair.local, in: plan.model))
      }
    }
  }

  /// The name of a child that was just taken from its queue, until the user names it.
  static let adopted = "(accepted)"

  private mutating func createChild(
    of parent: Int, _ kind: Kind, in queue: Queue?, at step: StepReference, _ segment: Segment, _ pair: AddressPair
  ) throws(ModelError) {
    let child = host.next
    host.next += 1
    let plan = plan
    var endpoint = Endpoint(of: plan.model)
    endpoint.kind = kind
    host.sockets[child] = .init(endpoint: endpoint, local: pair.local, remote: pair.remote, parent: parent, owner: nil)
    if let queue { append(child, to: queue, of: parent) }
    try react(.arrival(segment), at: child) { (reactor) throws(ModelError) in
      reactor.segment = segment
      guard let index = plan.index(of: step) else { throw .noStep(rule: "(a child)", pipeline: step.pipeline, step: step.step) }
      try reactor.run(step.pipeline, from: index)
    }
  }

  private mutating func append(_ child: Int, to queue: Queue, of parent: Int) {
    let entries = host.sockets[parent]?.endpoint.queues[queue] ?? []
    host.sockets[parent]?.endpoint.setEntries(entries + [.child(child)], of: queue)
  }

  private mutating func remove(_ child: Int, from queue: Queue, of parent: Int) {
    let entries = host.sockets[parent]?.endpoint.queues[queue] ?? []
    host.sockets[parent]?.endpoint.setEntries(entries.filter { $0 != .child(child) }, of: queue)
  }

  /// An endpoint without a connection that nobody owns is gone.
  private mutating func removeIfGone(_ number: Int) {
    guard let socket = host.sockets[number], socket.owner == nil, socket.endpoint.state == plan.model.initial else { return }
    let isQueued = socket.parent.flatMap { host.sockets[$0] }?.endpoint.queues.values.contains { $0.contains(.child(number)) } ?? false
    guard !isQueued else { return }
    host.sockets[number] = nil
  }
}

extension HostEffect {
  /// Whether a child was put into a queue of the endpoint.
  fileprivate var addsChild: Bool { if case .createChild(_, in: .some, at: _, _) = self { true } else { false } }

  /// Whether the queues of the endpoint's parent are not as they were.
  fileprivate var changesParent: Bool {
    switch self {
    case .move, .leave: true
    case .createChild, .adopt, .tell, .handToParent, .handToListener: false
    }
  }
}
