import CommonMark
import Testing

@testable import Documentation

@Suite struct DirectiveScanTests {
  @Test func blocksAndInlinesAreFound() throws {
    let text = """
      <!-- docgen diagram a -->
      *Caption*

      - <!-- docgen table b -->

      A <!-- docgen count c what=segments -->3<!-- docgen end --> and <!-- docgen wrong d -->.
      """
    let document = try Document(parsing: text)
    let scan = DirectiveScan(document, table: testTable)
    #expect(scan.problems.isEmpty)
    #expect(scan.blocks.values.map(\.kind.text).sorted() == ["diagram", "table"])
    let inlines = scan.inlines.sorted { $0.key < $1.key }.map(\.value)
    #expect(inlines.map(\.directive.kind.text) == ["count", "wrong"])
    #expect(inlines.map { $0.value.map(document.source.text) } == ["3", nil])
  }

  @Test func inCodeADirectiveIsText() throws {
    let text = "`<!-- docgen x -->` \\<!-- docgen y --> &lt;!-- docgen z\n\n```\n<!-- docgen z -->\n```\n\n    <!-- docgen w -->\n"
    let scan = DirectiveScan(try Document(parsing: text), table: testTable)
    #expect(scan.problems.isEmpty && scan.blocks.isEmpty && scan.inlines.isEmpty)
  }

  @Test func unknownNamesAreAnsweredWithTheNearest() throws {
    #expect(
      try directiveReport("<!-- docgen diagrm a -->\n<!-- docgen table x stat=y style=plian -->\n<!-- docgen zzz -->\n") == """
        a.md:1:13: error: there is no directive `diagrm` [directive.kind]
          <!-- docgen diagrm a -->
                      ^
          hint: did you mean `diagram`?
        a.md:2:21: error: `table` has no key `stat` [directive.key]
          <!-- docgen table x stat=y style=plian -->
                              ^
          hint: did you mean `state`?
        a.md:2:34: error: `style` cannot be `plian` [directive.value]
          <!-- docgen table x stat=y style=plian -->
                                           ^
          hint: did you mean `plain`?
        a.md:3:13: error: there is no directive `zzz` [directive.kind]
          <!-- docgen zzz -->
                      ^
          hint: the kinds are `diagram`, `table`, `count`, `wrong`

        """)
  }

  @Test func argumentsAreCounted() throws {
    #expect(
      try directiveReport("<!-- docgen diagram -->\n<!-- docgen diagram a b -->\n") == """
        a.md:1:13: error: `diagram` needs the name of a scenario (SCENARIO) [directive.arguments]
          <!-- docgen diagram -->
                      ^
          hint: usage: diagram SCENARIO [width=…]
        a.md:2:23: error: `diagram` takes one argument, not 2 [directive.arguments]
          <!-- docgen diagram a b -->
                                ^
          hint: usage: diagram SCENARIO [width=…]

        """)
  }

  @Test func anInlineDirectiveNeverStartsALine() throws {
    #expect(
      try directiveReport("数\n<!-- docgen count a -->3<!-- docgen end --> x\n") == """
        a.md:2:24: error: a directive at the start of a line must stand alone on it [directive.starts-line]
          <!-- docgen count a -->3<!-- docgen end --> x
                                 ^
          hint: put a word before an inline directive; move a block directive's neighbours to other lines

        """)
  }

  @Test func placesAreHeldTo() throws {
    #expect(
      try directiveReport("三 <!-- docgen table a --> x\n\n<!-- docgen wrong a -->\n") == """
        a.md:1:15: error: `table` makes a block and cannot stand in a sentence [directive.placement]
          三 <!-- docgen table a --> x
                         ^
          hint: put it alone on a line
        a.md:3:13: error: `wrong` stands in a sentence, not alone on a line [directive.placement]
          <!-- docgen wrong a -->
                      ^
          hint: put a word before it

        """)
  }

  @Test(arguments: [
    ("a <!-- docgen count b -->3 c\n", ["1:15 directive.unclosed"]),
    ("a <!-- docgen count b -->3\n\nc <!-- docgen end -->\n", ["1:15 directive.unclosed", "3:3 directive.end"]),
    ("<!-- docgen end -->\n", ["1:1 directive.end"]),
    ("a <!-- docgen count b --> c <!-- docgen count d -->1<!-- docgen end --> <!-- docgen end -->\n", ["1:29 directive.nested"]),
    ("a <!-- docgen count b=x--y -->3\n", ["1:3 directive.syntax"]),
    ("a <!-- docgen\n", ["1:3 directive.syntax"]),
    ("<!-- docgen diagram a\n-->\n", ["1:1 directive.unclosed"]),
    ("> <!-- docgen diagram a\n", ["1:3 directive.unclosed"]),
    ("a <!-- docgen\nwrong a --> b\n", ["1:14 directive.line"]),
    ("<div>\n<!-- docgen table a -->\n</div>\n", ["2:1 directive.in-html"]),
    ("a <!-- docgen zzz b -->3<!-- docgen end -->\n", ["1:15 directive.kind"]),
    ("<!-- docgen diagram a sum=01234567 -->\n", ["1:23 directive.key"]),
  ])
  func wrongUses(_ text: String, _ expected: [String]) throws {
    let document = try Document(parsing: text)
    let problems = DirectiveScan(document, table: testTable).problems
    #expect(problems.map { "\(document.source.position(at: $0.offset)) \($0.rule)" } == expected)
  }
}
