import Testing

@testable import Documentation

@Suite struct SiteFolderTests {
  private let first: [String: [UInt8]] = [
    "index.html": Array("one".utf8), "en/a/index.html": Array("a".utf8), "gone.html": Array("x".utf8),
  ]
  private let second: [String: [UInt8]] = [
    "index.html": Array("two".utf8), "en/a/index.html": Array("a".utf8), "zh/b.html": Array("b".utf8),
  ]

  /// A published site with a person's files in it.
  private func published() throws -> TestFolder {
    let folder = try TestFolder()
    try SiteFolder(folder.path + "/site/").publish(first)
    try folder.write("example.org", to: "site/CNAME")
    try folder.write("", to: "site/.nojekyll")
    try folder.write("mine", to: "site/en/a/mine.txt")
    try folder.write("deep", to: "site/mine/deep/er.txt")
    try folder.files.makeLink(folder.path + "/site/link", to: "mine/deep")
    return folder
  }

  @Test func aNewFolderIsMade() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try SiteFolder(folder.path + "/a/b/site").publish(first)
    let snapshot = try folder.snapshot("a/b")
    #expect(snapshot["a/b/site/index.html"] == "one")
    #expect(
      snapshot.keys.sorted() == [
        "a/b/", "a/b/site/", "a/b/site/.docgen-manifest", "a/b/site/en/", "a/b/site/en/a/", "a/b/site/en/a/index.html",
        "a/b/site/gone.html", "a/b/site/index.html",
      ])
    #expect(
      snapshot["a/b/site/.docgen-manifest"] == """
        # Made by docgen, which replaces the files listed here and keeps all others.
        ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  en/a/index.html
        2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  gone.html
        7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  index.html

        """)
  }

  @Test func aPersonsFilesAreCarriedOver() throws {
    let folder = try published()
    defer { folder.remove() }
    try SiteFolder(folder.path + "/site").publish(second)
    let snapshot = try folder.snapshot("site")
    #expect(snapshot["site/index.html"] == "two")
    #expect(snapshot["site/CNAME"] == "example.org")
    #expect(snapshot["site/.nojekyll"]?.isEmpty == true)
    #expect(snapshot["site/en/a/mine.txt"] == "mine")
    #expect(snapshot["site/mine/deep/er.txt"] == "deep")
    #expect(snapshot["site/link"] == "-> mine/deep")
    #expect(snapshot["site/gone.html"] == nil)
    #expect(try folder.files.names(in: folder.path) == ["site"])
  }

  @Test(arguments: [true, false])
  func stoppedAtAnyOperationOneSiteIsWhole(_ canExchange: Bool) throws {
    let whole = try published()
    defer { whole.remove() }
    let old = try whole.snapshot("site")
    let counter = StoppingFileSystem(canExchange: canExchange)
    try SiteFolder(whole.path + "/site", in: counter).publish(second)
    let new = try whole.snapshot("site")
    #expect(counter.operations > 20)
    var olds = 0
    for last in 0..<counter.operations {
      let folder = try published()
      defer { folder.remove() }
      #expect(throws: FileError.self) {
        try SiteFolder(folder.path + "/site", in: StoppingFileSystem(after: last, canExchange: canExchange)).publish(second)
      }
      let left = try folder.snapshot("site")
      // Without an exchange there is a moment between two renames; the old site is then whole under another name.
      let aside = try folder.snapshot(".site.docgen-old").map { ($0.key.replacing(".site.docgen-old", with: "site"), $0.value) }
      #expect(left == old || left == new || (!canExchange && left.isEmpty && Dictionary(uniqueKeysWithValues: aside) == old))
      if left == old { olds += 1 }
      try SiteFolder(folder.path + "/site").publish(second)
      #expect(try folder.snapshot("site") == new)
      #expect(try folder.files.names(in: folder.path) == ["site"])
    }
    #expect(olds > 15)
  }

  @Test func aFolderWithOtherFilesIsRefusedUnharmed() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try folder.write("mine", to: "site/letter.txt")
    #expect(throws: FileError.notDocgens(folder: folder.path + "/site")) { try SiteFolder(folder.path + "/site").publish(first) }
    #expect(try folder.snapshot() == ["/": "", "site/": "", "site/letter.txt": "mine"])
    #expect(FileError.notDocgens(folder: "x").exitStatus.rawValue == 73)
    try folder.write("# not a manifest", to: "site/.docgen-manifest")
    #expect(throws: FileError.notDocgens(folder: folder.path + "/site")) { try SiteFolder(folder.path + "/site").publish(first) }
  }

  @Test func anEmptyFolderIsUsed() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try folder.files.makeFolder(folder.path + "/site")
    try SiteFolder(folder.path + "/site").publish(first)
    #expect(try folder.snapshot("site")["site/index.html"] == "one")
  }

  @Test func aFileInPlaceOfTheFolderOrOfAPageIsRefused() throws {
    let folder = try published()
    defer { folder.remove() }
    let old = try folder.snapshot()
    #expect(throws: FileError.occupied(path: folder.path + "/site/CNAME")) {
      try SiteFolder(folder.path + "/site").publish(["CNAME": []])
    }
    #expect(throws: FileError.occupied(path: folder.path + "/site/mine")) {
      try SiteFolder(folder.path + "/site").publish(["mine/deep.html": []])
    }
    #expect(throws: FileError.cannotWrite(path: folder.path + "/site/CNAME", reason: "it is not a folder")) {
      try SiteFolder(folder.path + "/site/CNAME").publish(first)
    }
    #expect(try folder.snapshot() == old)
  }

  @Test func differencesAreListed() throws {
    let folder = try published()
    defer { folder.remove() }
    let site = SiteFolder(folder.path + "/site")
    #expect(try site.differences(from: first).isEmpty)
    #expect(
      try site.differences(from: second).map(\.description) == [
        "gone.html is left over", "index.html differs", "zh/b.html is missing",
      ])
    try folder.files.remove(folder.path + "/site/gone.html")
    #expect(try site.differences(from: first).map(\.description) == ["gone.html is missing"])
    #expect(try SiteFolder(folder.path + "/none").differences(from: ["a": []]).map(\.description) == ["a is missing"])
  }
}
