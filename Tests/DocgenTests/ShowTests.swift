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

  @Test("a diagram as Markdown holds the same lines, as JSON the same run")
  func diagramForms() throws {
    let text = try DocgenProcess.run(["diagram", "lost-syn"]).output
    #expect(try DocgenProcess.run(["diagram", "lost-syn", "--format", "markdown"]).output == "```text\n\(text)```\n")
    let value = try #require(try DocgenProcess.run(["diagram", "lost-syn", "--format", "json"]).json as? [String: Any])
    let segments = try #require(value["segments"] as? [[String: Any]])
    #expect(segments.first?["fate"] as? String == "lost")
    #expect(segments.dropFirst().first?["repeats"] as? Int == segments.first?["id"] as? Int)
  }

  @Test(
    "every form is printed, and says what it is",
    arguments: [
      ("unicode", "│"), ("svg", "<svg "), ("rfc", "<SEQ=100><CTL=SYN>"), ("mermaid", "sequenceDiagram"), ("plantuml", "@startuml"),
      ("tikz", "\\begin{tikzpicture}"), ("packetdrill", "connect(3"), ("text", "1. "),
    ])
  func form(name: String, mark: String) throws {
    let result = try DocgenProcess.run(["diagram", "lost-syn", "--format", name, "--width", "90"])
    #expect(result.status == 0)
    #expect(result.output.contains(mark))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test("a file's ending chooses the form; what cannot be written leaves nothing behind")
  func files() throws {
    let workplace = try Workplace()
    #expect(try DocgenProcess.run(["diagram", "lost-syn", "-o", "run.svg"], in: workplace.url).status == 0)
    #expect(try String(contentsOf: workplace.url.appending(path: "run.svg"), encoding: .utf8).hasPrefix("<svg "))
    let unknown = try DocgenProcess.run(["diagram", "lost-syn", "--format", "gif"], in: workplace.url)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("there is no form `gif`"))
    let ending = try DocgenProcess.run(["diagram", "lost-syn", "-o", "run.gif"], in: workplace.url)
    #expect(ending.status == 2)
    let nowhere = try DocgenProcess.run(["diagram", "lost-syn", "-o", "none/run.svg"], in: workplace.url)
    #expect(nowhere.status == 73)
    #expect(nowhere.errors.hasPrefix("docgen: none/run.svg cannot be written: "))
    let narrow = try DocgenProcess.run(["diagram", "lost-syn", "--width", "10", "-o", "narrow.svg"], in: workplace.url)
    #expect(narrow.status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workplace.url.path).filter { $0 != "run.svg" }.isEmpty)
  }

  @Test("every scenario, a file each: as wide as it must be where nobody says how wide", arguments: ["svg", "rfc"])
  func all(form: String) throws {
    let workplace = try Workplace()
    #expect(try DocgenProcess.run(["diagram", "--all", "pictures", "--format", form], in: workplace.url).status == 0)
    let scenarios = try #require(try DocgenProcess.run(["list", "scenarios", "--format", "json"]).json as? [[String: String]])
    let files = try FileManager.default.contentsOfDirectory(atPath: workplace.url.appending(path: "pictures").path)
    #expect(files.count == scenarios.count)
    let narrow = try DocgenProcess.run(["diagram", "--all", "narrow", "--format", form, "--width", "10"], in: workplace.url)
    #expect(narrow.status == 2 && narrow.errors.contains("docgen: `figure-6`: the diagram needs "))
    #expect(try workplace.names() == ["pictures"])
  }

  @Test("state diagrams: the whole, around a state, a run in it, a difference")
  func stateDiagrams() throws {
    for words in [[], ["--around", "SYN-SENT"], ["--scenario", "lost-syn"], ["--profiles", "rfc9293", "no-time-wait"]] {
      let result = try DocgenProcess.run(["state-diagram"] + words)
      #expect(result.status == 0)
      #expect(result.output.contains("active OPEN / snd SYN") && result.lines.allSatisfy { $0.utf8.count <= 72 })
    }
    #expect(try DocgenProcess.run(["state-diagram", "--width", "30"]).status == 2)
    #expect(try DocgenProcess.run(["state-diagram", "--format", "scxml"]).output.hasPrefix("<?xml"))
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
