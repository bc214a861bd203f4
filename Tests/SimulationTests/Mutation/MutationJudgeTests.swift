import ProtocolModel
import Testing

@testable import Simulation

/// What notices mutations of the toy protocol.
@Suite struct MutationJudgeTests {
  private static let begin: Bounds.Allowance = .init(.init(.begin, [Asked.peer.symbol: 0]))
  private static let conversation = Scenario(
    .begun + [.hear(9, .right, at: 0), .say(3, .left, at: 100)],
    expects: [
      Expected(.tells(.right, [.answered(.begin, Answer("in REST", isError: false)), .signalled(.textCame), .handed(.hear, octets: 3)]))
    ])
  private static let quiet = Scenario(.begun + [.hear(9, .right, at: 0), .say(3, .left, at: 100)])

  private func verdict(
    _ id: String, scenarios: [Scenario] = [], explorations: [MutationTrial.Exploring] = [], situations: [Situation] = [],
    stimuli: [Stimulus] = []
  ) throws -> MutationVerdict {
    let judge = try MutationJudge(
      .toy, scenarios: scenarios, explorations: explorations, situations: situations, stimuli: stimuli)
    return judge.verdict(on: try #require(ProtocolModel.toy.mutations.first { $0.id == id }))
  }

  /// An expectation that fails is named.
  @Test func scenario() throws {
    let told = "BEGIN: \"in REST\", \"text\""
    let said = "toy, expectation 1: expected the user of right to be told \(told), HEAR: 3 octets, nothing else, but it is told \(told)"
    #expect(try verdict("output.deliver: deleted", scenarios: [Self.conversation]) == .killed(.scenario, said))
  }

  /// So is a run that cannot go on.
  @Test func failingRun() throws {
    #expect(
      try verdict("begin: action 4 dropped", scenarios: [Self.quiet])
        == .killed(.scenario, "toy: the rule output.text needs EXPECTED, which is undefined"))
  }

  /// A state that was not reached before, a property that is broken: an exploration notices.
  @Test func exploration() throws {
    let bounds = Bounds(left: [Self.begin], right: [Self.begin], restingStates: [.talk])
    let states = MutationTrial.Exploring("two calls", bounds, properties: [])
    #expect(try verdict("begin: stays", explorations: [states]) == .killed(.exploration, "two calls: states: REST+TALK is missing"))
    let numbered = Property("numbered", when: Joint.one(isIn: .talk), then: Joint.one(Theirs.waiting.isSet), cite: .toy)
    let property = MutationTrial.Exploring("two calls", bounds, properties: [numbered])
    #expect(
      try verdict("begin: action 5 dropped", explorations: [property]) == .killed(.exploration, "two calls: numbered is broken"))
  }

  /// That the changed rule itself fires no longer is nothing that anyone could see.
  @Test func firingAlone() throws {
    let bounds = Bounds(left: [.init(.init(.begin, [Asked.peer.symbol: 0]), atMost: 2)], right: [], restingStates: [.talk])
    let states = MutationTrial.Exploring("two calls", bounds, properties: [])
    guard case .killed(.validity, let said) = try verdict("begin.again: deleted", explorations: [states]) else {
      Issue.record("a call that nothing answers is invalid")
      return
    }
    #expect(said.hasPrefix("nothing says what BEGIN does in TALK"))
  }

  /// What nobody asserts is still looked for, in the runs and in the transitions.
  @Test func seen() throws {
    #expect(try verdict("output.deliver: deleted", scenarios: [Self.quiet]) == .survived(seen: "the run of toy at 150 ms"))
    let talking = Situation("talking", side: .left, scenario: Scenario(.begun))
    let asking = Stimulus("begin", .begin, [Asked.peer.symbol: 0])
    #expect(
      try verdict("begin.again: action 1 dropped", situations: [talking], stimuli: [asking])
        == .survived(seen: "the transition begin in talking"))
    #expect(
      try verdict("begin.again: then next step", scenarios: [Self.quiet], situations: [talking], stimuli: [asking]) == .survived(seen: nil))
  }

  /// Where the protocol as it is fails, nothing can be said of its mutations.
  @Test func failingBase() throws {
    let wrong = Scenario(.begun, expects: [Expected(.segments(7))])
    #expect(throws: MutationTrialError.self) { try verdict("begin: stays", scenarios: [wrong]) }
    var bounds = Bounds(left: [Self.begin], right: [Self.begin], restingStates: [.talk])
    let silent = Property("silent", when: Joint.one(isIn: .talk), then: Joint.one(isIn: .rest), cite: .toy)
    #expect(throws: MutationTrialError.exploration("calls", "silent is broken")) {
      try verdict("begin: stays", explorations: [.init("calls", bounds, properties: [silent])])
    }
    bounds.limits.situations = 1
    let error = MutationTrialError.exploration("calls", "a limit is reached")
    #expect(throws: error) { try verdict("begin: stays", explorations: [.init("calls", bounds, properties: [])]) }
    #expect(error.description == "calls: a limit is reached")
  }

  /// Verdicts are held against what is declared to survive.
  @Test func report() throws {
    let mutations = Array(ProtocolModel.toy.mutations.prefix(3))
    let verdicts: [(mutation: Mutation, verdict: MutationVerdict)] = [
      (mutations[0], .killed(.scenario, "noticed")), (mutations[1], .survived(seen: nil)), (mutations[2], .survived(seen: "somewhere")),
    ]
    let bare = MutationReport(verdicts, declared: [], isWhole: false)
    #expect(bare.unexplained.map(\.mutation) == [mutations[1], mutations[2]] && bare.stale.isEmpty && !bare.isAsDeclared)
    #expect(bare.total.all == 3 && bare.total.noticed == 1 && bare.total.survived == 2)
    #expect(bare.counts[.deleted]?.killed == [.scenario: 1] && bare.counts[.action]?.survived == 2)
    let declared = MutationReport(
      Array(verdicts.prefix(2)), declared: [SurvivingMutation(mutations[1].id, because: "it is so")], isWhole: true)
    #expect(declared.isAsDeclared && declared.survivors.map(\.reason) == ["it is so"])
    let wrong = MutationReport(
      verdicts,
      declared: mutations.map { SurvivingMutation($0.id, because: "it is so") } + [SurvivingMutation("nothing", because: "it is so")],
      isWhole: true)
    #expect(wrong.stale.map(\.name) == [mutations[0].id, mutations[2].id, "nothing"])
    #expect(
      wrong.stale.map(\.what) == ["is noticed: noticed", "changes what can be seen: somewhere", "there is no such mutation"])
  }
}
