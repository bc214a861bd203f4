import CommonMark
import Testing

@testable import Documentation

let testHooks = HTMLHooks(
  codeSpan: { (text, offset) throws(Problem) in
    if text == "SYN_SEND" { throw Problem("state.unknown", "there is no state `SYN_SEND`", hint: "did you mean `SYN-SENT`?", at: offset) }
    return text == "SYN-SENT" ? .link(to: "../states/syn-sent.html", title: "State & more") : .plain
  },
  destination: { (reference) throws(Problem) in
    if reference.destination.hasPrefix("missing") {
      throw Problem("link.broken", "there is no page `\(reference.destination)`", at: reference.offset)
    }
    return reference.destination.replacing(".md", with: ".html")
  },
  block: { (directive) throws(Problem) in
    if directive.arguments.first?.text == "unknown" {
      throw directive.problem("scenario.unknown", "there is no scenario `unknown`", at: .argument(0))
    }
    return HTML(markup: "<p>[\(directive.kind.text)]</p>")
  },
  inline: { (directive, value) throws(Problem) in
    if let value, value != "3" {
      throw directive.problem("count.wrong", "the model counts 3, not \(value)", at: .kind)
    }
    return HTML(markup: value.map { "<b>\($0)</b>" } ?? "<s>wrong</s>")
  })

func render(_ markdown: String) throws -> RenderedDocument {
  HTMLRenderer(hooks: testHooks, table: testTable, width: testWidth, reservedIDs: ["main"]).render(try Document(parsing: markdown))
}

@Suite struct HTMLRendererTests {
  private func html(_ markdown: String) throws -> String { try render(markdown).html.source }

  @Test func blocks() throws {
    #expect(
      try html("> a\n\n1. b\n2. c\n\n   d\n\n- e\n  - f\n\n3) g\n\n---\n\nh  \ni\nj *k* **l**\n") == """
        <blockquote>
        <p>a</p>
        </blockquote>
        <ol>
        <li><p>b</p>
        </li>
        <li><p>c</p>
        <p>d</p>
        </li>
        </ol>
        <ul>
        <li>e
        <ul>
        <li>f
        </li>
        </ul>
        </li>
        </ul>
        <ol start="3">
        <li>g
        </li>
        </ol>
        <hr>
        <p>h<br>
        i
        j <em>k</em> <strong>l</strong></p>

        """)
  }

  @Test func headingsHaveIDsOfTheirOwn() throws {
    let page = try render("# 三次握手 Handshake!\n\n## A\n\n## `A`\n\n## A-2\n\n## ！？\n\n## Main\n\n## Ünïcode  SYN-SENT, x_y\n")
    #expect(page.headings.map(\.id) == ["三次握手-handshake", "a", "a-2", "a-2-2", "section", "main-2", "ünïcode-syn-sent-x_y"])
    #expect(page.headings.map(\.level) == [1, 2, 2, 2, 2, 2, 2])
    #expect(page.headings[2].text == "A")
    #expect(page.html.source.hasPrefix("<h1 id=\"三次握手-handshake\">三次握手 Handshake!</h1>\n"))
  }

  @Test func textIsEscaped() throws {
    #expect(try html("a < b & \"c\" '\\<script>'\u{7}") == "<p>a &lt; b &amp; &quot;c&quot; &#39;&lt;script&gt;&#39;\u{FFFD}</p>\n")
    #expect(try html("`<b>&`") == "<p><code>&lt;b&gt;&amp;</code></p>\n")
    #expect(try html("![a \"b\"](c\"d 'e<f')") == "<p><img src=\"c%22d\" alt=\"a &quot;b&quot;\" title=\"e&lt;f\"></p>\n")
  }

  @Test func codeBlocksScrollByKeyboardAndKeepWideCharactersInCells() throws {
    #expect(
      try html("```text x\na 三<次\n```\n") == "<pre tabindex=\"0\"><code class=\"language-text\">a <span class=\"w2\">三</span>&lt;"
        + "<span class=\"w2\">次</span>\n</code></pre>\n")
    let labelled = HTMLRenderer(hooks: testHooks, table: testTable, width: testWidth, preformattedLabel: "代码")
    #expect(labelled.preformatted("a").source == "<pre tabindex=\"0\" role=\"group\" aria-label=\"代码\"><code>a</code></pre>")
  }

  @Test func codeSpansBecomeLinksButNotWithinLinks() throws {
    #expect(
      try html("`SYN-SENT` [`SYN-SENT`](a.md)")
        == "<p><a href=\"../states/syn-sent.html\" title=\"State &amp; more\"><code>SYN-SENT</code></a> "
        + "<a href=\"a.html\"><code>SYN-SENT</code></a></p>\n")
  }

  @Test func destinationsAreResolvedAndEncoded() throws {
    #expect(
      try html("[a](b.md#三 \"t\") <https://x.y/?a=b&c> ![d](<e f.png>)")
        == "<p><a href=\"b.html#%E4%B8%89\" title=\"t\">a</a> <a href=\"https://x.y/?a=b&amp;c\">https://x.y/?a=b&amp;c</a> "
        + "<img src=\"e%20f.png\" alt=\"d\"></p>\n")
  }

  @Test func directivesAndCaptions() throws {
    #expect(
      try html(
        "<!-- docgen diagram a -->\n*A `b`*\n\n<!-- docgen table a -->\n*not a caption*\n\n<!-- docgen diagram a -->\n\n*x* y\n\n"
          + "It takes <!-- docgen count a -->3<!-- docgen end --> of <!-- docgen wrong b -->.\n") == """
          <figure>
          <p>[diagram]</p>
          <figcaption>A <code>b</code></figcaption>
          </figure>
          <p>[table]</p>
          <p><em>not a caption</em></p>
          <p>[diagram]</p>
          <p><em>x</em> y</p>
          <p>It takes <b>3</b> of <s>wrong</s>.</p>

          """)
  }

  @Test func deepNestingRenders() throws {
    let text = String(repeating: "*a **b ", count: 5_000) + String(repeating: "** *", count: 5_000)
    #expect(try html(text).utf8.count > 50_000)
  }

  @Test func everythingWrongIsReportedInOneGo() throws {
    let text = """
      # 三 `SYN_SEND`

      [a](JavaScript:alert) and [b](missing.md) ![c](data:image/png;x)
      三次 <b onclick="x">d</b> takes <!-- docgen count a -->4<!-- docgen end -->

      <!-- docgen diagram unknown -->
      <!-- docgen diagrm a -->
      """
    let page = try render(text)
    #expect(
      page.html.source == """
        <h1 id="三-syn_send">三 <code>SYN_SEND</code></h1>
        <p>a and b c
        三次 &lt;b onclick=&quot;x&quot;&gt;d&lt;/b&gt; takes 4</p>

        """)
    #expect(
      report(page.problems, in: text) == """
        a.md:1:6: error: there is no state `SYN_SEND` [state.unknown]
          # 三 `SYN_SEND`
                ^
          hint: did you mean `SYN-SENT`?
        a.md:3:1: error: a link cannot lead to `javascript:`, and is shown as text [link.scheme]
          [a](JavaScript:alert) and [b](missing.md) ![c](data:image/png;x)
          ^
          hint: link to a page of the site, or to https:, http: or mailto:
        a.md:3:27: error: there is no page `missing.md` [link.broken]
          [a](JavaScript:alert) and [b](missing.md) ![c](data:image/png;x)
                                    ^
        a.md:3:43: error: a link cannot lead to `data:`, and is shown as text [link.scheme]
          [a](JavaScript:alert) and [b](missing.md) ![c](data:image/png;x)
                                                    ^
          hint: link to a page of the site, or to https:, http: or mailto:
        a.md:4:4: error: this HTML is shown as text [html.raw]
          三次 <b onclick="x">d</b> takes <!-- docgen count a -->4<!-- docgen end -->
               ^
          hint: \(RawHTML.hint)
        a.md:4:20: error: this HTML is shown as text [html.raw]
          三次 <b onclick="x">d</b> takes <!-- docgen count a -->4<!-- docgen end -->
                               ^
          hint: \(RawHTML.hint)
        a.md:4:43: error: the model counts 3, not 4 [count.wrong]
          三次 <b onclick="x">d</b> takes <!-- docgen count a -->4<!-- docgen end -->
                                                      ^
        a.md:6:21: error: there is no scenario `unknown` [scenario.unknown]
          <!-- docgen diagram unknown -->
                              ^
        a.md:7:13: error: there is no directive `diagrm` [directive.kind]
          <!-- docgen diagrm a -->
                      ^
          hint: did you mean `diagram`?

        """)
  }

  @Test(
    arguments: [
      ("javascript:x", "javascript"), ("java\tscript:x", "javascript"), (" DATA:x", "data"), ("a/b:c", nil), ("#a:b", nil), ("x.html", nil),
      ("1a:b", nil), ("https://x", "https"), ("", nil),
    ] as [(String, String?)])
  func schemes(_ destination: String, _ scheme: String?) {
    #expect(Destination.scheme(of: destination) == scheme)
  }
}
