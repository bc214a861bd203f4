import Testing

@Suite("docgen diff-profiles")
struct DiffProfilesTests {
  @Test("a profile does not differ from itself")
  func same() throws {
    let result = try DocgenProcess.run(["diff-profiles", "rfc9293", "rfc9293"])
    #expect(result.status == 0)
    #expect(result.output == "from rfc9293 to rfc9293: no difference\n")
  }

  @Test("an unknown profile is answered with those that there are", arguments: [["rfc9293", "rfc793"], ["rfc793", "rfc9293"]])
  func unknown(names: [String]) throws {
    let result = try DocgenProcess.run(["diff-profiles"] + names)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("docgen: there is no profile `rfc793`\n  hint: there are `rfc9293`"))
    #expect(result.output.isEmpty)
    #expect(try DocgenProcess.run(["diff-profiles", "rfc9293"]).status == 2)
  }
}
