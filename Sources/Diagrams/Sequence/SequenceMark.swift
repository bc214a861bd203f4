/// The marks of a drawing, which its writer and its reader share.
enum SequenceMark {
  /// Before what the user is told.
  static let note = "! "
  /// Before how long a queue is.
  static let queue = "= "
  /// Before what happens besides.
  static let aside = "~ "

  /// What stands before each kind of note.
  static let notes: [String] = [note, queue, aside]

  /// What stands before and after the text of a cause.
  private static func brackets(of cause: SequenceDiagram.Event.Cause) -> (text: String, open: String, close: String)? {
    switch cause {
    case .call(let text): (text, "[", "]")
    case .timeout(let text): (text, "(", ")")
    case .fault(let text): (text, "** ", " **")
    case .arrival: nil
    }
  }

  /// A cause as it is drawn, and how far its further lines are indented; nil for an arrival, which is drawn as an arrow.
  static func drawn(_ cause: SequenceDiagram.Event.Cause) -> (text: String, indent: Int)? {
    brackets(of: cause).map { ($0.open + $0.text + $0.close, $0.open.count) }
  }

  /// The cause that is drawn as a text; nil when it is not whole.
  static func cause(drawn text: String) -> SequenceDiagram.Event.Cause? {
    let causes: [SequenceDiagram.Event.Cause] = [.call(""), .timeout(""), .fault("")]
    for cause in causes {
      guard let (_, open, close) = brackets(of: cause), text.hasPrefix(open), text.hasSuffix(close), text.count > open.count + close.count
      else { continue }
      let inner = String(text.dropFirst(open.count).dropLast(close.count))
      switch cause {
      case .call: return .call(inner)
      case .timeout: return .timeout(inner)
      case .fault: return .fault(inner)
      case .arrival: return nil
      }
    }
    return nil
  }

  /// Whether a text may go on in the next line here: not where the reader would take its end for the end of a cause, or its rest for a note.
  static func mayBreak(_ before: Substring, _ after: Substring) -> Bool {
    let isClosed = before.hasSuffix("]") || before.hasSuffix(")") || before.hasSuffix("**")
    let isMark = notes.contains { before == $0.dropLast() || after.hasPrefix($0.dropLast()) }
    return !isClosed && !isMark && after != "**"
  }
}
