/// Writes a sequence diagram for Mermaid, whose arrows are all level: what crosses is told in notes, which say so (see `LevelRow`).
public struct SequenceDiagramMermaid: Hashable, Sendable {
  /// What it says of itself.
  public var words: LevelWords
  /// Whether the rules behind each event stand in comments.
  public var hasRules: Bool

  /// Creates a writer.
  public init(words: LevelWords = LevelWords(), hasRules: Bool = true) {
    self.words = words
    self.hasRules = hasRules
  }

  /// The text, ended by a line feed.
  public func render(_ diagram: SequenceDiagram) throws(SequenceDiagramDefect) -> String {
    var lines = ["sequenceDiagram", "  participant L as \(Self.escaped(diagram.left.name))"]
    lines.append("  participant R as \(Self.escaped(diagram.right.name))")
    lines.append("  %% \(words.leftOut.singleSpaced)")
    if LevelRow.needsNotes(diagram) { lines.append("  Note over L,R: \(Self.escaped(words.crossing.singleSpaced))") }
    lines += try LevelRow.rows(of: diagram).map(Self.line)
    if hasRules {
      lines += diagram.events.filter { !$0.rules.isEmpty }.map { "  %% \($0.number): \($0.rules.joined(separator: ", "))" }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ row: LevelRow) -> String {
    let text = escaped(row.text)
    switch row.shape {
    case .note(.left): return "  Note over L: \(text)"
    case .note(.right): return "  Note over R: \(text)"
    case .span: return "  Note over L,R: \(text)"
    case .arrow(to: .right): return "  L->>R: \(text)"
    case .arrow(to: .left): return "  R->>L: \(text)"
    case .lost(to: .right): return "  L-xR: \(text)"
    case .lost(to: .left): return "  R-xL: \(text)"
    }
  }

  /// The characters that mean something to Mermaid, by its own codes.
  private static let codes: [Character: String] = ["#": "#35;", ";": "#59;", "<": "#lt;", ">": "#gt;", "%": "#37;", "\"": "#quot;"]

  private static func escaped(_ text: String) -> String { text.map { codes[$0] ?? String($0) }.joined() }

  /// The text that codes stand for.
  static func unescaped(_ text: String) -> String {
    // The code for `#` comes last, so that what it yields begins no code.
    let order = codes.sorted { $0.key != "#" && $1.key == "#" }
    return order.reduce(text) { $0.replacing($1.value, with: String($1.key)) }
  }
}

/// Reads a sequence diagram back from what is written for Mermaid; comments are not read.
public struct SequenceDiagramMermaidReader: Hashable, Sendable {
  /// Where, and why, a text is no diagram.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line of the text, from 1.
    public var line: Int
    /// What is wrong with it, as a phrase.
    public var problem: String

    /// One sentence for people.
    public var description: String { "line \(line): \(problem)" }
  }

  /// Creates a reader.
  public init() {}

  private static let shapes: [(prefix: String, shape: LevelRow.Shape)] = [
    ("Note over L: ", .note(.left)), ("Note over R: ", .note(.right)), ("Note over L,R: ", .span), ("L->>R: ", .arrow(to: .right)),
    ("R->>L: ", .arrow(to: .left)), ("L-xR: ", .lost(to: .right)), ("R-xL: ", .lost(to: .left)),
  ]

  /// The diagram that a text draws.
  public func read(_ text: String) throws(Failure) -> SequenceDiagram {
    var reading = LevelReading()
    var names: [String] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "sequenceDiagram" else { throw Failure(line: 1, problem: "no sequence diagram") }
    for (index, line) in lines.enumerated().dropFirst() {
      let line = line.drop { $0 == " " }
      if line.isEmpty || line.hasPrefix("%%") { continue }
      if line.hasPrefix("participant ") {
        guard let name = line.firstRange(of: " as ") else { throw Failure(line: index + 1, problem: "a participant without a name") }
        names.append(SequenceDiagramMermaid.unescaped(String(line[name.upperBound...])))
        continue
      }
      guard let (prefix, shape) = Self.shapes.first(where: { line.hasPrefix($0.prefix) }) else {
        throw Failure(line: index + 1, problem: "a line that means nothing")
      }
      do {
        try reading.read(shape, SequenceDiagramMermaid.unescaped(String(line.dropFirst(prefix.count))))
      } catch {
        throw Failure(line: index + 1, problem: error.text)
      }
    }
    guard names.count == 2 else { throw Failure(line: 2, problem: "two participants are expected") }
    do {
      return try reading.diagram(left: names[0], right: names[1])
    } catch {
      throw Failure(line: lines.count, problem: error.text)
    }
  }
}
