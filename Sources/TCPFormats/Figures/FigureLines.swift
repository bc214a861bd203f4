import Diagrams

/// The lines of a run's figure.
struct FigureLines {
  /// One line: the states, and what stands between them.
  struct Line: Hashable {
    enum Content: Hashable {
      case blank
      /// What happens at a side.
      case words(String, SequenceDiagram.Side)
      /// A segment, and what stands on both sides of it.
      case segment(String, String, String)
    }

    let left: String
    let right: String
    let content: Content
    var isAgain = false
  }

  private(set) var lines: [Line] = []
  private var states: (left: String, right: String) = ("", "")
  /// The segments on their way, by their arrows' ids.
  private var onTheWay: [SequenceDiagram.Arrow.ID: SequenceDiagram.Arrow] = [:]
  /// Those that could be taken for another one that is on its way, with the letters that tell them apart.
  private let letters: [SequenceDiagram.Arrow.ID: String]

  /// The lines of a diagram. Throws when a segment cannot be written.
  init(_ diagram: SequenceDiagram) throws(FigureText.Failure) {
    letters = Self.letters(diagram)
    for row in SequenceRow.rows(of: diagram) { try add(row) }
  }

  /// Letters for what leaves while an equal segment of the same side is on its way.
  private static func letters(_ diagram: SequenceDiagram) -> [SequenceDiagram.Arrow.ID: String] {
    struct Kind: Hashable {
      let from: SequenceDiagram.Side
      let label: [String]
    }
    // A segment that stays in the network stays there for ever, so equal ones are told apart wherever there are several.
    let unsure = diagram.arrows.filter { !$0.isInjected && $0.fate != .lost }
    let equal = Dictionary(grouping: unsure) { Kind(from: $0.from, label: $0.label) }.values.filter { $0.count > 1 }
    var letters: [SequenceDiagram.Arrow.ID: String] = [:]
    for (index, arrow) in equal.joined().map(\.id).sorted().enumerated() { letters[arrow] = "(\(index + 1)) " }
    return letters
  }

  private mutating func add(_ row: SequenceRow) throws(FigureText.Failure) {
    switch row {
    case .gap, .note: break
    case .states(let left, let right):
      states = (left, right)
      add(.blank)
    case .text(let event):
      enter(event)
      switch event.cause {
      case .call(let text), .timeout(let text), .fault(let text): add(.words("(\(text))", event.side))
      case .arrival: break
      }
    case .departure(let arrow): try depart(arrow)
    case .arrival(let arrow, let event):
      enter(event)
      try arrive(arrow)
    case .crossing(let arrow, let event):
      enter(event)
      if arrow.isInjected { return try arrive(arrow) }
      let mark = arrow.from == .left ? "-->" : "<--"
      add(.segment(mark, try notation(arrow, isLetter: false), mark), isAgain: arrow.isRetransmission)
    }
  }

  private mutating func enter(_ event: SequenceDiagram.Event) {
    switch event.side {
    case .left: states.left = event.after
    case .right: states.right = event.after
    }
  }

  private mutating func add(_ content: Line.Content, isAgain: Bool = false) {
    lines.append(Line(left: states.left, right: states.right, content: content, isAgain: isAgain))
  }

  private func notation(_ arrow: SequenceDiagram.Arrow, isLetter: Bool = true) throws(FigureText.Failure) -> String {
    guard let notation = FigureSegment.notation(of: arrow.label) else { throw .label(arrow.label.joined(separator: " ")) }
    return (isLetter ? letters[arrow.id] ?? "" : "") + notation
  }

  private mutating func depart(_ arrow: SequenceDiagram.Arrow) throws(FigureText.Failure) {
    let end = arrow.fate == .lost ? "X" : "..."
    let text = try notation(arrow, isLetter: arrow.fate != .lost)
    if arrow.isInjected {
      if case .arrives = arrow.fate { return }
      return add(arrow.from == .left ? .segment("(duplicate) ...", text, end) : .segment(end, text, "... (duplicate)"))
    }
    add(arrow.from == .left ? .segment("-->", text, end) : .segment(end, text, "<--"), isAgain: arrow.isRetransmission)
  }

  private mutating func arrive(_ arrow: SequenceDiagram.Arrow) throws(FigureText.Failure) {
    let text = try notation(arrow)
    let unseen = arrow.isInjected ? (arrow.from == .left ? "(duplicate) ..." : "... (duplicate)") : "..."
    add(arrow.from == .left ? .segment(unseen, text, "-->") : .segment("<--", text, unseen))
  }
}
