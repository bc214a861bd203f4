/// The marks of a drawing, which its writer and its reader share.
enum SequenceMark {
  /// Where the line of a segment turns down.
  static let upperCorner = "."
  /// The end of a lost segment.
  static let lost = "X"
  /// What no one saw: before an injected segment, after one that is still in flight.
  static let unseen = "..."
  /// Before what the user is told.
  static let note = "! "

  /// Where the line of a segment turns to its receiver.
  static func lowerCorner(to side: SequenceDiagram.Side) -> String { side == .right ? "`" : "'" }

  /// Where a segment arrives.
  static func head(to side: SequenceDiagram.Side) -> String { side == .right ? ">" : "<" }

  /// In the label of what is sent again.
  static func retransmission(from side: SequenceDiagram.Side) -> String { side == .left ? ">>>" : "<<<" }

  /// The words of a label, the mark first.
  static func words(of arrow: SequenceDiagram.Arrow) -> [String] {
    (arrow.isRetransmission ? [retransmission(from: arrow.from)] : []) + arrow.label
  }

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
    return !isClosed && before != "!" && !after.hasPrefix("!") && after != "**"
  }
}
