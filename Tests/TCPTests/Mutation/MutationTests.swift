import ProtocolModel
import Simulation
import TCP
import Testing

/// The mutations of TCP: a sample of what `docgen mutate` tries in continuous integration.
@Suite struct MutationTests {
  private static let mutations: [Mutation] = ProtocolModel.rfc9293.mutations
  private static let declared: [SurvivingMutation] = MutationTrial.tcp.survivors

  private static func judge() throws -> MutationJudge {
    try MutationJudge(.rfc9293, scenarios: .tcp, explorations: [], situations: Situation.tcp, stimuli: Stimulus.tcp)
  }

  /// Every declaration is about mutations that there are.
  @Test func declarationsAreUsed() {
    for declaration in Self.declared {
      #expect(Self.mutations.contains(where: declaration.includes), "\(declaration.name)")
      #expect(declaration.reason.hasSuffix("."))
    }
  }

  /// Of every 40th mutation, what scenarios do not notice is declared, or left to explorations and then seen in no run.
  @Test func sample() throws {
    let judge = try Self.judge()
    let sample = stride(from: 0, to: Self.mutations.count, by: 40).map { Self.mutations[$0] }
    var noticed = 0
    for mutation in sample {
      let isDeclared = Self.declared.contains { $0.includes(mutation) }
      switch judge.verdict(on: mutation) {
      case .killed(_, let said):
        noticed += 1
        #expect(!isDeclared, "\(mutation) is declared to survive, but \(said)")
      case .survived(seen: let seen): if isDeclared { #expect(seen == nil, "\(mutation)") }
      }
    }
    #expect(noticed * 2 > sample.count)
  }

  /// The explorations that every mutation is tried in are whole and small, and their properties hold.
  @Test(arguments: MutationTrial.tcp.explorations.map(\.id)) func exploration(_ id: String) throws {
    let exploration = try #require(MutationTrial.tcp.explorations.first { $0.id == id })
    let result = Exploration(.rfc9293, bounds: exploration.bounds, properties: exploration.properties).run()
    #expect(!result.isPartial && result.situations < 20_000)
    #expect(result.properties.allSatisfy { $0.verdict != .broken })
  }
}
