import ProtocolModel
import Testing

@testable import Simulation
@testable import TCP

/// The exploration against the plain one, and what it leaves out against leaving out nothing.
@Suite struct OracleTests {
  private static let bounds: [Bounds] = [
    .openingAndClosing(timeWait: .atAnyTime), .openingAndClosing(timeWait: .whenQuiet),
    .transfer(losses: 0, duplicates: 0, octets: 0), .transfer(losses: 1, duplicates: 0, octets: 0, order: .kept),
    .transfer(losses: 0, duplicates: 0, octets: 1, order: .kept),
    .transfer(losses: 0, duplicates: 0, octets: 0, order: .kept, aborts: 1, prematureTimeouts: 1),
    .transfer(losses: 0, duplicates: 1, octets: 0, order: .kept),
  ]

  /// The same number of situations, and the same pairs of states with the same numbers.
  @Test(arguments: bounds.indices) func countsAgree(_ index: Int) throws {
    let bounds = Self.bounds[index]
    let reference = try ReferenceExploration(.rfc9293, bounds).run()
    let result = Exploration(.rfc9293, bounds: bounds, properties: [], relevance: .everything(of: .rfc9293)).run()
    #expect(result.situations == reference.count)
    let pairs = reference.map { StatePair($0.parties[0].endpoint.state, $0.parties[1].endpoint.state) }
    let counts = Dictionary(pairs.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(Dictionary(result.jointStates.map { (StatePair($0.key), $0.value) }, uniquingKeysWith: +) == counts)
  }

  /// What is left out makes no difference: the same pairs, ends, rules and verdicts, in fewer situations.
  @Test(arguments: bounds.indices) func whatIsLeftOutMakesNoDifference(_ index: Int) {
    let bounds = Self.bounds[index]
    let small = Exploration(.rfc9293, bounds: bounds, properties: Property.tcp).run()
    let full = Exploration(.rfc9293, bounds: bounds, properties: Property.tcp, relevance: .everything(of: .rfc9293)).run()
    #expect(small.situations <= full.situations)
    #expect(small.pairs == full.pairs)
    #expect(Set(small.quietEnds.keys) == Set(full.quietEnds.keys))
    #expect(small.rulesFired == full.rulesFired)
    #expect(small.depth == full.depth)
    #expect(small.properties.map(\.verdict) == full.properties.map(\.verdict))
  }

  /// What is left out multiplies situations where it is not; without rules that make no difference, still more is.
  @Test func leavingOutHelps() {
    let bounds = Bounds.transfer(losses: 2, duplicates: 0, octets: 0, order: .kept)
    let full = Exploration(.rfc9293, bounds: bounds, properties: [], relevance: .everything(of: .rfc9293)).run()
    let small = Exploration(.rfc9293, bounds: bounds).run()
    let least = Exploration(.rfc9293, bounds: bounds, seesEveryRule: false).run()
    #expect(least.situations < small.situations && small.situations <= full.situations)
    #expect(least.pairs == full.pairs && small.pairs == full.pairs)
    #expect(small.rulesFired == full.rulesFired)
    #expect(full.rulesFired.subtracting(least.rulesFired) == ["otherwise.ack.close-done"])
  }
}
