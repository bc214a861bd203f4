import Foundation
import Testing

@Suite("docgen run, docgen list and docgen explain")
struct FactTests {
  @Test("a run says why each event happened, and what was expected of it")
  func run() throws {
    let result = try DocgenProcess.run(["run", "three-way-handshake"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    for part in [
      "\n2   0.000 s  ", "active OPEN call", "state      CLOSED -> SYN-SENT", "rule       open.active.closed",
      "sends      <SEQ=100><CTL=SYN>, arrives at 0.050 s", "when SND.UNA < SEG.ACK =< SND.NXT",
      "with SND.UNA = 300, SEG.ACK = 301, SND.NXT = 301", "\nExpected\n  met     ",
    ] {
      #expect(result.output.contains(part), "\(part)")
    }
  }

  @Test("every scenario runs as it says it does, readable in 80 columns")
  func everyScenario() throws {
    let scenarios = try #require(try DocgenProcess.run(["list", "scenarios", "--format", "json"]).json as? [[String: String]])
    #expect(scenarios.count > 30)
    for id in scenarios.compactMap({ $0["id"] }) {
      let result = try DocgenProcess.run(["run", id])
      #expect(result.status == 0, "\(id)")
      #expect(result.lines.allSatisfy { $0.count <= 80 }, "\(id)")
    }
  }

  @Test("an expectation that is not met ends with 1")
  func failedExpectation() throws {
    let result = try DocgenProcess.run(["run", "figure-12", "--format", "json"])
    let object = try #require(try result.json as? [String: Any])
    let events = try #require(object["events"] as? [[String: Any]])
    #expect(events.first?["number"] as? Int == 1)
    let expectations = try #require(object["expectations"] as? [[String: Any]])
    #expect(expectations.allSatisfy { $0["met"] as? Bool == true })
    let failed = try DocgenProcess.run(["run", "lost-syn", "set.R2.SYN=0"])
    #expect(failed.status == 1)
    #expect(failed.output.contains("\n  FAILED  "))
    #expect(failed.output.contains(", but "))
  }

  @Test("the kinds with their counts, and as many rows in each list")
  func list() throws {
    let counts = try #require(try DocgenProcess.run(["list", "--format", "json"]).json as? [String: Int])
    #expect(counts["states"] == 11)
    for (kind, count) in counts where kind != "directives" {
      #expect(try DocgenProcess.run(["list", kind]).status == 0)
      let rows = try #require(try DocgenProcess.run(["list", kind, "--format", "json"]).json as? [[String: String]])
      #expect(rows.count == count, "\(kind)")
    }
  }

  @Test("the directives with their usage and keys")
  func directives() throws {
    let result = try DocgenProcess.run(["list", "directives"])
    #expect(result.output.contains("diagram SCENARIO [width=…]"))
    #expect(result.output.contains("every kind takes\n    profile=…"))
    let object = try #require(try DocgenProcess.run(["list", "directives", "--format", "json"]).json as? [String: Any])
    #expect((object["kinds"] as? [Any])?.isEmpty == false)
  }

  @Test(
    "whatever has a name is explained",
    arguments: [
      ("SYN-SENT", "SYN-SENT (state)"), ("syn-sent", "SYN-SENT (state)"), ("SEGMENT ARRIVES", "SEGMENT ARRIVES (event)"),
      ("open.active.closed", "open.active.closed (rule)"), ("SND.UNA", "SND.UNA (variable)"), ("MSL", "MSL (setting)"),
      ("persist", "persist (timer)"), ("retransmission-queue", "retransmission-queue (queue)"), ("figure-6", "figure-6 (scenario)"),
      ("MUST-13", "MUST-13 (requirement)"), ("simultaneous-open", "simultaneous-open (choice)"), ("security", "security (left out)"),
    ])
  func explain(name: String, heading: String) throws {
    let result = try DocgenProcess.run(["explain", name])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix(heading + "\n"))
    #expect(result.output.contains("https://"))
    let object = try #require(try DocgenProcess.run(["explain", name, "--format", "json"]).json as? [String: Any])
    #expect(object["kind"] != nil)
  }

  @Test("a state is found by its names elsewhere, and a wrong name gets the right one")
  func otherNames() throws {
    let linux = try DocgenProcess.run(["explain", "TCP_SYN_RECV"])
    #expect(linux.status == 0)
    #expect(linux.output.hasPrefix("`TCP_SYN_RECV` is a name of the state `SYN-RECEIVED` in: Linux.\n\nSYN-RECEIVED (state)\n"))
    let wrong = try DocgenProcess.run(["explain", "SYN_SEND"])
    #expect(wrong.status == 0)
    #expect(wrong.output.hasPrefix("`SYN_SEND` is no state: the state is called `SYN-SENT`.\n\nSYN-SENT (state)\n"))
  }
}
