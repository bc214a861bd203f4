import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// The pairs of states that the sides can be in together.
@Suite struct JointStateTests {
  /// With a TIME-WAIT that may end at any time: the 27 pairs of an independent model, no more and no fewer.
  @Test func untimed() {
    let result = Exploration(.rfc9293, bounds: .openingAndClosing(timeWait: .atAnyTime), properties: Property.ofConnections).run()
    #expect(Set<StatePair>.untimed.count == 27)
    #expect(result.pairs == .untimed)
    #expect(!result.isPartial)
    #expect(result.properties.allSatisfy { $0.verdict == .held }, "\(result.properties.map { ($0.property.id, $0.verdict) })")
  }

  /// With one that lasts until nothing is in flight, two pairs less.
  @Test func timed() {
    let result = Exploration(.rfc9293, bounds: .openingAndClosing(timeWait: .whenQuiet), properties: Property.ofConnections).run()
    #expect(result.pairs == .timed)
    #expect(result.pairs.count == 25)
    #expect(Set(result.quietEnds.keys.map { StatePair($0) }) == [.init(.closed, .closed), .init(.closed, .listen)])
    #expect(result.stuck == 0)
  }

  /// A network that reorders adds one pair: the ACK of a FIN overtakes the FIN that was sent before it.
  @Test func reordered() throws {
    var bounds = Bounds.openingAndClosing(timeWait: .whenQuiet)
    bounds.order = .any
    let exploration = Exploration(.rfc9293, bounds: bounds)
    let added = exploration.run().pairs.subtracting(.timed)
    #expect(added.contains(.init(.closing, .finWait2)), "\(added)")
    let witness = try #require(exploration.witness(of: .jointState(.closing, .finWait2)))
    let trace = try ProtocolModel.rfc9293.run(try witness.scenario("closing-and-fin-wait-2", cite: .rfc9293("3.6")))
    #expect(Set(Side.allCases.compactMap { trace.final[$0]?.state }) == [.closing, .finWait2])
  }
}
