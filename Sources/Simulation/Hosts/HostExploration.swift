import ProtocolModel

/// Every order in which the endpoints of several hosts can act, within bounds: users make their calls, segments arrive in any order or are
/// lost, timers expire when nothing is on its way. There is no clock; what the host's clock says stands still.
public struct HostExploration: Sendable {
  /// A host with its address.
  public struct Place: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its address.
    public let address: String

    /// A host with its address.
    public init(_ id: String, address: String) {
      self.id = id
      self.address = address
    }
  }

  /// What a user may do; those of one socket in their order.
  public struct Call: Hashable, Sendable {
    let host: String
    let socket: String
    let event: Event
    let arguments: [Symbol: UInt32]
    let local: Address?
    let remote: Address?

    /// A call, with the addresses that the socket gets by it.
    public init(
      _ host: String, _ socket: String, _ event: Event, _ arguments: [Symbol: UInt32] = [:], local: Address? = nil, remote: Address? = nil
    ) {
      self.host = host
      self.socket = socket
      self.event = event
      self.arguments = arguments
      self.local = local
      self.remote = remote
    }
  }

  /// A segment on its way, as its sender sees the connection.
  public struct InFlight: Hashable, Sendable {
    /// The connection.
    public let pair: AddressPair
    /// The segment.
    public let segment: Segment
  }

  /// Everything at one moment.
  public struct Situation: Hashable, Sendable {
    /// The hosts by their ids.
    public internal(set) var hosts: [String: Host]
    /// What is on its way, and how often.
    public internal(set) var inFlight: [InFlight: Int] = [:]
    /// The rules among those that are watched that have fired for a connection, as the endpoint sees it.
    public internal(set) var fired: [AddressPair: Set<String>] = [:]
    /// How many calls of each socket have been made.
    var made: [String: Int] = [:]
    var losses: Int
    var timeouts: Int
  }

  /// What was found.
  public struct Result: Sendable {
    /// How many situations there are.
    public var situations = 0
    /// What is wrong in a situation, with the steps that lead to it; nil when nothing is wrong anywhere.
    public var broken: (what: String, path: [String])?
    /// Whether a bound was reached before everything was seen.
    public var isPartial = false
  }

  private let plan: ExecutionPlan
  private let places: [Place]
  private let calls: [String: [Call]]
  private let watched: Set<String>
  private let losses: Int
  private let timeouts: Int

  /// Bounds for an exploration.
  ///
  /// - Parameter watched: The rules whose firing is remembered with the connection that they fired for.
  public init(
    of model: ProtocolModel, settings: [String: UInt32] = [:], places: [Place], calls: [Call], losses: Int, timeouts: Int,
    watching watched: Set<String>
  ) {
    plan = ExecutionPlan(model, settings: settings)
    self.places = places
    self.calls = Dictionary(grouping: calls) { "\($0.host)/\($0.socket)" }
    self.watched = watched
    self.losses = losses
    self.timeouts = timeouts
  }

  /// Explores, breadth first, until the invariant says what is wrong, everything was seen, or there are too many situations.
  ///
  /// - Throws: `ModelError` when the model cannot be run.
  public func run(atMost limit: Int, invariant: (Situation) -> String?) throws(ModelError) -> Result {
    let start = Situation(hosts: Dictionary(uniqueKeysWithValues: places.map { ($0.id, Host()) }), losses: losses, timeouts: timeouts)
    var seen: [Situation: Int] = [start: 0]
    var order = [start]
    var parents: [(parent: Int, step: String)] = [(0, "")]
    var next = 0
    var result = Result()
    while next < order.count {
      let situation = order[next]
      if let what = invariant(situation) {
        var path: [String] = []
        var place = next
        while place > 0 {
          path.insert(parents[place].step, at: 0)
          place = parents[place].parent
        }
        result.broken = (what, path)
        break
      }
      for (step, successor) in try successors(of: situation) where seen[successor] == nil {
        guard order.count < limit else {
          result.isPartial = true
          continue
        }
        seen[successor] = order.count
        order.append(successor)
        parents.append((next, step))
      }
      next += 1
    }
    result.situations = order.count
    return result
  }

  private func successors(of situation: Situation) throws(ModelError) -> [(String, Situation)] {
    var all: [(String, Situation)] = []
    for (key, own) in calls.sorted(by: { $0.key < $1.key }) {
      let made = situation.made[key] ?? 0
      guard made < own.count else { continue }
      var successor = situation
      successor.made[key] = made + 1
      try call(own[made], in: &successor)
      all.append(("\(key) \(own[made].event.name)", successor))
    }
    for flying in situation.inFlight.keys {
      var arrived = situation
      arrived.remove(flying)
      if situation.losses > 0 {
        var lost = arrived
        lost.losses -= 1
        all.append(("lost \(flying.pair.local) \(flying.segment.controlBits.map(\.name))", lost))
      }
      if let place = places.first(where: { $0.address == flying.pair.remote.host }) {
        try react(at: place.id, in: &arrived) { (reactor) throws(ModelError) in
          try reactor.arrive(flying.segment, at: flying.pair.reversed)
        }
      }
      all.append(("\(flying.pair.local) > \(flying.pair.remote) \(flying.segment.controlBits.map(\.name))", arrived))
    }
    guard situation.inFlight.isEmpty, situation.timeouts > 0 else { return all }
    for place in places {
      for (number, socket) in situation.hosts[place.id]?.sockets ?? [:] {
        for timer in socket.endpoint.timers.keys {
          guard let event = plan.model.timeouts(of: timer).first else { continue }
          var successor = situation
          successor.timeouts -= 1
          try react(at: place.id, in: &successor) { (reactor) throws(ModelError) in try reactor.expire(timer, event, at: number) }
          all.append(("\(place.id) \(number) \(event.name)", successor))
        }
      }
    }
    return all
  }

  private func call(_ call: Call, in situation: inout Situation) throws(ModelError) {
    var host = situation.hosts[call.host] ?? Host()
    let number = host.socket(named: call.socket) ?? host.next
    if host.sockets[number] == nil {
      host.next += 1
      host.sockets[number] = Host.Socket(endpoint: Endpoint(of: plan.model), local: nil, remote: nil, parent: nil, owner: call.socket)
    }
    if let local = call.local { host.sockets[number]?.local = local }
    if let remote = call.remote { host.sockets[number]?.remote = remote }
    situation.hosts[call.host] = host
    try react(at: call.host, in: &situation) { (reactor) throws(ModelError) in try reactor.call(call.event, call.arguments, at: number) }
    if call.event.releases { situation.hosts[call.host]?.sockets[number]?.owner = nil }
  }

  private func react(
    at id: String, in situation: inout Situation, _ process: (inout HostReactor) throws(ModelError) -> Void
  ) throws(ModelError) {
    guard let host = situation.hosts[id] else { return }
    var reactor = HostReactor(
      plan: plan, host: host, now: 0, millisecond: 1, selectNumber: { Self.number(of: $0) },
      hostValue: { symbol, pair in symbol.unit == .ourClock ? 1 : pair.map(Self.number) })
    try process(&reactor)
    situation.hosts[id] = reactor.host.timeless
    for sent in reactor.sent { situation.inFlight[InFlight(pair: sent.pair, segment: sent.segment.segment), default: 0] += 1 }
    for event in reactor.events {
      guard let local = event.local, let remote = event.remote else { continue }
      let rules = watched.intersection(event.reaction.firings.map(\.rule.id))
      if !rules.isEmpty { situation.fired[AddressPair(local: local, remote: remote), default: []].formUnion(rules) }
    }
  }

  /// The first number of a connection: always the same, far from 0 and from that of another.
  private static func number(of pair: AddressPair) -> UInt32 {
    "\(pair.local) \(pair.remote)".utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 } | 0x1000_0000
  }
}

extension HostExploration.Situation {
  /// Takes one of some equal segments off the wire.
  fileprivate mutating func remove(_ flying: HostExploration.InFlight) {
    let left = (inFlight[flying] ?? 1) - 1
    inFlight[flying] = left == 0 ? nil : left
  }
}

extension Host {
  /// The host as it is where no clock runs: its timers run or do not, and what it has counted makes no difference.
  fileprivate var timeless: Host {
    var host = self
    host.counters = [:]
    for number in host.sockets.keys {
      let timers = host.sockets[number]?.endpoint.timers ?? [:]
      host.sockets[number]?.endpoint.timers = timers.mapValues { _ in 0 }
    }
    return host
  }
}
