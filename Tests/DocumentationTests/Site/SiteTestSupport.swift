import CommonMark
import Diagrams
import ProtocolModel
import Simulation
import TCP

@testable import Documentation

/// Files in memory, to be read only.
struct MemoryFiles: FileSystem {
  let files: [String: [UInt8]]
  /// The numbers by which files are known again, 0 for those that are not named; without them none is.
  var numbers: [String: UInt64]?
  /// Hears of each file that is read.
  var onRead: @Sendable (String) -> Void = { _ in }

  private func refuse(_ path: String) -> FileError { .cannotWrite(path: path, reason: "these files are read only") }

  func kind(of path: String) throws(FileError) -> FileKind? {
    if files[path] != nil { return .file }
    return files.keys.contains { $0.hasPrefix(path + "/") } ? .folder : nil
  }

  func names(in folder: String) throws(FileError) -> [String] {
    guard try kind(of: folder) == .folder else { throw .cannotRead(path: folder, reason: "there is no such folder") }
    let inside = files.keys.filter { $0.hasPrefix(folder + "/") }.map { $0.dropFirst(folder.count + 1) }
    return Set(inside.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
  }

  func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let bytes = files[path] else { throw .cannotRead(path: path, reason: "there is no such file") }
    onRead(path)
    return bytes
  }

  func status(of path: String) throws(FileError) -> FileStatus? {
    guard let kind = try kind(of: path) else { return nil }
    let stamp = numbers.map {
      FileStamp(isFolder: kind == .folder, size: 0, seconds: 0, nanoseconds: 0, number: $0[path] ?? 0)
    }
    return FileStatus(kind: kind, stamp: stamp)
  }

  func target(ofLink path: String) throws(FileError) -> String { throw refuse(path) }
  func write(_ bytes: [UInt8], to path: String) throws(FileError) { throw refuse(path) }
  func makeFolder(_ path: String) throws(FileError) { throw refuse(path) }
  func makeLink(_ path: String, to target: String) throws(FileError) { throw refuse(path) }
  func copyPermissions(from path: String, to other: String) throws(FileError) { throw refuse(path) }
  func rename(_ path: String, to other: String) throws(FileError) { throw refuse(path) }
  func exchange(_ path: String, with other: String) throws(FileError) { throw refuse(path) }
  func remove(_ path: String) throws(FileError) { throw refuse(path) }
}

/// A small folder of content about TCP in English and Chinese.
struct TestContent {
  static let subject = Subject(.rfc9293, scenarios: scenarios, situations: Situation.tcp, stimuli: Stimulus.tcp)
  /// A few runs: a site with all of them takes a minute to build without optimization, and these tests build dozens.
  private static let scenarios = [Scenario].tcp.filter {
    ["three-way-handshake", "lost-ack", "lost-last-ack", "data-both-ways-and-close"].contains($0.id)
  }
  /// Runs that all tests share, since each is made once.
  static let runs = Runs(of: subject)

  var files: [String: [UInt8]] = [:]

  /// Content in which nothing is wrong: `articles` in both languages, and a text for everything.
  init(articles: [String: String] = ["index.md": "Text.\n"]) {
    for language in ["en", "zh"] {
      for (name, text) in articles { write(Self.article(text), to: "\(language)/\(name)") }
      for kind in TextSchema(for: Self.subject).kinds where !kind.ids.isEmpty {
        write(kind.ids.map { Self.entry($0, kind) }.joined(), to: "\(language)/model/\(kind.name).yml")
      }
    }
    write(Words.english.keys.sorted().map { "\($0): \"x\"\n" }.joined(), to: "zh/model/notation.yml")
    write(Interface.english.sorted { $0.key < $1.key }.map { "\($0.key): \"\(Self.quoted($0.value))\"\n" }.joined(), to: "zh/interface.yml")
  }

  mutating func write(_ text: String, to name: String) { files["content/\(name)"] = Array(text.utf8) }

  /// A text under front matter of four lines.
  static func article(_ text: String) -> String { "---\ntitle: A title\ndescription: A sentence.\n---\n\(text)" }

  private static func entry(_ id: String, _ kind: TextSchema.Kind) -> String {
    guard !kind.fields.isEmpty else { return "\(id): a text\n" }
    let fields = kind.fields.map { "  \($0): a text\n" }.joined()
    let alternatives = (kind.alternatives[id] ?? []).map { "    \($0): a text\n" }.joined()
    return "\(id):\n\(fields)" + (alternatives.isEmpty ? "" : "  alternatives:\n\(alternatives)")
  }

  private static func quoted(_ text: String) -> String { text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }

  func read() throws -> ContentFolder {
    try ContentFolder.read("content", in: MemoryFiles(files: files), about: Self.subject)
  }

  func build() throws -> SiteBuild { SiteBuilder(Self.runs).build(try read()) }
}

extension [Finding] {
  /// The report that a person sees.
  var report: String { FindingReport(self, width: { displayWidth(of: $0) }).rendered(as: .text) }
}

extension SiteBuild {
  /// A file as text; empty where there is none.
  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
}
