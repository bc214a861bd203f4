import CommonMark
import Testing

@testable import Documentation

@Suite struct ThemeTests {
  private func files(_ changes: [String: String]) -> [String: [UInt8]] {
    ThemeFiles.builtInFiles.merging(changes.mapValues { Array($0.utf8) }) { _, new in new }
  }

  @Test func aTemplateIsFilled() throws {
    let file = SourceFile(name: "page.html", text: SourceText("<p>{{a}} {{b}}{{a}}</p>"))
    let template = try Template(file, places: ["a", "b"])
    #expect(template.filled { "[\($0)]" } == "<p>[a] [b][a]</p>")
  }

  @Test func whatIsWrongWithATemplateIsSaidAtItsPlace() {
    do throws(TemplateError) {
      _ = try ThemeFiles(files(["page.html": "<p>\n{{hedding}} {{text</p>"]), folder: "my-theme")
      Issue.record("the theme was taken")
    } catch {
      #expect(
        error.findings.sorted().report == """
          my-theme/page.html:2:3: error: a page has nothing named `hedding` [theme.place]
            {{hedding}} {{text</p>
              ^
            hint: did you mean `heading` or `headings`?
          my-theme/page.html:2:13: error: this place has no end [theme.place]
            {{hedding}} {{text</p>
                        ^
            hint: close it with `}}`

          """)
    }
  }

  @Test func aThemeIsWhole() {
    var files = ThemeFiles.builtInFiles
    files["choice.html"] = nil
    do throws(TemplateError) {
      _ = try ThemeFiles(files, folder: "my-theme")
      Issue.record("the theme was taken")
    } catch {
      #expect(error.findings.map(\.file) == ["my-theme/choice.html"])
    }
  }

  @Test func aThemeOfOnesOwnIsUsed() throws {
    let theme = try ThemeFiles(files(["page.html": "<h1>{{heading}}</h1>{{site.menu}}", "logo.svg": "<svg/>"]), folder: "t")
    let site = SiteBuilder(TestContent.runs).build(try TestContent().read(), theme: theme)
    #expect(site.text("en/index.html") == "<h1>A title</h1>Menu")
    #expect(site.text("logo.svg") == "<svg/>")
  }

  @Test func whatASiteWithAnAddressSays() throws {
    var content = TestContent()
    content.write("title: T\nbase-url: https://example.org/docs\n", to: "docgen.yml")
    let site = try content.build()
    let page = site.text("zh/states/listen.html")
    #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/docs/zh/states/listen.html\">"))
    #expect(page.contains("hreflang=\"en\" href=\"https://example.org/docs/en/states/listen.html\">"))
    #expect(page.contains("<meta property=\"og:title\" content=\"LISTEN\">"))
    #expect(site.text("sitemap.xml").contains("<loc>https://example.org/docs/en/index.html</loc>"))
    #expect(page.contains("<a class=\"site\" href=\"../index.html\">"), "links within the site stay relative")
    #expect(try TestContent().build().files["sitemap.xml"] == nil)
  }

  @Test func llmsListsEveryPage() throws {
    let site = try TestContent().build()
    let list = site.text("llms.txt")
    for path in site.files.keys where path.hasSuffix(".md") { #expect(list.contains("](\(path))"), "\(path)") }
  }
}
