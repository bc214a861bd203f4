import ProtocolModel

/// The difference between two profiles, for a terminal and for a program.
struct ProfileDifferenceAccount {
  private let difference: ProfileDifference
  private let first: String
  private let second: String
  private let words: Words

  init(_ difference: ProfileDifference, first: String, second: String, words: Words) {
    self.difference = difference
    self.first = first
    self.second = second
    self.words = words
  }

  /// The lines, of at most `width` columns but for words that are longer.
  func lines(width: Int) -> [String] {
    let title = LabelledText.wrap("from \(first) to \(second): \(counts)", width: width)
    let blocks =
      difference.removed.map { rule("- \($0.id)", $0, width: width) } + difference.added.map { rule("+ \($0.id)", $0, width: width) }
      + difference.changed.map { changed($0, width: width) } + [settings(width: width)]
    return Array(([title] + blocks.filter { !$0.isEmpty }).joined(separator: [""]))
  }

  private var counts: String {
    if difference.isEmpty { return "no difference" }
    let counted = [
      ("rule", "removed", difference.removed.count), ("rule", "added", difference.added.count),
      ("rule", "changed", difference.changed.count), ("setting", "changed", difference.settings.count),
    ]
    return counted.filter { $0.2 > 0 }.map { "\($0.2) \($0.0)\($0.2 == 1 ? "" : "s") \($0.1)" }.joined(separator: ", ")
  }

  private func rule(_ title: String, _ rule: Rule, width: Int) -> [String] {
    let entries = ProfileDifference.Change.Part.allCases.map { LabelledText.Entry($0.rawValue, RulePart($0, of: rule, words).lines) }
    return [Terminal.output.bold(title)] + LabelledText(entries, indent: 4).lines(width: width)
  }

  private func changed(_ change: ProfileDifference.Change, width: Int) -> [String] {
    let entries = change.parts.flatMap { part in
      [
        LabelledText.Entry("\(part.rawValue) -", RulePart(part, of: change.before, words).lines),
        LabelledText.Entry("\(part.rawValue) +", RulePart(part, of: change.after, words).lines),
      ]
    }
    return [Terminal.output.bold("~ \(change.before.id)")] + LabelledText(entries, indent: 4).lines(width: width)
  }

  private func settings(width: Int) -> [String] {
    difference.settings.flatMap { setting in
      LabelledText.wrap("~ \(setting.name): \(RunAccount.value(setting.before)) -> \(RunAccount.value(setting.after))", width: width)
    }
  }

  /// The difference as a value of JSON.
  var json: JSONValue {
    .object([
      "from": .string(first), "to": .string(second), "removed": .array(difference.removed.map(object)),
      "added": .array(difference.added.map(object)),
      "changed": .array(
        difference.changed.map { change in
          .object([
            "id": .string(change.before.id),
            "differs": .object(
              change.parts.map { part in
                let before = RulePart(part, of: change.before, words).json
                return JSONValue.Member(
                  name: part.rawValue, value: .object(["before": before, "after": RulePart(part, of: change.after, words).json]))
              }),
          ])
        }),
      "settings": .array(
        difference.settings.map {
          .object(["name": .string($0.name), "before": .number($0.before), "after": .number($0.after)])
        }),
    ])
  }

  private func object(_ rule: Rule) -> JSONValue {
    let parts = ProfileDifference.Change.Part.allCases.map {
      JSONValue.Member(name: $0.rawValue, value: RulePart($0, of: rule, words).json)
    }
    return .object([JSONValue.Member(name: "id", value: .string(rule.id))] + parts)
  }
}
