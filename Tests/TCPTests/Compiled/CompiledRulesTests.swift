import ProtocolModel
import Testing

@testable import Simulation
@testable import TCP

/// Compiled rules against the interpreter: everything comes out the same.
@Suite struct CompiledRulesTests {
  /// Each named set of bounds, as far as its first situations; what an exploration finds is what both forms find.
  @Test(arguments: NamedBounds.tcp.indices) func explorationsAreTheSame(_ index: Int) {
    let named = NamedBounds.tcp[index]
    var bounds = named.bounds
    bounds.limits.situations = 10_000
    let explorations = [Exploration.RuleForm.compiled, .tree].map { form in
      let relevance = Relevance(Liveness(.rfc9293, bounds: bounds.decided(for: .rfc9293)), properties: named.properties)
      return Exploration(.rfc9293, bounds: bounds, properties: named.properties, relevance: relevance, form: form)
    }
    expectEqual(explorations[0].run(), explorations[1].run())
    #expect(explorations[0].discoveries == explorations[1].discoveries)
  }

  /// Endpoints and events at random, in the bounds of all named sets at once.
  @Test(arguments: [1, 2, 3]) func reactionsAreTheSame(_ seed: UInt64) throws {
    var bounds = Bounds.incarnations(duplicates: 0, injections: 1, octets: 2)
    for side in Side.allCases {
      bounds.calls[side]?.append(.init(.init(.receive, [CALL.octets.symbol: 1]), .abort, .send(3), atMost: 1))
    }
    bounds.expiry = [.persist: .atAnyTime, .timeWait: .atAnyTime, .retransmission: .atAnyTime, .user: .atAnyTime]
    let properties = Property.tcp + Property.ofIncarnations
    let compared = try ReactionComparison(.rfc9293, bounds: bounds, properties: properties).compare(2_000, seed: seed)
    #expect(compared.reactions > 1_200 && compared.rulesFired.count > 70, "so many that most rules take part")
  }

  private func expectEqual(_ one: ExplorationResult, _ other: ExplorationResult) {
    #expect(one.situations == other.situations && one.explored == other.explored && one.transitions == other.transitions)
    #expect(one.reactions == other.reactions && one.depth == other.depth && one.stuck == other.stuck)
    #expect(one.jointStates == other.jointStates && one.quietEnds == other.quietEnds && one.memory == other.memory)
    #expect(one.rulesFired == other.rulesFired && one.limitsReached == other.limitsReached && one.failure == other.failure)
    #expect(one.properties.map(\.verdict) == other.properties.map(\.verdict))
    #expect(one.properties.map(\.premises) == other.properties.map(\.premises))
  }
}

extension Exploration {
  /// What reactions have shown, in words.
  fileprivate var discoveries: [String] { search.reactions.discoveries.map { "\($0)" } }
}
