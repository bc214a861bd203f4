/// Where the columns of a sequence diagram's picture stand.
///
///     number time state | gutter  labels and texts  gutter | state time number
struct SequencePictureColumns {
  /// The distance between neighbouring columns, and from the edges.
  static let gap = 8
  /// The width of one line in a gutter.
  static let gutterStep = 6
  /// A lane is not made narrower than this without need.
  private static let comfortableLane = 26 * Picture.cell

  /// The lines in the gutters beside the lifelines.
  let gutters: (left: Int, right: Int)
  let lifelines: (left: Int, right: Int)
  let width: Int
  private let stateWidths: (left: Int, right: Int)
  private let timeWidth: Int

  /// Columns of at most a given width; nil when that is too small.
  ///
  /// - Parameters:
  ///   - label: The width that the longest label takes in one line.
  ///   - word: The width that the longest part takes that cannot be broken.
  init?(_ diagram: SequenceDiagram, gutters: (left: Int, right: Int), label: Int, word: Int, within width: Int) {
    let margins = Self.margins(diagram)
    let inside = Self.inside(gutters)
    let room = width - margins.left - margins.right
    guard room >= inside + word else { return nil }
    let wanted = max(Self.comfortableLane, inside + label + 3 * Picture.cell)
    let lane = max(min(wanted, room), inside + word)
    self.gutters = gutters
    lifelines = (margins.left, margins.left + lane)
    self.width = margins.left + lane + margins.right
    stateWidths = margins.states
    timeWidth = margins.time
  }

  /// The smallest width in which the columns stand.
  static func smallestWidth(_ diagram: SequenceDiagram, gutters: (left: Int, right: Int), word: Int) -> Int {
    let margins = margins(diagram)
    return margins.left + inside(gutters) + word + margins.right
  }

  /// What lies between the lifelines beside the longest word: both gutters, the blanks around the word, and an arrowhead.
  private static func inside(_ gutters: (left: Int, right: Int)) -> Int {
    (gutters.left + gutters.right) * gutterStep + 2 * gap + 2 * Picture.cell
  }

  private static func margins(
    _ diagram: SequenceDiagram
  ) -> (left: Int, right: Int, states: (left: Int, right: Int), time: Int) {
    func states(_ side: SequenceDiagram.Side) -> Int {
      let own = diagram.events.filter { $0.side == side }.flatMap { [$0.before, $0.after] }
      let participant = diagram.participant(at: side)
      return (own + [participant.initialState, participant.name]).map { displayWidth(of: $0) * Picture.cell }.max() ?? 0
    }
    func numbers(_ side: SequenceDiagram.Side) -> Int {
      diagram.events.last { $0.side == side }.map { String($0.number).count * Picture.cell + gap } ?? 0
    }
    let times = (diagram.events.map(\.time) + diagram.arrows.map(\.sentAt)).map { SequenceColumns.seconds($0).count }
    var pauses = 0
    var last: Int?
    for event in diagram.events {
      pauses = max(pauses, SequenceColumns.seconds(event.time - (last ?? event.time)).count + 1)
      last = event.time
    }
    let time = max(times.max() ?? 0, SequenceColumns.timeUnit.count, pauses) * Picture.cell
    let (left, right) = (states(.left), states(.right))
    return (
      gap + numbers(.left) + time + gap + left + gap, gap + right + gap + time + numbers(.right) + gap, (left, right), time
    )
  }

  /// A lifeline.
  func lifeline(_ side: SequenceDiagram.Side) -> Int { side == .left ? lifelines.left : lifelines.right }

  /// Where the state of a side stands, next to its lifeline.
  func state(_ side: SequenceDiagram.Side) -> (x: Int, anchor: Picture.Anchor) {
    side == .left ? (lifelines.left - Self.gap, .end) : (lifelines.right + Self.gap, .start)
  }

  /// Where the time of a side ends.
  func time(_ side: SequenceDiagram.Side) -> Int {
    side == .left
      ? lifelines.left - 2 * Self.gap - stateWidths.left : lifelines.right + 2 * Self.gap + stateWidths.right + timeWidth
  }

  /// Where the number of an event at a side stands.
  func number(_ side: SequenceDiagram.Side) -> (x: Int, anchor: Picture.Anchor) {
    side == .left ? (time(.left) - timeWidth - Self.gap, .end) : (time(.right) + Self.gap, .start)
  }

  /// Where a text at a side begins, inside the lane.
  func text(_ side: SequenceDiagram.Side) -> (x: Int, anchor: Picture.Anchor) {
    side == .left
      ? (lifelines.left + gutters.left * Self.gutterStep + Self.gap, .start)
      : (lifelines.right - gutters.right * Self.gutterStep - Self.gap, .end)
  }

  /// The place of a line in the gutter of a side, the first next to the lifeline.
  func gutter(_ side: SequenceDiagram.Side, _ index: Int) -> Int {
    side == .left ? lifelines.left + (index + 1) * Self.gutterStep : lifelines.right - (index + 1) * Self.gutterStep
  }

  /// The width for labels and texts.
  var textWidth: Int { lifelines.right - lifelines.left - Self.inside(gutters) }
}
