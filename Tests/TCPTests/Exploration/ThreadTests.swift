import ProtocolModel
import Testing

@testable import Simulation
@testable import TCP

/// What is found does not depend on the number of threads: neither what there is, nor which run to it is shown.
@Suite struct ThreadTests {
  @Test(arguments: [2, 3]) func everythingIsTheSame(_ threads: Int) throws {
    let bounds = Bounds.transfer(losses: 1, duplicates: 1, octets: 0)
    let one = Exploration(.rfc9293, bounds: bounds, properties: Property.tcp)
    let several = Exploration(.rfc9293, bounds: bounds, properties: Property.tcp, threads: threads)
    let (result, same) = (one.run(), several.run())
    #expect(result.situations > 5_000, "so many that several threads have something to do")
    expectEqual(result, same)
    for joint in result.jointStates.keys {
      let goal = Goal.jointState(joint.first, joint.second)
      #expect(one.witness(of: goal)?.events == several.witness(of: goal)?.events)
    }
    for rule in result.rulesFired { #expect(one.witness(of: .rule(rule))?.events == several.witness(of: .rule(rule))?.events) }
    for property in result.properties where property.verdict == .broken {
      let goal = Goal.broken(property.property.id)
      #expect(one.witness(of: goal)?.events == several.witness(of: goal)?.events)
    }
  }

  /// An exploration that stops at a limit stops at the same situation.
  @Test func limitsAreTheSame() {
    var bounds = Bounds.transfer(losses: 1, duplicates: 1, octets: 0)
    bounds.limits.situations = 4_000
    let one = Exploration(.rfc9293, bounds: bounds).run()
    #expect(one.limitsReached == [.situations] && one.situations > 4_000 && one.situations < 4_100)
    expectEqual(one, Exploration(.rfc9293, bounds: bounds, threads: 2).run())
  }

  private func expectEqual(_ one: ExplorationResult, _ other: ExplorationResult) {
    #expect(one.situations == other.situations && one.explored == other.explored && one.transitions == other.transitions)
    #expect(one.reactions == other.reactions && one.depth == other.depth && one.stuck == other.stuck)
    #expect(one.jointStates == other.jointStates && one.quietEnds == other.quietEnds)
    #expect(one.rulesFired == other.rulesFired && one.limitsReached == other.limitsReached && one.memory == other.memory)
    #expect(one.properties.map(\.verdict) == other.properties.map(\.verdict))
    #expect(one.properties.map(\.premises) == other.properties.map(\.premises))
  }
}
