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
    .linux(
      "shutdown-elsewhere",
      NetworkScenario.Step.listen(16) + [
        shutdown(receiving: 0, sending: 1, at: 1, "server", "listener"), shutdown(receiving: 1, sending: 0, at: 2, "server", "listener"),
      ] + NetworkScenario.Step.connect(at: 2, waits: false) + [
        shutdown(receiving: 0, sending: 1, at: 3, "client", "client"), .recv(at: 4, "client", "client"),
      ],
      expects: [
        .answers("server", "listener", .shutdown, "ok", nth: 2, .manual("shutdown")),
        .answers("client", "client", .shutdown, "ok", .manual("shutdown")),
        .answers("client", "client", .recvCall, "ENOTCONN", .manual("recv")),
      ], cite: .linux("inet_shutdown", "net/ipv4/af_inet.c")),
    .linux(
      "fin-behind-a-closed-window",
      [NetworkScenario.Step].opening + [
        .send(2_896, at: 50, "client", "client"), .shutdown(at: 51, "client", "client"), .recv(2_896, at: 2_000, "server", "connection"),
      ], settings: ["RCV.BUFF": 2_896], until: 4_000,
      expects: [.sends("client", [.FIN, .ACK], 1, .output("tcp_snd_wnd_test"))], cite: .output("tcp_snd_wnd_test")),
    .linux(
      "window-probes-given-up",
      [NetworkScenario.Step].opening + [.send(5_000, at: 50, "client", "client"), .recv(at: 60, "client", "client")],
      faults: (3...30).map { .lostFromServer([.ACK], occurrence: $0) }, settings: ["RCV.BUFF": 2_896, "tcp_retries2": 3], until: 60_000,
      expects: [.answers("client", "client", .recvCall, "ETIMEDOUT", .timer("tcp_probe_timer"))], cite: .timer("tcp_probe_timer")),
    .linux(
      "simultaneous-open-given-up",
      [
        .init(at: 0, "client", "client", .bind(.client())), .init(at: 0, "server", "server", .bind(.server)),
        .init(at: 10, "client", "client", .call(.connect, [CALL.blocking.symbol: 1], to: .server)),
        .init(at: 11, "server", "server", .call(.connect, [CALL.blocking.symbol: 1], to: .client())),
      ],
      faults: [.lostFromClient([.SYN, .ACK], occurrence: nil), .lostFromServer([.SYN, .ACK], occurrence: nil)], until: 300_000,
      expects: [.answers("client", "client", .connect, "ETIMEDOUT", .manual("connect"))], cite: .timer("tcp_write_timeout")),
    .linux(
      "listener-closes-and-the-request-answers",
      NetworkScenario.Step.listen(16) + [
        .arrives(at: 40, from: .nowhere(1), SEQ: 7_000, CTL: [.SYN]), .arrives(at: 45, from: .nowhere(2), SEQ: 8_000, CTL: [.SYN]),
        .close(at: 50, "server", "listener"), .arrives(at: 60, from: .nowhere(1), SEQ: 7_001, ACK: 2_001, CTL: [.ACK]),
      ], until: 2_000, follows: .fromNowhere(1),
      expects: [.sends("server", [.RST], 1, .linux("tcp_v4_rcv", "net/ipv4/tcp_ipv4.c"))], cite: .linux("tcp_v4_rcv", "net/ipv4/tcp_ipv4.c")
    ),
    .linux(
      "close-in-fin-wait-2-soon-over",
      [NetworkScenario.Step].opening + [.shutdown(at: 50, "client", "client"), .close(at: 200, "client", "client")],
      settings: ["tcp_fin_timeout": 2_000], until: 3_000, expects: [.counts(.timeWaitsKilled, 1, at: "client")],
      cite: .tcp("__tcp_close", "FIN_WAIT2")),
  ]
}
