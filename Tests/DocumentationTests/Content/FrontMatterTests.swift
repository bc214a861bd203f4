import CommonMark
import Testing

@testable import Documentation

@Suite struct FrontMatterTests {
  private func read(_ text: String) -> FrontMatter {
    FrontMatter(of: SourceText(text), allowed: ["title", "description", "order"])
  }

  @Test func scalarsKeepTheirPlaces() {
    let text = "---\r\ntitle: \"三次: x\"\r\norder: 3\r\n---\r\n# A\r\n"
    let front = read(text)
    #expect(front.problems.isEmpty)
    #expect(front["title"]?.value == "三次: x")
    #expect(front["order"]?.value == "3")
    #expect(front["description"] == nil)
    let source = SourceText(text)
    #expect(front.entries.map { source.position(at: $0.valueOffset).description } == ["2:8", "3:8"])
    #expect(source.text(front.bodyOffset..<source.bytes.count) == "# A\r\n")
  }

  @Test func aPageWithoutItStartsAtItsFirstLine() {
    let front = FrontMatter(of: SourceText([0xEF, 0xBB, 0xBF] + Array("# A".utf8)), allowed: ["title"], required: ["title"])
    #expect(front.bodyOffset == 3)
    #expect(front.problems.map(\.rule) == ["front-matter.missing"])
  }

  @Test func cutShort() {
    #expect(
      report(read("---\ntitle: x\n\n# A\n").problems, in: "---\ntitle: x\n\n# A\n") == """
        a.md:1:1: error: the front matter is cut short [front-matter.unclosed]
          ---
          ^
          hint: end it with a line `---`

        """)
  }

  @Test func unknownKey() {
    let text = "---\ntitle: x\ntilte: y\n---\n"
    #expect(
      report(read(text).problems, in: text) == """
        a.md:3:1: error: front matter has no key `tilte` [front-matter.key]
          tilte: y
          ^
          hint: did you mean `title`?

        """)
  }

  @Test(arguments: [
    ("---\ntitle: [a\n---\n", "front-matter.syntax", 3), ("---\njust text\n---\n", "front-matter.syntax", 2),
    ("---\ntitle: a\ntitle: b\n---\n", "front-matter.twice", 3), ("---\ntitle:\n  a: b\n---\n", "front-matter.value", 2),
    ("---\ntitle: a: b\n---\n", "front-matter.syntax", 2),
  ])
  func wrongYAML(_ text: String, _ rule: String, _ line: Int) {
    let problems = read(text).problems
    #expect(problems.map(\.rule.name) == [rule])
    #expect(problems.map { SourceText(text).position(at: $0.offset).line } == [line])
  }
}
