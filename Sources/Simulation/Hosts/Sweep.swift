import ProtocolModel

/// The same run made with other values of some settings again and again, and what is counted in each.
public struct Sweep: Sendable {
  /// Its address.
  public let id: String
  /// The run.
  public let scenario: Scenario
  /// The names of the settings that differ.
  public let settings: [String]
  /// What is counted.
  public let measures: [Measure]
  /// The runs, in order.
  public let rows: [Row]
  /// Where the measured values come from.
  public let cite: Citation

  /// Runs with other settings.
  public init(_ id: String, of scenario: Scenario, settings: [String], measures: [Measure], rows: [Row], cite: Citation) {
    self.id = id
    self.scenario = scenario
    self.settings = settings
    self.measures = measures
    self.rows = rows
    self.cite = cite
  }

  /// One run.
  public struct Row: Hashable, Sendable {
    /// The values of the settings, in their order.
    public let values: [UInt32]
    /// What was measured of the real thing, in the order of the measures; nil where nobody has measured.
    public let measured: [Int]?

    /// One run; what the model says where nothing was measured is a prediction.
    public init(_ values: [UInt32], measured: [Int]? = nil) {
      self.values = values
      self.measured = measured
    }
  }

  /// What is counted when a run has ended.
  public enum Measure: Hashable, Sendable {
    /// How many entries the queue of a listener has: host, socket.
    case queue(String, String, Queue)
    /// How often a host has counted something.
    case counter(String, Counter)
    /// How many segments with exactly these control bits a host has sent.
    case sent(String, [ControlBit])
    /// How many endpoints of a host are in a state.
    case inState(String, State)
  }

  /// What the model counts with the settings of a row.
  public func counts(_ row: Row, in model: ProtocolModel) throws(ModelError) -> [Int] {
    let changes = Dictionary(zip(settings, row.values)) { first, _ in first }
    guard let network = try model.run(scenario.setting(changes)).network else { return [] }
    return measures.map(network.count)
  }
}

extension NetworkTrace {
  /// A count when the run has ended.
  func count(_ measure: Sweep.Measure) -> Int {
    switch measure {
    case .queue(let host, let socket, let queue):
      final[host].flatMap { table in table.socket(named: socket).flatMap { table.sockets[$0] } }?.endpoint.queues[queue]?.count ?? 0
    case .counter(let host, let counter): final[host]?.counters[counter] ?? 0
    case .sent(let host, let bits):
      transmissions.count { sent in
        !sent.isInjected && sent.pair.local.host == scenario.hosts.first { $0.id == host }?.address
          && Set(sent.segment.controlBits) == Set(bits)
      }
    case .inState(let host, let state): final[host]?.sockets.values.count { $0.endpoint.state == state } ?? 0
    }
  }
}
