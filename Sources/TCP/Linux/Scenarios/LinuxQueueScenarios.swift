import ProtocolModel
import Simulation

extension [Scenario] {
  private static let threeClients: [NetworkScenario.Step] =
    NetworkScenario.Step.connect(at: 10, "client 0", port: 40_000)
    + NetworkScenario.Step.connect(at: 70, "client 1", port: 40_001, waits: false)
    + NetworkScenario.Step.connect(at: 71, "client 2", port: 40_002, waits: false)

  /// The queues of a listener, their limits, and what happens beyond them.
  static let linuxQueues: [Scenario] = [
    .linux(
      "accept-queue-overflow",
      NetworkScenario.Step.listen() + threeClients + [
        .accept(at: 1_700, "first"), .accept(at: 3_450, "second"), .accept(at: 3_460, "third"),
      ],
      settings: ["backlog": 1], until: 4_000, port: 40_002,
      expects: [
        .queue(.accept, 2, at: 100), .queue(.syn, 1, at: 100), .queue(.accept, 1, at: 1_700), .queue(.accept, 2, at: 3_440),
        .counts(.listenOverflows, 2), .counts(.listenDrops, 2), .sends("server", [.SYN, .ACK], 5, .minisocks("tcp_check_req")),
      ], cite: .manual("listen")),
    .linux(
      "accept-queue-overflow-abort", NetworkScenario.Step.listen() + threeClients + [.recv(at: 170, "client", "client 2")],
      settings: ["backlog": 1, "tcp_abort_on_overflow": 1], until: 400, port: 40_002,
      expects: [
        .sends("server", [.RST], 1, .sysctl("tcp_abort_on_overflow")),
        .answers("client", "client 2", .recvCall, "ECONNRESET", .sysctl("tcp_abort_on_overflow")),
      ], cite: .sysctl("tcp_abort_on_overflow")),
    .linux(
      "syn-queue-overflow", NetworkScenario.Step.listen() + [NetworkScenario.Step].flood(8, at: 10) + NetworkScenario.Step.connect(at: 90),
      settings: ["backlog": 3, "tcp_syncookies": 0, "tcp_synack_retries": 1], until: 5_000,
      expects: [
        .queue(.syn, 4, at: 80), .counts(.requestQueueFullDrop, 7), .client(.synSent, .established),
        .sends("client", [.SYN], 4, .sysctl("tcp_syncookies")),
      ], cite: .sysctl("tcp_syncookies")),
    .linux(
      "syn-cookies",
      NetworkScenario.Step.listen() + [NetworkScenario.Step].flood(8, at: 10) + NetworkScenario.Step.connect(at: 90) + [.accept(at: 120)],
      settings: ["backlog": 3], until: 400,
      expects: [
        .queue(.syn, 4, at: 80), .counts(.cookiesSent, 5), .counts(.cookiesReceived, 1), .client(.synSent, .established),
        .queue(.accept, 1, at: 110),
      ], cite: .sysctl("tcp_syncookies")),
    .linux(
      "syn-cookie-forged",
      NetworkScenario.Step.listen() + [NetworkScenario.Step].flood(2, at: 10) + [.arrives(at: 30, SEQ: 7_001, ACK: 5, CTL: [.ACK])],
      settings: ["backlog": 0], until: 200,
      expects: [.counts(.cookiesSent, 1), .counts(.cookiesFailed, 1), .sends("server", [.RST], 1, .sysctl("tcp_syncookies"))],
      cite: .linux("cookie_v4_check", "net/ipv4/syncookies.c")),
    .linux(
      "syn-cookie-overflow",
      NetworkScenario.Step.listen() + NetworkScenario.Step.connect(at: 10, "client 0", waits: false)
        + NetworkScenario.Step.connect(at: 11, "client 1", port: 40_001, waits: false),
      settings: ["backlog": 0], until: 300, port: 40_001,
      expects: [.counts(.cookiesSent, 1), .counts(.listenOverflows, 1), .queue(.accept, 1, at: 100)],
      cite: .linux("cookie_v4_check", "net/ipv4/syncookies.c")),
    .linux(
      "syn-dropped-by-a-full-accept-queue",
      NetworkScenario.Step.listen() + NetworkScenario.Step.connect(at: 10, "client 0", port: 40_001)
        + NetworkScenario.Step.connect(at: 60, "client 1", port: 40_002) + NetworkScenario.Step.connect(at: 110, waits: false),
      settings: ["backlog": 1], until: 500,
      expects: [.counts(.listenOverflows, 1), .queue(.accept, 2, at: 400), .client(.synSent)],
      cite: .input("tcp_conn_request", "sk_acceptq_is_full")),
    .linux(
      "cookie-connection-closes",
      NetworkScenario.Step.listen() + NetworkScenario.Step.connect(at: 10) + [
        .accept(at: 30), .recv(at: 40, "server", "connection"), .send(10, at: 50, "client", "client"),
        .shutdown(at: 80, "client", "client"),
      ], settings: ["tcp_syncookies": 2], until: 500, expects: [.counts(.cookiesReceived, 1), .counts(.delayedAcks, 1)],
      cite: .linux("cookie_v4_check", "net/ipv4/syncookies.c")),
    .linux(
      "syn-queue-last-quarter", NetworkScenario.Step.listen() + [NetworkScenario.Step].flood(20, at: 10),
      settings: ["backlog": 100, "tcp_syncookies": 0, "tcp_max_syn_backlog": 16], until: 200, port: 40_000,
      expects: [.queue(.syn, 13, at: 60), .counts(.listenDrops, 7)], cite: .sysctl("tcp_max_syn_backlog")),
  ]
}
