import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// A limit that is reached makes a result partial, and nothing in it is said to hold.
@Suite struct LimitTests {
  private func result(_ change: (inout Bounds.Limits) -> Void, goesOn: ((ExplorationProgress) -> Bool)? = nil) -> ExplorationResult {
    var bounds = Bounds.transfer(losses: 1, duplicates: 0, octets: 0)
    change(&bounds.limits)
    return Exploration(.rfc9293, bounds: bounds, properties: Property.tcp).run(goesOn)
  }

  private func expectPartial(_ result: ExplorationResult, _ limit: ExplorationLimit) {
    #expect(result.limitsReached == [limit])
    #expect(result.isPartial)
    #expect(!result.properties.contains { $0.verdict == .held || $0.verdict == .vacuous })
    #expect(result.stuck == 0)
  }

  @Test func situations() {
    let result = result { $0.situations = 100 }
    expectPartial(result, .situations)
    #expect(result.situations < 120 && result.explored < result.situations)
  }

  @Test func depth() {
    let result = result { $0.depth = 4 }
    expectPartial(result, .depth)
    #expect(result.depth == 4)
  }

  @Test func memory() { expectPartial(result { $0.memory = 1_000 }, .memory) }

  @Test func stopped() { expectPartial(result({ _ in }, goesOn: { _ in false }), .stopped) }

  @Test func segmentsInFlight() {
    let result = result { $0.segmentsInFlight = 1 }
    expectPartial(result, .segmentsInFlight)
    #expect(result.explored == result.situations)
  }

  /// Bounds that are not reached are no limits.
  @Test func unreached() { #expect(!result { $0.depth = 100 }.isPartial) }
}
