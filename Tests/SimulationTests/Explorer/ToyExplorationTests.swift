import ProtocolModel
import Testing

@testable import Simulation

/// An exploration of the toy protocol, small enough to be counted by hand.
@Suite struct ToyExplorationTests {
  private static let begin: Bounds.Allowance = .init(.init(.begin, [Asked.peer.symbol: 0]))
  private static let say: Bounds.Allowance = .init(.init(.say, [Asked.octets.symbol: 1]))

  /// Two calls and nothing sent: neither, one or both have begun; a mirror image counts once.
  @Test func counting() {
    let both = Exploration(.toy, bounds: Bounds(left: [Self.begin], right: [Self.begin])).run()
    #expect(both.situations == 3 && both.transitions == 3 && both.depth == 2)
    let one = Exploration(.toy, bounds: Bounds(left: [Self.begin], right: [])).run()
    #expect(one.situations == 2)
    #expect(both.jointStates.values.reduce(0, +) == 3)
    #expect(both.quietEnds == [JointState(first: .rest, second: .rest): 1])
  }

  /// One octet from left to right: said, in flight, arrived, its receipt in flight, arrived.
  @Test func oneOctet() throws {
    let bounds = Bounds(left: [Self.begin, Self.say], right: [Self.begin], expiry: [.tick: .never], restingStates: [.talk])
    let arrived = Property(
      "arrived", when: Joint.one(.said) && Joint.nothingInFlight && Joint.other(isIn: .talk),
      then: Joint.one(octetsOf: .said) == Joint.other(octetsOf: .heard), cite: .toy)
    let exploration = Exploration(.toy, bounds: bounds, properties: [arrived])
    let result = exploration.run()
    #expect(!result.isPartial && result.failure == nil)
    // What arrives before the right side has begun is dropped, and with timers that never expire it is not sent again.
    #expect(result.properties.map(\.verdict) == [.broken])
    let witness = try #require(exploration.witness(of: .broken("arrived")))
    #expect(witness.events.count == 4)
    let trace = try ProtocolModel.toy.run(try witness.scenario("broken", cite: .toy))
    #expect(trace.rulesFired.contains("arrives.rest"))
  }

  /// What no rule's condition depends on is left out; what one does is not.
  @Test func relevance() {
    let bounds = Bounds(left: [Self.begin, Self.say], right: [Self.begin])
    let relevance = Relevance(Liveness(.toy, bounds: bounds), properties: [])
    #expect(relevance.timers == [.tick])
    #expect(relevance.symbols.contains(Memory.tries.symbol) && relevance.saturation[Memory.tries.symbol] == 3)
    #expect(relevance.queues == [.says, .kept, .held])
    let idle = Relevance(Liveness(.toy, bounds: Bounds(left: [Self.begin], right: [])), properties: [])
    #expect(!idle.symbols.contains(Memory.tries.symbol) && idle.timers.isEmpty)
  }

  /// What can never fire within the bounds is known without exploring; what fires is among what can.
  @Test func liveness() {
    let bounds = Bounds(left: [Self.begin, Self.say], right: [Self.begin])
    let live = Set(Liveness(.toy, bounds: bounds).rules.map(\.id))
    #expect(!live.contains("hear") && !live.contains("arrives.last") && live.contains("ticked.tired"))
    #expect(Exploration(.toy, bounds: bounds).run().rulesFired.isSubset(of: live))
  }

  /// A property as it is written.
  @Test func notation() {
    let claim = Joint.one(Mine.next) == Joint.other(Theirs.expected) && (Joint.one(isIn: .talk) || !Joint.other(.said))
    #expect(claim.notation() == "A: NEXT = B: EXPECTED and (A: TALK or not (B: octets said))")
  }
}

extension HistoryFact {
  fileprivate static let said: HistoryFact = .init("octets said", .accepted(.say))
  fileprivate static let heard: HistoryFact = .init("octets heard", .received(waiting: Theirs.waiting.symbol))
}
