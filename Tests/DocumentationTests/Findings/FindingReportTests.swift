import CommonMark
import Testing

@testable import Documentation

@Suite struct FindingReportTests {
  private let file = SourceFile(name: "zh/a.md", text: SourceText("三次\tSYN_SEND x\nsecond"))

  private func finding(at offset: Int, _ message: String, hint: String? = nil) -> Finding {
    file.finding(Problem("state.unknown", message, hint: hint, at: offset))
  }

  @Test func caretStandsByDisplayWidth() {
    let report = FindingReport([finding(at: 7, "no such state", hint: "did you mean `SYN-SENT`?")], width: testWidth)
    #expect(
      report.rendered(as: .text) == """
        zh/a.md:1:4: error: no such state [state.unknown]
          三次\tSYN_SEND x
              \t^
          hint: did you mean `SYN-SENT`?

        """)
  }

  @Test func findingsAreSortedAndSaidOnce() {
    let findings = [finding(at: 18, "b"), finding(at: 0, "a"), finding(at: 18, "b")]
    let report = FindingReport(findings, width: testWidth)
    #expect(report.findings.map(\.position.description) == ["1:1", "2:1"])
    #expect(report.hasErrors)
  }

  @Test func controlCharactersDoNotReachTheTerminal() {
    let file = SourceFile(name: "a", text: SourceText("\u{1B}[2Jx"))
    let report = FindingReport([file.finding(Problem("r", "m", at: 4))], width: testWidth).rendered(as: .text)
    #expect(report == "a:1:5: error: m [r]\n  \u{FFFD}[2Jx\n      ^\n")
  }

  @Test func json() {
    let report = FindingReport([finding(at: 0, "a \"b\"\n", hint: "c\u{1}")], width: testWidth)
    #expect(
      report.rendered(as: .json) == """
        [
          {"file": "zh/a.md", "line": 1, "column": 1, "severity": "error", "rule": "state.unknown", "message": "a \\"b\\"\\n", \
        "hint": "c\\u0001"}
        ]

        """)
    #expect(FindingReport([], width: testWidth).rendered(as: .json) == "[]\n")
  }

  @Test func github() {
    let report = FindingReport([finding(at: 0, "100% wrong", hint: "b")], width: testWidth)
    #expect(
      report.rendered(as: .github) == "::error file=zh/a.md,line=1,col=1,title=state.unknown::100%25 wrong%0Ahint: b\n")
  }

  @Test func textBeyondTheLimitsIsAFinding() {
    let file = SourceFile(name: "a.md", text: SourceText(Array("ok\nab ".utf8) + [0xFF, 0x63]))
    #expect(throws: Finding.self) { try file.parse() }
    do {
      _ = try file.parse()
    } catch {
      #expect(
        FindingReport([error], width: testWidth).rendered(as: .text) == """
          a.md:2:4: error: these bytes are not UTF-8 [file.encoding]
            ab \u{FFFD}c
               ^
            hint: save the file as UTF-8

          """)
    }
  }
}

/// Of a long line the part around the caret is shown, so that the caret stays under its place where a terminal would break the line.
@Test(arguments: [1, 41, 60, 150, 300]) func longLinesAreCropped(column: Int) throws {
  let line = String((0..<300).map { Character(String($0 % 10)) })
  let finding = Finding(
    file: "a.md", position: SourcePosition(line: 1, column: column), severity: .error, message: "wrong", rule: "some.rule", hint: nil,
    line: line)
  let lines = FindingReport([finding]) { _ in 1 }.rendered(as: .text).split(separator: "\n").map(Array.init)
  #expect(lines.count == 3 && lines[1].count <= 80)
  let caret = try #require(lines[2].firstIndex(of: "^"))
  #expect(lines[1][caret] == Character(String((column - 1) % 10)))
  #expect(lines[1].contains("…"))
}
