@testable import CommonMark
import Testing

/// Each inline's own bytes, as the document places them.
@Suite struct InlinePositionTests {
  private func sources(_ markdown: String) throws -> [String] {
    let document = try Document(parsing: markdown)
    return document.nodes.filter { !$0.isBlock }.map { document.source.text($0.range) }
  }

  @Test func aCodeSpanOfSeveralLines() throws {
    #expect(try sources("a `b\nc` d `e`\n") == ["a ", "`b\nc`", " d ", "`e`"])
  }

  @Test func lazyContinuationLines() throws {
    #expect(try sources("> > a\n> b\nc `d`\n") == ["a", "\n> ", "b", "\n", "c ", "`d`"])
  }

  @Test func indentedContinuationLines() throws {
    #expect(try sources("- a\n     b `c`\r\n  <kbd>d") == ["a", "\n     ", "b ", "`c`", "\r\n  ", "<kbd>", "d"])
  }

  @Test func escapesAndEntities() throws {
    #expect(try sources(#"\*a\* &amp;&copy;&foo; `\` \`b` `c`"#) == [#"\*a\* &amp;&copy;&foo; "#, #"`\`"#, #" \`b"#, "` `", "c`"])
  }

  @Test func codeSpansWithBackticksAndSpaces() throws {
    #expect(try sources("`` a`b `` ` `` ` `  ` `a  b`") == ["`` a`b ``", " ", "` `` `", " ", "`  `", " ", "`a  b`"])
  }

  @Test func emphasisAndLinks() throws {
    #expect(
      try sources("***a** b* ![c](<d e> 'f') [g][h] <http://x.y> z\n\n[h]: /i\n") == [
        "***a** b*", "**a**", "a", " b", " ", "![c](<d e> 'f')", "c", " ", "[g][h]", "g", " ", "<http://x.y>", "http://x.y", " z",
      ])
  }

  @Test func definitionsBeforeAParagraph() throws {
    #expect(try sources("[a]: /b\n'title'\n[c]: <d>\n[a] `e`\n") == ["[a]", "a", " ", "`e`"])
  }

  @Test func headings() throws {
    #expect(try sources("##  `a` b ##\n\n`c`\nd\n===\n") == ["`a`", " b", "`c`", "\n", "d"])
  }

  @Test func backticksInADestinationAreNoCodeSpan() throws {
    #expect(try sources("[a](b`c) `c) x`") == ["[a](b`c)", "a", " ", "`c) x`"])
  }

  @Test func commentsInASentence() throws {
    let document = try Document(parsing: "二 <!-- docgen count a -->3<!-- docgen end --> x\n")
    let places = document.nodes.indices.filter { document.nodes[$0].isHTML }.map { document.position(of: $0).column }
    #expect(places == [3, 27])
  }

  @Test func theSyntaxOfALink() throws {
    #expect(try Document(parsing: "[a]( b )").link?.syntax == .inline(destination: 5..<6))
    #expect(try Document(parsing: "[a](<b c>)").link?.syntax == .inline(destination: 4..<9))
    #expect(try Document(parsing: "[a]()").link?.syntax == .inline(destination: 4..<4))
    #expect(try Document(parsing: "[a][b]\n\n[b]: c").link?.syntax == .reference(tail: 3..<6))
    #expect(try Document(parsing: "[a] b\n\n[a]: c").link?.syntax == .reference(tail: 3..<3))
    #expect(try Document(parsing: "<mailto:a@b>").link?.syntax == .automatic(destination: 1..<11))
  }

  @Test func theOffsetOfALettersByte() throws {
    let document = try Document(parsing: "> \\*a &lt; b\n> `c\n> d`\n")
    let text = try #require(document.nodes.firstIndex { $0.kind == .text("*a < b") })
    #expect(document.offset(ofUTF8: 5, in: text) == 11)
    let code = try #require(document.nodes.firstIndex { $0.kind == .code("c d") })
    #expect(document.source.position(at: document.offset(ofUTF8: 2, in: code)) == SourcePosition(line: 3, column: 3))
  }

  @Test func htmlBlocksKnowTheirLines() throws {
    let document = try Document(parsing: "a\n\n- <!-- x\n  y -->\n\n  <!-- z -->\nb\n")
    let blocks = document.nodes.filter(\.isHTML).map { document.source.text($0.range) }
    #expect(blocks == ["<!-- x\n  y -->", "<!-- z -->"])
  }
}

extension Node {
  var isHTML: Bool {
    switch kind {
    case .htmlBlock, .htmlInline: true
    default: false
    }
  }
}
