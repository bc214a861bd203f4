import Testing

@testable import Documentation

@Suite struct FileSystemTests {
  @Test func refusalsSayTheSystemsReasonAndStatus() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let files = LocalFileSystem()
    let missing = folder.path + "/none"
    #expect(throws: FileError.cannotRead(path: missing, reason: "No such file or directory")) { try files.read(missing) }
    #expect(throws: FileError.cannotRead(path: folder.path, reason: "it is a folder")) { try files.read(folder.path) }
    #expect(throws: FileError.cannotWrite(path: missing + "/a", reason: "No such file or directory")) {
      try files.write([], to: missing + "/a")
    }
    #expect(FileError.cannotRead(path: "a", reason: "b").exitStatus == .noInput)
    #expect(FileError.cannotWrite(path: "a", reason: "b").exitStatus == .cannotCreate)
    #expect(FileError.cannotRead(path: "a", reason: "b").description == "a cannot be read: b")
  }

  @Test func largeFilesAreReadWhole() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.files.write(bytes, to: folder.path + "/a")
    #expect(try folder.files.read(folder.path + "/a") == bytes)
  }

  @Test func replacingFollowsLinksAndKeepsPermissions() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try folder.write("old", to: "notes/a.md")
    try folder.files.makeLink(folder.path + "/link.md", to: "notes/a.md")
    try folder.files.replaceFiles([(folder.path + "/link.md", Array("new".utf8)), (folder.path + "/b.md", Array("b".utf8))])
    #expect(
      try folder.snapshot() == ["/": "", "notes/": "", "notes/a.md": "new", "link.md": "-> notes/a.md", "b.md": "b"])
  }

  @Test func nothingIsReplacedUnlessEverythingCanBeWritten() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try folder.write("old", to: "a.md")
    #expect(throws: FileError.self) {
      try folder.files.replaceFiles([(folder.path + "/a.md", Array("new".utf8)), (folder.path + "/none/b.md", [])])
    }
    #expect(try folder.snapshot() == ["/": "", "a.md": "old"])
  }

  @Test func replacingStoppedAnywhereLeavesEachFileWhole() throws {
    for last in 0..<6 {
      let folder = try TestFolder()
      defer { folder.remove() }
      try folder.write("old", to: "a.md")
      try folder.write("old", to: "b.md")
      let new = Array("new text".utf8)
      let files = StoppingFileSystem(after: last)
      #expect(throws: FileError.self) { try files.replaceFiles([(folder.path + "/a.md", new), (folder.path + "/b.md", new)]) }
      let snapshot = try folder.snapshot()
      for name in ["a.md", "b.md"] { #expect(["old", "new text"].contains(snapshot[name])) }
    }
  }

  @Test func paths() {
    #expect(Path.join("", "a") == "a" && Path.join("/", "a") == "/a" && Path.join("a", "b") == "a/b")
    #expect(Path.folder(of: "a/b/c") == "a/b" && Path.folder(of: "/a") == "/" && Path.folder(of: "a") == "" && Path.folder(of: "/") == "")
    #expect(Path.name(of: "a/b") == "b" && Path.name(of: "a") == "a")
  }
}
