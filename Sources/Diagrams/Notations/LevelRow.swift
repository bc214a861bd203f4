/// What the tools can draw whose arrows are all level: a run in which what crosses, or is long on its way, is told in notes.
///
/// A segment that arrives before anything else happens is an arrow. Any other one leaves in a note, which `...` ends, and arrives as an arrow
/// whose label `...` begins, both with its number in parentheses; so what is on its way is not drawn as delivered.
struct LevelRow: Hashable {
  /// What is drawn.
  enum Shape: Hashable {
    /// A note at one side.
    case note(SequenceDiagram.Side)
    /// A note across both sides.
    case span
    /// An arrow to a side.
    case arrow(to: SequenceDiagram.Side)
    /// An arrow to a side that does not get there.
    case lost(to: SequenceDiagram.Side)
  }

  let shape: Shape
  let text: String

  /// Whether a diagram has something that is told in notes.
  static func needsNotes(_ diagram: SequenceDiagram) -> Bool {
    SequenceRow.rows(of: diagram).contains { row in
      switch row {
      case .departure(let arrow): arrow.isInjected || arrow.fate != .lost
      case .crossing(let arrow, _): arrow.isInjected
      case .states, .gap, .text, .note, .arrival: false
      }
    }
  }

  /// The rows of a diagram.
  static func rows(of diagram: SequenceDiagram) throws(SequenceDiagramDefect) -> [LevelRow] {
    let numbered = try diagram.numberedAsDrawn
    return SequenceRow.rows(of: numbered).flatMap { row -> [LevelRow] in
      switch row {
      case .states(let left, let right):
        return [LevelRow(shape: .note(.left), text: left), LevelRow(shape: .note(.right), text: right)]
      case .gap(let time): return [LevelRow(shape: .span, text: "+" + SequenceColumns.seconds(time))]
      case .text(let event): return [LevelRow(event)]
      case .note(let event, let note): return [LevelRow(shape: .note(event.side), text: note.marked)]
      case .departure(let arrow): return [departure(arrow)]
      case .arrival(let arrow, let event): return arrival(arrow, event)
      case .crossing(let arrow, let event):
        if arrow.isInjected { return [departure(arrow)] + arrival(arrow, event) }
        return [LevelRow(shape: .arrow(to: event.side), text: arrow.marked), LevelRow(event)]
      }
    }
  }

  private init(shape: Shape, text: String) {
    self.shape = shape
    self.text = text
  }

  /// An event: its number, its time, the state after it, and its cause but for an arrival, whose arrow stands before it.
  private init(_ event: SequenceDiagram.Event) {
    let words =
      ["\(event.number)", SequenceColumns.seconds(event.time), event.after] + [SequenceMark.drawn(event.cause)?.text].compactMap { $0 }
    self.init(shape: .note(event.side), text: words.joined(separator: " "))
  }

  private static func departure(_ arrow: SequenceDiagram.Arrow) -> LevelRow {
    let origin = arrow.isInjected ? "\(SequenceColumns.seconds(arrow.sentAt)) ... " : ""
    switch arrow.fate {
    case .arrives: return LevelRow(shape: .note(arrow.from), text: "\(origin)(\(arrow.id)) \(arrow.marked) ...")
    case .inFlight: return LevelRow(shape: .note(arrow.from), text: "\(origin)\(arrow.marked) ...")
    case .lost:
      guard arrow.isInjected else { return LevelRow(shape: .lost(to: arrow.from.opposite), text: arrow.marked) }
      return LevelRow(shape: .note(arrow.from), text: "\(origin)\(arrow.marked) X")
    }
  }

  private static func arrival(_ arrow: SequenceDiagram.Arrow, _ event: SequenceDiagram.Event) -> [LevelRow] {
    [LevelRow(shape: .arrow(to: event.side), text: "... (\(arrow.id)) \(arrow.marked)"), LevelRow(event)]
  }
}

extension SequenceDiagram.Arrow {
  /// Its label in one line, with the mark of what is sent again.
  fileprivate var marked: String { SequenceGlyphs.ascii.words(of: self).joined(separator: " ") }
}

/// What such a tool's text is introduced by, in the reader's language.
public struct LevelWords: Hashable, Sendable {
  /// Says, in the drawing, how what crosses is told.
  public var crossing: String
  /// Says, in a comment, what is left out.
  public var leftOut: String

  /// English words unless given.
  public init(
    crossing: String = "level arrows cannot cross: a segment leaves where ... follows it, and arrives where ... precedes it",
    leftOut: String = "not shown: what a repeated segment repeats, from where to where timers run"
  ) {
    self.crossing = crossing
    self.leftOut = leftOut
  }
}
