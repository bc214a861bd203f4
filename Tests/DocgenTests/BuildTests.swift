import Foundation
import Testing

@Suite("docgen build")
struct BuildTests {
  private static let content: String = DocgenProcess.package.appendingPathComponent("content").path

  @Test("a site is published quietly when piped, is then current, and what departs from it is listed")
  func buildAndCheck() throws {
    let workplace = try Workplace()
    let build = try DocgenProcess.run(["--content", Self.content], in: workplace.url)
    #expect(build.status == 0, "\(build.errors)")
    #expect(build.output.isEmpty && build.errors.isEmpty)
    #expect(try workplace.names() == ["site"])
    let check = ["build", "--check", "--content", Self.content]
    #expect(try DocgenProcess.run(check, in: workplace.url).status == 0)
    try workplace.write("changed", to: "site/en/index.html")
    try workplace.write("mine", to: "site/CNAME")
    let different = try DocgenProcess.run(check, in: workplace.url)
    #expect(different.status == 1)
    #expect(different.output == "site/en/index.html differs\n")
    let json = try DocgenProcess.run(check + ["--format", "json"], in: workplace.url)
    #expect(try json.json as? [[String: String]] == [["file": "site/en/index.html", "difference": "differs"]])
    #expect(try DocgenProcess.run(["--content", Self.content], in: workplace.url).status == 0)
    #expect(try workplace.text(of: "site/CNAME") == "mine")
  }

  @Test("a folder that is not docgen's is left alone")
  func foreignOutput() throws {
    let workplace = try Workplace()
    try workplace.write("mine", to: "site/thesis.txt")
    let result = try DocgenProcess.run(["--content", Self.content], in: workplace.url)
    #expect(result.status == 73)
    #expect(result.errors == "docgen: site is not empty, and docgen did not make it: choose another folder, or empty it\n")
    #expect(try workplace.text(of: "site/thesis.txt") == "mine")
  }

  @Test("with findings nothing is published, in each form of report")
  func findings() throws {
    let workplace = try Workplace()
    try workplace.write("---\ntitle: Home\n", to: "content/en/index.md")
    let text = try DocgenProcess.run([], in: workplace.url)
    #expect(text.status == 1)
    #expect(text.errors.contains("content/en/index.md:1:1: error: "))
    #expect(text.output.isEmpty)
    let json = try DocgenProcess.run(["--format", "json"], in: workplace.url)
    #expect(json.status == 1)
    #expect((try json.json as? [[String: Any]])?.isEmpty == false)
    let github = try DocgenProcess.run(["--format", "github"], in: workplace.url)
    #expect(github.output.contains("::error file=content/en/index.md,line=1,col=1,"))
    #expect(try workplace.names() == ["content"])
  }

  @Test("a person at a terminal is told how much was built, how long it took and where it is")
  func summary() throws {
    let workplace = try Workplace()
    let terminal = try #require(Pseudoterminal())
    let process = try DocgenProcess.prepared(
      ["--content", Self.content, "--output", "public"], in: workplace.url, environment: ["NO_COLOR": "1", "TERM": "xterm"])
    process.standardOutput = terminal.end
    process.standardError = terminal.end
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let shown = terminal.text()
    let summary = #/\d+ pages, 2 languages, \d+ diagrams in \d+\.\d\d s → public\/index\.html/#
    #expect(shown.contains(summary), "\(shown)")
    #expect(!shown.contains("\u{1B}[1m"))
  }
}
