import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// Conversations in which rules fire that the scenarios of TCP, which are there to be read, have no need of: each meets what it expects.
@Test(arguments: [Scenario].calls + .strayed + .edges) func ruleDoesWhatItSays(in scenario: Scenario) throws {
  let failures = try ProtocolModel.rfc9293.run(scenario).failures(of: scenario)
  #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
}
