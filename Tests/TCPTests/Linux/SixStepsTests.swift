import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// What the kernel shows while a connection is opened, step by step: the model at the moments at which a kernel was looked at.
///
/// The facts (queue lengths, states, owners, timers, counters) were observed on Linux 6.18, with two hosts joined by a wire of 5 ms on which
/// single segments were held back; times are milliseconds since the first call. A timer's remaining time was read after what it was
/// started by, so that some milliseconds, and the kernel's granularity of timers, lie between both.
@Suite struct SixStepsTests {
  private static let server = Address("10.9.0.2", 8_000)
  private static let client = Address("10.9.0.1", 45_284)
  private static let fromClient = AddressPair(local: client, remote: server)
  /// The segments that were held back, and those that never arrived.
  private static let faults: [NetworkScenario.Fault] = [
    .init(.delay(1_327), on: fromClient, [.SYN]), .init(.lose, on: fromClient, [.SYN], occurrence: 2),
    .init(.lose, on: fromClient, [.SYN], occurrence: 3), .init(.delay(1_205), on: fromClient.reversed, [.SYN, .ACK]),
    .init(.lose, on: fromClient.reversed, [.SYN, .ACK], occurrence: 2), .init(.delay(62), on: fromClient, [.ACK]),
  ]
  private static let opening: [NetworkScenario.Step] = [
    .init(at: 0, "server", "listener", .bind(server)),
    .init(at: 0, "server", "listener", .call(.listenCall, [CALL.backlog.symbol: 2])),
    .init(at: 8, "client", "client", .bind(client)),
    .init(at: 8, "client", "client", .call(.setOption, [CALL.keepalive.symbol: 1])),
    .init(at: 9, "client", "client", .call(.connect, [CALL.blocking.symbol: 1], to: server)),
    .init(at: 2_700, "server", "listener", .call(.acceptCall, [:], makes: "connection")),
  ]

  /// The run up to a moment.
  private func run(
    until time: Int, _ script: [NetworkScenario.Step] = opening, faults: [NetworkScenario.Fault] = [], settings: [String: UInt32] = [:]
  ) throws -> NetworkTrace {
    let scenario = NetworkScenario(
      "observed",
      hosts: [
        .init("client", address: "10.9.0.1", firstNumbers: [1_000]), .init("server", address: "10.9.0.2", firstNumbers: [2_000]),
      ], script: script, wire: .init(delay: 5, faults: faults), settings: settings, until: time, follows: Self.fromClient, expects: [],
      cite: .manual("tcp", 7))
    return try ProtocolModel.linux.run(scenario)
  }

  private func opened(until time: Int) throws -> NetworkTrace { try run(until: time, faults: Self.faults) }

  /// The socket that its user calls so.
  private func socket(_ name: String, of host: String, _ trace: NetworkTrace) throws -> Host.Socket {
    let host = try #require(trace.final[host])
    return try #require(host.socket(named: name).flatMap { host.sockets[$0] })
  }

  /// The server's sockets that are not the listener.
  private func children(_ trace: NetworkTrace) throws -> [Host.Socket] {
    try #require(trace.final["server"]).sockets.values.filter { $0.remote != nil }.sorted { $0.remote.order < $1.remote.order }
  }

  /// How many connections each queue of the listener has.
  private func queues(_ trace: NetworkTrace) throws -> [Int] {
    let listener = try socket("listener", of: "server", trace)
    return [Queue.syn, .accept].map { listener.endpoint.queues[$0]?.count ?? 0 }
  }

  /// The only timer that runs, with what is left of it is close to what was seen.
  private func expectOnlyTimer(_ timer: Timer, left: Int, of socket: Host.Socket, at time: Int, within tolerance: Int = 25) {
    #expect(Array(socket.endpoint.timers.keys) == [timer])
    let seen = (socket.endpoint.timers[timer] ?? 0) - time
    #expect(abs(seen - left) <= tolerance, "\(timer.id): \(seen) ms are left")
  }

  private func counters(_ host: String, _ trace: NetworkTrace) -> [Counter: Int] { trace.final[host]?.counters ?? [:] }

  @Test("1: listen() computes the limit of the accept queue, and a second one changes nothing else")
  func listens() throws {
    // What `ss -ltn` shows in Send-Q, with somaxconn at 64; a negative backlog is a very large one.
    for (backlog, limit) in [(0, 0), (1, 1), (5, 5), (64, 64), (100, 64), (4_294_967_295, 64)] as [(UInt32, UInt32)] {
      let trace = try run(
        until: 1,
        [
          .init(at: 0, "server", "listener", .bind(Self.server)),
          .init(at: 0, "server", "listener", .call(.listenCall, [CALL.backlog.symbol: backlog])),
        ], settings: ["somaxconn": 64])
      let listener = try socket("listener", of: "server", trace)
      #expect(listener.endpoint.state == .listen)
      #expect(listener.endpoint.variables[SK.BACKLOG.symbol] == limit)
      #expect(try queues(trace) == [0, 0])
      #expect(listener.endpoint.timers.isEmpty)
    }
    let again = try run(
      until: 2_000,
      Self.opening.filter { $0.time < 2_700 } + [
        .init(at: 1_500, "server", "listener", .call(.listenCall, [CALL.backlog.symbol: 7]))
      ], faults: Self.faults)
    let listener = try socket("listener", of: "server", again)
    #expect(listener.endpoint.variables[SK.BACKLOG.symbol] == 7)
    #expect(try queues(again) == [1, 0], "the request that was there is still there")
  }

  @Test("2: connect() enters SYN-SENT, sends the SYN and starts the timer")
  func connects() throws {
    let sent = try opened(until: 59)
    let client = try socket("client", of: "client", sent)
    #expect(client.endpoint.state == .synSent)
    // Send-Q 1: the SYN takes a number.
    #expect(client.endpoint.variables[SND.NXT.symbol].map { $0 &- (client.endpoint.variables[SND.UNA.symbol] ?? 0) } == 1)
    // timer:(on,936ms,0)
    expectOnlyTimer(.retransmission, left: 936, of: client, at: 59)
    #expect(sent.transmissions.map(\.segment.controlBits) == [[.SYN]])
    #expect(counters("client", sent) == [.activeOpens: 1])

    // timer:(on,852ms,1): the first timeouts are not doubled.
    let resent = try opened(until: 1_159)
    expectOnlyTimer(.retransmission, left: 852, of: try socket("client", of: "client", resent), at: 1_159)
    #expect(resent.transmissions.map(\.segment.controlBits) == [[.SYN], [.SYN]])
    #expect(counters("client", resent) == [.activeOpens: 1, .retransmissions: 1, .timeouts: 1, .synRetransmissions: 1])
  }

  @Test("3: the SYN makes a request socket in the SYN queue, which nobody owns, with a timer for its SYN,ACK")
  func requests() throws {
    let asked = try opened(until: 1_391)
    #expect(try queues(asked) == [1, 0], "the SYN queue is not the accept queue: Recv-Q is still 0")
    let children = try children(asked)
    #expect(children.count == 1)
    let request = try #require(children.first)
    #expect(request.endpoint.kind == .request)
    #expect(request.endpoint.state == .synReceived)
    #expect(request.owner == nil && request.remote == Self.client)
    // timer:(on,944ms,0)
    expectOnlyTimer(.retransmission, left: 944, of: request, at: 1_391)
    #expect(try socket("listener", of: "server", asked).endpoint.state == .listen)

    // timer:(on,1.804ms,1): sent again once, and doubled.
    let again = try opened(until: 2_541)
    expectOnlyTimer(.retransmission, left: 1_804, of: try #require(try self.children(again).first), at: 2_541)
    let counted = counters("server", again)
    #expect(counted[.retransmissions] == 1 && counted[.timeouts] == 1)
    #expect(counted[.passiveOpens] == nil && counted[.listenOverflows] == nil && counted[.listenDrops] == nil)
    let answers = again.transmissions.filter { $0.pair.local == Self.server }
    #expect(answers.map(\.segment.controlBits) == [[.SYN, .ACK], [.SYN, .ACK]])
  }

  @Test("4: the SYN,ACK makes the client ESTABLISHED; only its keepalive timer runs, and the server knows nothing yet")
  func establishes() throws {
    let trace = try opened(until: 2_600)
    let client = try socket("client", of: "client", trace)
    #expect(client.endpoint.state == .established)
    // timer:(keepalive,119min,0): tcp_keepalive_time is two hours.
    expectOnlyTimer(.keepalive, left: 7_200_000 - 60, of: client, at: 2_600)
    #expect(try queues(trace) == [1, 0])
    #expect(try children(trace).map(\.endpoint.state) == [.synReceived])
    #expect(counters("server", trace)[.passiveOpens] == nil)
    let last = try #require(trace.transmissions.last)
    #expect(last.pair == Self.fromClient && last.segment.controlBits == [.ACK] && last.segment.text == 0)

    // Without SO_KEEPALIVE no timer runs at all.
    let plain = try run(
      until: 2_600, Self.opening.filter { if case .call(.setOption, _, _, _, _) = $0.act { false } else { true } }, faults: Self.faults)
    #expect(try socket("client", of: "client", plain).endpoint.timers.isEmpty)
  }

  @Test("5: the ACK makes a full socket of the request, in the accept queue, which nobody owns")
  func queuesForAccept() throws {
    let trace = try opened(until: 2_690)
    #expect(try queues(trace) == [0, 1])
    let child = try #require(try children(trace).first)
    #expect(child.endpoint.kind == .full && child.endpoint.state == .established)
    #expect(child.owner == nil && child.endpoint.timers.isEmpty)
    #expect(counters("server", trace)[.passiveOpens] == 1)
    #expect(counters("server", trace)[.listenOverflows] == nil && counters("server", trace)[.listenDrops] == nil)
  }

  @Test("6: accept() takes it: the queue is empty, the connection has an owner, nothing is sent and no state changes")
  func accepts() throws {
    let (before, after) = (try opened(until: 2_690), try opened(until: 3_000))
    #expect(try queues(after) == [0, 0])
    let connection = try socket("connection", of: "server", after)
    #expect(connection.remote == Self.client && connection.endpoint.state == .established)
    #expect(after.transmissions.count == before.transmissions.count)
    #expect(try children(before).map(\.endpoint.state) == children(after).map(\.endpoint.state))
    #expect(counters("server", before) == counters("server", after))
  }

  private static func clients(_ times: [Int], backlog: UInt32) -> [NetworkScenario.Step] {
    opening.prefix(1) + [.init(at: 0, "server", "listener", .call(.listenCall, [CALL.backlog.symbol: backlog]))]
      + times.enumerated().flatMap { index, time -> [NetworkScenario.Step] in
        [
          .init(at: time, "client", "client \(index)", .bind(Address("10.9.0.1", 44_100 + index))),
          .init(at: time, "client", "client \(index)", .call(.connect, [CALL.blocking.symbol: 0], to: server)),
        ]
      }
  }

  @Test("The accept queue overflows: listen(1), three clients, the last two at once")
  func overflows() throws {
    let script = Self.clients([10, 100, 100], backlog: 1)
    let trace = try run(until: 210, script)
    #expect(try queues(trace) == [1, 2], "Recv-Q 2, Send-Q 1")
    #expect(try children(trace).map(\.endpoint.state) == [.established, .established, .synReceived])
    // timer:(on,896ms,0)
    expectOnlyTimer(.retransmission, left: 896, of: try #require(try children(trace).last), at: 210)
    let clients = try #require(trace.final["client"]).sockets.values
    #expect(clients.map(\.endpoint.state) == [.established, .established, .established])
    #expect(counters("server", trace) == [.passiveOpens: 2, .listenOverflows: 1, .listenDrops: 1])

    // timer:(on,1.804ms,1), and the client's ACK has been dropped again.
    let later = try run(until: 1_305, script)
    expectOnlyTimer(.retransmission, left: 1_804, of: try #require(try children(later).last), at: 1_305)
    #expect(counters("server", later)[.listenOverflows] == 2 && counters("server", later)[.listenDrops] == 2)
  }

  @Test("With listen(0) the second of two clients gets a cookie, and its ACK is dropped without a trace")
  func cookies() throws {
    let trace = try run(until: 100, Self.clients([10, 10], backlog: 0))
    #expect(try queues(trace) == [0, 1])
    #expect(try children(trace).map(\.endpoint.state) == [.established])
    #expect(try #require(trace.final["client"]).sockets.values.map(\.endpoint.state) == [.established, .established])
    #expect(
      counters("server", trace) == [
        .passiveOpens: 1, .cookiesSent: 1, .cookiesReceived: 1, .listenOverflows: 1, .listenDrops: 1, .requestQueueFullCookies: 1,
      ])
  }
}

extension Address? {
  /// Something to sort by.
  fileprivate var order: Int { self?.port ?? 0 }
}
