/// Finds how wide the lane of a drawing is, by drawing it.
enum SequenceLayout {
  /// A lane is not made narrower than this without need.
  private static let comfortableLane = 24
  /// The columns that a lane is given beyond its needs, so that lines are seen as lines.
  private static let air = 6

  /// A whole drawing.
  struct Drawing {
    let lines: [CellLine]
    /// Whose each line is.
    let inks: [SequenceDiagramText.Ink?]
    /// The columns between the lifelines.
    let lane: Range<Int>

    init(_ header: CellLine, _ lines: [(line: CellLine, ink: SequenceDiagramText.Ink?)], lane: Range<Int>) {
      self.lines = [header] + lines.map(\.line)
      inks = [nil] + lines.map(\.ink)
      self.lane = lane
    }
  }

  /// The lines of each row between the lifelines.
  private typealias Lane = [[CellLine]]

  /// A drawing with the fewest lines, not wider than it need be, of at most a given width; nil when there is none.
  static func narrowest(
    _ rows: [SequenceRow], columns: SequenceColumns, within width: Int, glyphs: SequenceGlyphs
  ) -> Drawing? {
    let widest = columns.laneWidth(within: width)
    guard columns.header(lane: widest) != nil else { return nil }
    let comfortable = min(comfortableLane, widest)
    for spacing in LaneDrawing.Spacing.all {
      func lane(_ width: Int, height: Int? = nil) -> Lane? {
        guard columns.header(lane: width) != nil, let lane = Self.lane(rows, width: width, spacing: spacing, glyphs: glyphs) else {
          return nil
        }
        return height == nil || lane.joined().count == height ? lane : nil
      }
      func whole(_ lane: Lane, _ width: Int) -> Drawing? {
        guard let header = columns.header(lane: width) else { return nil }
        return Drawing(header, lines(rows, lane, width: width, columns: columns, glyphs: glyphs), lane: columns.lane(width))
      }
      // A row takes at least one line, and short runs fit a comfortable lane with no more; that is tried before anything is searched for.
      let comfortableHeight = lane(comfortable)?.joined().count
      let airy = min(comfortable + air, widest)
      if comfortableHeight == rows.count, let lane = lane(airy, height: rows.count) { return whole(lane, airy) }
      guard let drawing = lane(widest) else { continue }
      let height = drawing.joined().count
      var short = comfortable - 1
      var enough = widest
      if comfortableHeight == height { enough = comfortable }
      while enough - short > 1 {
        let middle = (short + enough) / 2
        if lane(middle, height: height) == nil { short = middle } else { enough = middle }
      }
      let width = min(enough + air, widest)
      if let lane = lane(width, height: height) { return whole(lane, width) }
      return whole(drawing, widest)
    }
    return nil
  }

  /// The smallest width in which the rows can be drawn.
  static func smallestWidth(_ rows: [SequenceRow], columns: SequenceColumns, glyphs: SequenceGlyphs) -> Int {
    var width = 1
    while columns.header(lane: width) == nil
      || LaneDrawing.Spacing.all.allSatisfy({ lane(rows, width: width, spacing: $0, glyphs: glyphs) == nil })
    {
      width += 1
    }
    return width - columns.laneWidth(within: 0)
  }

  /// What stands between the lifelines, drawn in a given width; nil when that is too small.
  private static func lane(_ rows: [SequenceRow], width: Int, spacing: LaneDrawing.Spacing, glyphs: SequenceGlyphs) -> Lane? {
    guard width > 0 else { return nil }
    var drawing = LaneDrawing(width: width, spacing: spacing, rows: rows, glyphs: glyphs)
    var lane: Lane = []
    for row in rows {
      guard let lines = drawing.lines(for: row) else { return nil }
      lane.append(lines)
    }
    return lane
  }

  /// The whole lines: what stands beside a row stands on its first one.
  private static func lines(_ rows: [SequenceRow], _ lane: Lane, width: Int, columns: SequenceColumns, glyphs: SequenceGlyphs)
    -> [(CellLine, SequenceDiagramText.Ink?)]
  {
    var margins = SequenceMargins()
    return zip(rows, lane).flatMap { row, drawn in
      let (left, right) = margins.margins(of: row)
      let lifeline = if case .gap = row { glyphs.pause } else { glyphs.lifeline }
      return drawn.enumerated().map { index, line in
        let line =
          index == 0
          ? columns.line(left, line, width: width, right, lifeline: lifeline)
          : columns.line(SequenceColumns.Margin(), line, width: width, SequenceColumns.Margin(), lifeline: lifeline)
        return (line, row.ink)
      }
    }
  }
}

extension SequenceRow {
  /// Whose segment leaves or arrives on this row.
  fileprivate var ink: SequenceDiagramText.Ink? {
    switch self {
    case .states, .gap, .text, .note: nil
    case .departure(let arrow), .arrival(let arrow, _), .crossing(let arrow, _):
      arrow.fate == .lost ? .lost : arrow.from == .left ? .left : .right
    }
  }
}
