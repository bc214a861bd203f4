import ProtocolModel
import Simulation

extension [Scenario] {
  /// The server in TIME-WAIT from 205 ms on, and the client gone.
  private static let serverWaits: [NetworkScenario.Step] =
    [NetworkScenario.Step].opening + [
      .close(at: 100, "server", "connection"), .recv(at: 110, "client", "client"), .close(at: 200, "client", "client"),
    ]
  /// The server in FIN-WAIT-2 without an owner from 115 ms on.
  private static let serverOrphaned: [NetworkScenario.Step] = [NetworkScenario.Step].opening + [.close(at: 100, "server", "connection")]

  /// Segments that come at the wrong time, or that nobody sent.
  static let linuxStraySegments: [Scenario] = [
    .linux(
      "text-again",
      [NetworkScenario.Step].opening + [
        .recv(at: 40, "server", "connection"), .send(20, at: 50, "client", "client"),
        .arrives(at: 100, SEQ: 1_001, ACK: 2_001, CTL: [.PSH, .ACK], DATA: 20, TSV: 60),
        .arrives(at: 200, SEQ: 1_001, ACK: 2_001, CTL: [.PSH, .ACK], DATA: 20, TSV: 5),
        .arrives(at: 250, SEQ: 900_000, ACK: 2_001, CTL: [.PSH, .ACK], DATA: 9, TSV: 70),
        .arrives(at: 300, SEQ: 1_021, ACK: 2_001, CTL: [.ACK], TSV: 5),
        .arrives(at: 400, SEQ: 1_021, ACK: 2_001, CTL: [.ACK], TSV: 5),
      ], expects: [.answers("server", "connection", .recvCall, "20 octets", .input("tcp_data_queue"))],
      cite: .input("tcp_data_queue", "a retransmit")),
    .linux(
      "text-out-of-order",
      [NetworkScenario.Step].opening + [
        .recv(2_896, at: 40, "server", "connection", wholly: true), .send(2_896, at: 50, "client", "client"),
      ],
      faults: [.init(.delay(30), on: .fromClient(), [.ACK], occurrence: 2)],
      expects: [.answers("server", "connection", .recvCall, "1448 octets", .input("tcp_data_queue"))],
      cite: .input("tcp_data_queue_ofo")),
    .linux(
      "ack-too-old",
      [NetworkScenario.Step].opening + [
        .arrives(at: 100, SEQ: 1_001, ACK: 4_294_000_000, CTL: [.ACK]), .arrives(at: 200, SEQ: 1_001, ACK: 4_294_000_000, CTL: [.ACK]),
      ], expects: [.counts(.challengeAcks, 1)], cite: .input("tcp_ack", "RFC 5961 5.2")),
    .linux(
      "time-wait-segments",
      serverWaits + [
        .arrives(at: 300, SEQ: 1_002, ACK: 2_002, CTL: [.ACK]), .arrives(at: 400, SEQ: 1_100, CTL: [.RST]),
        .arrives(at: 500, SEQ: 1_001, ACK: 2_002, CTL: [.FIN, .ACK]), .arrives(at: 600, SEQ: 1_001, ACK: 2_002, CTL: [.FIN, .ACK]),
        .arrives(at: 700, SEQ: 900, ACK: 2_002, CTL: [.ACK]), .arrives(at: 800, SEQ: 900, ACK: 2_002, CTL: [.ACK]),
      ], faults: (2...5).map { .lostFromServer([.ACK], occurrence: $0) }, until: 62_000,
      expects: [.sends("server", [.ACK], 4, .minisocks("tcp_timewait_check_oow_rate_limit"))],
      cite: .minisocks("tcp_timewait_state_process")),
    .linux(
      "fin-wait-2-segments",
      serverOrphaned + [
        .arrives(at: 190, SEQ: 900_000, ACK: 2_002, CTL: [.PSH, .ACK], DATA: 5), .arrives(at: 200, SEQ: 900_000, ACK: 2_002, CTL: [.ACK]),
        .arrives(at: 250, SEQ: 900_000, ACK: 2_002, CTL: [.ACK]),
        .arrives(at: 300, SEQ: 1_001, ACK: 2_002, CTL: [.ACK]), .arrives(at: 400, SEQ: 1_001, CTL: [.SYN]),
      ], expects: [.sends("server", [.ACK], 2, .minisocks("tcp_timewait_check_oow_rate_limit"))],
      cite: .minisocks("tcp_timewait_state_process")),
    .linux(
      "fin-wait-2-reset", serverOrphaned + [.arrives(at: 200, SEQ: 1_001, CTL: [.RST])],
      expects: [.sends("server", [.RST], 0, .minisocks("tcp_timewait_state_process"))],
      cite: .minisocks("tcp_timewait_state_process", "kill")),
    .linux(
      "text-to-an-orphan-in-fin-wait-1",
      [NetworkScenario.Step].opening + [.close(at: 100, "server", "connection"), .send(10, at: 101, "client", "client")],
      faults: [.lostFromServer([.FIN, .ACK])],
      expects: [.sends("server", [.RST], 1, .input("tcp_rcv_state_process"))], cite: .input("tcp_rcv_state_process", "TCP_FIN_WAIT2")),
    .linux(
      "simultaneous-open-reset",
      [
        .init(at: 0, "client", "client", .bind(.client())), .init(at: 0, "server", "server", .bind(.server)),
        .init(at: 10, "client", "client", .call(.connect, [CALL.blocking.symbol: 1], to: .server)),
        .init(at: 11, "server", "server", .call(.connect, [CALL.blocking.symbol: 1], to: .client())),
        .arrives(at: 17, SEQ: 1_001, CTL: [.RST]),
      ], until: 100, expects: [.answers("server", "server", .connect, "ECONNRESET", .input("tcp_reset"))], cite: .input("tcp_reset")),
    .linux(
      "reset-while-closing",
      [NetworkScenario.Step].opening + [
        .shutdown(at: 50, "client", "client"), .recv(at: 51, "server", "connection"), .shutdown(at: 80, "server", "connection"),
        .arrives(at: 82, SEQ: 1_002, CTL: [.RST]), .init(at: 100, "server", "connection", .call(.getError, [:])),
      ], faults: [.lostFromServer([.FIN, .ACK])],
      expects: [.answers("server", "connection", .getError, "ECONNRESET", .manual("socket", 7, "SO_ERROR"))], cite: .input("tcp_reset")),
    .linux(
      "reset-in-close-wait",
      [NetworkScenario.Step].opening + [
        .shutdown(at: 50, "client", "client"), .recv(at: 51, "server", "connection"), .arrives(at: 82, SEQ: 1_002, CTL: [.RST]),
        .recv(at: 100, "server", "connection"), .recv(at: 101, "server", "connection"),
      ], expects: [.answers("server", "connection", .recvCall, "EPIPE", nth: 2, .input("tcp_reset"))],
      cite: .input("tcp_reset", "TCP_CLOSE_WAIT")),
  ]
}
