import ProtocolModel
import Simulation

extension [Scenario] {
  /// What few connections come to: nothing measured, probes that carry something new, and closed windows that nobody opens.
  static let linuxRare: [Scenario] = [
    .linux(
      "nothing-measured",
      NetworkScenario.Step.listen(16) + NetworkScenario.Step.connect(at: 10) + [.send(10, at: 1_200, "client", "client")],
      faults: [.lostFromClient([.SYN]), .lostFromClient([.PSH, .ACK])], settings: ["tcp_timestamps": 0], until: 4_000,
      expects: [.counts(.lossProbes, 1, at: "client"), .counts(.timeouts, 1, at: "client")],
      cite: .output("tcp_schedule_loss_probe", "TCP_TIMEOUT_INIT")),
    .linux(
      "loss-probe-with-new-text",
      [NetworkScenario.Step].opening + [.send(10, at: 50, "client", "client"), .send(5, at: 51, "client", "client")],
      faults: [.lostFromClient([.PSH, .ACK])], until: 1_000, expects: [.counts(.lossProbes, 1, at: "client")],
      cite: .output("tcp_send_loss_probe", "tcp_send_head")),
    .linux(
      "more-to-come",
      [NetworkScenario.Step].opening + [.send(10, at: 50, "client", "client"), .send(5, at: 52, "client", "client", more: true)],
      expects: [
        .sends("client", [.PSH, .ACK], 1, .input("tcp_data_snd_check")), .sends("client", [.ACK], 2, .input("tcp_data_snd_check")),
      ],
      cite: .input("tcp_data_snd_check")),
    .linux(
      "text-after-both-shut-down",
      [NetworkScenario.Step].opening + [
        .init(at: 50, "client", "client", .call(.shutdown, [CALL.receiving.symbol: 1, CALL.sending.symbol: 1])),
        .send(10, at: 100, "server", "connection"),
      ], expects: [.sends("client", [.RST], 1, .input("tcp_rcv_state_process", "TCP_FIN_WAIT2")), .counts(.abortOnData, 1, at: "client")],
      cite: .input("tcp_rcv_state_process", "TCP_FIN_WAIT2")),
    .linux(
      "old-text-again",
      [NetworkScenario.Step].opening + [
        .send(10, at: 50, "client", "client"), .arrives(at: 100, SEQ: 1_001, ACK: 2_001, CTL: [.PSH, .ACK], DATA: 5),
      ], expects: [.sends("server", [.ACK], 2, .output("tcp_send_dupack"))], cite: .output("tcp_send_dupack")),
    .linux(
      "window-smaller-than-a-segment", [NetworkScenario.Step].opening + [.send(3_000, at: 50, "client", "client")],
      settings: ["RCV.BUFF": 2_000], until: 2_000, expects: [.client(.synSent, .established)], cite: .output("tcp_write_wakeup")),
    .linux(
      "closed-window-of-an-orphan",
      [NetworkScenario.Step].opening + [.send(5_000, at: 50, "client", "client"), .close(at: 100, "client", "client")],
      faults: (3...20).map { .lostFromServer([.ACK], occurrence: $0) }, settings: ["RCV.BUFF": 2_896, "tcp_orphan_retries": 1],
      until: 20_000, expects: [.client(.synSent, .established, .finWait1, .closed)], cite: .timer("tcp_probe_timer")),
    .linux(
      "delayed-ack-unmeasured",
      NetworkScenario.Step.listen(16) + NetworkScenario.Step.connect(at: 10) + [
        .accept(at: 15), .option(CALL.quickAck.symbol, 0, at: 1_100, "server", "connection"),
        .option(CALL.noDelay.symbol, 1, at: 1_100, "client", "client"), .send(10, at: 1_200, "client", "client"),
        .send(10, at: 1_300, "client", "client"), .send(10, at: 1_400, "client", "client"),
      ], faults: [.lostFromServer([.SYN, .ACK])], settings: ["tcp_timestamps": 0, "TCP_MAX_QUICKACKS": 0, "tcp_rmem": 0], until: 2_000,
      expects: [.client(.synSent, .established)], cite: .output("tcp_send_delayed_ack")),
    .linux(
      "small-segments-joined",
      [NetworkScenario.Step].opening + [
        .recv(300, at: 40, "server", "connection"), .send(100, at: 50, "client", "client"), .send(200, at: 60, "client", "client"),
      ], faults: [.lostFromClient([.PSH, .ACK], occurrence: 1), .lostFromClient([.PSH, .ACK], occurrence: 2)], until: 2_000,
      expects: [
        .sends("client", [.PSH, .ACK], 3, .output("tcp_retrans_try_collapse")),
        .answers("server", "connection", .recvCall, "300 octets", .output("tcp_retrans_try_collapse")),
      ], cite: .output("tcp_retrans_try_collapse")),
    .linux(
      "burst-without-a-round-trip",
      NetworkScenario.Step.listen(16) + NetworkScenario.Step.connect(at: 10) + [
        .accept(at: 15), .send(7_240, at: 1_200, "client", "client"),
      ], faults: [.lostFromClient([.SYN])], settings: ["tcp_timestamps": 0], until: 1_300,
      expects: [.sends("client", [.PSH, .ACK], 2, .output("tcp_tso_autosize"))], cite: .output("tcp_tso_autosize")),
  ]
}
