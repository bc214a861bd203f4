import ProtocolModel
import Simulation
import TCP
import Testing

extension Scenario: CustomTestStringConvertible {
  public var testDescription: String { id }
}

/// Every scenario's run meets what the scenario expects.
@Test(arguments: [Scenario].tcp) func expectationsHold(of scenario: Scenario) throws {
  let trace = try ProtocolModel.rfc9293.run(scenario)
  let failures = trace.failures(of: scenario)
  #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
}
