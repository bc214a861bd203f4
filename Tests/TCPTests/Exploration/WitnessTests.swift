import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// What an exploration finds is shown by runs of the ordinary simulator.
@Suite struct WitnessTests {
  private static let bounds: Bounds = .transfer(losses: 1, duplicates: 0, octets: 1, order: .kept, aborts: 1)

  /// For every pair of states there is a run that ends in it; only where a clock forbids the order of timeouts there is none.
  @Test func everyPairIsShown() throws {
    let exploration = Exploration(.rfc9293, bounds: Self.bounds)
    let result = exploration.run()
    for pair in result.jointStates.keys {
      let witness = try #require(exploration.witness(of: .jointState(pair.first, pair.second)))
      #expect(witness.events.count <= result.depth)
      let trace = try ProtocolModel.rfc9293.run(try witness.scenario("pair", cite: .rfc9293("3.3.2")))
      #expect(trace.events.count == witness.events.count { if case .loss = $0 { false } else { true } }, "\(pair)")
      let reached = Side.allCases.compactMap { trace.final[$0]?.state }
      #expect(StatePair(reached[0], reached[1]) == StatePair(pair), "\(pair)")
    }
  }

  /// For every rule that fired there is a run in which it fires, with its last event; for those that are named, only without clocks.
  @Test func everyRuleIsShown() throws {
    let exploration = Exploration(.rfc9293, bounds: Self.bounds)
    var untimed: Set<String> = []
    for rule in exploration.run().rulesFired {
      let witness = try #require(exploration.witness(of: .rule(rule)))
      let found = witness.trace("rule")
      #expect(found.events.last?.reaction.firings.contains { $0.rule.id == rule } == true, "\(rule)")
      guard let scenario = try? witness.scenario("rule", cite: .rfc9293("3.10")) else {
        untimed.insert(rule)
        continue
      }
      let trace = try ProtocolModel.rfc9293.run(scenario)
      #expect(account(of: trace) == account(of: found), "\(rule)")
    }
    // Of two retransmission timers, the one that was started later expires first, again and again.
    #expect(untimed == ["timeout.retransmission", "timeout.retransmission.syn-given-up"])
  }

  /// What happened in a run, without times.
  private func account(of trace: Trace) -> [String] {
    trace.events.map { event in
      let sent = event.sent.map { trace.transmissions[$0].segment.notation(trace.model.format) }
      return "\(event.side) \(event.before.state.name) \(event.after.state.name) \(event.reaction.firings.map(\.rule.id)) \(sent)"
    }
  }

  /// What was not found has no witness.
  @Test func nothingIsShownForNothing() {
    let exploration = Exploration(.rfc9293, bounds: .openingAndClosing(timeWait: .whenQuiet), properties: [.canEnd])
    #expect(exploration.run().stuck == 0)
    #expect(exploration.witness(of: .jointState(.closed, .lastAck)) == nil)
    #expect(exploration.witness(of: .rule("otherwise.text.accept")) == nil)
    #expect(exploration.witness(of: .broken("can-end")) == nil)
    #expect(exploration.witness(of: .broken("no-such-property")) == nil)
    #expect(exploration.witness(of: .failure) == nil)
  }

  /// What needs a TIME-WAIT that is shorter than a retransmission timeout has no scenario.
  @Test func timersOutOfTurnAreSaid() throws {
    let exploration = Exploration(.rfc9293, bounds: .openingAndClosing(timeWait: .atAnyTime))
    _ = exploration.run()
    let witness = try #require(exploration.witness(of: .jointState(.closed, .closing)))
    #expect(throws: Witness.Unschedulable.timersOutOfTurn) { try witness.scenario("short", cite: .rfc9293("3.6")) }
  }
}
