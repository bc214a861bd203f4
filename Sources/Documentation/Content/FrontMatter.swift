import CommonMark
import Yams

/// What a page says of itself between two lines `---` at its start, in YAML: scalars under keys, each with its place.
public struct FrontMatter: Sendable, Equatable {
  /// One key and its value.
  public struct Entry: Sendable, Equatable {
    /// The key, as written.
    public let key: String
    /// The value as it is written, quotation marks and escapes resolved.
    public let value: String
    /// The offset of the key in the file.
    public let keyOffset: Int
    /// The offset of the value in the file.
    public let valueOffset: Int
  }

  /// The entries in the order written; no key stands twice.
  public let entries: [Entry]
  /// The offset of the line at which the document itself starts.
  public let bodyOffset: Int
  /// What is wrong with it.
  public let problems: [Problem]

  /// The value of a key; nothing where the page does not have it.
  public subscript(key: String) -> Entry? {
    entries.first { $0.key == key }
  }

  /// Reads what stands before the document, if anything does, and holds its keys to those that are allowed and required.
  public init(of source: SourceText, allowed: [String], required: [String] = []) {
    guard source.lines.first.map({ Self.isFence($0, source) }) == true else {
      self.init(entries: [], bodyOffset: source.start, problems: Self.missing(required, in: [], at: source.start))
      return
    }
    guard let end = source.lines.dropFirst().firstIndex(where: { Self.isFence($0, source) }) else {
      let hint = "end it with a line `---`"
      let problem = Problem("front-matter.unclosed", "the front matter is cut short", hint: hint, at: source.start)
      self.init(entries: [], bodyOffset: source.bytes.count, problems: [problem])
      return
    }
    let reader = FrontMatterReader(source: source, lines: 1..<end)
    var (entries, problems) = reader.read()
    problems += entries.filter { !allowed.contains($0.key) }.map { entry in
      let keys = allowed.map { "`\($0)`" }.joined(separator: ", ")
      let hint = NearestName.hint(for: entry.key, among: allowed) ?? "the keys are \(keys)"
      return Problem("front-matter.key", "front matter has no key `\(entry.key)`", hint: hint, at: entry.keyOffset)
    }
    if problems.isEmpty { problems += Self.missing(required, in: entries, at: source.start) }
    self.init(entries: entries, bodyOffset: source.lines[end].upperBound, problems: problems)
  }

  private init(entries: [Entry], bodyOffset: Int, problems: [Problem]) {
    self.entries = entries
    self.bodyOffset = bodyOffset
    self.problems = problems
  }

  private static func isFence(_ line: SourceText.Line, _ source: SourceText) -> Bool {
    let text = source.bytes[line.range]
    return text.starts(with: "---".utf8) && text.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func missing(_ required: [String], in entries: [Entry], at offset: Int) -> [Problem] {
    required.filter { key in !entries.contains { $0.key == key } }.map { key in
      Problem(
        "front-matter.missing", "the page has no `\(key)`", hint: "write `\(key): …` between two lines `---` at the start", at: offset)
    }
  }
}

/// Reads the YAML between the fences. libyaml's marks count lines from the first line after the fence.
private struct FrontMatterReader {
  let source: SourceText
  let lines: Range<Int>

  func read() -> (entries: [FrontMatter.Entry], problems: [Problem]) {
    let text = lines.map { source.text(source.lines[$0].range) + "\n" }.joined()
    do {
      guard let node = try YAML.compose(text) else { return ([], []) }
      guard let mapping = node.mapping else {
        return ([], [Problem("front-matter.syntax", "front matter consists of lines `key: value`", at: offset(node.mark))])
      }
      return read(mapping)
    } catch {
      return ([], [problem(error)])
    }
  }

  private func read(_ mapping: Yams.Node.Mapping) -> (entries: [FrontMatter.Entry], problems: [Problem]) {
    var entries: [FrontMatter.Entry] = []
    var problems: [Problem] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string, let scalar = value.scalar else {
        problems.append(
          Problem("front-matter.value", "a value of front matter is one scalar", hint: "write text after the colon", at: offset(key.mark)))
        continue
      }
      entries.append(
        FrontMatter.Entry(key: name, value: scalar.string, keyOffset: offset(key.mark), valueOffset: offset(value.mark)))
    }
    return (entries, problems)
  }

  private func problem(_ error: any Error) -> Problem {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      return Problem(
        "front-matter.syntax", "front matter is not YAML: \(problem)", hint: "quote a value that holds `: ` or `#`", at: offset(mark))
    case YamlError.duplicatedKeysInMapping(let names, let context):
      let keys = names.map { "`\($0)`" }.joined(separator: ", ")
      let offset = names.first.flatMap(lastOffset) ?? offset(context.mark)
      return Problem("front-matter.twice", "front matter gives \(keys) twice", hint: "keep one of them", at: offset)
    default: return Problem("front-matter.syntax", "front matter is not YAML", at: source.lines[0].range.lowerBound)
    }
  }

  /// The start of the last line that gives a key; libyaml says only where the mapping starts.
  private func lastOffset(ofKey name: String) -> Int? {
    lines.last { source.text(source.lines[$0].range).hasPrefix(name) }.map { source.lines[$0].range.lowerBound }
  }

  private func offset(_ mark: Mark?) -> Int {
    guard let mark, source.lines.indices.contains(lines.lowerBound + mark.line - 1) else { return source.start }
    let range = source.lines[lines.lowerBound + mark.line - 1].range
    return range.lowerBound + source.text(range).unicodeScalars.prefix(max(0, mark.column - 1)).reduce(0) { $0 + UTF8.width($1) }
  }
}
