import ProtocolModel
import Simulation
import TCP
import Testing

/// Three clients and a listener whose queues hold one connection each, in every order.
@Suite struct ListenerExplorationTests {
  private static let server = Address("10.0.0.2", 80)
  private static func client(_ number: Int) -> Address { Address("10.0.0.1", 40_000 + number) }
  /// The rules by which a connection that the client has is refused by the server.
  private static let overflows: Set<String> = ["request.overflow", "listen.cookie.overflow", "request.overflow.reset"]

  private func exploration(clients: Int, accepts: Int, settings: [String: UInt32], losses: Int, timeouts: Int) -> HostExploration {
    var calls = [HostExploration.Call("server", "listener", .listenCall, local: Self.server)]
    calls += (0..<accepts).map { _ in HostExploration.Call("server", "listener", .acceptCall) }
    for number in 0..<clients {
      calls.append(
        .init(
          "client", "client \(number)", .connect, [CALL.blocking.symbol: 0], local: Self.client(number), remote: Self.server))
    }
    return HostExploration(
      of: .linux, settings: settings, places: [.init("client", address: "10.0.0.1"), .init("server", address: "10.0.0.2")], calls: calls,
      losses: losses, timeouts: timeouts, watching: Self.overflows)
  }

  /// What must hold of the queues and of each connection.
  private func problem(_ situation: HostExploration.Situation, backlog: Int) -> String? {
    guard let server = situation.hosts["server"], let client = situation.hosts["client"] else { return "a host is missing" }
    for (number, socket) in server.sockets where socket.endpoint.state == .listen {
      let queued = [Queue.syn, .accept].map { queue in
        (socket.endpoint.queues[queue] ?? []).compactMap { if case .child(let child) = $0 { child } else { nil } }
      }
      let all = queued.flatMap { $0 }
      if Set(all).count != all.count { return "a connection stands in two places of the queues of \(number)" }
      if queued[1].count > backlog + 1 { return "the accept queue holds \(queued[1].count)" }
      if queued[0].count > backlog + 1 { return "the SYN queue holds \(queued[0].count)" }
      for child in queued[0] where server.sockets[child]?.endpoint.kind != .request { return "what is no request stands in the SYN queue" }
      for child in queued[1] where server.sockets[child]?.endpoint.kind == .request { return "a request stands in the accept queue" }
      for child in all where server.sockets[child] == nil { return "a queue holds a connection that is gone" }
    }
    for socket in client.sockets.values where socket.endpoint.state == .established {
      guard let local = socket.local, let remote = socket.remote else { continue }
      let own = server.sockets.values.first { $0.local == remote && $0.remote == local && $0.endpoint.state != .closed }
      if let own, own.endpoint.state == .established {
        // What the handshake is for: each side knows the other's first number.
        let (mine, theirs) = (socket.endpoint.variables, own.endpoint.variables)
        if mine[IRS.symbol] != theirs[ISS.symbol] || theirs[IRS.symbol] != mine[ISS.symbol] { return "the first numbers are not known" }
      }
      if own == nil, situation.fired[AddressPair(local: remote, remote: local)]?.isEmpty != false,
        !isAnsweringCookie(situation, local, remote)
      {
        return "\(local) is connected with nobody, and no overflow says why"
      }
    }
    return nil
  }

  /// The client's ACK, which a cookie will make a connection of, is on its way, or was lost: with a cookie the server knows of nothing until
  /// then.
  private func isAnsweringCookie(_ situation: HostExploration.Situation, _ local: Address, _ remote: Address) -> Bool {
    situation.hosts["server"]?.sockets.values.contains { $0.endpoint.state == .listen && $0.endpoint.variables[SK.COOKIED.symbol] != nil }
      == true
  }

  @Test(arguments: [["backlog": 0, "tcp_syncookies": 0], ["backlog": 1, "tcp_syncookies": 0]] as [[String: UInt32]])
  func `Three clients overflow the queues in every order`(settings: [String: UInt32]) throws {
    let exploration = exploration(clients: 3, accepts: 1, settings: settings, losses: 0, timeouts: 0)
    let result = try exploration.run(atMost: 1_500) { problem($0, backlog: Int(settings["backlog"] ?? 0)) }
    #expect(result.broken == nil, "\(result.broken?.what ?? "") after \(result.broken?.path ?? [])")
    #expect(result.situations > 200)
    print("\(settings): \(result.situations) situations")
  }

  @Test func `A lost segment and timeouts break nothing`() throws {
    let exploration = exploration(clients: 2, accepts: 1, settings: ["backlog": 0, "tcp_syncookies": 0], losses: 1, timeouts: 2)
    let result = try exploration.run(atMost: 1_000) { problem($0, backlog: 0) }
    #expect(result.broken == nil, "\(result.broken?.what ?? "") after \(result.broken?.path ?? [])")
    print("loss: \(result.situations) situations, partial: \(result.isPartial)")
  }

  @Test func `With cookies, and with a reset instead of silence`() throws {
    for settings in [["backlog": 0, "tcp_syncookies": 1], ["backlog": 0, "tcp_syncookies": 0, "tcp_abort_on_overflow": 1]]
      as [[String: UInt32]]
    {
      let exploration = exploration(clients: 3, accepts: 1, settings: settings, losses: 0, timeouts: 0)
      let result = try exploration.run(atMost: 800) { problem($0, backlog: 0) }
      #expect(result.broken == nil, "\(result.broken?.what ?? "") after \(result.broken?.path ?? [])")
    }
  }

  @Test func `The exploration finds a queue that is counted wrongly`() throws {
    let exploration = exploration(clients: 2, accepts: 0, settings: ["backlog": 1, "tcp_syncookies": 0], losses: 0, timeouts: 0)
    let result = try exploration.run(atMost: 1_500) { problem($0, backlog: 0) }
    #expect(result.broken?.what.contains("holds 2") == true)
  }
}
