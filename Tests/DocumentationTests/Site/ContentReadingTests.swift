import Synchronization
import Testing

@testable import Documentation

/// The files that were read.
private final class ReadPaths: Sendable {
  private let paths = Mutex<[String]>([])

  var all: [String] { paths.withLock { $0 } }

  func append(_ path: String) { paths.withLock { $0.append(path) } }
}

@Suite("reading content again")
struct ContentReadingTests {
  /// Reads content whose files are known again by numbers, and says which of them were read.
  private static func read(
    _ content: TestContent, numbers: [String: UInt64] = [:], after last: ContentFolder? = nil
  ) throws -> (folder: ContentFolder, paths: [String]) {
    let paths = ReadPaths()
    let files = MemoryFiles(files: content.files, numbers: numbers, onRead: paths.append)
    return (try ContentFolder.read("content", in: files, about: TestContent.subject, after: last), paths.all)
  }

  @Test("what has the same stamp is not read again, what has another one is")
  func stamps() throws {
    var content = TestContent(articles: ["index.md": "Text.\n", "more.md": "Text.\n"])
    content.write("<svg/>", to: "en/figure.svg")
    let (first, all) = try Self.read(content)
    #expect(Set(all) == Set(content.files.keys))
    content.write(TestContent.article("Another one.\n"), to: "en/more.md")
    let (second, same) = try Self.read(content, after: first)
    #expect(same.isEmpty)
    #expect(second.articles.map(\.title) == first.articles.map(\.title) && second.assets == first.assets)
    let (third, other) = try Self.read(content, numbers: ["content/en/more.md": 1], after: second)
    #expect(other == ["content/en/more.md"])
    let article = try #require(third.articles.first { $0.address == "en/more" })
    #expect(String(decoding: article.file.text.bytes, as: UTF8.self).hasSuffix("Another one.\n"))
  }

  @Test("what is wrong with an article that is not read again is still said")
  func findings() throws {
    var content = TestContent()
    content.write("---\ntitle: T\norder: some\n---\nText.\n", to: "en/index.md")
    let first = try Self.read(content).folder
    #expect(Set(first.findings.map(\.rule)).isSuperset(of: ["front-matter.missing", "front-matter.value"]))
    #expect(try Self.read(content, after: first).folder.findings == first.findings)
  }

  @Test("a file that was written just now may change again without another stamp, an old one does not")
  func settling() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try folder.write("one", to: "file")
    let path = Path.join(folder.path, "file")
    #expect(try folder.files.status(of: path)?.stamp == nil)
    try folder.setTime(of: "file", to: 1_000_000_000)
    let before = try #require(try folder.files.status(of: path)?.stamp)
    #expect(try folder.files.status(of: path)?.stamp == before)
    try folder.setTime(of: "file", to: 1_000_000_001)
    #expect(try folder.files.status(of: path)?.stamp != before)
    #expect(try folder.files.status(of: Path.join(folder.path, "none")) == nil)
  }
}
