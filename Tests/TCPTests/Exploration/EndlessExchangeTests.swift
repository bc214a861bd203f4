import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// What exploration has found out: two sides that have been misled about each other's numbers, each by one old SYN, acknowledge each other's
/// acknowledgments until a timer gives up. RFC 9293 answers every segment outside the window with an ACK, and an ACK can be one.
@Suite struct EndlessExchangeTests {
  private static let oldSYN: SegmentTemplate = .arriving(SEQ: .absolute(10_000), CTL: [.SYN])

  private func bounds(_ calls: Bounds.Allowance..., injections: Int, timers: Bounds.Expiry) -> Bounds {
    Bounds(
      left: calls, right: calls, injections: [Self.oldSYN], injectionsAtMost: injections,
      expiry: [.retransmission: timers, .user: .last, .persist: .never], settings: ["R2": 1, "R2.SYN": 1],
      restingStates: [.listen])
  }

  private func verdicts(_ model: ProtocolModel, _ bounds: Bounds) -> [PropertyResult.Verdict] {
    Exploration(model, bounds: bounds, properties: [.exchangesEnd, .canEnd]).run().properties.map(\.verdict)
  }

  /// Two listeners, each hit by one SYN that claims to come from the other.
  @Test func betweenListeners() throws {
    let quiet = bounds(.init(.passiveOpen), injections: 2, timers: .whenQuiet)
    let exploration = Exploration(.rfc9293, bounds: quiet, properties: [.exchangesEnd, .canEnd])
    #expect(exploration.run().properties.map(\.verdict) == [.broken, .broken])
    let witness = try #require(exploration.witness(of: .broken("exchanges-end")))
    let trace = try ProtocolModel.rfc9293.run(try witness.scenario("endless", cite: .rfc9293("3.10.7.4", "first")))
    #expect(Side.allCases.map { trace.final[$0]?.state } == [.synReceived, .synReceived])
    // One SYN alone does no harm: as in figure 11, the other side, which listens, resets what it did not ask for.
    #expect(verdicts(.rfc9293, bounds(.init(.passiveOpen), injections: 1, timers: .whenQuiet)) == [.held, .held])
    // The retransmission timer does not wait for the exchange to end: when the SYN,ACK has been sent often enough, it puts an end to both.
    #expect(verdicts(.rfc9293, bounds(.init(.passiveOpen), injections: 2, timers: .atAnyTime)) == [.broken, .held])
  }

  /// In a simultaneous open one old SYN is enough when a side closes at once: there the ACK of an old ACK (MAY-12) keeps the exchange going.
  @Test func inASimultaneousOpen() {
    let quiet = bounds(.init(.activeOpen), .init(.close), injections: 1, timers: .whenQuiet)
    #expect(verdicts(.rfc9293, quiet) == [.broken, .broken])
    let without = ProtocolModel.rfc9293.applying(Profile("old ACKs ignored", removed: ["otherwise.ack.too-old"]))
    #expect(verdicts(without, quiet) == [.held, .held])
  }
}
