import CommonMark
import Yams

/// What `docgen.yml` says of a site.
public struct SiteSettings: Sendable, Equatable {
  /// The site's title by language; under the empty tag the one for all languages that have none of their own.
  public let titles: [String: String]
  /// Where the site is published, e.g. `https://example.org/docs`; empty when it is not said.
  public let baseURL: String
  /// The same with a slash at its end; nothing when it is not said.
  var base: String? { baseURL.isEmpty ? nil : baseURL.hasSuffix("/") ? baseURL : baseURL + "/" }
  /// The languages in the order in which they are offered; empty when the folders decide.
  public let languages: [String]

  /// The folder with the theme, relative to the folder of content; empty for the program's own.
  public let theme: String

  /// The keys that the file may have.
  static let keys = ["title", "base-url", "languages", "theme"]

  /// The title in a language.
  public func title(in language: String) -> String? { titles[language] ?? titles[""] }

  /// Nothing said.
  public static let none = SiteSettings(titles: [:], baseURL: "", languages: [], theme: "")

  /// Reads the file.
  static func read(_ file: SourceFile) -> (settings: SiteSettings, findings: [Finding]) {
    var reader = SiteSettingsReader(file: file)
    let settings = reader.read()
    return (settings, reader.problems.map(file.finding))
  }
}

/// Reads `docgen.yml`: every key at its place, and all that is wrong.
private struct SiteSettingsReader {
  let file: SourceFile
  var problems: [Problem] = []

  mutating func read() -> SiteSettings {
    var titles: [String: String] = [:]
    var baseURL = ""
    var languages: [String] = []
    var theme = ""
    for (key, value) in mapping() {
      switch key.scalar?.string {
      case "title": titles = self.titles(value, key)
      case "base-url": baseURL = address(value, key)
      case "languages": languages = list(value, key)
      case "theme": theme = folder(value, key)
      case let name:
        let hint = NearestName.hint(for: name ?? "", among: SiteSettings.keys)
        let known = "the keys are " + SiteSettings.keys.map { "`\($0)`" }.joined(separator: ", ")
        report("settings.key", "there is no setting `\(name ?? "")`", hint: hint ?? known, at: offset(key.mark))
      }
    }
    return SiteSettings(titles: titles, baseURL: baseURL, languages: languages, theme: theme)
  }

  private mutating func mapping() -> Yams.Node.Mapping {
    do {
      guard let root = try YAML.compose(file.text.text(file.text.start..<file.text.bytes.count)) else { return [:] }
      if let mapping = root.mapping { return mapping }
      report("settings.form", "the settings are lines `key: value`", at: offset(root.mark))
    } catch {
      report("settings.syntax", "this is not YAML", hint: "quote a value that holds `: ` or `#`", at: offset(YAMLPlace.mark(of: error)))
    }
    return [:]
  }

  private mutating func titles(_ value: Yams.Node, _ key: Yams.Node) -> [String: String] {
    if let title = value.scalar?.string { return ["": title] }
    var titles: [String: String] = [:]
    for (language, title) in value.mapping ?? [:] {
      if let language = language.scalar?.string, let title = title.scalar?.string { titles[language] = title }
    }
    if titles.isEmpty { report("settings.value", "`title` is a text, or one text for each language", at: offset(key.mark)) }
    return titles
  }

  private mutating func address(_ value: Yams.Node, _ key: Yams.Node) -> String {
    let address = value.scalar?.string ?? ""
    if ["http", "https"].contains(Destination.scheme(of: address)) { return address }
    report("settings.value", "`base-url` is a web address", hint: "start it with `https://`", at: offset(key.mark))
    return ""
  }

  private mutating func folder(_ value: Yams.Node, _ key: Yams.Node) -> String {
    if let folder = value.scalar?.string, !folder.isEmpty { return folder }
    report("settings.value", "`theme` is a folder, relative to the folder of content", at: offset(key.mark))
    return ""
  }

  private mutating func list(_ value: Yams.Node, _ key: Yams.Node) -> [String] {
    let written = value.sequence.map { $0.compactMap(\.scalar?.string) } ?? value.scalar.map { [$0.string] } ?? []
    let tags = written.flatMap { $0.split { $0 == "," || $0 == " " }.map(String.init) }
    if tags.isEmpty { report("settings.value", "`languages` is a list of language tags", hint: "write `[en, zh]`", at: offset(key.mark)) }
    return tags
  }

  private func offset(_ mark: Mark?) -> Int { YAMLPlace.offset(of: mark, in: file.text) }

  private mutating func report(_ rule: Finding.Rule, _ message: String, hint: String? = nil, at offset: Int) {
    problems.append(Problem(rule, message, hint: hint, at: offset))
  }
}

/// Places in YAML as libyaml gives them, as offsets in a file.
enum YAMLPlace {
  /// Where an error is.
  static func mark(of error: any Error) -> Mark? {
    switch error {
    case YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _), YamlError.composer(_, _, let mark, _): mark
    case YamlError.duplicatedKeysInMapping(_, let context): context.mark
    default: nil
    }
  }

  /// The offset of a mark; the start of the text where there is none.
  static func offset(of mark: Mark?, in text: SourceText) -> Int {
    guard let mark, text.lines.indices.contains(mark.line - 1) else { return text.start }
    let range = text.lines[mark.line - 1].range
    return range.lowerBound + text.text(range).unicodeScalars.prefix(max(0, mark.column - 1)).reduce(0) { $0 + UTF8.width($1) }
  }
}
