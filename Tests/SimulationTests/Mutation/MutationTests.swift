import ProtocolModel
import Testing

@testable import Simulation

/// The mutations of the toy protocol, which follow from its form alone.
@Suite struct MutationTests {
  private static let mutations: [Mutation] = ProtocolModel.toy.mutations

  private func mutant(_ id: String) throws -> ProtocolModel {
    ProtocolModel.toy.applying(try #require(Self.mutations.first { $0.id == id }))
  }

  /// Each kind of change of a rule with a condition, by the names that they have for good.
  @Test func changesOfARule() {
    let ids = Self.mutations.filter { $0.rule.id == "ticked" }.map(\.id)
    #expect(
      ids == [
        "ticked: deleted", "ticked: condition negated", "ticked: action 1 dropped", "ticked: action 2 dropped", "ticked: action 3 dropped",
        "ticked: enters REST", "ticked: then next rule", "ticked: then next step",
      ])
  }

  /// A rule that enters a state may also stay; one without a condition has none to negate.
  @Test func changesOfARuleThatEnters() {
    let ids = Self.mutations.filter { $0.rule.id == "ticked.tired" }.map(\.id)
    #expect(ids.contains("ticked.tired: stays") && ids.contains("ticked.tired: enters TALK") && !ids.contains("ticked.tired: enters REST"))
    #expect(!ids.contains("ticked.tired: condition negated"))
  }

  /// Names are unique, and every rule has its mutations, in the order of the rules.
  @Test func names() {
    #expect(Set(Self.mutations.map(\.id)).count == Self.mutations.count)
    var seen: [String] = []
    for mutation in Self.mutations where mutation.rule.id != seen.last { seen.append(mutation.rule.id) }
    #expect(seen == ProtocolModel.toy.rules.map(\.id))
  }

  /// Only where some rule resumes can another one be made to, and only on the same event.
  @Test func resumptions() {
    let resuming: Rule = .toy("arrives.back", on: .arrives, step: "last", then: .resume(.init("arrives", "text")))
    let mutations = ProtocolModel.toy.applying(Profile("resuming", added: [resuming])).mutations
    let resumed = mutations.filter { $0.id.hasSuffix("then resume at arrives/text") }.map(\.rule.event)
    #expect(resumed.count == ProtocolModel.toy.rules.count { $0.event == .arrives } && resumed.allSatisfy { $0 == .arrives })
    #expect(!Self.mutations.contains { $0.id.contains("resume") })
  }

  /// What is changed is one thing of one rule.
  @Test func application() throws {
    #expect(try mutant("ticked: deleted").rules.map(\.id) == ProtocolModel.toy.rules.map(\.id).filter { $0 != "ticked" })
    let ticked = try #require(ProtocolModel.toy.rule("ticked"))
    let negated = try #require(try mutant("ticked: condition negated").rule("ticked"))
    #expect(negated.condition == .not(ticked.condition) && negated.actions == ticked.actions && negated.ending == ticked.ending)
    #expect(try mutant("ticked: action 2 dropped").rule("ticked")?.actions == [ticked.actions[0], ticked.actions[2]])
    #expect(try mutant("ticked: enters REST").rule("ticked")?.target == .rest)
    #expect(try mutant("ticked.tired: stays").rule("ticked.tired")?.target == nil)
    let next = try #require(try mutant("ticked: then next rule").rule("ticked"))
    #expect(next.ending == .nextRule && next.target == nil && next.condition == ticked.condition)
    #expect(try mutant("ticked: then next rule").rules.map(\.id) == ProtocolModel.toy.rules.map(\.id))
  }

  /// An ending after which the same rule is tried, or none, is known from the form.
  @Test func sameRule() throws {
    func same(_ id: String) throws -> Bool {
      try #require(Self.mutations.first { $0.id == id }).leadsToSameRule(in: .toy)
    }
    #expect(try same("begin: then next step") && same("ticked: then next step") && same("arrives.last: then next rule"))
    #expect(try !same("ticked: then next rule") && !same("arrives.text: then done"))
    // Nothing is left to be tried in REST, but in TALK the next rule is.
    #expect(try same("ticked.tired: then next rule") && same("begin: then next rule") == false)
    #expect(try !same("output.replay: then next rule"))
    #expect(try !same("ticked: deleted"))
  }
}
