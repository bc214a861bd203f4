import ProtocolModel
import Simulation
import Testing

/// What a scenario expects, held against its run.
@Suite struct ExpectationTests {
  private static let script: [Scenario.Step] = .begun + [.hear(9, .right, at: 0), .say(3, .left, at: 100)]

  private static let holding: [Expected.Fact] = [
    .passes(.left, [.rest, .talk]), .segments(3), .retransmissions(1), .lost(1),
    .sends(.left, nth: 1, .init([.receipt], [Heard.number.symbol: 100], text: 3)), .signals(.right, .textCame), .answers(.left, .say, .ok),
    .delivers(.right, octets: 3), .fires(.left, "ticked"), .variable(.left, Mine.next.symbol, 103), .lasts(400),
    .tells(.right, [.answered(.begin, Answer("in REST", isError: false)), .signalled(.textCame), .handed(.hear, octets: 3)]),
    .tells(.left, [.answered(.begin, Answer("in REST", isError: false)), .answered(.say, .ok)]), .timers(.left, [:]), .queues(.right, [:]),
    .remembers(
      .right,
      [
        Mine.next.symbol: 500, Mine.unacknowledged.symbol: 500, Theirs.expected.symbol: 103, Theirs.waiting.symbol: 0,
        Memory.tries.symbol: 0, Memory.owed.symbol: 0,
      ]),
  ]

  private static let failing: [(fact: Expected.Fact, says: String)] = failingRuns + failingSides + failingEndpoints

  private static let failingRuns: [(fact: Expected.Fact, says: String)] = [
    (.passes(.left, [.talk]), "expected left to pass TALK, but it passes REST, TALK"),
    (.segments(2), "expected 2 segments, but there are 3"), (.retransmissions(0), "expected 0 retransmissions, but there are 1"),
    (.lost(2), "expected 2 lost segments, but there are 1"),
    (.lasts(7), "expected 7 milliseconds from the first event to the last, but there are 400"),
  ]

  private static let failingSides: [(fact: Expected.Fact, says: String)] = [
    (
      .sends(.left, nth: 1, .init([.receipt], [Heard.number.symbol: 101], text: 3)),
      "expected segment 1 of left to be <NUM=101><CTL=REC><DATA=3>, but it is <NUM=100><REC=500><CTL=REC><DATA=3>"
    ),
    (.sends(.left, nth: 3, .init([.receipt], [:])), "expected segment 3 of left to be <CTL=REC>, but it sends 2"),
    (.signals(.left, .tired), "expected the user of left to be signalled \"tired\", but no such signal is given"),
    (.answers(.left, .say, .gone), "expected SAY at left to be answered \"gone\", but it gets \"ok\""),
    (.delivers(.right, octets: 4), "expected 4 octets delivered to the user of right, but there are 3"),
    (.fires(.right, "ticked"), "expected the rule ticked to fire at right, but it does not"),
    (.variable(.left, Mine.next.symbol, 1), "expected NEXT of left to be 1 at the end, but it is 103"),
  ]

  private static let failingEndpoints: [(fact: Expected.Fact, says: String)] = [
    (
      .tells(.right, [.signalled(.textCame)]),
      "expected the user of right to be told \"text\", nothing else, but it is told "
        + "BEGIN: \"in REST\", \"text\", HEAR: 3 octets"
    ),
    (
      .tells(.left, []),
      "expected the user of left to be told nothing, but it is told BEGIN: \"in REST\", SAY: \"ok\""
    ),
    (.timers(.left, [.tick: 900]), "expected timers of left at the end: tick until 900, but they are: nothing"),
    (.queues(.right, [.hears: 2]), "expected entries of queues of right at the end: 2 in hears, but they are: nothing"),
    (
      .remembers(.right, [Mine.next.symbol: 500]),
      "expected right to remember NEXT = 500 at the end, but it remembers "
        + "NEXT = 500, FIRST = 500, EXPECTED = 103, WAITING = 0, TRIES = 0, OWED = 0"
    ),
  ]

  private func failures(_ facts: [Expected.Fact]) throws -> [String] {
    let scenario = Scenario(Self.script, faults: [.init(.lose, from: .left)], expects: facts.map { Expected($0) })
    return try scenario.run().failures(of: scenario).map(\.description)
  }

  /// Facts of each kind that hold are no failures.
  @Test func holdingFacts() throws { #expect(try failures(Self.holding) == []) }

  /// Facts of each kind that do not hold are reported by the scenario, their number, what was expected and what was seen.
  @Test func failingFacts() throws {
    let expected = Self.failing.enumerated().map { "toy, expectation \($0.offset + 1): \($0.element.says)" }
    let found = try failures(Self.failing.map(\.fact))
    for (one, other) in zip(found, expected) { #expect(one == other) }
    #expect(found.count == expected.count)
  }

  /// A failure names who states the fact.
  @Test func source() throws {
    let scenario = Scenario(Self.script, expects: [Expected(.lost(9), cite: .toy)])
    let failure = try #require(try scenario.run().failures(of: scenario).first)
    #expect(failure.description == "toy, expectation 1: expected 9 lost segments (The Toy, 1), but there are 0")
  }
}
