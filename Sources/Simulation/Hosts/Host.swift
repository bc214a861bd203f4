import ProtocolModel

/// The endpoints of one host and what it keeps for all of them.
///
/// A host finds the endpoint that an arriving segment is for: the one with exactly that pair of addresses, then a listener on the local
/// address, then none (an endpoint that is not there answers as the initial state says). All else is the rules'.
public struct Host: Hashable, Sendable {
  /// The endpoints that exist, by their numbers.
  public internal(set) var sockets: [Int: Socket] = [:]
  /// How often each counter was increased.
  public internal(set) var counters: [Counter: Int] = [:]
  /// The number of the next endpoint.
  var next = 1

  /// An endpoint with its place on the host.
  public struct Socket: Hashable, Sendable {
    /// The endpoint.
    public internal(set) var endpoint: Endpoint
    /// The address that it is bound to; nil before.
    public internal(set) var local: Address?
    /// The address that it talks to; nil for a listener.
    public internal(set) var remote: Address?
    /// The number of the endpoint that made it.
    public internal(set) var parent: Int?
    /// The name that its user has for it; nil when nobody owns it.
    public internal(set) var owner: String?
  }

  /// The number of the endpoint that its user calls so.
  public func socket(named name: String) -> Int? { sockets.first { $0.value.owner == name }?.key }

  /// The number of the endpoint that a segment is for.
  func receiver(of pair: AddressPair, in model: ProtocolModel) -> Int? {
    let live = sockets.filter { $0.value.local == pair.local && $0.value.endpoint.state != model.initial }
    let exact = live.filter { $0.value.remote == pair.remote }.keys.min()
    return exact ?? listener(on: pair.local, in: model)
  }

  /// The number of the endpoint that listens on an address.
  func listener(on local: Address, in model: ProtocolModel) -> Int? {
    sockets.filter { $0.value.local == local && $0.value.remote == nil && $0.value.endpoint.state != model.initial }.keys.min()
  }

  /// How many entries the queues of children have at the listener that an endpoint belongs to, or at the endpoint itself.
  func queueLengths(at number: Int, queues: [Queue]) -> [Queue: Int] {
    guard let socket = sockets[number] else { return [:] }
    let holder = socket.parent.flatMap { sockets[$0] } ?? socket
    guard holder.remote == nil else { return [:] }
    return Dictionary(uniqueKeysWithValues: queues.map { ($0, holder.endpoint.queues[$0]?.count ?? 0) })
  }
}

/// What one endpoint of a host did in response to one event.
public struct HostEvent: Sendable {
  /// The endpoint's number; 0 when there was none.
  public let socket: Int
  /// The connection, as far as it has addresses.
  public let local: Address?
  public let remote: Address?
  /// The name that its user has for it.
  public let owner: String?
  /// What it was.
  public let cause: Cause
  /// What the endpoint did.
  public let reaction: Reaction
  /// The endpoint before and after.
  public let before: Endpoint
  public let after: Endpoint
  /// The lengths of the listener's queues of children afterwards.
  public internal(set) var queues: [Queue: Int]

  /// What an event of an endpoint was.
  public enum Cause: Hashable, Sendable {
    /// A user call with its arguments.
    case call(Event, [Symbol: UInt32])
    /// A segment arrived.
    case arrival(Segment)
    /// A timer expired.
    case timeout(Event)
    /// Something changed in one of its children.
    case child
    /// Its parent tells it so.
    case parent(Event)
    /// It forgot everything.
    case crash
  }
}
