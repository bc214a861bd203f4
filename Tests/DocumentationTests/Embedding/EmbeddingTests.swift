import CommonMark
import Testing

@testable import Documentation

/// A model in miniature: what each directive expands to, with a number that a change of the model changes.
func embedding(version: Int = 1, force: Bool = false) -> Embedding {
  Embedding(table: testTable, overwritesHandEdits: force) { (directive, place) throws(Problem) in
    if directive.arguments.first?.text == "unknown" {
      throw directive.problem("scenario.unknown", "there is no scenario `unknown`", hint: "run docgen list scenarios", at: .argument(0))
    }
    switch (directive.kind.text, place) {
    case ("diagram", _): return .block(["```", "A --\(version)--> B", "", "    X  ", "```"])
    case ("table", _): return .block(["| a |", "|---|", "| \(version) |"])
    case (_, .inline): return .inline("\(version)")
    case (_, .block): return .block(["\(version)"])
    }
  }
}

func fill(_ text: String, version: Int = 1, force: Bool = false) -> Embedding.Outcome {
  embedding(version: version, force: force).fill(SourceFile(name: "n.md", text: SourceText(text)))
}

extension Embedding.Outcome {
  var text: String { String(decoding: bytes, as: UTF8.self) }
  var report: String { FindingReport(findings, width: testWidth).rendered(as: .text) }
}

@Suite struct EmbeddingTests {
  @Test func aNewBlockIsFilledUnderItsPrefix() {
    let notes = "1. one\n\n   <!-- docgen diagram a -->\n2. two\n\n> quote\n> <!-- docgen table x -->\n> more\n"
    let sum = EmbeddedRegion.sum(of: ["", "```", "A --1--> B", "", "    X", "```", ""])
    let tableSum = EmbeddedRegion.sum(of: ["", "| a |", "|---|", "| 1 |", ""])
    #expect(
      fill(notes).text == """
        1. one

           <!-- docgen diagram a sum=\(sum) -->

           ```
           A --1--> B

               X
           ```

           <!-- docgen end -->
        2. two

        > quote
        > <!-- docgen table x sum=\(tableSum) -->
        >
        > | a |
        > |---|
        > | 1 |
        >
        > <!-- docgen end -->
        > more

        """)
  }

  @Test func theFirstLineOfAListItem() {
    let text = fill("> - <!-- docgen count a -->").text
    let sum = EmbeddedRegion.sum(of: ["", "1", ""])
    #expect(text == "> - <!-- docgen count a sum=\(sum) -->\n>\n>   1\n>\n>   <!-- docgen end -->")
    #expect(fill(text).text == text)
  }

  @Test func lineEndsByteOrderMarkAndMissingNewlineStay() {
    let notes =
      "\u{FEFF}# N\r\n\r\n- a\r\n\r\n  <!-- docgen diagram a -->\r\n\r\n> <!-- docgen table b -->\r\n\r\nIt takes <!-- docgen count c --> x \r\n\r\nend"
    let filled = fill(notes)
    #expect(filled.findings.isEmpty)
    #expect(filled.regions.map(\.state) == [.new, .new, .new])
    #expect(SourceText(filled.bytes).lines.dropLast().allSatisfy { $0.end == .carriageReturnLineFeed })
    #expect(filled.text.hasPrefix("\u{FEFF}# N\r\n\r\n- a\r\n\r\n  <!-- docgen diagram a sum="))
    #expect(filled.text.hasSuffix("sum=\(EmbeddedRegion.sum(of: ["1"])) -->1<!-- docgen end --> x \r\n\r\nend"))
    let again = fill(filled.text)
    #expect(again.bytes == filled.bytes)
    #expect(again.regions.map(\.state) == [.current, .current, .current])
    #expect(again.outdated.isEmpty)
  }

  @Test func theRegionsLinesDoNotDependOnLineEnds() {
    let filled = fill("a\n\n<!-- docgen diagram a -->\n").text
    let converted = filled.replacing("\n", with: "\r\n")
    #expect(fill(converted).text == converted)
  }

  @Test func aStaleRegionIsFilledAnewAndReportedByCheck() {
    let old = fill("a <!-- docgen count b --> c\n\n<!-- docgen table x -->\nd\n").text
    let outcome = fill(old, version: 2)
    #expect(outcome.regions.map(\.state) == [.stale, .stale])
    #expect(outcome.text == fill("a <!-- docgen count b --> c\n\n<!-- docgen table x -->\nd\n", version: 2).text)
    #expect(outcome.outdated.map { "\($0.position) \($0.rule)" } == ["1:15 embed.stale", "3:13 embed.stale"])
  }

  @Test func handEditedRegionsNeedForce() {
    let edited = fill("<!-- docgen table x -->\n").text.replacing("| 1 |", with: "| 9 |")
    let outcome = fill(edited)
    #expect(outcome.text == edited)
    let first = edited.prefix { $0 != "\n" }
    #expect(
      outcome.report == """
        n.md:1:13: error: this region was edited by hand [embed.hand-edited]
          \(first)
                      ^
          hint: move the text out of the region, or overwrite it with --force

        """)
    #expect(fill(edited, force: true).text == fill("<!-- docgen table x -->\n").text)
  }

  @Test func aRegionThatLostItsPrefixIsHandEdited() {
    let filled = fill("> <!-- docgen diagram x -->\n").text
    let edited = filled.replacing("> A --1", with: "A --1")
    #expect(fill(edited).findings.isEmpty == false)
    #expect(fill(edited).text == edited)
  }

  @Test func textBetweenAnUnsealedDirectiveAndAnEndIsNotLost() {
    let notes = "<!-- docgen table x -->\n\nmine\n\n<!-- docgen end -->\n"
    #expect(fill(notes).findings.map(\.rule) == ["embed.hand-edited"])
    #expect(fill(notes).text == notes)
    let empty = "<!-- docgen table x -->\n<!-- docgen end -->\n"
    #expect(fill(empty).text == fill("<!-- docgen table x -->\n").text)
  }

  @Test func aDeletedEndIsReported() {
    let filled = fill("x\n\n<!-- docgen count a -->\n\n<!-- docgen count b -->\n").text
    let sum = EmbeddedRegion.sum(of: ["", "1", ""])
    let cut = filled.replacing("<!-- docgen end -->\n\n", with: "\n")
    #expect(cut != filled)
    #expect(
      fill(cut).report == """
        n.md:3:13: error: the end of this region is gone [embed.broken]
          <!-- docgen count a sum=\(sum) -->
                      ^
          hint: put `<!-- docgen end -->` back, or remove `sum=` and the old text so that it is filled anew

        """)
    #expect(fill(cut).text == cut)
  }

  @Test func nestedRegionsAreReported() {
    let filled = fill("<!-- docgen table a -->\n").text
    let nested = filled.replacing("| 1 |\n", with: "| 1 |\n\n<!-- docgen count b -->\n\n1\n\n<!-- docgen end -->\n")
    #expect(fill(nested).findings.map { "\($0.position) \($0.rule)" } == ["7:1 embed.nested"])
    #expect(fill(nested).text == nested)
  }

  @Test(arguments: [
    ("<!-- docgen end -->\n", "1:1 embed.end"), ("a <!-- docgen end -->\n", "1:3 embed.end"),
    ("> <!-- docgen table a -->\n\n<!-- docgen end -->\n", "3:1 embed.prefix"),
    ("<!-- docgen diagram unknown -->\n", "1:21 scenario.unknown"), ("<!-- docgen diagrm a -->\n", "1:13 directive.kind"),
    ("<!-- docgen count a -->1<!-- docgen end -->\n", "1:24 directive.starts-line"),
    ("<!-- docgen table a x=1 -->\n", "1:21 directive.key"),
  ])
  func wrongNotesAreLeftAsTheyAre(_ notes: String, _ expected: String) {
    let outcome = fill(notes)
    #expect(outcome.findings.map { "\($0.position) \($0.rule)" } == [expected])
    #expect(outcome.text == notes)
  }

  @Test func codeAndFrontMatterStay() {
    let notes = "---\na: b\n---\n`<!-- docgen table a -->`\n\n```\n<!-- docgen table a -->\n```\n"
    #expect(fill(notes).text == notes)
    #expect(fill(notes).regions.isEmpty)
  }
}
