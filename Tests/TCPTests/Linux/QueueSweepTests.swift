import ProtocolModel
import Simulation
import TCP
import Testing

/// The limits of a listener's queues, against what was measured on a kernel.
@Suite struct QueueSweepTests {
  @Test(arguments: Sweep.linux.map(\.id)) func everyMeasuredRowComesOut(_ id: String) throws {
    let sweep = try #require(Sweep.linux.first { $0.id == id })
    var measured = 0
    for row in sweep.rows {
      let counts = try sweep.counts(row, in: .linux)
      guard let seen = row.measured else { continue }
      #expect(counts == seen, "\(id) \(row.values)")
      measured += 1
    }
    #expect(measured == (id == "syn-queue" ? 12 : 3))
    #expect(measured < sweep.rows.count, "what was not measured is a prediction")
  }
}
