import Foundation
import Testing

@Suite("docgen coverage")
struct CoverageTests {
  @Test("every requirement, every transition and every rule is accounted for, readable in 80 columns")
  func text() throws {
    let result = try DocgenProcess.run(["coverage"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.lines.allSatisfy { $0.count <= 80 })
    #expect(result.output.contains("\nrequirements  119 of 119 accounted for: "))
    #expect(result.output.contains("\ntransitions   61 of 61 accounted for: "))
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
    let counts = try #require(object["counts"] as? [String: [String: Int]])
    #expect(counts.mapValues { $0.values.reduce(0, +) } == ["requirements": 119, "transitions": 61])
    #expect(counts["transitions"]?["left-out"] == 7 && counts["transitions"]?["choice"] == 1)
    let transitions = try #require(object["transitions"] as? [[String: Any]])
    let crossing = try #require(transitions.first { $0["number"] as? Int == 14 })
    #expect(crossing["from"] as? String == "FIN-WAIT-1" && crossing["to"] as? String == "CLOSING")
    #expect((crossing["rules"] as? [String])?.contains("otherwise.fin.fin-wait-1") == true)
    let witnesses = try #require(crossing["witnesses"] as? [[String: Any]])
    #expect(witnesses.contains { $0["scenario"] as? String == "simultaneous-close" })
    let waiting = try #require(requirements.first { $0["id"] as? String == "MUST-13" })
    #expect(waiting["account"] as? String == "rules")
    #expect((waiting["scenarios"] as? [String])?.contains("figure-12") == true)
    let rules = try #require(object["rules"] as? [[String: Any]])
    let timeout = try #require(rules.first { $0["id"] as? String == "timeout.time-wait" })
    #expect(timeout["page"] as? String == "rules/time-wait-timeout")
    #expect(timeout["articles"] as? [String] == ["closing-a-connection", "why-time-wait", "why-two-halves"])
    let gaps = try #require(object["gaps"] as? [String: [Any]])
    #expect(gaps.keys.sorted() == ["requirements", "rules", "transitions", "unshown-requirements"])
    #expect(gaps.values.joined().isEmpty)
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

  @Test("the transitions that the specification states as a table, whole or by the place that states them")
  func transitions() throws {
    func rows(_ words: String...) throws -> [[String: Any]] {
      try #require(try DocgenProcess.run(["table", "specified-transitions", "--format", "json"] + words).json as? [[String: Any]])
    }
    #expect(try rows().count == 61)
    #expect(try rows("place=figure-5").count == 20)
    #expect(try DocgenProcess.run(["table", "specified-transitions", "place=figure-6"]).status == 2)
  }

  @Test("the requirements as a table")
  func table() throws {
    let result = try DocgenProcess.run(["table", "requirements", "--format", "json"])
    let rows = try #require(try result.json as? [[String: Any]])
    #expect(rows.count == 119)
  }
}
