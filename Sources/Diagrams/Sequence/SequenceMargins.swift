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
