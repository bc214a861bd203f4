import Synchronization
import Testing

@testable import Documentation

/// Files in memory that are known again by a number, and which of them were read.
private final class StampedFiles: FileSystem {
  private let memory: MemoryFiles
  private let numbers: [String: UInt64]
  private let read = Mutex<[String]>([])

  init(_ files: [String: [UInt8]], numbers: [String: UInt64] = [:]) {
    memory = MemoryFiles(files: files)
    self.numbers = numbers
  }

  var readPaths: [String] { read.withLock { $0 } }

  func kind(of path: String) throws(FileError) -> FileKind? { try memory.kind(of: path) }
  func names(in folder: String) throws(FileError) -> [String] { try memory.names(in: folder) }
  func target(ofLink path: String) throws(FileError) -> String { try memory.target(ofLink: path) }
  func write(_ bytes: [UInt8], to path: String) throws(FileError) { try memory.write(bytes, to: path) }
  func makeFolder(_ path: String) throws(FileError) { try memory.makeFolder(path) }
  func makeLink(_ path: String, to target: String) throws(FileError) { try memory.makeLink(path, to: target) }
  func copyPermissions(from path: String, to other: String) throws(FileError) { try memory.copyPermissions(from: path, to: other) }
  func rename(_ path: String, to other: String) throws(FileError) { try memory.rename(path, to: other) }
  func exchange(_ path: String, with other: String) throws(FileError) { try memory.exchange(path, with: other) }
  func remove(_ path: String) throws(FileError) { try memory.remove(path) }

  func read(_ path: String) throws(FileError) -> [UInt8] {
    read.withLock { $0.append(path) }
    return try memory.read(path)
  }

  func status(of path: String) throws(FileError) -> FileStatus? {
    guard let kind = try memory.kind(of: path) else { return nil }
    let stamp = FileStamp(isFolder: kind == .folder, size: 0, seconds: 0, nanoseconds: 0, number: numbers[path] ?? 0)
    return FileStatus(kind: kind, stamp: stamp)
  }
}

@Suite("reading content again")
struct ContentReadingTests {
  private static func read(_ files: StampedFiles, after last: ContentFolder? = nil) throws -> ContentFolder {
    try ContentFolder.read("content", in: files, about: TestContent.subject, after: last)
  }

  @Test("what has the same stamp is not read again, what has another one is")
  func stamps() throws {
    var content = TestContent(articles: ["index.md": "Text.\n", "more.md": "Text.\n"])
    content.write("<svg/>", to: "en/figure.svg")
    let all = StampedFiles(content.files)
    let first = try Self.read(all)
    #expect(Set(all.readPaths) == Set(content.files.keys))
    content.write(TestContent.article("Another one.\n"), to: "en/more.md")
    let same = StampedFiles(content.files)
    let second = try Self.read(same, after: first)
    #expect(same.readPaths.isEmpty)
    #expect(second.articles.map(\.title) == first.articles.map(\.title) && second.assets == first.assets)
    let other = StampedFiles(content.files, numbers: ["content/en/more.md": 1])
    let third = try Self.read(other, after: second)
    #expect(other.readPaths == ["content/en/more.md"])
    let article = try #require(third.articles.first { $0.address == "en/more" })
    #expect(String(decoding: article.file.text.bytes, as: UTF8.self).hasSuffix("Another one.\n"))
  }

  @Test("what is wrong with an article that is not read again is still said")
  func findings() throws {
    var content = TestContent()
    content.write("---\ntitle: T\norder: some\n---\nText.\n", to: "en/index.md")
    let first = try Self.read(StampedFiles(content.files))
    #expect(Set(first.findings.map(\.rule)).isSuperset(of: ["front-matter.missing", "front-matter.value"]))
    #expect(try Self.read(StampedFiles(content.files), after: first).findings == first.findings)
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
