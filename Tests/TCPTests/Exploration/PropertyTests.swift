import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// What holds in everything that can happen within small bounds, and that each property would notice if it did not.
@Suite struct PropertyTests {
  private static let bounds: [Bounds] = [
    .transfer(losses: 0, duplicates: 0, octets: 1, order: .kept), .transfer(losses: 1, duplicates: 0, octets: 1, order: .kept),
  ]

  @Test(arguments: bounds.indices) func everythingHolds(_ index: Int) {
    let result = Exploration(.rfc9293, bounds: Self.bounds[index], properties: Property.ofTransfers).run()
    #expect(!result.isPartial)
    #expect(result.failure == nil)
    for property in result.properties {
      #expect(property.verdict == .held && property.premises > 0, "\(property.property.id): \(property.verdict)")
    }
  }

  /// A rule with one thing changed, and the property that is broken by it.
  private struct Change: CustomStringConvertible, Sendable {
    let breaks: String
    let rule: String
    let change: @Sendable (Rule) -> Rule?
    var description: String { "\(breaks) by \(rule)" }
  }

  private static let changes: [Change] = [
    Change(breaks: "numbers-agree", rule: "listen.syn") { $0.doing($0.actions + [IRS <- SEG.SEQ + 1]) },
    Change(breaks: "windows-known", rule: "syn-sent.syn-ack") { $0.doing($0.actions + [.unset(SND.WND)]) },
    Change(breaks: "text-delivered", rule: "otherwise.text.accept") { $0.doing([RCV.NXT <- RCV.NXT + SEG.TXT, TCB.ackOwed <- true]) },
    Change(breaks: "both-halves-closed", rule: "otherwise.ack.of-fin.fin-wait-1") {
      $0.doing([.stopAll, .start(.timeWait, 2 * Limit.MSL)], enter: .timeWait)
    },
    Change(breaks: "no-reset-for-reset", rule: "closed.reset") { _ in nil },
    Change(breaks: "can-end", rule: "timeout.time-wait") { $0.doing([.start(.timeWait, 2 * Limit.MSL)], enter: .timeWait) },
  ]

  @Test(arguments: changes.indices) func breachIsFound(_ index: Int) throws {
    let change = Self.changes[index]
    let rule = try #require(ProtocolModel.rfc9293.rule(change.rule))
    let changed = change.change(rule)
    let model = ProtocolModel.rfc9293.applying(
      Profile("changed", removed: changed == nil ? [change.rule] : [], replaced: [changed].compactMap { $0 }))
    let exploration = Exploration(model, bounds: Self.bounds[0], properties: Property.ofTransfers)
    let broken = exploration.run().properties.filter { $0.verdict == .broken }.map(\.property.id)
    #expect(broken.contains(change.breaks), "\(change): \(broken)")
    let witness = try #require(exploration.witness(of: .broken(change.breaks)))
    #expect(try !model.run(witness.scenario("breach", cite: rule.cite)).events.isEmpty)
  }

  /// A rule that needs a value that is not there ends the runs that come to it, and is shown.
  @Test func failureIsFound() throws {
    let rule = try #require(ProtocolModel.rfc9293.rule("open.passive.closed"))
    let model = ProtocolModel.rfc9293.applying(Profile("failing", replaced: [rule.doing([TCB.remote <- CALL.remote, SND.UNA <- ISS])]))
    let exploration = Exploration(model, bounds: .openingAndClosing(timeWait: .whenQuiet))
    #expect(exploration.run().failure == .undefined(rule: "open.passive.closed", expression: "ISS"))
    #expect(exploration.witness(of: .failure)?.events.count == 1)
  }
}

extension Rule {
  fileprivate func doing(_ actions: [Action], enter state: State? = nil) -> Rule {
    Rule(id, in: states, on: event, step: step, when: condition, do: actions, enter: state ?? target, then: ending, cite: cite)
  }
}
