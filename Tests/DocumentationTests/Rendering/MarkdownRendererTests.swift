import CommonMark
import Testing

@testable import Documentation

@Suite struct MarkdownRendererTests {
  private let renderer = MarkdownRenderer(
    hooks: MarkdownHooks(
      destination: { (reference) throws(Problem) in
        if reference.destination.hasPrefix("missing") { throw Problem("link.broken", "no page", at: reference.offset) }
        return reference.destination.hasPrefix("page") ? "../" + reference.destination : reference.destination
      },
      block: { (directive) throws(Problem) in ["| \(directive.kind.text) |", "|---|", "", "x"] },
      inline: { (_, value) throws(Problem) in value ?? "**wrong**" }),
    table: testTable)

  private func markdown(_ text: String) throws -> String {
    String(decoding: renderer.render(try Document(parsing: text)).bytes, as: UTF8.self)
  }

  @Test func everythingElseStaysAsItIs() throws {
    let text = "A\r\n=\r\n\r\n*  b\r\n\r\n~~~\r\n<!-- docgen table x -->\r\n~~~\r\n<!-- c --> &amp; \\*\r\n[d]: e"
    #expect(try markdown(text) == text)
  }

  @Test func directivesAreReplacedUnderTheirPrefix() throws {
    #expect(
      try markdown("a\n<!-- docgen table x -->\n*b*\n\n> <!-- docgen table x -->\n\n- <!-- docgen table x -->") == """
        a

        | table |
        |---|

        x

        *b*

        > | table |
        > |---|
        >
        > x

        - | table |
          |---|

          x
        """)
    #expect(try markdown("It is <!-- docgen count a -->3<!-- docgen end --> and <!-- docgen wrong x -->.") == "It is 3 and **wrong**.")
  }

  @Test func linksLeadToMarkdown() throws {
    #expect(
      try markdown("[a](page.md \"t\") ![b](<page 2.png>) [c][d] [`e`] <https://x> [f](missing)\n\n[d]: page3 'u\"'\n[`e`]: page4\n")
        == "[a](../page.md \"t\") ![b](<../page 2.png>) [c](../page3 \"u\\\"\") [`e`](../page4) <https://x> [f](missing)\n\n"
        + "[d]: page3 'u\"'\n[`e`]: page4\n")
  }

  @Test func frontMatterIsLeftOutAndProblemsAreCollected() throws {
    let source = SourceText("---\ntitle: x\n---\n[f](missing) [a](page)\n")
    let document = try Document(parsing: source, from: 17)
    let result = renderer.render(document, from: 17)
    #expect(String(decoding: result.bytes, as: UTF8.self) == "[f](missing) [a](../page)\n")
    #expect(result.problems.map(\.offset) == [17])
  }
}
