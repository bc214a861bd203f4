/// Finds how wide the lane of a drawing is, by drawing it.
enum SequenceLayout {
  /// A lane is not made narrower than this without need.
  private static let comfortableLane = 24
  /// The columns that a lane is given beyond its needs, so that lines are seen as lines.
  private static let air = 6

  /// A drawing with the fewest lines, not wider than it need be, of at most a given width; nil when there is none.
  static func narrowest(_ rows: [SequenceRow], columns: SequenceColumns, within width: Int) -> [CellLine]? {
    let widest = columns.laneWidth(within: width)
    for spacing in LaneDrawing.Spacing.all {
      guard let drawing = lines(rows, columns: columns, lane: widest, spacing: spacing) else { continue }
      var short = min(comfortableLane, widest) - 1
      var enough = widest
      while enough - short > 1 {
        let middle = (short + enough) / 2
        if lines(rows, columns: columns, lane: middle, spacing: spacing)?.count == drawing.count {
          enough = middle
        } else {
          short = middle
        }
      }
      let airy = lines(rows, columns: columns, lane: min(enough + air, widest), spacing: spacing)
      return airy?.count == drawing.count ? airy : drawing
    }
    return nil
  }

  /// The smallest width in which the rows can be drawn.
  static func smallestWidth(_ rows: [SequenceRow], columns: SequenceColumns) -> Int {
    var width = -columns.laneWidth(within: 0)
    while !LaneDrawing.Spacing.all.contains(where: { spacing in
      lines(rows, columns: columns, lane: columns.laneWidth(within: width), spacing: spacing) != nil
    }) {
      width += 1
    }
    return width
  }

  /// The lines of the drawing with a lane of some width; nil when that is too narrow.
  private static func lines(_ rows: [SequenceRow], columns: SequenceColumns, lane: Int, spacing: LaneDrawing.Spacing) -> [CellLine]? {
    guard lane > 0, let header = columns.header(lane: lane) else { return nil }
    var lines = [header]
    var drawing = LaneDrawing(width: lane, spacing: spacing, rows: rows)
    var margins = SequenceMargins()
    for row in rows {
      guard let drawn = drawing.lines(for: row) else { return nil }
      let (left, right) = margins.margins(of: row)
      let lifeline = if case .gap = row { ":" } else { "|" }
      for (index, line) in drawn.enumerated() {
        let isFirst = index == 0
        let margins = (left: isFirst ? left : SequenceColumns.Margin(), right: isFirst ? right : SequenceColumns.Margin())
        lines.append(columns.line(margins.left, line, width: lane, margins.right, lifeline: lifeline))
      }
    }
    return lines
  }
}

/// Says what stands beside each row, which depends on the rows above it.
struct SequenceMargins {
  private var left = ""
  private var right = ""

  /// What stands at the left and at the right of the next row.
  mutating func margins(of row: SequenceRow) -> (left: SequenceColumns.Margin, right: SequenceColumns.Margin) {
    typealias Margin = SequenceColumns.Margin
    switch row {
    case .states(let left, let right):
      (self.left, self.right) = (left, right)
      return (Margin(state: left), Margin(state: right))
    case .gap(let time): return (Margin(time: "+" + SequenceColumns.seconds(time)), Margin())
    case .note: return (Margin(), Margin())
    case .text(let event), .arrival(_, let event):
      enter(event)
      return pair(Margin(number: event.number, time: SequenceColumns.seconds(event.time)), Margin(), at: event.side)
    case .departure(let arrow): return pair(Margin(time: SequenceColumns.seconds(arrow.sentAt)), Margin(), at: arrow.from)
    case .crossing(let arrow, let event):
      enter(event)
      let arrival = Margin(number: event.number, time: SequenceColumns.seconds(event.time))
      return pair(arrival, Margin(time: SequenceColumns.seconds(arrow.sentAt)), at: event.side)
    }
  }

  private mutating func enter(_ event: SequenceDiagram.Event) {
    switch event.side {
    case .left: left = event.after
    case .right: right = event.after
    }
  }

  /// Two margins, the first at a side, the other at the opposite one, with the states of both.
  private func pair(
    _ margin: SequenceColumns.Margin, _ other: SequenceColumns.Margin, at side: SequenceDiagram.Side
  ) -> (left: SequenceColumns.Margin, right: SequenceColumns.Margin) {
    var (left, right) = side == .left ? (margin, other) : (other, margin)
    left.state = self.left
    right.state = self.right
    return (left, right)
  }
}
