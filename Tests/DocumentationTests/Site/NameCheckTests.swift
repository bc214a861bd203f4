import Testing

@testable import Documentation

@Suite struct NameCheckTests {
  private let check = NameCheck(TestContent.runs)

  private func prose(_ text: String) -> [String] {
    check.problems(inProse: text) { $0 }.map { "\($0.offset): \($0.message)" }
  }

  private func code(_ text: String) -> [String] {
    check.problems(inCode: text) { $0 }.map { "\($0.offset): \($0.message)" }
  }

  @Test(arguments: ["SYN-SENT. FIN-WAIT-1/2", "a TCP-IP stack", "SYN_RECV, TCP_SYN_RECV", "2022-11-22", "the well-known SYN", "A-B", ""])
  func wordsThatAreRight(_ text: String) {
    #expect(prose(text).isEmpty)
  }

  @Test func wordsThatAreWrong() {
    #expect(prose("in SYN_SEND.") == ["3: `SYN_SEND` is no state"])
    #expect(prose("在SYN_SEND状态，TIME-WIAT") == ["3: `SYN_SEND` is no state", "20: `TIME-WIAT` is no state"])
  }

  @Test(arguments: [
    "SYN-SENT", "SEGMENT ARRIVES", "CLOSED -> LISTEN", "CLOSED -> LISTEN -> SYN-RECEIVED", "SYN_RECV -> ESTABLISHED", "a -> b", "SEND -> X",
    "x->y", "->", "SND.UNA < SEG.ACK", "listen()",
  ])
  func codeThatIsRight(_ text: String) {
    #expect(code(text).isEmpty)
  }

  @Test func codeThatIsWrong() {
    #expect(code("LISTEN -> ESTABLISHED") == ["0: no event leads from `LISTEN` to `ESTABLISHED`"])
    #expect(code("CLOSED -> LISTEN -> CLOSING") == ["10: no event leads from `LISTEN` to `CLOSING`"])
    #expect(code("LISTEN -> LISTENER-2") == ["10: `LISTENER-2` is no state"])
    #expect(code("ESTABLISHED -> CLOSE") == ["15: `CLOSE` is no state"])
    #expect(code("ss state SYN_SEND") == ["9: `SYN_SEND` is no state"])
    #expect(code("SND.XYZ") == ["0: there is no variable `SND.XYZ`"])
  }

  @Test func aHintSaysWhereAStateLeads() throws {
    let problem = try #require(check.problems(inCode: "CLOSING -> LISTEN") { $0 }.first)
    #expect(problem.hint == "`CLOSING` leads to `CLOSED`, `TIME-WAIT`")
  }
}
