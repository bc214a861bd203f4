import Foundation
import Testing

@Suite("docgen embed")
struct EmbedTests {
  /// A byte order mark, a diagram in a list item, a table in a quote, a count in a sentence, CRLF, and no line end at the end.
  private static let notes: String = [
    "\u{FEFF}# Notes", "", "- An item:", "", "  <!-- docgen diagram three-way-handshake -->", "", "> A quote:", ">",
    "> <!-- docgen table transitions state=SYN-SENT -->", "",
    "It takes <!-- docgen count three-way-handshake -->segments<!-- docgen end --> segments, *as it is*.\t", "",
    "```", "<!-- docgen diagram in-code -->", "```", "", "The end",
  ].joined(separator: "\r\n")

  @Test("notes are filled, a second run changes nothing, and every other byte stays")
  func fill() throws {
    let workplace = try Workplace()
    try workplace.write(Self.notes, to: "notes.md")
    let first = try DocgenProcess.run(["embed", "notes.md"], in: workplace.url)
    #expect(first.status == 0)
    #expect(first.output.isEmpty && first.errors.isEmpty)
    let filled = try workplace.text(of: "notes.md")
    #expect(filled.contains("\r\n  ```text\r\n"))
    #expect(filled.contains("\r\n> | "))
    #expect(filled.contains("-->3<!-- docgen end --> segments, *as it is*.\t\r\n"))
    #expect(filled.replacing("\r\n", with: "").contains("\n") == false)
    #expect(outside(filled) == outside(Self.notes))
    #expect(try DocgenProcess.run(["embed", "notes.md"], in: workplace.url).status == 0)
    #expect(try workplace.text(of: "notes.md") == filled)
    let check = try DocgenProcess.run(["embed", "--check", "notes.md"], in: workplace.url)
    #expect(check.status == 0)
    #expect(check.output.isEmpty && check.errors.isEmpty)
    #expect(try workplace.names() == ["notes.md"])
  }

  /// The text without regions: from the sum of an opening directive to its end.
  private func outside(_ text: String) -> String {
    let withoutRegions = text.replacing(#/ sum=[0-9a-f]{8} -->(?s:.*?)<!-- docgen end -->(\r\n)?/#, with: " -->\r\n")
    return withoutRegions.replacing("segments<!-- docgen end -->", with: "").replacing("-->\r\n", with: "-->")
  }

  @Test("--check writes nothing and prints what would change")
  func check() throws {
    let workplace = try Workplace()
    try workplace.write("<!-- docgen diagram three-way-handshake -->\n", to: "a.md")
    try workplace.write("Nothing here.\n", to: "b.md")
    let result = try DocgenProcess.run(["embed", "--check", "a.md", "b.md"], in: workplace.url)
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("--- a.md\n+++ a.md\n@@ "))
    #expect(!result.output.contains("b.md"))
    #expect(try workplace.text(of: "a.md") == "<!-- docgen diagram three-way-handshake -->\n")
    let json = try DocgenProcess.run(["embed", "--check", "--format", "json", "a.md", "b.md"], in: workplace.url)
    #expect(json.status == 1)
    #expect((try json.json as? [[String: Any]])?.first?["rule"] as? String == "embed.new")
  }

  @Test(
    "what is wrong is reported where it stands, and no file is touched",
    arguments: [
      (
        "<!-- docgen diagram tree-way-handshake -->\n", "bad.md:1:21: error: there is no scenario `tree-way-handshake`",
        "`three-way-handshake`"
      ),
      ("<!-- docgen diagram figure-6 sum=01234567 -->\n", "bad.md:1:13: error: the end of this region is gone", "put"),
      ("<!-- docgen end -->\n", "bad.md:1:1: error: there is no region that ends here", "remove it"),
      ("<!-- docgen diagram figure-6 width=3 -->\n", "bad.md:1:36: error: the diagram needs ", "width="),
      ("<!-- docgen diagram figure-6 lang=fr -->\n", "bad.md:1:35: error: there is no language `fr`", "`en`"),
      (
        "<!-- docgen diagram figure-6 -->\n\n<!-- docgen diagram figure-7 -->\n\n<!-- docgen end -->\n\n<!-- docgen end -->\n",
        "bad.md:3:1: error: a region stands within another", "move it out"
      ),
    ])
  func wrong(text: String, complaint: String, hint: String) throws {
    let workplace = try Workplace()
    try workplace.write("<!-- docgen diagram figure-6 -->\n", to: "good.md")
    try workplace.write(text, to: "bad.md")
    let result = try DocgenProcess.run(["embed", "good.md", "bad.md"], in: workplace.url)
    #expect(result.status == 1)
    #expect(result.errors.contains(complaint), "\(result.errors)")
    #expect(result.errors.contains("^\n  hint: "))
    #expect(result.errors.contains(hint))
    #expect(result.output.isEmpty)
    #expect(try workplace.text(of: "good.md") == "<!-- docgen diagram figure-6 -->\n")
    #expect(try workplace.text(of: "bad.md") == text)
  }

  @Test("a region that was edited by hand is kept, unless it is forced")
  func handEdited() throws {
    let workplace = try Workplace()
    try workplace.write("<!-- docgen diagram figure-6 -->\n", to: "notes.md")
    #expect(try DocgenProcess.run(["embed", "notes.md"], in: workplace.url).status == 0)
    let filled = try workplace.text(of: "notes.md")
    let edited = filled.replacing("SYN", with: "sin")
    try workplace.write(edited, to: "notes.md")
    let refused = try DocgenProcess.run(["embed", "notes.md"], in: workplace.url)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("[embed.hand-edited]"))
    #expect(try workplace.text(of: "notes.md") == edited)
    #expect(try DocgenProcess.run(["embed", "--force", "notes.md"], in: workplace.url).status == 0)
    #expect(try workplace.text(of: "notes.md") == filled)
  }

  @Test("several files are written all or none")
  func allOrNone() throws {
    let workplace = try Workplace()
    let text = "<!-- docgen diagram figure-6 -->\n"
    try workplace.write(text, to: "a.md")
    try workplace.write(text, to: "b.md")
    try workplace.write("in the way", to: ".b.md.docgen-new/file")
    let result = try DocgenProcess.run(["embed", "a.md", "b.md"], in: workplace.url)
    #expect(result.status == 73)
    #expect(result.errors.contains("cannot be written"))
    #expect(try workplace.text(of: "a.md") == text)
    #expect(try workplace.text(of: "b.md") == text)
  }
}
