import Testing

@testable import Documentation

@Suite struct RawHTMLTests {
  @Test(arguments: [
    ("a <kbd>Ctrl</kbd> H<sub>2</sub>O<br/>b<BR >c", "<p>a <kbd>Ctrl</kbd> H<sub>2</sub>O<br>b<br>c</p>\n"),
    (
      "<details>\n<summary>More <kbd>x</kbd></summary>\n\n*a*\n\n</details>",
      "<details>\n<summary>More <kbd>x</kbd></summary>\n<p><em>a</em></p>\n</details>\n"
    ),
    ("a <!-- a comment --> b\n\n<!-- another -->\n", "<p>a  b</p>\n"),
  ])
  func allowedHTMLStays(_ markdown: String, _ html: String) throws {
    let page = try render(markdown)
    #expect(page.html.source == html)
    #expect(page.problems.isEmpty)
  }

  @Test(arguments: [
    ("a <kbd>b", "<p>a &lt;kbd&gt;b</p>\n"), ("a </kbd>b", "<p>a &lt;/kbd&gt;b</p>\n"),
    ("a <br class=x> b", "<p>a &lt;br class=x&gt; b</p>\n"),
    ("*a <kbd>b* c</kbd>", "<p><em>a &lt;kbd&gt;b</em> c&lt;/kbd&gt;</p>\n"),
    ("a <details>b</details>", "<p>a &lt;details&gt;b&lt;/details&gt;</p>\n"),
    ("a <kbd/> b", "<p>a &lt;kbd/&gt; b</p>\n"),
    ("<script>\nalert(1)\n</script>", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n"),
    ("<details>\n\na\n\n</details>", "<p>&lt;details&gt;</p>\n<p>a</p>\n<p>&lt;/details&gt;</p>\n"),
    ("<details>\n<summary>a</summary>\n\nb\n", "<p>&lt;details&gt;\n&lt;summary&gt;a&lt;/summary&gt;</p>\n<p>b</p>\n"),
    ("<summary>a</summary>\n", "<p>&lt;summary&gt;a&lt;/summary&gt;</p>\n"),
    ("<kbd>\n\na\n\n</kbd>\n", "<p>&lt;kbd&gt;</p>\n<p>a</p>\n<p>&lt;/kbd&gt;</p>\n"),
    ("a <sub>b <sup>c</sub> d</sup>", "<p>a <sub>b &lt;sup&gt;c</sub> d&lt;/sup&gt;</p>\n"),
    ("<div>\na < b\n</div>", "<p>&lt;div&gt;\na &lt; b\n&lt;/div&gt;</p>\n"), ("a <? x ?> b", "<p>a &lt;? x ?&gt; b</p>\n"),
  ])
  func otherHTMLIsTextAndAnError(_ markdown: String, _ html: String) throws {
    let page = try render(markdown)
    #expect(page.html.source == html)
    #expect(page.problems.allSatisfy { $0.rule == "html.raw" && $0.severity == .error })
    #expect(page.problems.isEmpty == false)
  }
}
