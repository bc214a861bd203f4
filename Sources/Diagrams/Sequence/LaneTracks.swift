/// The vertical tracks of the segments that have left and not yet arrived.
struct LaneTracks {
  private let width: Int
  private let spacing: LaneDrawing.Spacing
  /// The row of each segment's arrival.
  private let arrivals: [SequenceDiagram.Arrow.ID: Int]
  private var active: [Track] = []

  private struct Track {
    var arrow: SequenceDiagram.Arrow.ID
    var receiver: SequenceDiagram.Side
    /// From the receiver's lifeline; its neighbour is 0.
    var distance: Int
  }

  /// Creates the tracks of some rows, none open yet.
  init(width: Int, spacing: LaneDrawing.Spacing, rows: [SequenceRow]) {
    self.width = width
    self.spacing = spacing
    var arrivals: [SequenceDiagram.Arrow.ID: Int] = [:]
    for (index, row) in rows.enumerated() {
      if case .arrival(let arrow, _) = row { arrivals[arrow.id] = index }
    }
    self.arrivals = arrivals
  }

  /// The columns of all open tracks, counted from the left.
  var columns: [Int] {
    active.map { $0.receiver == .left ? $0.distance : width - 1 - $0.distance }
  }

  /// The greatest distance of an open track from its receiver's lifeline, -1 when none is open there.
  func innermost(at side: SequenceDiagram.Side) -> Int {
    active.lazy.filter { $0.receiver == side }.map(\.distance).max() ?? -1
  }

  /// Opens a track and gives its distance, or nil when there is no room.
  ///
  /// It stands inside the tracks of all that arrives earlier, so that only what overtakes crosses; where there is no room for that, wherever
  /// there is room.
  mutating func open(for arrow: SequenceDiagram.Arrow) -> Int? {
    let receiver = arrow.from.opposite
    let same = active.filter { $0.receiver == receiver }
    let limit = width - 1 - innermost(at: arrow.from) - 3
    let free = stride(from: spacing.first, to: limit, by: spacing.step).filter { distance in
      !same.contains { $0.distance == distance }
    }
    let earlier = same.filter { arrival($0.arrow) < arrival(arrow.id) }.map(\.distance).max() ?? -1
    guard let distance = free.first(where: { $0 > earlier }) ?? free.first else { return nil }
    active.append(Track(arrow: arrow.id, receiver: receiver, distance: distance))
    return distance
  }

  /// Closes the track of a segment that arrives, and gives its distance.
  mutating func close(_ arrow: SequenceDiagram.Arrow) -> Int {
    guard let index = active.firstIndex(where: { $0.arrow == arrow.id }) else {
      preconditionFailure("Arrow \(arrow.id) arrives before it leaves.")
    }
    return active.remove(at: index).distance
  }

  private func arrival(_ id: SequenceDiagram.Arrow.ID) -> Int {
    arrivals[id] ?? .max
  }
}
