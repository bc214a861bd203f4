import ProtocolModel
import Simulation

extension [Scenario] {
  /// Sending, acknowledging, sending again.
  static let linuxTransfer: [Scenario] = acknowledgingAndResending + probing + moreTransfer

  private static let acknowledgingAndResending: [Scenario] = [
    .linux(
      "delayed-ack", [NetworkScenario.Step].opening + [.send(22, at: 50, "client", "client"), .shutdown(at: 140, "client", "client")],
      expects: [.counts(.delayedAcks, 1)], cite: .output("tcp_send_delayed_ack")),
    .linux(
      "answer-carries-ack",
      [NetworkScenario.Step].opening + [
        .recv(at: 40, "server", "connection"), .send(52, at: 50, "client", "client"), .send(23, at: 56, "server", "connection"),
        .recv(at: 130, "client", "client"), .close(at: 140, "client", "client"), .recv(at: 141, "server", "connection"),
        .close(at: 146, "server", "connection"),
      ],
      expects: [.sends("server", [.FIN, .ACK], 1, .input("tcp_fin")), .sends("server", [.ACK], 1, .input("tcp_fin"))],
      cite: .input("tcp_fin")),
    .linux(
      "nagle",
      [NetworkScenario.Step].opening + [
        .option(CALL.quickAck.symbol, 0, at: 40, "server", "connection"), .send(19, at: 50, "client", "client"),
        .send(30, at: 51, "client", "client"), .send(40, at: 52, "client", "client"),
        .option(CALL.noDelay.symbol, 1, at: 300, "client", "client"), .send(5, at: 301, "client", "client"),
        .send(6, at: 302, "client", "client"),
      ],
      expects: [.sends("client", [.PSH, .ACK], 4, .output("tcp_nagle_test"))], cite: .output("tcp_nagle_test")),
    .linux(
      "push-in-pairs",
      [NetworkScenario.Step].opening + [
        .recv(7_240, at: 40, "server", "connection", wholly: true), .send(5_792, at: 50, "client", "client"),
        .send(1_448, at: 150, "client", "client"),
      ],
      expects: [
        .sends("client", [.PSH, .ACK], 3, .output("__tcp_transmit_skb")),
        .answers("server", "connection", .recvCall, "1448 octets", .manual("recv")),
      ], cite: .output("__tcp_transmit_skb")),
    .linux(
      "retransmission-backoff", [NetworkScenario.Step].opening + [.send(29, at: 50, "client", "client")],
      faults: (1...4).map { .lostFromClient([.PSH, .ACK], occurrence: $0) }, until: 3_000,
      expects: [
        .sends("client", [.PSH, .ACK], 5, .timer("tcp_retransmit_timer")), .counts(.timeouts, 3, at: "client"),
        .counts(.lossProbes, 1, at: "client"),
      ], cite: .timer("tcp_retransmit_timer")),
    .linux(
      "retransmission-without-probe", [NetworkScenario.Step].opening + [.send(4_344, at: 50, "client", "client")],
      faults: [
        .lostFromClient([.ACK], occurrence: 2), .lostFromClient([.PSH, .ACK], occurrence: 1), .lostFromClient([.PSH, .ACK], occurrence: 2),
      ], settings: ["tcp_sack": 0, "tcp_timestamps": 0], until: 2_000,
      expects: [.counts(.timeouts, 1, at: "client"), .counts(.lossProbes, 0, at: "client")], cite: .input("tcp_enter_loss")),
    .linux(
      "loss-probe",
      [NetworkScenario.Step].opening + [
        .recv(4_344, at: 40, "server", "connection", wholly: true), .send(4_344, at: 50, "client", "client"),
      ],
      faults: [.lostFromClient([.PSH, .ACK], occurrence: 2)], until: 2_000,
      expects: [.counts(.lossProbes, 1, at: "client"), .counts(.timeouts, 0, at: "client")], cite: .output("tcp_send_loss_probe")),
    .linux(
      "sending-given-up", [NetworkScenario.Step].opening + [.send(29, at: 50, "client", "client"), .recv(at: 60, "client", "client")],
      faults: [.lostFromClient([.PSH, .ACK], occurrence: nil)], until: 2_000_000,
      expects: [.answers("client", "client", .recvCall, "ETIMEDOUT", .sysctl("tcp_retries2"))], cite: .sysctl("tcp_retries2")),
  ]

  private static let probing: [Scenario] = [
    .linux(
      "keepalive-probes",
      [NetworkScenario.Step].opening + [
        .option(CALL.keepalive.symbol, 1, at: 50, "client", "client"), .option(CALL.keepIdle.symbol, 1_000, at: 51, "client", "client"),
        .option(CALL.keepInterval.symbol, 1_000, at: 52, "client", "client"),
      ], until: 2_500, expects: [.counts(.keepaliveProbes, 2, at: "client"), .client(.synSent, .established)],
      cite: .timer("tcp_keepalive_timer")),
    .linux(
      "keepalive-gives-up",
      [NetworkScenario.Step].opening + [
        .option(CALL.keepalive.symbol, 1, at: 50, "client", "client"), .option(CALL.keepIdle.symbol, 1_000, at: 51, "client", "client"),
        .option(CALL.keepInterval.symbol, 1_000, at: 52, "client", "client"), .option(CALL.keepCount.symbol, 2, at: 53, "client", "client"),
        .recv(at: 60, "client", "client"),
      ], faults: (2...9).map { .lostFromClient([.ACK], occurrence: $0) } + [.lostFromClient([.RST, .ACK])], until: 6_000,
      expects: [
        .counts(.keepaliveProbes, 2, at: "client"), .answers("client", "client", .recvCall, "ETIMEDOUT", .timer("tcp_keepalive_timer")),
        .client(.synSent, .established, .closed),
      ], cite: .timer("tcp_keepalive_timer")),
    .linux(
      "window-probes",
      [NetworkScenario.Step].opening + [
        .send(5_000, at: 50, "client", "client"), .recv(5_000, at: 2_000, "server", "connection", wholly: true),
      ],
      settings: ["RCV.BUFF": 2_896], until: 4_000,
      expects: [.answers("server", "connection", .recvCall, "656 octets", .output("tcp_send_probe0"))], cite: .output("tcp_send_probe0")),
    .linux(
      "challenge-ack-limit",
      [NetworkScenario.Step].opening + [
        .arrives(at: 100, SEQ: 1_101, CTL: [.RST]), .arrives(at: 200, SEQ: 1_201, CTL: [.RST]), .arrives(at: 700, SEQ: 1_301, CTL: [.SYN]),
        .arrives(at: 800, SEQ: 1_401, CTL: [.SYN]), .arrives(at: 1_300, SEQ: 1_001, ACK: 9_000, CTL: [.ACK]),
        .arrives(at: 1_400, SEQ: 1_001, ACK: 9_000, CTL: [.ACK]), .arrives(at: 1_900, SEQ: 900_000, ACK: 2_001, CTL: [.ACK]),
        .arrives(at: 2_000, SEQ: 900_000, ACK: 2_001, CTL: [.ACK]), .arrives(at: 2_100, SEQ: 900_000, CTL: [.RST]),
      ], until: 3_000, expects: [.sends("server", [.ACK], 4, .sysctl("tcp_invalid_ratelimit")), .counts(.challengeAcks, 3)],
      cite: .input("tcp_send_challenge_ack")),
  ]

  private static let moreTransfer: [Scenario] = [
    .linux(
      "fin-carries-text",
      [NetworkScenario.Step].opening + [.send(43, at: 50, "client", "client", more: true), .shutdown(at: 51, "client", "client")],
      expects: [.sends("client", [.FIN, .ACK], 1, .output("tcp_send_fin")), .sends("client", [.PSH, .ACK], 0, .output("tcp_send_fin"))],
      cite: .output("tcp_send_fin")),
    .linux(
      "bulk-transfer",
      [NetworkScenario.Step].opening + [
        .recv(8_000, at: 40, "server", "connection", wholly: true), .send(8_000, at: 50, "client", "client"),
      ],
      expects: [.answers("server", "connection", .recvCall, "760 octets", .manual("recv")), .counts(.timeouts, 0, at: "client")],
      cite: .output("tcp_write_xmit")),
    .linux(
      "acks-after-the-first",
      [NetworkScenario.Step].opening + [
        .option(CALL.quickAck.symbol, 0, at: 40, "server", "connection"), .option(CALL.noDelay.symbol, 1, at: 41, "client", "client"),
        .send(10, at: 50, "client", "client"), .send(10, at: 80, "client", "client"), .send(10, at: 110, "client", "client"),
        .send(1_448, at: 400, "client", "client"), .send(1_448, at: 401, "client", "client"),
        .send(1, at: 600, "client", "client"), .option(CALL.quickAck.symbol, 1, at: 607, "server", "connection"),
        .recv(at: 610, "server", "connection"),
        .recv(at: 700, "server", "connection"),
      ], settings: ["TCP_MAX_QUICKACKS": 0, "tcp_rmem": 0], expects: [.client(.synSent, .established)], cite: .input("__tcp_ack_snd_check")),
    .linux(
      "keepalive-while-busy",
      [NetworkScenario.Step].opening + [
        .option(CALL.keepIdle.symbol, 1_000, at: 40, "client", "client"), .option(CALL.keepalive.symbol, 1, at: 41, "client", "client"),
        .send(10, at: 50, "client", "client"),
      ], faults: (1...4).map { .lostFromClient([.PSH, .ACK], occurrence: $0) }, until: 3_500,
      expects: [.client(.synSent, .established)], cite: .timer("tcp_keepalive_timer")),
    .linux(
      "fin-carries-pushed-text",
      [NetworkScenario.Step].opening + [
        .send(10, at: 50, "client", "client"), .send(20, at: 51, "client", "client"), .shutdown(at: 52, "client", "client"),
      ], expects: [.sends("client", [.FIN, .PSH, .ACK], 1, .output("tcp_send_fin"))], cite: .output("tcp_send_fin")),
    .linux(
      "window-of-three-segments",
      [NetworkScenario.Step].opening + [
        .recv(7_240, at: 40, "server", "connection", wholly: true), .send(7_240, at: 50, "client", "client"),
      ], settings: ["TCP_INIT_CWND": 3], expects: [.sends("client", [.PSH, .ACK], 1, .output("tcp_cwnd_test"))],
      cite: .output("tcp_cwnd_test")),
  ]
}
