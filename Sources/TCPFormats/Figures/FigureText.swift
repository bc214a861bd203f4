import Diagrams

/// Draws a run in the notation of RFC 9293's figures 6 to 13: a line for each segment with the states of both sides after it, `...` on the side
/// of the network where it still is, calls and timeouts in parentheses.
///
///          Client                                                 Server
///      1.  CLOSED                                                 LISTEN
///      2.  SYN-SENT    (active OPEN)                              LISTEN
///      3.  SYN-SENT    --> <SEQ=100><CTL=SYN>                 --> SYN-RECEIVED
///      4.  ESTABLISHED <-- <SEQ=300><ACK=101><CTL=SYN,ACK>    <-- SYN-RECEIVED
///
/// The notation has no times and no word for loss: a lost segment ends in `X`, and what is not said is listed below the figure.
public struct FigureText: Hashable, Sendable {
  /// The words of what is listed below a figure.
  public struct Words: Hashable, Sendable {
    /// What is never said.
    public var notShown: String
    /// Explains `X`.
    public var lost: String
    /// Before the numbers of the lines whose segments are sent again.
    public var again: String
    /// Explains `(duplicate)`.
    public var duplicate: String

    /// English words unless given.
    public init(
      notShown: String = "not in this notation: times, what users are told, timers, rules", lost: String = "lost",
      again: String = "sent again, in lines", duplicate: String = "a copy, or put into the network by hand"
    ) {
      self.notShown = notShown
      self.lost = lost
      self.again = again
      self.duplicate = duplicate
    }
  }

  /// Why a run has no figure.
  public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The smallest width that the figure can be drawn in.
    case width(SequenceDiagramText.WidthError)
    /// A part of a segment's label that the notation does not have.
    case label(String)

    /// One sentence for people.
    public var description: String {
      switch self {
      case .width(let error): error.description
      case .label(let label): "the notation of RFC 9293 has no word for \"\(label)\""
      }
    }
  }

  /// The greatest width of a line.
  public var width: Int
  /// The words below the figure; nil to list nothing.
  public var words: Words?

  /// Creates a renderer.
  public init(width: Int = 72, words: Words? = Words()) {
    self.width = width
    self.words = words
  }

  /// The figure, ended by a line feed.
  public func render(_ diagram: SequenceDiagram) throws(Failure) -> String {
    let lines = try FigureLines(diagram).lines
    let columns = FigureColumns(diagram, lines)
    guard columns.width <= width else { throw .width(.init(width: width, smallest: columns.width)) }
    let texts = [columns.header] + lines.enumerated().map { columns.text(of: $0.element, number: $0.offset + 1) }
    return (texts + notes(diagram, lines)).map { $0 + "\n" }.joined()
  }

  private func notes(_ diagram: SequenceDiagram, _ lines: [FigureLines.Line]) -> [String] {
    guard let words else { return [] }
    var notes = ["", "  \(words.notShown)"]
    let again = lines.enumerated().filter { $0.element.isAgain }.map { "\($0.offset + 1)" }
    if !again.isEmpty { notes.append("  \(words.again) \(again.joined(separator: ", "))") }
    if diagram.arrows.contains(where: { $0.fate == .lost }) { notes.append("  X: \(words.lost)") }
    if diagram.arrows.contains(where: \.isInjected) { notes.append("  (duplicate): \(words.duplicate)") }
    return notes
  }
}

/// Where the columns of a figure stand.
struct FigureColumns {
  private let number: Int
  private let left: Int
  private let middle: Int
  private let right: Int
  private let names: (left: String, right: String)

  init(_ diagram: SequenceDiagram, _ lines: [FigureLines.Line]) {
    number = max(3, "\(lines.count)".count + 2) + 1
    names = (diagram.left.name, diagram.right.name)
    left = (lines.map(\.left) + [names.left]).map { displayWidth(of: $0) }.max() ?? 0
    right = (lines.map(\.right) + [names.right]).map { displayWidth(of: $0) }.max() ?? 0
    middle =
      lines.map { line in
        switch line.content {
        case .blank: 0
        // Words at a side leave two blanks at the other one, so that it is seen at which they stand.
        case .words(let text, _): displayWidth(of: text) + 2
        case .segment(let first, let text, let last): displayWidth(of: first) + displayWidth(of: text) + displayWidth(of: last) + 2
        }
      }.max() ?? 0
  }

  /// The width of the figure.
  var width: Int { number + left + 1 + middle + 1 + right }

  /// The names of both sides.
  var header: String { blanks(number) + padded(names.left, left + 1 + middle + 1) + names.right }

  /// A line.
  func text(of line: FigureLines.Line, number place: Int) -> String {
    let label = "\(place)."
    let between: String
    switch line.content {
    case .blank: between = ""
    case .words(let text, .left): between = text
    case .words(let text, .right): between = blanks(middle - displayWidth(of: text)) + text
    case .segment(let first, let text, let last):
      between = padded(first + " " + text, middle - displayWidth(of: last)) + last
    }
    return padded(blanks(number - 1 - label.count) + label, number) + padded(line.left, left + 1) + padded(between, middle + 1) + line.right
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
  private func padded(_ text: String, _ width: Int) -> String { text + blanks(width - displayWidth(of: text)) }
}
