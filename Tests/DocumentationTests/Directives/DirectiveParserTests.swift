import CommonMark
import Testing

@testable import Documentation

@Suite struct DirectiveParserTests {
  private func parse(_ comment: String) throws -> DirectiveParser.Result {
    try DirectiveParser.parse(0..<comment.utf8.count, in: SourceText(comment))
  }

  @Test func kindArgumentsAndOptionsWithTheirPlaces() throws {
    let text = "<!-- docgen table transitions a  state=SYN-SENT set.name=\"客户 端\" empty=\"\" -->"
    guard case .directive(let directive) = try parse(text) else {
      Issue.record("not a directive")
      return
    }
    #expect(directive.kind == Directive.Word(text: "table", range: 12..<17))
    #expect(directive.arguments.map(\.text) == ["transitions", "a"])
    #expect(directive.options.map(\.key.text) == ["state", "set.name", "empty"])
    #expect(directive["state"] == "SYN-SENT")
    #expect(directive["set.name"] == "客户 端")
    #expect(directive["empty"] == "")
    #expect(directive["none"] == nil)
    let source = SourceText(text)
    #expect(directive.options.map { source.text($0.value.range) } == ["SYN-SENT", "客户 端", ""])
  }

  @Test func endAndSpacing() throws {
    #expect(try parse("<!-- docgen end -->") == .end)
    #expect(try parse("<!--docgen end-->") == .end)
    #expect(try parse("<!--\tdocgen\tend -->") == .end)
  }

  @Test(arguments: [
    ("<!-- docgenx -->", "directive.syntax", 5), ("<!-- docgen -->", "directive.syntax", 5),
    ("<!-- docgen a =b -->", "directive.syntax", 14), ("<!-- docgen a b= -->", "directive.value", 14),
    ("<!-- docgen a b=\"c -->", "directive.quote", 16), ("<!-- docgen a b=\"c\"d -->", "directive.syntax", 19),
    ("<!-- docgen a b=c\" -->", "directive.quote", 17), ("<!-- docgen a b=1 b=2 -->", "directive.twice", 18),
    ("<!-- docgen a b=1 c -->", "directive.order", 18), ("<!-- docgen a 三 -->", "directive.id", 14),
    ("<!-- docgen a b=c--d -->", "directive.dashes", 17), ("<!-- docgen\na -->", "directive.line", 11),
    ("<!-- docgen end x -->", "directive.end", 16), ("<!-- docgen \"a\" -->", "directive.id", 12),
  ])
  func wrongDirectives(_ comment: String, _ rule: String, _ offset: Int) {
    #expect {
      try parse(comment)
    } throws: { error in
      guard let problem = error as? Problem else { return false }
      return problem.rule.name == rule && problem.offset == offset
    }
  }
}
