import ProtocolModel

/// Everything that several hosts and the network between them are at one moment. There is no clock: timers run or do not.
struct HostSituation: Hashable, Sendable {
  /// The hosts, in the order of the bounds' places.
  var hosts: [Host]
  /// What is on its way, as its sender sees the connection, and how often.
  var inFlight: [InFlight: Int] = [:]
  /// What is remembered of the ends of connections, as each sees it.
  var memories: [AddressPair: Memory] = [:]
  /// How many calls of each user have been made.
  var made: [Int]
  /// For each socket that makes others, the names that they get.
  var names: [String: [String]] = [:]
  var losses: Int
  var timeouts: Int?

  /// A segment on its way.
  struct InFlight: Hashable, Sendable {
    /// The connection, as its sender sees it.
    let pair: AddressPair
    let segment: Segment
  }

  /// What is remembered of an end of a connection.
  struct Memory: Hashable, Sendable {
    /// The facts of the properties, in their order.
    var facts: [UInt32]
    /// The rules that are watched and have fired.
    var fired: Set<String> = []
  }

  /// Takes one of some equal segments off the wire.
  mutating func remove(_ flying: InFlight) {
    let left = (inFlight[flying] ?? 1) - 1
    inFlight[flying] = left == 0 ? nil : left
  }

  /// The endpoints of all hosts.
  var sockets: some Sequence<Host.Socket> { hosts.lazy.flatMap(\.sockets.values) }
}

extension Host {
  /// The host as it is where no clock runs and nothing depends on the order in which endpoints were made: its timers run or do not, what it
  /// has counted makes no difference, and endpoints are numbered by their names and addresses.
  var canonical: Host {
    func key(_ socket: Socket) -> String { "\(socket.owner ?? "") \(socket.local?.description ?? "") \(socket.remote?.description ?? "")" }
    let order = sockets.map { (key: key($0.value), number: $0.key) }.sorted { ($0.key, $0.number) < ($1.key, $1.number) }
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.number, $0 + 1) })
    var host = Host()
    host.next = order.count + 1
    for (old, new) in numbers {
      guard var socket = sockets[old] else { continue }
      socket.parent = socket.parent.map { numbers[$0] ?? 0 }
      socket.endpoint.timers = socket.endpoint.timers.mapValues { _ in 0 }
      for (queue, entries) in socket.endpoint.queues where entries.contains(where: \.isChild) {
        socket.endpoint.setEntries(entries.map { if case .child(let child) = $0 { .child(numbers[child] ?? 0) } else { $0 } }, of: queue)
      }
      host.sockets[new] = socket
    }
    return host
  }
}

extension Endpoint.Entry {
  fileprivate var isChild: Bool { if case .child = self { true } else { false } }
}
