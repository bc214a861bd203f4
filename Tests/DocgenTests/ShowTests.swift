import Foundation
import Testing

@Suite("docgen diagram and docgen table")
struct ShowTests {
  @Test("a diagram within 72 columns; the options are the words of the directive")
  func diagram() throws {
    let result = try DocgenProcess.run(["diagram", "three-way-handshake"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("SYN,ACK"))
    #expect(result.lines.allSatisfy { $0.utf8.count <= 72 })
    #expect(try DocgenProcess.run(["diagram", "three-way-handshake", "--width", "72", "--lang", "en"]).output == result.output)
    let words = try DocgenProcess.run(["diagram", "three-way-handshake", "width=100", "lang=zh"])
    let options = try DocgenProcess.run(["diagram", "--lang", "zh", "three-way-handshake", "--width", "100"])
    #expect(words.status == 0)
    #expect(words.output == options.output)
    #expect(words.output != result.output)
  }

  @Test("a diagram as Markdown and as JSON holds the same lines")
  func diagramForms() throws {
    let text = try DocgenProcess.run(["diagram", "lost-syn"]).output
    #expect(try DocgenProcess.run(["diagram", "lost-syn", "--format", "markdown"]).output == "```text\n\(text)```\n")
    let lines = try #require(try DocgenProcess.run(["diagram", "lost-syn", "--format", "json"]).json as? [String])
    #expect(lines.map { $0 + "\n" }.joined() == text)
  }

  @Test("a width that cannot be met is answered with the smallest, which can")
  func width() throws {
    let result = try DocgenProcess.run(["diagram", "three-way-handshake", "width=10"])
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    let number = try #require(result.errors.firstMatch(of: #/needs (\d+) columns, not 10/#)?.1)
    #expect(try DocgenProcess.run(["diagram", "three-way-handshake", "width=\(number)"]).status == 0)
  }

  @Test("a setting changes a run")
  func setting() throws {
    let usual = try DocgenProcess.run(["diagram", "figure-12"])
    let changed = try DocgenProcess.run(["diagram", "figure-12", "set.MSL=1000"])
    #expect(changed.status == 0)
    #expect(changed.output != usual.output)
  }

  @Test("outside of the project the texts are the program's own")
  func withoutContent() throws {
    let workplace = try Workplace()
    let result = try DocgenProcess.run(["diagram", "three-way-handshake"], in: workplace.url)
    #expect(result.status == 0)
    #expect(result.output.contains("SYN,ACK"))
    let other = try DocgenProcess.run(["diagram", "three-way-handshake", "lang=zh"], in: workplace.url)
    #expect(other.status == 2)
    #expect(other.errors == "docgen: there is no language `zh`\n  hint: there is `en`\n")
  }

  @Test("tables as text, Markdown and JSON", arguments: [["states"], ["transitions", "state=SYN-SENT"], ["steps", "scenario=lost-syn"]])
  func table(words: [String]) throws {
    let text = try DocgenProcess.run(["table"] + words)
    #expect(text.status == 0)
    #expect(text.output.contains("SYN-SENT"))
    let markdown = try DocgenProcess.run(["table"] + words + ["--format", "markdown"])
    #expect(markdown.output.hasPrefix("| "))
    #expect(markdown.output.split(separator: "](").dropFirst().allSatisfy { $0.hasPrefix("https://") })
    let records = try #require(try DocgenProcess.run(["table"] + words + ["--format", "json"]).json as? [[String: String]])
    #expect(records.count == markdown.lines.count - 3)
  }

  @Test("a table's text keeps to its width")
  func tableWidth() throws {
    for width in [80, 120] {
      let result = try DocgenProcess.run(["table", "states", "width=\(width)"])
      #expect(result.status == 0)
      #expect(result.lines.allSatisfy { $0.count <= width })
    }
  }
}
