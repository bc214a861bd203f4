import Documentation
import ProtocolModel
import Simulation
import TCP
import Testing

@testable import DocgenCommands

/// A protocol of which only one scenario is known, so that most rules are never seen to fire.
private enum Sparse: DocumentedProtocol {
  static let subject: Subject = Subject(
    .rfc9293, scenarios: [Scenario].tcp.filter { $0.id == "three-way-handshake" }, situations: [], stimuli: [])
  static let commandName: String = "sparse"
  static let version: String = "1"
}

@Suite struct CoverageCommandTests {
  /// What nothing accounts for is listed before the counts.
  @Test func gapsAreListed() throws {
    let lines = CoverageText(try Coverage(of: Runs(of: Sparse.subject))).lines(width: 80)
    let heading = try #require(lines.firstIndex(of: "Gaps"))
    #expect(lines[heading...].contains("  -  timeout.time-wait: no run fires this rule"))
    #expect(!lines[heading...].contains { $0.hasPrefix("  -  open.active.closed:") })
    #expect(lines[heading...].contains("  -  3, LISTEN to CLOSED: no run shows it (RFC 9293, section 3.10.4)"))
    #expect(!lines[heading...].contains { $0.hasPrefix("  -  1, ") || $0.hasPrefix("  -  53, ") })
    #expect(lines[heading...].contains { $0.hasPrefix("  -  MUST-13: no scenario fires a rule that carries it out") })
    #expect(lines[heading...].contains { $0.hasPrefix("transitions   ") && $0.contains(" of 61 accounted for: ") })
    #expect(lines[heading...].contains { $0.hasPrefix("requirements  119 of 119 accounted for: ") })
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  /// With gaps the command ends with 1.
  @Test func gapsEndWithOne() throws {
    let command = try CoverageCommand<Sparse>.parse(["--format", "json"])
    #expect(throws: CommandFailure.found) { try command.run() }
  }
}
