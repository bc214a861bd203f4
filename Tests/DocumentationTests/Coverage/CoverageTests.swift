import Documentation
import ProtocolModel
import Simulation
import TCP
import Testing

@Suite struct CoverageTests {
  private func coverage(_ model: ProtocolModel, articles: [String: Set<String>] = [:]) throws -> Coverage {
    let subject = Subject(model, scenarios: .tcp, situations: Situation.tcp, stimuli: Stimulus.tcp)
    return try Coverage(of: Runs(of: subject), articles: articles)
  }

  /// That of the model as it stands.
  private static let present: Result<Coverage, any Error> = Result { try Coverage(of: RepositoryContent.runs, articles: [:]) }

  private func requirement(_ id: String, in coverage: Coverage) throws -> Coverage.OfRequirement {
    try #require(coverage.requirements.first { $0.requirement.id == id })
  }

  /// Nothing that RFC 9293 requires and no rule is left without an account; each way of accounting is told apart.
  @Test func everythingIsAccountedFor() throws {
    let coverage = try Self.present.get()
    #expect(coverage.requirements.count == 119)
    #expect(coverage.missingRequirements.isEmpty && coverage.silentRules.isEmpty && !coverage.hasGaps)
    #expect(coverage.transitions.count == 61 && coverage.missingTransitions.isEmpty)
    #expect(Coverage.TransitionAccount.allCases.map(coverage.count).reduce(0, +) == 61)
    #expect(Coverage.Account.allCases.map(coverage.count).reduce(0, +) == 119)
    let expected: [(String, Coverage.Account)] = [
      ("MUST-13", .rules), ("MUST-23", .rules), ("REC-1", .parts), ("MUST-15", .inPart), ("MUST-19", .inPart), ("MAY-2", .choice),
      ("MUST-8", .leftOut),
    ]
    for (id, account) in expected { #expect(try requirement(id, in: coverage).account == account, "\(id)") }
  }

  /// Every requirement that rules carry out is seen in the run of some scenario.
  @Test func whatRulesCarryOutIsSeen() throws {
    let unseen = try Self.present.get().unshownRequirements.map(\.id)
    #expect(unseen.isEmpty, "\(unseen)")
  }

  /// A rule that departs from the specification leaves a transition without a run that shows it: a gap. So does one that makes what a
  /// choice decides against.
  @Test func departuresAreGaps() throws {
    let closing = try #require(ProtocolModel.rfc9293.rule("otherwise.fin.fin-wait-1"))
    let departing = Rule(
      closing.id, in: closing.states, on: closing.event, step: closing.step, when: closing.condition, do: closing.actions,
      enter: .closeWait,
      then: closing.ending, cite: closing.cite)
    let coverage = try coverage(ProtocolModel.rfc9293.applying(Profile("departing", replaced: [departing])))
    #expect(coverage.missingTransitions.map(\.transition.number).contains(14))
    #expect(coverage.hasGaps)
  }

  /// Each transition is carried out by rules that exist, and the plainest run that shows it comes first.
  @Test func transitionsHaveWitnesses() throws {
    let coverage = try Self.present.get()
    func transition(_ number: Int) throws -> Coverage.OfTransition {
      try #require(coverage.transitions.first { $0.transition.number == number })
    }
    #expect(coverage.transitions.flatMap(\.rules).allSatisfy { ProtocolModel.rfc9293.rule($0) != nil })
    #expect(try transition(21).rules.contains("otherwise.fin.fin-wait-2"))
    #expect(try transition(21).scenarios.contains("three-segment-close"))
    #expect(try transition(47).witnesses.count == 2)
    #expect(try transition(53).account == .leftOut)
    #expect(try transition(60).account == .choice)
  }

  /// A requirement that its only rule no longer cites, and a rule that never fires, are gaps.
  @Test func gapsAreFound() throws {
    let rule = try #require(ProtocolModel.rfc9293.rule("otherwise.text.hold"))
    let silent = Rule(
      "added.never", in: rule.states, on: rule.event, step: rule.step, when: RCV.NXT < RCV.NXT, do: [.drop], cite: .rfc9293("3.10.7.4"))
    let uncited = Rule(
      rule.id, in: rule.states, on: rule.event, step: rule.step, when: rule.condition, do: rule.actions, enter: rule.target,
      then: rule.ending, cite: .rfc9293("3.10.7.4"))
    let coverage = try coverage(ProtocolModel.rfc9293.applying(Profile("gaps", replaced: [uncited], added: [silent])))
    #expect(coverage.missingRequirements.map(\.id) == ["MAY-13"])
    #expect(coverage.silentRules.map(\.id) == ["added.never"])
    #expect(coverage.hasGaps)
  }

  /// An article shows the rules that fire in the drawn part of its diagrams, and not those of the preamble.
  @Test func articlesShowRules() throws {
    let coverage = try Coverage(of: RepositoryContent.runs, articles: ["closing": ["four-segment-close"], "data": ["lost-data"]])
    func articles(_ rule: String) -> [String]? { coverage.rules.first { $0.rule.id == rule }?.articles }
    #expect(articles("timeout.time-wait") == ["closing"])
    #expect(articles("timeout.retransmission") == ["data"])
    #expect(articles("open.active.closed") == [])
  }

  /// The diagrams of articles are found, but for those that leave out their rules or run otherwise than declared.
  @Test func articleDiagramsAreFound() throws {
    let articles = try RepositoryContent.content.get().scenariosDrawn(in: "en")
    #expect(articles["closing-a-connection"]?.contains("lost-last-ack") == true)
    #expect(articles["index"]?.contains("three-way-handshake") == true)
  }
}
