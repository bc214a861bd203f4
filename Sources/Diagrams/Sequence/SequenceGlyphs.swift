/// The characters that a drawing is made of, which its writer and its reader share.
struct SequenceGlyphs: Hashable, Sendable {
  /// A host's line, and the line of a segment that goes down.
  let lifeline: Character
  /// A host's line while nothing happens.
  let pause: Character
  /// The line of a segment.
  let dash: Character
  /// Where two lines cross.
  let crossing: Character
  /// The end of a lost segment.
  let lost: Character
  /// What no one saw: before an injected segment, after one that is still in flight.
  let unseen: String
  private let upperCorners: (left: Character, right: Character)
  private let lowerCorners: (left: Character, right: Character)
  private let heads: (left: Character, right: Character)
  private let retransmissions: (left: String, right: String)

  /// Seven bits.
  static let ascii = SequenceGlyphs(
    lifeline: "|", pause: ":", dash: "-", crossing: "+", lost: "X", unseen: "...", upperCorners: (".", "."), lowerCorners: ("'", "`"),
    heads: ("<", ">"), retransmissions: (">>>", "<<<"))
  /// Box drawing.
  static let unicode = SequenceGlyphs(
    lifeline: "│", pause: "┊", dash: "─", crossing: "┼", lost: "✕", unseen: "...", upperCorners: ("╭", "╮"), lowerCorners: ("╯", "╰"),
    heads: ("◄", "►"), retransmissions: ("↻", "↻"))
  /// All there are.
  static let all: [SequenceGlyphs] = [.ascii, .unicode]

  /// Where the line of a segment to a side turns down.
  func upperCorner(to side: SequenceDiagram.Side) -> Character { side == .left ? upperCorners.left : upperCorners.right }

  /// Where the line of a segment turns to its receiver.
  func lowerCorner(to side: SequenceDiagram.Side) -> Character { side == .left ? lowerCorners.left : lowerCorners.right }

  /// Where a segment arrives.
  func head(to side: SequenceDiagram.Side) -> Character { side == .left ? heads.left : heads.right }

  /// In the label of what a side sends again.
  func retransmission(from side: SequenceDiagram.Side) -> String { side == .left ? retransmissions.left : retransmissions.right }

  /// The words of a label, the mark first.
  func words(of arrow: SequenceDiagram.Arrow) -> [String] {
    (arrow.isRetransmission ? [retransmission(from: arrow.from)] : []) + arrow.label
  }

  static func == (left: SequenceGlyphs, right: SequenceGlyphs) -> Bool { left.lifeline == right.lifeline }
  func hash(into hasher: inout Hasher) { hasher.combine(lifeline) }
}
