import ProtocolModel
import Simulation

extension Address {
  static let server: Address = Address("10.0.0.2", 80)
  static func client(_ port: Int = 40_000) -> Address { Address("10.0.0.1", port) }
  /// An address where no host is.
  static func nowhere(_ number: Int) -> Address { Address("10.0.0.\(100 + number)", 30_000) }
}

extension AddressPair {
  /// The connection as the client sees it.
  static func fromClient(_ port: Int = 40_000) -> AddressPair { AddressPair(local: .client(port), remote: .server) }
  /// The connection with an address where no host is, as that address would see it.
  static func fromNowhere(_ number: Int) -> AddressPair { AddressPair(local: .nowhere(number), remote: .server) }
  /// The connection as the server sees it.
  static let fromServer: AddressPair = AddressPair(local: .server, remote: .client())
}

extension NetworkScenario.Step {
  private static func server(_ time: Int, _ socket: String, _ act: NetworkScenario.Act) -> Self { .init(at: time, "server", socket, act) }
  private static func client(_ time: Int, _ socket: String, _ act: NetworkScenario.Act) -> Self { .init(at: time, "client", socket, act) }

  /// The server binds its port and listens; without a backlog the setting says how many may wait.
  static func listen(_ backlog: UInt32? = nil) -> [Self] {
    [
      server(0, "listener", .bind(.server)),
      server(0, "listener", .call(.listenCall, backlog.map { [CALL.backlog.symbol: $0] } ?? [:])),
    ]
  }

  /// A client connects from a port.
  static func connect(at time: Int, _ socket: String = "client", port: Int = 40_000, waits: Bool = true) -> [Self] {
    [
      client(time, socket, .bind(.client(port))),
      again(at: time, socket, waits: waits),
    ]
  }

  /// The client calls connect() once more on its socket.
  static func again(at time: Int, _ socket: String = "client", waits: Bool = false) -> Self {
    client(time, socket, .call(.connect, [CALL.blocking.symbol: waits ? 1 : 0], to: .server))
  }

  static func accept(at time: Int, _ makes: String = "connection") -> Self {
    server(time, "listener", .call(.acceptCall, [:], makes: makes))
  }

  static func send(_ octets: UInt32, at time: Int, _ host: String, _ socket: String, more: Bool = false) -> Self {
    .init(at: time, host, socket, .call(.sendCall, [CALL.octets.symbol: octets, CALL.more.symbol: more ? 1 : 0]))
  }

  static func recv(_ octets: UInt32 = 65_536, at time: Int, _ host: String, _ socket: String, wholly: Bool = false) -> Self {
    .init(at: time, host, socket, .call(.recvCall, [CALL.octets.symbol: octets], wholly: wholly))
  }

  static func close(at time: Int, _ host: String, _ socket: String) -> Self { .init(at: time, host, socket, .call(.closeCall, [:])) }

  static func shutdown(at time: Int, _ host: String, _ socket: String) -> Self {
    .init(at: time, host, socket, .call(.shutdown, [CALL.receiving.symbol: 0, CALL.sending.symbol: 1]))
  }

  static func option(_ symbol: Symbol, _ value: UInt32, at time: Int, _ host: String, _ socket: String) -> Self {
    .init(at: time, host, socket, .call(.setOption, [symbol: value]))
  }

  /// A segment that nobody in the run sent arrives at the server's port.
  static func arrives(
    at time: Int, from: Address = .client(), SEQ: UInt32, ACK: UInt32? = nil, CTL: [ControlBit], DATA: UInt32 = 0, TSV: UInt32? = nil
  ) -> Self {
    var fields: [Symbol: UInt32] = [SEG.SEQ.symbol: SEQ, SEG.WND.symbol: 64_240]
    fields[SEG.ACK.symbol] = ACK
    fields[SEG.TSV.symbol] = TSV
    let bits = SegmentFormat.linux.controlBits.filter(CTL.contains)
    return server(
      time, "", .inject(Segment(fields: fields, controlBits: bits, text: DATA), AddressPair(local: .server, remote: from)))
  }
}

extension [NetworkScenario.Step] {
  /// The server listens, the client connects, the server accepts.
  static let opening: [NetworkScenario.Step] = NetworkScenario.Step.listen(16) + NetworkScenario.Step.connect(at: 10) + [.accept(at: 15)]

  /// A number of SYNs from addresses where nobody is, two milliseconds apart.
  static func flood(_ count: Int, at time: Int) -> [NetworkScenario.Step] {
    (0..<count).map { .arrives(at: time + 2 * $0, from: .nowhere($0), SEQ: UInt32(7_000 + 1_000 * $0), CTL: [.SYN]) }
  }
}

extension NetworkScenario.HostSetup {
  static let client: Self = .init("client", address: "10.0.0.1", firstNumbers: [1_000, 11_000, 21_000, 31_000])
  static let server: Self = .init("server", address: "10.0.0.2", firstNumbers: [2_000, 12_000, 22_000, 32_000])
}

extension Scenario {
  /// A run of a client and a server, of which one connection is drawn.
  static func linux(
    _ id: String, _ script: [NetworkScenario.Step], faults: [NetworkScenario.Fault] = [], settings: [String: UInt32] = [:],
    until: Int = 1_000, port: Int = 40_000, follows: AddressPair? = nil, expects: [NetworkExpectation], cite: Citation
  ) -> Scenario {
    Scenario(
      NetworkScenario(
        id, hosts: [.client, .server], script: script, wire: .init(delay: 5, faults: faults), settings: settings, until: until,
        follows: follows ?? .fromClient(port), expects: expects, cite: cite))
  }
}

extension NetworkScenario.Fault {
  static func lostFromClient(_ bits: [ControlBit]? = nil, occurrence: Int? = 1) -> Self {
    .init(.lose, on: .fromClient(), bits, occurrence: occurrence)
  }
  static func lostFromServer(_ bits: [ControlBit]? = nil, occurrence: Int? = 1) -> Self {
    .init(.lose, on: .fromServer, bits, occurrence: occurrence)
  }
}

extension NetworkExpectation {
  static func client(_ states: State...) -> Self { .init(.states("client", "client", [.closed] + states), cite: .rfc9293("3.3.2")) }
  static func answers(_ host: String, _ socket: String, _ event: Event, _ text: String, nth: Int = 1, _ cite: Citation) -> Self {
    .init(.answer(host, socket, event, nth, text), cite: cite)
  }
  static func counts(_ counter: Counter, _ count: Int, at host: String = "server") -> Self {
    .init(.count(host, counter, count), cite: counter.cite)
  }
  static func sends(_ host: String, _ bits: [ControlBit], _ count: Int, _ cite: Citation) -> Self {
    .init(.sends(host, bits, count), cite: cite)
  }
  static func queue(_ queue: Queue, _ count: Int, at time: Int) -> Self {
    .init(.queue("server", "listener", queue, count, at: time), cite: queue.cite)
  }
}
