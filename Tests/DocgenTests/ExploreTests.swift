import Testing

@Suite("docgen explore and docgen path")
struct ExploreTests {
  @Test("the smallest set of bounds is explored, and its properties hold")
  func explores() throws {
    let result = try DocgenProcess.run(["explore", "--bounds", "open-and-close"])
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.hasPrefix("rfc9293, bounds open-and-close\n"))
    #expect(result.output.contains("joint states        25: ") && result.output.contains("can-end             held"))
    #expect(!result.output.contains("partial"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("a bound that is reached makes the result partial, and nothing is said to be held")
  func partial() throws {
    let result = try DocgenProcess.run(["explore", "--bounds", "open-and-close", "--situations", "50"])
    #expect(result.status == 3)
    #expect(result.output.contains("partial") && !result.output.contains("held;"))
    let facts = try DocgenProcess.run(["explore", "--bounds", "open-and-close", "--situations", "50", "--format", "json"])
    #expect(facts.status == 3 && facts.output.contains("\"partial\": true"))
  }

  @Test("wrong bounds, profiles and numbers are answered with the right ones")
  func wrong() throws {
    let bounds = try DocgenProcess.run(["explore", "--bounds", "crashs"])
    #expect(bounds.status == 2 && bounds.errors == "docgen: there is no set of bounds `crashs`\n  hint: did you mean `crashes`?\n")
    #expect(try DocgenProcess.run(["explore", "--profile", "rfc793"]).status == 2)
    #expect(try DocgenProcess.run(["explore", "--situations", "0"]).status == 2)
    let word = try DocgenProcess.run(["explore", "--bounds", "crashes,loses=1"])
    #expect(word.status == 2 && word.errors == "docgen: there is no bound `loses`\n  hint: did you mean `losses`?\n")
    let value = try DocgenProcess.run(["explore", "--bounds", "crashes,losses=many"])
    #expect(
      value.status == 2
        && value.errors == "docgen: `many` is no value of the bound `losses`\n  hint: it takes a number from 0 to 15\n")
    let property = try DocgenProcess.run(["explore", "--bounds", "crashes", "--property", "can-ends"])
    #expect(property.status == 2 && property.errors.contains("did you mean `can-end`?"))
    let both = try DocgenProcess.run(["explore", "--record", "--bounds", "crashes"])
    #expect(both.status == 2 && both.errors.contains("leave the other options out"))
    #expect(try DocgenProcess.run(["explore", "--record", "--content", "nowhere"]).status == 66)
  }

  @Test("bounds can be widened, a property singled out, and a variant that breaks it is drawn")
  func widened() throws {
    let wider = try DocgenProcess.run(["explore", "--bounds", "open-and-close,duplicates=1", "--property", "can-end"])
    #expect(wider.status == 0 && wider.output.contains("can-end") && !wider.output.contains("numbers-agree"))
    let broken = try DocgenProcess.run(["explore", "--bounds", "reopened", "--profile", "no-time-wait"])
    #expect(broken.status == 1 && broken.output.contains("no-old-text is broken by 17 events:"))
  }

  @Test("the shortest run to two states is drawn, within 72 columns")
  func path() throws {
    let result = try DocgenProcess.run(["path", "CLOSING+CLOSING"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("CLOSING+CLOSING: 9 events, bounds open-and-close\n\n"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 72 })
    #expect(result.output.contains("CLOSING") && result.output.contains("FIN,ACK"))
  }

  @Test("what is not reached, and what is not there, are told apart")
  func unreached() throws {
    let result = try DocgenProcess.run(["path", "LISTEN+LISTEN", "--bounds", "open-and-close"])
    #expect(result.status == 1 && result.errors.contains("LISTEN+LISTEN is not reached within the bounds open-and-close"))
    let unknown = try DocgenProcess.run(["path", "CLOSNG"])
    #expect(
      unknown.status == 2 && unknown.errors == "docgen: there is no state or rule `CLOSNG`\n  hint: did you mean `CLOSING` or `CLOSED`?\n")
  }
}
