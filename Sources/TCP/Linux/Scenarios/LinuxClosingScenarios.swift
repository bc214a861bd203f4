import ProtocolModel
import Simulation

extension [Scenario] {
  private static let clientCloses: [NetworkScenario.Step] =
    [NetworkScenario.Step].opening + [
      .close(at: 50, "client", "client"), .recv(at: 60, "server", "connection"), .close(at: 140, "server", "connection"),
    ]
  /// The server closes first and is in TIME-WAIT from 205 ms on; the client's number is 1002, the server's 2002 then.
  private static let serverWaits: [NetworkScenario.Step] =
    [NetworkScenario.Step].opening + [
      .close(at: 100, "server", "connection"), .recv(at: 110, "client", "client"), .close(at: 200, "client", "client"),
    ]

  /// Closing, and what is left of a connection.
  static let linuxClosing: [Scenario] = orphans + linuxTimeWait + halfOpen

  private static let orphans: [Scenario] = [
    .linux(
      "close-with-unread-data",
      [NetworkScenario.Step].opening + [
        .send(26, at: 50, "server", "connection"), .close(at: 130, "client", "client"), .recv(at: 160, "server", "connection"),
      ],
      expects: [
        .sends("client", [.RST, .ACK], 1, .tcp("__tcp_close")), .counts(.abortOnClose, 1, at: "client"),
        .answers("server", "connection", .recvCall, "ECONNRESET", .manual("recv")),
      ], cite: .tcp("__tcp_close")),
    .linux(
      "linger-zero",
      [NetworkScenario.Step].opening + [
        .option(CALL.linger.symbol, 1, at: 50, "client", "client"), .close(at: 51, "client", "client"),
        .recv(at: 80, "server", "connection"),
      ],
      expects: [.sends("client", [.RST, .ACK], 1, .tcp("tcp_disconnect")), .counts(.abortOnData, 1, at: "client")],
      cite: .manual("socket", 7, "SO_LINGER")),
    .linux(
      "orphan-in-fin-wait-2",
      [NetworkScenario.Step].opening + [.close(at: 50, "client", "client"), .send(31, at: 2_700, "server", "connection")],
      settings: ["tcp_fin_timeout": 2_000], until: 3_000,
      expects: [.sends("client", [.RST], 1, .sysctl("tcp_fin_timeout")), .counts(.timeWaitsKilled, 1, at: "client")],
      cite: .sysctl("tcp_fin_timeout")),
    .linux(
      "shutdown-in-fin-wait-2",
      [NetworkScenario.Step].opening + [
        .shutdown(at: 50, "client", "client"), .close(at: 2_600, "server", "connection"), .recv(at: 2_700, "client", "client"),
        .close(at: 2_800, "client", "client"),
      ], settings: ["tcp_fin_timeout": 1_000], until: 3_000,
      expects: [
        .client(.synSent, .established, .finWait1, .finWait2, .timeWait),
        .answers("client", "client", .recvCall, "end of stream", .manual("recv")),
      ], cite: .input("tcp_rcv_state_process")),
    .linux(
      "data-to-an-orphan",
      [NetworkScenario.Step].opening + [
        .close(at: 50, "client", "client"), .send(24, at: 130, "server", "connection"), .send(24, at: 180, "server", "connection"),
      ],
      expects: [
        .sends("client", [.RST], 1, .minisocks("tcp_timewait_state_process")),
        .answers("server", "connection", .sendCall, "EPIPE", nth: 2, .manual("send")),
      ], cite: .minisocks("tcp_timewait_state_process")),
    .linux(
      "close-in-fin-wait-2",
      [NetworkScenario.Step].opening + [
        .shutdown(at: 50, "client", "client"), .close(at: 200, "client", "client"), .close(at: 300, "server", "connection"),
      ],
      until: 500, expects: [.counts(.timeWaits, 1, at: "client")], cite: .tcp("__tcp_close", "FIN_WAIT2")),
    .linux(
      "orphan-given-up", [NetworkScenario.Step].opening + [.close(at: 50, "client", "client")],
      faults: [.lostFromClient([.FIN, .ACK], occurrence: nil)], until: 400_000,
      expects: [.sends("client", [.FIN, .ACK], 10, .timer("tcp_orphan_retries"))], cite: .timer("tcp_orphan_retries")),
  ]

  private static let linuxTimeWait: [Scenario] = [
    .linux(
      "time-wait-expires", clientCloses, until: 70_000,
      expects: [.counts(.timeWaits, 1, at: "client"), .sends("client", [.FIN, .ACK], 1, .minisocks("tcp_time_wait"))],
      cite: .linux("TCP_TIMEWAIT_LEN", "include/net/tcp.h")),
    .linux(
      "time-wait-new-syn", serverWaits + NetworkScenario.Step.connect(at: 320, "client again") + [.accept(at: 330, "connection again")],
      until: 600,
      expects: [.counts(.passiveOpens, 2), .answers("client", "client again", .connect, "ok", .manual("connect"))],
      cite: .minisocks("tcp_timewait_state_process", "TCP_TW_SYN")),
    .linux(
      "time-wait-old-syn", serverWaits + [.arrives(at: 300, SEQ: 1_000, CTL: [.SYN], TSV: 10)],
      faults: [.lostFromServer([.ACK], occurrence: 2)],
      until: 600, expects: [.counts(.passiveOpens, 1), .sends("server", [.ACK], 2, .minisocks("tcp_timewait_state_process"))],
      cite: .minisocks("tcp_timewait_state_process")),
    .linux(
      "time-wait-killed", serverWaits + [.arrives(at: 300, SEQ: 1_001, ACK: 2_001, CTL: [.PSH, .ACK], DATA: 26, TSV: 60)], until: 600,
      expects: [.sends("client", [.RST], 1, .rfc(1337, "1"))], cite: .rfc(1337, "1")),
    .linux(
      "time-wait-rfc1337", serverWaits + [.arrives(at: 300, SEQ: 1_001, ACK: 2_001, CTL: [.PSH, .ACK], DATA: 26, TSV: 60)],
      settings: ["tcp_rfc1337": 1], until: 600, expects: [.sends("client", [.RST], 1, .rfc(1337, "1"))], cite: .sysctl("tcp_rfc1337")),
  ]

  private static let halfOpen: [Scenario] = [
    .linux(
      "half-open-syn",
      [NetworkScenario.Step].opening + [
        .recv(at: 40, "server", "connection"), .send(43, at: 50, "client", "client"), .init(at: 140, "client", "client", .crash),
        .recv(at: 150, "server", "connection"),
      ] + NetworkScenario.Step.connect(at: 190, "client again") + [.accept(at: 280, "connection again")],
      expects: [
        .sends("client", [.RST], 1, .rfc9293("Figure 9")), .answers("client", "client again", .connect, "ok", .manual("connect")),
        .answers("server", "connection", .recvCall, "ECONNRESET", nth: 2, .manual("recv")),
      ], cite: .rfc9293("Figure 9")),
    .linux(
      "errors-of-calls",
      [
        .init(at: 0, "client", "client", .call(.sendCall, [CALL.octets.symbol: 1, CALL.more.symbol: 0])),
        .init(at: 1, "client", "client", .call(.shutdown, [CALL.receiving.symbol: 0, CALL.sending.symbol: 1])),
      ] + NetworkScenario.Step.listen(16) + NetworkScenario.Step.connect(at: 10, waits: false) + [
        .send(1, at: 11, "client", "client"), .again(at: 12),
        .init(at: 13, "client", "client", .call(.acceptCall, [:])), .init(at: 14, "client", "client", .call(.getError, [:])),
        .accept(at: 15), .recv(at: 16, "server", "other"),
        .again(at: 39), .again(at: 40),
        .init(at: 41, "client", "client", .call(.listenCall, [:])), .shutdown(at: 50, "client", "client"),
        .send(1, at: 60, "client", "client"),
      ],
      expects: [
        .answers("client", "client", .sendCall, "EPIPE", .manual("send")),
        .answers("client", "client", .shutdown, "ENOTCONN", .manual("shutdown")),
        .answers("client", "client", .connect, "EINPROGRESS", .manual("connect")),
        .answers("client", "client", .connect, "EALREADY", nth: 2, .manual("connect")),
        .answers("client", "client", .connect, "ok", nth: 3, .linux("__inet_stream_connect", "net/ipv4/af_inet.c", "SS_CONNECTED")),
        .answers("client", "client", .connect, "EISCONN", nth: 4, .manual("connect")),
        .answers("client", "client", .listenCall, "EINVAL", .manual("listen")),
        .answers("client", "client", .sendCall, "EPIPE", nth: 3, .manual("send")),
      ], cite: .manual("tcp", 7)),
  ]

  /// The runs that show what Linux does.
  public static let linux: [Scenario] =
    linuxOpening + linuxQueues + linuxTransfer + linuxRare + linuxClosing + linuxShutdown + linuxStraySegments
}
