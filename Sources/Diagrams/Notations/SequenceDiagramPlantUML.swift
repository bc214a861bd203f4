/// Writes a sequence diagram for PlantUML, whose arrows are all level: what crosses is told in notes, which say so (see `LevelRow`).
public struct SequenceDiagramPlantUML: Hashable, Sendable {
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
    var lines = ["@startuml", "hide footbox"]
    lines.append("participant \"\(Self.escaped(diagram.left.name))\" as L")
    lines.append("participant \"\(Self.escaped(diagram.right.name))\" as R")
    lines.append("' \(words.leftOut.singleSpaced)")
    if LevelRow.needsNotes(diagram) { lines.append("note over L, R : \(Self.escaped(words.crossing.singleSpaced))") }
    lines += try LevelRow.rows(of: diagram).map(Self.line)
    if hasRules {
      lines += diagram.events.filter { !$0.rules.isEmpty }.map { "' \($0.number): \($0.rules.joined(separator: ", "))" }
    }
    lines.append("@enduml")
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ row: LevelRow) -> String {
    let text = escaped(row.text)
    switch row.shape {
    case .note(.left): return "note over L : \(text)"
    case .note(.right): return "note over R : \(text)"
    case .span: return "...\(text)..."
    case .arrow(to: .right): return "L -> R : \(text)"
    case .arrow(to: .left): return "R -> L : \(text)"
    case .lost(to: .right): return "L ->x R : \(text)"
    case .lost(to: .left): return "R ->x L : \(text)"
    }
  }

  /// What has a meaning of its own in PlantUML's texts, by its code.
  private static func escaped(_ text: String) -> String {
    let special: Set<Character> = ["<", ">", "*", "_", "/", "\"", "~", "[", "]", "\\", "^", "|", "=", "!", "#"]
    var last: Character = " "
    return text.map { character in
      let isSpecial = special.contains(character) || character == "-" && last == "-" || character == "." && last == "."
      last = character
      guard isSpecial, let scalar = character.unicodeScalars.first else { return String(character) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
    }.joined()
  }
}
