import Testing

@testable import Documentation

/// A build after another one makes the same bytes as a build from nothing, and renders what changed.
@Suite struct IncrementalBuildTests {
  private static let articles = [
    "index.md": "In `SYN-SENT`. See [more](more.md#part).\n", "more.md": "## Part\n\nText, and [home](index.md).\n",
    "notes/third.md": "Nothing but `LISTEN`.\n",
  ]

  private struct Change: Sendable {
    let name: String
    /// At most so many pages are rendered anew; nil where the texts of the model changed, and with them any page.
    let most: Int?
    let make: @Sendable (inout TestContent) -> Void
  }

  private static let changes: [Change] = [
    Change(name: "nothing", most: 0) { _ in },
    Change(name: "the text of an article", most: 1) { $0.write(TestContent.article("Other `LISTEN` text.\n"), to: "en/notes/third.md") },
    Change(name: "a finding", most: 1) { $0.write(TestContent.article("In `SYN_SEND`, [gone](gone.md).\n"), to: "en/notes/third.md") },
    Change(name: "a heading that another page leads to", most: 1) { $0.write(TestContent.article("## Other\n"), to: "en/more.md") },
    Change(name: "a title", most: 2) { content in
      content.write("---\ntitle: Another\ndescription: A sentence.\n---\nText.\n", to: "zh/notes/third.md")
    },
    Change(name: "a page more", most: nil) { content in
      for language in ["en", "zh"] { content.write(TestContent.article("New.\n"), to: "\(language)/new.md") }
    },
    Change(name: "a page less", most: nil) { content in
      for language in ["en", "zh"] { content.files["content/\(language)/more.md"] = nil }
    },
    Change(name: "a text of the interface", most: nil) { $0.write("site.menu: \"Other\"\n", to: "en/interface.yml") },
    Change(name: "a file beside the pages", most: nil) { $0.write("<svg/>", to: "en/figure.svg") },
    Change(name: "the site's title", most: 0) { $0.write("title: T\n", to: "docgen.yml") },
    Change(name: "the site's address", most: 0) { $0.write("base-url: https://example.org/x\n", to: "docgen.yml") },
  ]

  @Test(arguments: changes.indices) func incrementalIsFull(number: Int) throws {
    let change = Self.changes[number]
    var content = TestContent(articles: Self.articles)
    let first = try content.read()
    let before = SiteBuilder(of: TestContent.subject).build(first)
    change.make(&content)
    let read = try ContentFolder.read("content", in: MemoryFiles(files: content.files), about: TestContent.subject, after: first)
    let incremental = SiteBuilder(of: TestContent.subject).build(read, after: before.memory)
    let full = SiteBuilder(of: TestContent.subject).build(try content.read())
    let differing = Set(incremental.files.keys).union(full.files.keys).filter { incremental.files[$0] != full.files[$0] }
    #expect(differing.isEmpty, "after \(change.name) these differ: \(differing.sorted())")
    #expect(incremental.findings == full.findings, "after \(change.name)")
    let early = SiteBuilder(of: TestContent.subject).build(read, after: before.memory, isIndexed: false)
    #expect(early.files.allSatisfy { $0.key.contains("/search/") || full.files[$0.key] == $0.value }, "after \(change.name)")
    let late = SiteBuilder(of: TestContent.subject).build(read, after: early.memory)
    #expect(late.files == full.files, "after \(change.name), when the index follows")
    #expect(full.counts.rendered == full.counts.pages)
    if let most = change.most { #expect(incremental.counts.rendered <= most, "after \(change.name)") }
  }

  /// Back and forth between two contents, each build after the last one.
  @Test func manyBuilds() throws {
    var content = TestContent(articles: Self.articles)
    var last = try content.read()
    var site = SiteBuilder(of: TestContent.subject).build(last)
    let original = site.files
    for change in Self.changes.prefix(5) {
      var changed = content
      change.make(&changed)
      for step in [changed, content] {
        last = try ContentFolder.read("content", in: MemoryFiles(files: step.files), about: TestContent.subject, after: last)
        site = SiteBuilder(of: TestContent.subject).build(last, after: site.memory)
      }
      #expect(site.files == original, "after \(change.name) and back")
    }
    content.files["content/en/index.md"] = nil
  }
}
