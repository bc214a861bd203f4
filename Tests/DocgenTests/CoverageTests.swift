import Foundation
import Testing

@Suite("docgen coverage")
struct CoverageTests {
  @Test("every requirement and every rule is accounted for, readable in 80 columns")
  func text() throws {
    let result = try DocgenProcess.run(["coverage"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.lines.allSatisfy { $0.count <= 80 })
    #expect(result.output.contains("\nrequirements  119 of 119 accounted for: "))
    #expect(result.output.contains(#/\nrules         (\d+) of \1 fired: /#))
    #expect(!result.output.contains("Gaps"))
    #expect(
      result.output.contains("\nMUST-13  rules: otherwise.ack.of-fin.closing, otherwise.fin.fin-wait-2,\n         timeout.time-wait\n"))
    #expect(result.output.contains("\nMUST-8   left out: initial-numbers\n"))
  }

  @Test("for a program: what accounts for what, by name")
  func json() throws {
    let object = try #require(try DocgenProcess.run(["coverage", "--format", "json"]).json as? [String: Any])
    let requirements = try #require(object["requirements"] as? [[String: Any]])
    #expect(requirements.count == 119)
    let counts = try #require(object["counts"] as? [String: Int])
    #expect(counts.values.reduce(0, +) == 119)
    let waiting = try #require(requirements.first { $0["id"] as? String == "MUST-13" })
    #expect(waiting["account"] as? String == "rules")
    #expect((waiting["scenarios"] as? [String])?.contains("figure-12") == true)
    let rules = try #require(object["rules"] as? [[String: Any]])
    let timeout = try #require(rules.first { $0["id"] as? String == "timeout.time-wait" })
    #expect(timeout["page"] as? String == "rules/time-wait-timeout")
    #expect(timeout["articles"] as? [String] == ["closing-a-connection"])
    #expect((object["gaps"] as? [String: [String]]) == ["requirements": [], "rules": []])
  }

  @Test("without articles the rest is said all the same, and a folder that is not there ends with 66")
  func content() throws {
    let workplace = try Workplace()
    let result = try DocgenProcess.run(["coverage"], in: workplace.url)
    #expect(result.status == 0)
    #expect(result.output.contains(" 0 in\n              diagrams of articles\n") || result.output.contains("0 in diagrams of"))
    #expect(try DocgenProcess.run(["coverage", "--content", "no"], in: workplace.url).status == 66)
  }

  @Test("a requirement is explained by what carries it out and where it is seen")
  func explanation() throws {
    let partly = try DocgenProcess.run(["explain", "MUST-19"])
    for part in ["timeout.retransmission\n", "left out in part", "congestion-control: ", "seen in"] {
      #expect(partly.output.contains(part), "\(part)")
    }
    #expect(try DocgenProcess.run(["explain", "REC-1"]).output.contains("RCV.WND"))
  }

  @Test("the requirements as a table")
  func table() throws {
    let result = try DocgenProcess.run(["table", "requirements", "--format", "json"])
    let rows = try #require(try result.json as? [[String: Any]])
    #expect(rows.count == 119)
  }
}
