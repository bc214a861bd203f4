import ProtocolModel
import Simulation

extension Sweep {
  /// What bounds the queues of a listener.
  public static let linux: [Sweep] = [synQueue, acceptQueue]

  private static let measured: Citation = Citation(
    source: "Linux 6.18", section: "observed: 60 SYNs from addresses where nobody is; 8 clients one after the other, no accept()")

  /// Sixty SYNs from addresses where nobody is: request sockets kept, SYN,ACKs sent, and which counter moves.
  private static let synQueue: Sweep = Sweep(
    "syn-queue",
    of: .linux(
      "syn-flood", NetworkScenario.Step.listen() + [NetworkScenario.Step].flood(60, at: 10), until: 500, expects: [],
      cite: .sysctl("tcp_max_syn_backlog")),
    settings: ["backlog", "tcp_syncookies", "tcp_max_syn_backlog"],
    measures: [
      .queue("server", "listener", .syn), .sent("server", [.SYN, .ACK]), .counter("server", .listenDrops),
      .counter("server", .requestQueueFullDrop), .counter("server", .cookiesSent), .counter("server", .requestQueueFullCookies),
    ],
    rows: [
      Row([0, 0, 2_048], measured: [1, 1, 59, 59, 0, 0]), Row([1, 0, 2_048], measured: [2, 2, 58, 58, 0, 0]),
      Row([3, 0, 2_048], measured: [4, 4, 56, 56, 0, 0]), Row([10, 0, 2_048], measured: [11, 11, 49, 49, 0, 0]),
      Row([20, 0, 2_048], measured: [21, 21, 39, 39, 0, 0]), Row([0, 1, 2_048], measured: [1, 60, 0, 0, 59, 59]),
      Row([3, 1, 2_048], measured: [4, 60, 0, 0, 56, 56]), Row([10, 1, 2_048], measured: [11, 60, 0, 0, 49, 49]),
      Row([100, 0, 16], measured: [13, 13, 47, 0, 0, 0]), Row([100, 0, 32], measured: [25, 25, 35, 0, 0, 0]),
      Row([100, 1, 16], measured: [60, 60, 0, 0, 0, 0]), Row([100, 2, 2_048], measured: [0, 60, 0, 0, 60, 60]),
      Row([5, 0, 2_048]), Row([50, 0, 2_048]), Row([20, 1, 2_048]), Row([0, 2, 2_048]), Row([100, 0, 64]), Row([10, 0, 16]),
      Row([20, 0, 16]),
      Row([3, 1, 16]),
    ], cite: measured)

  /// Eight clients one after the other, and no accept(): connections, the queue's length, and which counter moves.
  private static let acceptQueue: Sweep = Sweep(
    "accept-queue",
    of: .linux(
      "eight-clients",
      NetworkScenario.Step.listen()
        + (0..<8).flatMap { NetworkScenario.Step.connect(at: 10 + 60 * $0, "client \($0)", port: 40_000 + $0, waits: false) },
      until: 600, expects: [], cite: .manual("listen")),
    settings: ["backlog"],
    measures: [
      .inState("server", .established), .queue("server", "listener", .accept), .counter("server", .listenDrops),
      .counter("server", .listenOverflows),
    ],
    rows: [
      Row([0], measured: [1, 1, 7, 7]), Row([1], measured: [2, 2, 6, 6]), Row([3], measured: [4, 4, 4, 4]), Row([2]), Row([5]), Row([7]),
      Row([8]),
    ], cite: measured)
}
