import Testing

@Suite("docgen mutate")
struct MutateTests {
  @Test("the mutations of one rule: what notices them, and why the others change nothing")
  func rule() throws {
    let result = try DocgenProcess.run(["mutate", "--rule", "status.closed"])
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.hasPrefix("Nothing can notice\n") && result.output.contains("-  status.closed: then next step"))
    #expect(result.output.contains(#/\nall .* % *\n/#) && !result.output.contains("No reason"))
    #expect(result.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("for a program: each mutation with what notices it")
  func json() throws {
    let result = try DocgenProcess.run(["mutate", "--rule", "status.closed", "--format", "json"])
    #expect(result.status == 0)
    #expect(result.output.contains("\"id\": \"status.closed: deleted\"") && result.output.contains("\"noticedBy\": \"scenario\""))
    #expect(result.output.contains("\"stale\": []"))
  }

  @Test("a rule that there is not is answered with the nearest right name")
  func unknown() throws {
    let result = try DocgenProcess.run(["mutate", "--rule", "status.close"])
    #expect(result.status == 2 && result.errors.hasPrefix("docgen: there is no rule `status.close`\n  hint: did you mean `status.closed`"))
  }
}
