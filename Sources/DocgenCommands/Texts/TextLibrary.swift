import CommonMark
import Documentation
import Synchronization

/// The texts of the model in the languages of a content folder, each file read only when it is needed.
final class TextLibrary: Sendable {
  /// The languages that there are.
  let languages: [String]
  private let folder: String?
  private let subject: Subject
  private let files = LocalFileSystem()
  private let read = Mutex<[String: Texts]>([:])

  /// The texts under a folder; those that the program itself has where no folder was asked for and `content` does not exist.
  init(in folder: String?, about subject: Subject) throws(CommandFailure) {
    self.subject = subject
    let path = folder ?? Self.usualFolder
    do {
      if folder == nil, try files.kind(of: path) != .folder {
        self.folder = nil
        languages = [Texts.builtIn.language]
        return
      }
      var found: [String] = []
      for name in try files.names(in: path) where try files.kind(of: "\(path)/\(name)/model") == .folder { found.append(name) }
      languages = found.isEmpty ? [Texts.builtIn.language] : found
      self.folder = found.isEmpty ? nil : path
    } catch {
      throw CommandFailure(error)
    }
  }

  /// What explorations have found; nothing where it is not kept or cannot be read, which is for `build` to report.
  var record: ExplorationRecord {
    let path = Path.join(folder ?? Self.usualFolder, ExplorationRecord.fileName)
    guard let bytes = try? files.read(path) else { return .empty }
    return ExplorationRecord.read(SourceFile(name: path, text: SourceText(bytes))).record
  }

  /// What recorded runs of implementations say; nothing where it is not kept or cannot be read, which is for `build` to report.
  var conformance: ConformanceRecord {
    let path = Path.join(folder ?? Self.usualFolder, ConformanceRecord.fileName)
    guard let bytes = try? files.read(path) else { return .empty }
    return ConformanceRecord.read(SourceFile(name: path, text: SourceText(bytes))).record
  }

  /// Where texts are looked for if nothing else is said.
  static var usualFolder: String { "content" }

  /// The language that is meant where none is named: English, or else the first that there is.
  var usualLanguage: String { languages.contains(Texts.builtIn.language) ? Texts.builtIn.language : languages[0] }

  /// A language that was asked for, if there is such a one.
  func language(_ name: String?) throws(CommandFailure) -> String {
    guard let name else { return usualLanguage }
    guard languages.contains(name) else {
      throw CommandFailure(
        .usage, "there is no language `\(name)`",
        hint: "there \(languages.count == 1 ? "is" : "are") "
          + languages.map { "`\($0)`" }.joined(separator: ", "))
    }
    return name
  }

  /// The texts of a language that there is.
  ///
  /// - Parameters:
  ///   - kinds: The kinds of text that are needed; all of them where nothing is said.
  ///   - scenario: The only scenario whose texts are needed; all of them where nothing is said.
  func texts(in language: String, only kinds: Set<String>? = nil, of scenario: String? = nil) throws(CommandFailure) -> Texts {
    guard let folder else { return .builtIn }
    let key = "\(language) \(kinds.map { $0.sorted().joined(separator: " ") } ?? "*") \(scenario ?? "*")"
    if let known = read.withLock({ $0[key] }) { return known }
    let root = "\(folder)/\(language)"
    var sources = try sources(in: root, only: kinds)
    if let scenario, let entry = sources["scenarios"]?.entry(scenario) { sources["scenarios"] = entry }
    let (texts, findings) = Texts.read(sources, language: language, folder: root, for: subject, isChecked: false)
    if scenario != nil, findings.contains(where: \.isUnreadable) { return try self.texts(in: language, only: kinds) }
    if let broken = findings.first(where: \.isUnreadable) {
      throw CommandFailure(.found, "\(broken.file):\(broken.position): \(broken.message)", hint: broken.hint)
    }
    read.withLock { $0[key] = texts }
    return texts
  }

  private func sources(in root: String, only kinds: Set<String>?) throws(CommandFailure) -> [String: SourceFile] {
    do throws(FileError) {
      var sources: [String: SourceFile] = [:]
      for file in try files.names(in: "\(root)/model") where file.hasSuffix(".yml") {
        let kind = String(file.dropLast(4))
        if kinds?.contains(kind) != false { sources[kind] = try source("\(root)/model/\(file)") }
      }
      let interface = "\(root)/interface.yml"
      if try files.kind(of: interface) != nil { sources["interface"] = try source(interface) }
      return sources
    } catch {
      throw CommandFailure(error)
    }
  }

  private func source(_ path: String) throws(FileError) -> SourceFile {
    SourceFile(name: path, text: SourceText(try files.read(path)))
  }
}

extension SourceFile {
  /// The lines of one entry of a file of texts by themselves: from its id up to the next line that is not indented; nil where none begins
  /// with the id. To read them alone takes a hundredth of the time.
  fileprivate func entry(_ id: String) -> SourceFile? {
    let bytes = text.bytes
    func begins(_ line: SourceText.Line, _ start: String) -> Bool { bytes[line.range].starts(with: start.utf8) }
    guard let first = text.lines.firstIndex(where: { begins($0, "\(id):") }) else { return nil }
    let last = text.lines[(first + 1)...].firstIndex { !$0.range.isEmpty && !begins($0, " ") } ?? text.lines.endIndex
    let end = last < text.lines.endIndex ? text.lines[last].range.lowerBound : bytes.endIndex
    return SourceFile(name: name, text: SourceText(Array(bytes[text.lines[first].range.lowerBound..<end])))
  }
}

extension Finding {
  /// Whether a file of texts cannot be read at all. What is missing from it or unknown in it is for `build` to report.
  fileprivate var isUnreadable: Bool { rule == "texts.syntax" || rule == "texts.form" }
}
