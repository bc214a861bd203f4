/// What there is to say about something that has a name.
struct Explanation: Hashable, Sendable {
  /// Its name.
  let name: String
  /// What it is: `state`, `rule`, …
  let kind: String
  /// What is said before all else, e.g. that the name that was asked for is another's.
  var note: String?
  /// The facts, each behind its label.
  let entries: [LabelledText.Entry]

  init(_ name: String, _ kind: String, note: String? = nil, _ entries: [LabelledText.Entry]) {
    self.name = name
    self.kind = kind
    self.note = note
    self.entries = entries.filter { !$0.paragraphs.allSatisfy(\.isEmpty) }
  }

  /// The explanation for a terminal.
  func text(width: Int) -> String {
    let note = note.map { LabelledText.wrap($0, width: width) + [""] } ?? []
    let lines = note + ["\(Terminal.output.bold(name)) (\(kind))"] + LabelledText(entries, indent: 2).lines(width: width)
    return lines.map { $0 + "\n" }.joined()
  }

  /// The explanation for a program.
  var json: JSONValue {
    let note = note.map { [JSONValue.Member(name: "note", value: .string($0))] } ?? []
    let entries = entries.map { JSONValue.Member(name: $0.label, value: .strings($0.paragraphs)) }
    return .object([.init(name: "name", value: .string(name)), .init(name: "kind", value: .string(kind))] + note + entries)
  }
}
