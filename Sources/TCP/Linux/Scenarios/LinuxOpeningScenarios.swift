import ProtocolModel
import Simulation

extension [Scenario] {
  /// Listening, connecting, accepting.
  static let linuxOpening: [Scenario] = connecting + requests + otherOpenings

  private static let connecting: [Scenario] = [
    .linux(
      "listen-connect-accept", NetworkScenario.Step.listen(16) + NetworkScenario.Step.connect(at: 10) + [.accept(at: 100)],
      expects: [
        .client(.synSent, .established), .queue(.syn, 1, at: 15), .queue(.accept, 0, at: 15), .queue(.syn, 0, at: 25),
        .queue(.accept, 1, at: 25), .queue(.accept, 0, at: 100), .answers("client", "client", .connect, "ok", .manual("connect")),
        .counts(.passiveOpens, 1), .counts(.activeOpens, 1, at: "client"),
      ], cite: .manual("tcp", 7)),
    .linux(
      "connection-refused-linux", NetworkScenario.Step.connect(at: 0),
      expects: [.client(.synSent, .closed), .answers("client", "client", .connect, "ECONNREFUSED", .manual("connect"))],
      cite: .manual("connect")),
    .linux(
      "connect-asked-again",
      NetworkScenario.Step.connect(at: 0, waits: false) + [
        .again(at: 50), .again(at: 60), .init(at: 110, "client", "client", .call(.getError, [:])), .again(at: 120), .again(at: 130),
        .again(at: 135, waits: true),
      ],
      expects: [
        .answers("client", "client", .connect, "EINPROGRESS", .manual("connect")),
        .answers("client", "client", .connect, "ECONNREFUSED", nth: 2, .manual("connect")),
        .answers("client", "client", .connect, "EINPROGRESS", nth: 3, .manual("connect")),
        .answers("client", "client", .getError, "ECONNREFUSED", .manual("socket", 7, "SO_ERROR")),
        .answers("client", "client", .connect, "ECONNABORTED", nth: 4, .linux("__inet_stream_connect", "net/ipv4/af_inet.c", "sock_error")),
        .answers("client", "client", .connect, "EINPROGRESS", nth: 5, .manual("connect")),
        .answers("client", "client", .connect, "ECONNREFUSED", nth: 6, .manual("connect")),
      ], cite: .linux("__inet_stream_connect", "net/ipv4/af_inet.c")),
    .linux(
      "syn-retransmission", NetworkScenario.Step.connect(at: 0), faults: [.lostFromClient([.SYN], occurrence: nil)], until: 200_000,
      expects: [
        .sends("client", [.SYN], 11, .sysctl("tcp_syn_retries")),
        .answers("client", "client", .connect, "ETIMEDOUT", .manual("connect")),
      ], cite: .sysctl("tcp_syn_linear_timeouts")),
    .linux(
      "syn-ack-retransmission", [NetworkScenario.Step].opening, faults: [.lostFromClient([.ACK])], until: 3_000,
      expects: [.sends("server", [.SYN, .ACK], 2, .connectionSock("reqsk_timer_handler")), .client(.synSent, .established)],
      cite: .connectionSock("reqsk_timer_handler")),
  ]

  private static let requests: [Scenario] = [
    .linux(
      "request-given-up",
      NetworkScenario.Step.listen(16) + NetworkScenario.Step.connect(at: 10, waits: false) + [.close(at: 12, "client", "client")],
      faults: [.lostFromClient([.RST], occurrence: nil)], until: 100_000,
      expects: [.sends("server", [.SYN, .ACK], 6, .sysctl("tcp_synack_retries")), .queue(.syn, 0, at: 90_000)],
      cite: .sysctl("tcp_synack_retries")),
    .linux(
      "request-wrong-ack",
      NetworkScenario.Step.listen(16) + [
        .arrives(at: 10, from: .nowhere(1), SEQ: 7_000, CTL: [.SYN]),
        .arrives(at: 20, from: .nowhere(1), SEQ: 7_001, ACK: 4_445, CTL: [.ACK]),
        .arrives(at: 30, from: .nowhere(1), SEQ: 7_001, ACK: 2_001, CTL: [.ACK]),
      ], follows: .fromNowhere(1),
      expects: [.sends("server", [.RST], 1, .minisocks("tcp_check_req")), .queue(.accept, 1, at: 30)], cite: .minisocks("tcp_check_req")),
    .linux(
      "request-reset",
      NetworkScenario.Step.listen(16) + [
        .arrives(at: 10, from: .nowhere(1), SEQ: 7_000, CTL: [.SYN]), .arrives(at: 20, from: .nowhere(1), SEQ: 7_000, CTL: [.SYN]),
        .arrives(at: 25, from: .nowhere(1), SEQ: 7_000, CTL: [.SYN]),
        .arrives(at: 30, from: .nowhere(1), SEQ: 9_999_999, ACK: 2_001, CTL: [.PSH, .ACK], DATA: 5),
        .arrives(at: 40, from: .nowhere(1), SEQ: 7_001, CTL: [.PSH], DATA: 5),
        .arrives(at: 50, from: .nowhere(1), SEQ: 9_999_999, CTL: [.RST]),
        .arrives(at: 600, from: .nowhere(1), SEQ: 9_999_999, ACK: 2_001, CTL: [.ACK]),
        .arrives(at: 610, from: .nowhere(1), SEQ: 9_999_999, ACK: 2_001, CTL: [.ACK]),
        .arrives(at: 700, from: .nowhere(1), SEQ: 7_001, CTL: [.RST]),
      ], follows: .fromNowhere(1),
      expects: [.counts(.embryonicResets, 1), .queue(.syn, 1, at: 600), .queue(.syn, 0, at: 700)], cite: .minisocks("tcp_check_req")),
    .linux(
      "request-second-syn",
      NetworkScenario.Step.listen(16) + [
        .arrives(at: 10, from: .nowhere(1), SEQ: 7_000, CTL: [.SYN]), .arrives(at: 20, from: .nowhere(1), SEQ: 7_500, CTL: [.SYN]),
        .arrives(at: 30, from: .nowhere(1), SEQ: 8_000, CTL: [.SYN]),
        .arrives(at: 40, from: .nowhere(1), SEQ: 8_500, ACK: 12_001, CTL: [.SYN, .ACK]),
      ], follows: .fromNowhere(1),
      expects: [.counts(.embryonicResets, 2), .sends("server", [.RST, .ACK], 1, .minisocks("tcp_check_req"))],
      cite: .minisocks("tcp_check_req", "embryonic reset")),
  ]

  private static let otherOpenings: [Scenario] = [
    .linux(
      "syn-fin-dropped", NetworkScenario.Step.listen(16) + [.arrives(at: 10, SEQ: 7_000, CTL: [.SYN, .FIN])],
      expects: [.queue(.syn, 0, at: 20), .sends("server", [.SYN, .ACK], 0, .input("tcp_rcv_state_process"))],
      cite: .input("tcp_rcv_state_process", "TCP_LISTEN")),
    .linux(
      "simultaneous-open-linux",
      [
        .init(at: 0, "client", "client", .bind(.client())), .init(at: 0, "server", "server", .bind(.server)),
        .init(at: 10, "client", "client", .call(.connect, [CALL.blocking.symbol: 1], to: .server)),
        .init(at: 11, "server", "server", .call(.connect, [CALL.blocking.symbol: 1], to: .client())),
      ],
      expects: [.client(.synSent, .synReceived, .established), .sends("client", [.SYN, .ACK], 1, .rfc9293("Figure 7"))],
      cite: .input("tcp_rcv_synsent_state_process")),
    .linux(
      "listener-closes",
      NetworkScenario.Step.listen(16) + NetworkScenario.Step.connect(at: 10) + [
        .arrives(at: 40, from: .nowhere(1), SEQ: 7_000, CTL: [.SYN]), .close(at: 100, "server", "listener"),
      ],
      expects: [.client(.synSent, .established, .closed), .sends("server", [.RST, .ACK], 1, .connectionSock("inet_csk_listen_stop"))],
      cite: .connectionSock("inet_csk_listen_stop")),
    .linux(
      "listener-closes-after-a-reset",
      NetworkScenario.Step.listen(16) + NetworkScenario.Step.connect(at: 10) + [
        .option(CALL.linger.symbol, 1, at: 40, "client", "client"), .close(at: 41, "client", "client"),
        .close(at: 100, "server", "listener"),
      ], expects: [.queue(.accept, 1, at: 60), .sends("server", [.RST, .ACK], 0, .connectionSock("inet_csk_listen_stop"))],
      cite: .connectionSock("inet_csk_listen_stop")),
    .linux(
      "options-before-connect",
      NetworkScenario.Step.listen(16) + [.option(CALL.keepalive.symbol, 1, at: 5, "client", "client")]
        + NetworkScenario.Step.connect(at: 10),
      settings: ["tcp_keepalive_time": 1_000], until: 1_500, expects: [.counts(.keepaliveProbes, 1, at: "client")],
      cite: .manual("socket", 7, "SO_KEEPALIVE")),
  ]
}
