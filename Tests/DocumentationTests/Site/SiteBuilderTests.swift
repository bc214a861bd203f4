import Testing

@testable import Documentation

@Suite struct SiteBuilderTests {
  /// A site with every kind of directive, built once.
  private static let site = Result { try build() }

  private static let articles = [
    "index.md": """
    In `SYN-SENT`, after `LISTEN -> SYN-RECEIVED`, by `MUST-10`, on `SEGMENT ARRIVES`; `SND.NXT` and `unknown`.

    There are <!-- docgen count three-way-handshake what=segments -->3<!-- docgen end --> of them,
    in <!-- docgen state three-way-handshake side=client after=2 -->`SYN-SENT`<!-- docgen end -->,
    not <!-- docgen wrong SYN_SEND -->; <!-- docgen no-transition LISTEN ESTABLISHED -->.

    See [more](notes/more.md#lost-ack) and ![a figure](figure.svg).
    """,
    "notes/more.md": """
    ## Lost ACK

    <!-- docgen diagram lost-ack -->

    *What to see.*

    <!-- docgen table transitions state=LISTEN -->

    Back [home](../index.md), or [on](#lost-ack).
    """,
  ]

  private static func build() throws -> SiteBuild {
    var content = TestContent(articles: articles)
    content.write("title:\n  en: A & B\n  zh: 甲\nlanguages: [zh, en]\n", to: "docgen.yml")
    for language in ["en", "zh"] { content.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "\(language)/figure.svg") }
    return try content.build()
  }

  @Test func nothingIsWrongWithIt() throws {
    let site = try Self.site.get()
    #expect(site.findings.report.isEmpty)
    #expect(site.counts.languages == 2)
    #expect(site.counts.diagrams > 2 * TestContent.subject.scenarios.count)
    #expect(
      site.files.keys.count { $0.hasSuffix(".html") } == site.counts.pages + 2,
      "besides the pages there are the choice of a language and the page for what is missing")
    #expect(site.files["en/figure.svg"] != nil)
  }

  @Test func namesAreLinkedToTheirPages() throws {
    let page = try Self.site.get().text("en/index.html")
    #expect(page.contains("In <a href=\"states/syn-sent.html\" title=\"a text\"><code>SYN-SENT</code></a>, after "))
    #expect(
      page.contains("<code><a href=\"states/listen.html\">LISTEN</a> -&gt; <a href=\"states/syn-received.html\">SYN-RECEIVED</a></code>"))
    #expect(page.contains("<a href=\"requirements.html#must-10\" title=\"a text\"><code>MUST-10</code></a>"))
    #expect(page.contains("<a href=\"events/segment-arrives.html\" title=\"a text\"><code>SEGMENT ARRIVES</code></a>"))
    #expect(page.contains("<a href=\"variables.html#sndnxt\" title=\"a text\"><code>SND.NXT</code></a> and <code>unknown</code>"))
  }

  @Test func directivesInSentences() throws {
    let site = try Self.site.get()
    let page = site.text("en/index.html")
    #expect(page.contains("There are 3 of them,\nin <a href=\"states/syn-sent.html\" title=\"a text\"><code>SYN-SENT</code></a>,\n"))
    #expect(page.contains("not <s class=\"wrong\"><code>SYN_SEND</code></s> (right: <a href=\"states/syn-sent.html\""))
    #expect(page.contains("no transition from <a href=\"states/listen.html\" title=\"a text\"><code>LISTEN</code></a> to <a"))
    let markdown = site.text("en/index.md")
    #expect(markdown.hasPrefix("# A title\n\nIn `SYN-SENT`, after "))
    #expect(
      markdown.contains("There are 3 of them,\nin `SYN-SENT`,\nnot ~~SYN_SEND~~ (right: [`SYN-SENT`](states/syn-sent.md)); no transition"))
    #expect(markdown.contains("See [more](notes/more.md#lost-ack) and ![a figure](figure.svg)."))
  }

  @Test func directivesInBlocks() throws {
    let site = try Self.site.get()
    let page = site.text("en/notes/more.html")
    #expect(page.contains("<figure>\n<div class=\"diagram\" tabindex=\"0\" role=\"group\" aria-label=\"Diagram 1\">\n<svg "))
    #expect(page.contains("<pre tabindex=\"0\" role=\"group\" aria-label=\"Diagram 1\"><code>"), "the same as text")
    #expect(page.contains("</code></pre>\n</details>\n</div>\n<figcaption>What to see.</figcaption>\n</figure>\n"))
    #expect(page.contains("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\">\n<table>\n"))
    #expect(page.contains("<a href=\"../rules/listen.html#listensyn\"><code>listen.syn</code></a>"))
    let markdown = site.text("en/notes/more.md")
    #expect(markdown.contains("## Lost ACK\n\n```text\n"))
    #expect(markdown.contains("\n```\n\n*What to see.*\n\n| Event "))
    #expect(site.text("en/scenarios.md").contains("](scenarios/lost-ack.md)"))
    #expect(site.text("en/scenarios.html").contains("<a href=\"scenarios/lost-ack.html\">"))
  }

  @Test func everyLinkOfEveryPageLeadsSomewhere() throws {
    let site = try Self.site.get()
    let ids = site.files.filter { $0.key.hasSuffix(".html") }.mapValues { file in
      Set(Self.values(of: "id", in: String(decoding: file, as: UTF8.self)))
    }
    for path in ids.keys.sorted() {
      let page = site.text(path)
      for link in Set(Self.values(of: "href", in: page) + Self.values(of: "src", in: page)) where Destination.scheme(of: link) == nil {
        let (file, fragment) = SiteAddress.split(link)
        let target = file.isEmpty ? path : SiteAddress.resolve(file, in: Path.folder(of: path))
        #expect(target.map { site.files[$0] != nil } == true, "\(path): \(link)")
        if let fragment, let target { #expect(ids[target]?.contains(fragment) == true, "\(path): \(link)") }
      }
    }
  }

  private static func values(of attribute: String, in page: String) -> [String] {
    page.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }).replacing("&amp;", with: "&") }
  }

  @Test func pagesHoldNoScriptAndNothingFromElsewhere() throws {
    for (path, file) in try Self.site.get().files where path.hasSuffix(".html") {
      let page = String(decoding: file, as: UTF8.self)
      #expect(page.split(separator: "<script").dropFirst().allSatisfy { $0.hasPrefix(" src=\"") && $0.contains("></script>") }, "\(path)")
      #expect(page.contains(" style=") == false && page.contains(" onclick") == false, "\(path)")
      #expect(page.contains("<link rel=\"stylesheet\" href=\"http") == false && page.contains(" src=\"http") == false, "\(path)")
    }
  }

  @Test func theSameContentGivesTheSameBytes() throws {
    #expect(try Self.build().files == Self.site.get().files)
  }

  @Test func theFrameOfAPage() throws {
    let site = try Self.site.get()
    let page = site.text("zh/states/listen.html")
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"zh\">\n"))
    #expect(page.contains("<title>LISTEN – 甲</title>"))
    #expect(page.contains("<link rel=\"stylesheet\" href=\"../../style.css\">"))
    #expect(page.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"../../en/states/listen.html\">"))
    #expect(page.contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"listen.md\">"))
    #expect(page.contains("<li><a aria-current=\"true\" href=\"../states.html\">"))
    #expect(site.text("index.html").contains("<a href=\"zh/index.html\" lang=\"zh\" hreflang=\"zh\">"))
    #expect(site.text("en/index.html").contains("<a class=\"site\" href=\"index.html\">A &amp; B</a>"))
  }
}
