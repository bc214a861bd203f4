import Foundation
import Testing

@Suite("docgen new, docgen check")
struct NewTests {
  private func place() throws -> Workplace {
    let workplace = try Workplace()
    try FileManager.default.copyItem(
      at: DocgenProcess.package.appendingPathComponent("content"), to: workplace.url.appendingPathComponent("content"))
    return workplace
  }

  @Test("an article in every language, in which nothing is wrong, and never over another")
  func article() throws {
    let workplace = try place()
    let made = try DocgenProcess.run(["new", "article", "why-so"], in: workplace.url)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output == "content/en/why-so.md\ncontent/zh/why-so.md\n")
    let check = try DocgenProcess.run(["check"], in: workplace.url)
    #expect(!check.errors.contains("why-so"), "\(check.errors)")
    let again = try DocgenProcess.run(["new", "article", "why-so"], in: workplace.url)
    #expect(again.status == 73)
    #expect(again.errors == "docgen: content/en/why-so.md exists already\n  hint: choose another name\n")
    #expect(try DocgenProcess.run(["new", "article", "Why So"], in: workplace.url).status == 2)
  }

  @Test("a scenario's texts, and its declaration; until it is declared, the texts are findings")
  func scenario() throws {
    let workplace = try place()
    let made = try DocgenProcess.run(["new", "scenario", "lost-twice"], in: workplace.url)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.hasPrefix("Scenario(\n  \"lost-twice\", left: "))
    let check = try DocgenProcess.run(["check"], in: workplace.url)
    #expect(check.status == 1)
    #expect(check.errors.contains("the model has no `lost-twice` among its scenarios"))
    #expect(try DocgenProcess.run(["new", "scenario", "lost-syn"], in: workplace.url).status == 2)
  }

  @Test("a theme to change: what is changed in it is published")
  func theme() throws {
    let workplace = try place()
    #expect(try DocgenProcess.run(["new", "theme", "my-theme"], in: workplace.url).status == 0)
    try workplace.write("p { color: red }\n", to: "my-theme/style.css")
    let build = try DocgenProcess.run(["build", "--theme", "my-theme", "--output", "out"], in: workplace.url)
    #expect(build.status == 0, "\(build.errors)")
    #expect(try workplace.text(of: "out/style.css").hasSuffix("p { color: red }\n"))
    try workplace.write("{{nothing}}", to: "my-theme/page.html")
    let broken = try DocgenProcess.run(["check", "--theme", "my-theme"], in: workplace.url)
    #expect(broken.status == 1)
    #expect(broken.errors.contains("my-theme/page.html:1:3: error: a page has nothing named `nothing` [theme.place]"))
  }
}
