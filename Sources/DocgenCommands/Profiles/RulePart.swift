import ProtocolModel

/// A part of a rule as the specification writes it.
struct RulePart {
  /// What it says, a line for each thing that it consists of; a line in words where it is nothing.
  let lines: [String]
  /// What it says, for a program.
  let json: JSONValue

  init(_ part: ProfileDifference.Change.Part, of rule: Rule, _ words: Words) {
    switch part {
    case .states: self.init(list: rule.states.map(\.name), isOneLine: true)
    case .event: self.init(rule.event.name)
    case .step: self.init(rule.step.name)
    case .condition: self.init(rule.condition.notation(words))
    case .actions: self.init(list: rule.actions.map { $0.notation(words) }, isOneLine: false)
    case .target: self.init(lines: [rule.target?.name ?? "stays"], json: rule.target.map { .string($0.name) } ?? .null)
    case .ending: self.init(Self.ending(rule.ending))
    case .source: self.init(rule.cite.text)
    }
  }

  private init(lines: [String], json: JSONValue) {
    self.lines = lines
    self.json = json
  }

  private init(_ text: String) {
    self.init(lines: [text], json: .string(text))
  }

  private init(list: [String], isOneLine: Bool) {
    let lines = isOneLine ? [list.joined(separator: ", ")] : list
    self.init(lines: list.isEmpty ? ["nothing"] : lines, json: .strings(list))
  }

  /// What is done after a rule, in words.
  static func ending(_ ending: Rule.Ending) -> String {
    switch ending {
    case .nextRule: "the next rule of the step"
    case .nextStep: "the next step"
    case .resume(let step): "on at \(step.name)"
    case .done: "done"
    }
  }
}

extension StepReference {
  /// The pipeline and the step in it.
  fileprivate var name: String { "\(pipeline)/\(step)" }
}
