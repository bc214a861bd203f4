import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// Each rule that an exploration fires is fired by the shortest run that it shows for it, made again by the ordinary simulation: what the
/// exploration leaves out of situations makes no difference.
@Test func everyRuleHasARun() throws {
  let bounds = Bounds.transfer(losses: 1, duplicates: 0, octets: 0)
  let exploration = Exploration(.rfc9293, bounds: bounds)
  let result = exploration.run()
  #expect(result.failure == nil && !result.isPartial)
  for rule in result.rulesFired.sorted() {
    let witness = try #require(exploration.witness(of: .rule(rule)), "\(rule)")
    guard let scenario = try? witness.scenario("run-to-\(rule)", cite: .rfc9293("3.10")) else { continue }
    let trace = try ProtocolModel.rfc9293.run(scenario)
    #expect(trace.rulesFired.contains(rule), "\(rule)")
  }
}
