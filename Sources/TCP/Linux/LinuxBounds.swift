import ProtocolModel
import Simulation

extension HostBounds {
  private static let places: [Place] = [.init("client", address: "10.0.0.1"), .init("server", address: "10.0.0.2")]
  private static let listen: Call = .init("server", "listener", .listenCall, local: .server)
  private static func accept(_ name: String) -> Call { .init("server", "listener", .acceptCall, user: "server", makes: name) }

  /// A client's connect(), which does not wait; all clients are alike, so that they connect in one order.
  private static func connect(_ number: Int) -> Call {
    .init(
      "client", "client \(number)", .connect, [CALL.blocking.symbol: 0], user: "clients", local: .client(40_000 + number), remote: .server)
  }

  /// So few retransmissions that all of them can be waited for.
  private static let impatient: [String: UInt32] = [
    "tcp_syn_retries": 1, "tcp_synack_retries": 1, "tcp_retries2": 2, "tcp_orphan_retries": 1,
  ]

  /// Clients that connect to a listener with a small backlog, which takes some of them.
  private static func clients(
    _ id: String, _ count: Int, accepting: Int = 1, losses: Int = 0, _ settings: [String: UInt32]
  ) -> HostBounds {
    HostBounds(
      id, places: places, calls: [listen] + (0..<count).map(connect) + (0..<accepting).map { accept("connection \($0)") },
      settings: impatient.merging(settings) { _, own in own }, losses: losses, timeouts: nil, properties: HostProperty.ofQueues)
  }

  /// A small backlog and three clients: without cookies, with cookies, with resets instead of silence; and two whose segments get lost.
  public static let linux: [HostBounds] = [
    clients("three-clients", 3, ["backlog": 0, "tcp_syncookies": 0]),
    clients("three-clients-two-places", 3, accepting: 2, ["backlog": 1, "tcp_syncookies": 0]),
    clients("three-clients-cookies", 3, ["backlog": 0, "tcp_syncookies": 1]),
    clients("three-clients-reset", 3, ["backlog": 1, "tcp_syncookies": 0, "tcp_abort_on_overflow": 1]),
    clients("lost-segment", 2, losses: 1, ["backlog": 0, "tcp_syncookies": 0]),
    clients("lost-segment-cookies", 2, losses: 1, ["backlog": 0, "tcp_syncookies": 1]),
    HostBounds(
      "one-client", places: places,
      calls: [
        listen, connect(0), .init("client", "client 0", .sendCall, [CALL.octets.symbol: 1, CALL.more.symbol: 0], user: "clients"),
        .init("client", "client 0", .closeCall, user: "clients"), accept("connection"),
        .init("server", "connection", .recvCall, [CALL.octets.symbol: 100], user: "server"),
        .init("server", "connection", .closeCall, user: "server"),
      ], settings: impatient, losses: 1, timeouts: nil, properties: HostProperty.ofKernelConnections),
  ]
}
