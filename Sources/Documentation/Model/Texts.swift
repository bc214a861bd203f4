import CommonMark
import ProtocolModel
import Yams

/// The texts of a model in one language, from the YAML files of its folder.
public struct Texts: Sendable {
  /// The language's tag, e.g. `en`.
  public let language: String
  private let entries: [String: [String: [String: String]]]
  /// The words between the symbols of the notation.
  public let words: Words
  /// The words of pages, tables and diagrams.
  public let interface: Interface

  /// No texts but those that the program itself has: English.
  public static let builtIn: Texts = Texts(language: "en", entries: [:], words: .inEnglish, interface: Interface([:]))

  private init(language: String, entries: [String: [String: [String: String]]], words: Words, interface: Interface) {
    self.language = language
    self.entries = entries
    self.words = words
    self.interface = interface
  }

  /// The text of a kind under an id, in a field if the kind has fields; the id itself where there is none.
  public func text(_ kind: String, _ id: String, _ field: String = "") -> String { entries[kind]?[id]?[field] ?? id }

  /// The text, or nothing where there is none.
  public func find(_ kind: String, _ id: String, _ field: String = "") -> String? { entries[kind]?[id]?[field] }

  /// The short name of a host.
  public func host(_ id: String) -> String { text("hosts", id) }

  /// Reads the texts of a language; findings say what is missing, unknown or cannot be read.
  ///
  /// - Parameters:
  ///   - files: The files of the language's `model` folder and its `interface.yml`, by their names without ending.
  ///   - isChecked: Whether findings say what is missing and unknown, too.
  public static func read(
    _ files: [String: SourceFile], language: String, folder: String, for subject: Subject, isChecked: Bool = true
  ) -> (Texts, [Finding]) {
    var entries: [String: [String: [String: String]]] = [:]
    var findings: [Finding] = []
    for kind in TextSchema(for: subject).kinds {
      guard let file = files[kind.name] else {
        if isChecked, !kind.ids.isEmpty {
          findings.append(.missingFile("\(folder)/model/\(kind.name).yml", "texts.missing", "the texts of \(kind.name) are missing"))
        }
        continue
      }
      var reader = TextReader(file: file)
      entries[kind.name] = reader.read(kind, ids: isChecked ? kind.ids : nil)
      findings += reader.findings
    }
    let notation = readFlat(files["notation"], allowed: Set(Words.english.keys), &findings)
    let interface = readFlat(files["interface"], allowed: Set(Interface.english.keys), &findings)
    if isChecked, language != "en" {
      for (name, wanted, found) in [("model/notation", Words.english, notation), ("interface", Interface.english, interface)] {
        let missing = wanted.keys.filter { found[$0] == nil }.sorted()
        if !missing.isEmpty {
          findings.append(
            .missingFile(
              "\(folder)/\(name).yml", "texts.missing", "there is no text for \(missing.map { "`\($0)`" }.joined(separator: ", "))"))
        }
      }
    }
    return (Texts(language: language, entries: entries, words: Words(notation), interface: Interface(interface)), findings)
  }

  private static func readFlat(_ file: SourceFile?, allowed: Set<String>, _ findings: inout [Finding]) -> [String: String] {
    guard let file else { return [:] }
    var reader = TextReader(file: file)
    let found = reader.readScalars(allowed: allowed)
    findings += reader.findings
    return found
  }
}

/// Reads one file of texts.
struct TextReader {
  let file: SourceFile
  private(set) var findings: [Finding] = []

  init(file: SourceFile) { self.file = file }

  /// The entries of a kind: what is missing is reported at the file's first line, what is unknown where it stands.
  ///
  /// - Parameter ids: The ids that must have a text, and no others; nil where that is not asked.
  mutating func read(_ kind: TextSchema.Kind, ids: [String]?) -> [String: [String: String]] {
    var entries: [String: [String: String]] = [:]
    let known = ids.map { Set($0) }
    let alternatives = ids == nil ? nil : kind.alternatives
    for (key, value) in mapping() {
      guard known?.contains(key.name) != false else {
        report(
          "texts.unknown", "the model has no `\(key.name)` among its \(kind.name)",
          hint: NearestName.hint(for: key.name, among: ids ?? []), at: key.offset)
        continue
      }
      entries[key.name] = read(value, kind, alternatives.map { $0[key.name] ?? [] }, key)
    }
    let missing = (ids ?? []).filter { entries[$0] == nil }
    if !missing.isEmpty {
      report("texts.missing", "there is no text for \(missing.map { "`\($0)`" }.joined(separator: ", "))", hint: nil, at: file.text.start)
    }
    return entries
  }

  /// The scalars of a flat file.
  mutating func readScalars(allowed: Set<String>) -> [String: String] {
    var found: [String: String] = [:]
    for (key, value) in mapping() {
      guard allowed.contains(key.name) else {
        report(
          "texts.unknown", "there is no word `\(key.name)`", hint: NearestName.hint(for: key.name, among: allowed.sorted()), at: key.offset)
        continue
      }
      found[key.name] = value.scalar?.string
    }
    return found
  }

  private mutating func read(
    _ value: Yams.Node, _ kind: TextSchema.Kind, _ alternatives: [String]?, _ key: Key
  ) -> [String: String] {
    if kind.fields.isEmpty {
      guard let text = value.scalar?.string else {
        report("texts.form", "`\(key.name)` is a single text", hint: "write it after the colon", at: key.offset)
        return [:]
      }
      return ["": text]
    }
    var fields: [String: String] = [:]
    for (name, text) in value.mapping ?? [:] {
      if let name = name.scalar?.string, let text = text.scalar?.string { fields[name] = text }
      guard name.scalar?.string == "alternatives", let nested = text.mapping else { continue }
      for (name, text) in nested {
        if let name = name.scalar?.string, let text = text.scalar?.string { fields["alternatives.\(name)"] = text }
      }
    }
    guard let alternatives else { return fields }
    let wanted = kind.fields + alternatives.map { "alternatives.\($0)" }
    for field in wanted where fields[field]?.isEmpty != false {
      report("texts.missing", "`\(key.name)` has no `\(field)`", hint: nil, at: key.offset)
    }
    for field in fields.keys.sorted() where !wanted.contains(field) {
      report("texts.unknown", "`\(key.name)` has no field `\(field)`", hint: NearestName.hint(for: field, among: wanted), at: key.offset)
    }
    return fields
  }

  private struct Key {
    let name: String
    let offset: Int
  }

  private mutating func mapping() -> [(Key, Yams.Node)] {
    let root: Yams.Node?
    do {
      root = try YAML.compose(file.text.text(file.text.start..<file.text.bytes.count))
    } catch {
      let place = offset((error as? YamlError)?.mark)
      report("texts.syntax", "this is not YAML: \(error)", hint: "quote a text that holds `: ` or `#`", at: place)
      return []
    }
    guard let root else { return [] }
    guard let mapping = root.mapping else {
      report("texts.form", "a file of texts consists of entries `id: …`", hint: nil, at: file.text.start)
      return []
    }
    var pairs: [(Key, Yams.Node)] = []
    for (key, value) in mapping {
      if let name = key.scalar?.string { pairs.append((Key(name: name, offset: offset(key.mark)), value)) }
    }
    return pairs
  }

  private func offset(_ mark: Mark?) -> Int {
    guard let mark, file.text.lines.indices.contains(mark.line - 1) else { return file.text.start }
    return file.text.lines[mark.line - 1].range.lowerBound
  }

  private mutating func report(_ rule: Finding.Rule, _ message: String, hint: String?, at offset: Int) {
    findings.append(file.finding(Problem(rule, message, hint: hint, at: offset)))
  }
}

extension YamlError {
  /// Where the YAML cannot be read.
  fileprivate var mark: Mark? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
    case .duplicatedKeysInMapping(_, let context): context.mark
    default: nil
    }
  }
}

extension Finding {
  /// A file that should be there and is not.
  static func missingFile(_ file: String, _ rule: Finding.Rule, _ message: String, hint: String? = nil) -> Finding {
    Finding(file: file, position: SourcePosition(line: 1, column: 1), severity: .error, message: message, rule: rule, hint: hint, line: "")
  }
}
