import CommonMark
import Diagrams

/// Something that is wrong with the file of a recorded run, at its place.
public struct RecordedRunProblem: Sendable, Hashable, CustomStringConvertible {
  /// The file as the reader names it.
  public let file: String
  /// The place, from 1:1.
  public let position: SourcePosition
  /// What is wrong, without a full stop.
  public let message: String
  /// The name of the rule that was broken, e.g. `run.time`.
  public let rule: String
  /// What to do about it.
  public let hint: String?
  /// The line at fault, without its end; empty where there is none to show.
  public let excerpt: String

  /// `file:line:column: error: message [rule]`, the line, a caret, a hint; each line ended by a line feed.
  public var description: String {
    var report = "\(file):\(position): error: \(message) [\(rule)]\n"
    if !excerpt.isEmpty {
      let before = String(excerpt.prefix(position.column - 1))
      report += "  \(excerpt)\n  \(String(repeating: " ", count: displayWidth(of: before)))^\n"
    }
    if let hint { report += "  hint: \(hint)\n" }
    return report
  }
}

/// All that is wrong with the file of a recorded run, in order of place; never nothing.
public struct RecordedRunErrors: Error, Sendable, Hashable, CustomStringConvertible {
  /// The problems.
  public let problems: [RecordedRunProblem]

  public var description: String { problems.map(\.description).joined() }
}
