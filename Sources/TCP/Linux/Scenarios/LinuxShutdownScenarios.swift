import ProtocolModel
import Simulation

extension [Scenario] {
  private static func shutdown(receiving: UInt32, sending: UInt32, at time: Int, _ host: String, _ socket: String) -> NetworkScenario.Step {
    .init(at: time, host, socket, .call(.shutdown, [CALL.receiving.symbol: receiving, CALL.sending.symbol: sending]))
  }

  /// shutdown(), both sides at once, and calls that come too late.
  static let linuxShutdown: [Scenario] = [
    .linux(
      "simultaneous-close-linux",
      [NetworkScenario.Step].opening + [.close(at: 100, "client", "client"), .close(at: 101, "server", "connection")],
      expects: [.counts(.timeWaits, 1), .counts(.timeWaits, 1, at: "client"), .sends("client", [.FIN, .ACK], 1, .input("tcp_fin"))],
      cite: .input("tcp_fin")),
    .linux(
      "shutdown-both-ways",
      [NetworkScenario.Step].opening + [
        shutdown(receiving: 1, sending: 0, at: 50, "client", "client"), .recv(at: 51, "client", "client"),
        shutdown(receiving: 0, sending: 1, at: 60, "client", "client"), .recv(at: 70, "server", "connection"),
        shutdown(receiving: 0, sending: 1, at: 120, "server", "connection"), .close(at: 121, "server", "connection"),
        shutdown(receiving: 0, sending: 1, at: 200, "client", "client"), .close(at: 210, "client", "client"),
      ],
      expects: [
        .client(.synSent, .established, .finWait1, .finWait2, .timeWait),
        .answers("client", "client", .recvCall, "end of stream", .manual("shutdown")),
      ], cite: .manual("shutdown")),
    .linux(
      "listening-again",
      NetworkScenario.Step.listen(16) + [
        .init(at: 1, "server", "listener", .call(.listenCall, [CALL.backlog.symbol: 7])), .recv(at: 2, "server", "listener"),
        .send(1, at: 3, "server", "listener"),
      ],
      expects: [
        .answers("server", "listener", .listenCall, "ok", nth: 2, .manual("listen")),
        .answers("server", "listener", .recvCall, "ENOTCONN", .manual("recv")),
        .answers("server", "listener", .sendCall, "EPIPE", .manual("send")),
      ], cite: .manual("listen")),
    .linux(
      "error-kept-for-the-next-call",
      NetworkScenario.Step.connect(at: 0, waits: false) + [.send(1, at: 20, "client", "client"), .send(1, at: 21, "client", "client")],
      expects: [
        .answers("client", "client", .sendCall, "ECONNREFUSED", .manual("send")),
        .answers("client", "client", .sendCall, "EPIPE", nth: 2, .manual("send")),
      ], cite: .manual("send")),
  ]
}
