/// How the line of a segment ends on the row on which it leaves. All distances are from the sender's lifeline.
struct LaneEnd {
  private enum Kind {
    case head
    case corner
    case lost
    case inFlight
  }

  private let kind: Kind
  private let glyphs: SequenceGlyphs
  /// The distance of the mark, or the greatest one that it may have.
  private let limit: Int
  /// The distance up to which, exclusively, the label may reach.
  let labelLimit: Int

  /// Creates the end of a segment's line. `track` is where it turns, if it does; `far` the first distance that tracks or the lifeline take.
  init(_ fate: SequenceDiagram.Arrow.Fate, track: Int?, far: Int, width: Int, glyphs: SequenceGlyphs) {
    self.glyphs = glyphs
    switch fate {
    case .arrives:
      kind = track == nil ? .head : .corner
      limit = track ?? width - 1
      labelLimit = min(far, limit) - 2
    case .lost:
      kind = .lost
      limit = far - 2
      labelLimit = limit - 3
    case .inFlight:
      kind = .inFlight
      limit = far - 1 - glyphs.unseen.count
      labelLimit = limit - 3
    }
  }

  /// Where the dashes and the mark stand after a label that ends before a distance.
  func places(after label: Int, width: Int) -> (dashes: Range<Int>, mark: Int) {
    let mark =
      switch kind {
      case .head, .corner: limit
      case .lost, .inFlight: min(limit, max(label + 3, width / 2))
      }
    return (label + 1..<mark, mark)
  }

  /// What stands at the end.
  func mark(from sender: SequenceDiagram.Side) -> String {
    switch kind {
    case .head: String(glyphs.head(to: sender.opposite))
    case .corner: String(glyphs.upperCorner(to: sender.opposite))
    case .lost: String(glyphs.lost)
    case .inFlight: glyphs.unseen
    }
  }
}
