/// Reads what stands between the lifelines on one line, and accounts for every character of it.
///
/// Distances are counted from a lifeline, its neighbour being 0.
struct LaneReader {
  typealias Side = SequenceDiagram.Side
  typealias Problem = SequenceReading.Problem

  /// How the line of a segment goes on from the row on which it leaves.
  enum End: Hashable {
    case arrives
    /// It turns down, in a column counted from the left.
    case track(column: Int)
    case lost
    case inFlight
  }

  /// What a row says of a segment that leaves.
  struct Departure {
    var label: [String]
    var isRetransmission: Bool
    var isInjected: Bool
    var end: End
  }

  private let lane: CellLine
  private let glyphs: SequenceGlyphs
  private let width: Int
  /// The columns of the tracks that come from above.
  private let tracks: Set<Int>
  private var unread: Set<Int>

  /// Creates the reader of a line.
  init(_ lane: CellLine, width: Int, tracks: some Sequence<Int>, glyphs: SequenceGlyphs) {
    self.glyphs = glyphs
    self.lane = lane
    self.width = width
    self.tracks = Set(tracks)
    unread = Set(lane.cells.indices.filter { !lane.isBlank($0) })
  }

  /// The text beside the tracks and the columns that it takes; no text and no column where there is none.
  mutating func text(track: Character? = nil) throws(Problem) -> (text: String, columns: Range<Int>) {
    try passTracks(track ?? glyphs.lifeline)
    guard let first = unread.min(), let last = unread.max() else { return ("", 0..<0) }
    guard !tracks.contains(where: { (first...last).contains($0) }) else { throw Problem("a text that runs over the line of a segment") }
    return (lane.text(in: first..<last + 1), first..<last + 1)
  }

  /// The segment that leaves from a side on this line.
  mutating func departure(from side: Side) throws(Problem) -> Departure {
    var place = 0
    let isInjected = self[0, side] != glyphs.dash
    if isInjected {
      while place < width, self[place, side] == " " || tracks.contains(column(place, side)) && self[place, side] == glyphs.lifeline {
        place += 1
      }
      try take(glyphs.unseen, at: &place, side)
    }
    guard try takeDashes(at: &place, side) > 0, self[place, side] == " " else { throw Problem("a segment that does not leave its side") }
    let start = place + 1
    let blank = (start..<width).first { self[$0, side] == " " && self[$0 + 1, side] == glyphs.dash }
    guard let end = blank, start < end, self[start, side] != " ", self[end - 1, side] != " " else {
      throw Problem("a segment without a label, or without a line after it")
    }
    let words = try takeWords(start..<end, side)
    let mark = glyphs.retransmission(from: side)
    let isRetransmission = (side == .left ? words.first : words.last) == mark
    let label = isRetransmission ? (side == .left ? Array(words.dropFirst()) : words.dropLast()) : words
    place = end + 1
    _ = try takeDashes(at: &place, side)
    let ending = try takeEnd(at: &place, side)
    try passTracks(glyphs.lifeline)
    try finish()
    return Departure(label: label, isRetransmission: isRetransmission, isInjected: isInjected, end: ending)
  }

  /// The column, counted from the left, of the track on which a segment comes that arrives at a side on this line.
  mutating func arrival(at side: Side) throws(Problem) -> Int {
    var place = 0
    try take(String(glyphs.head(to: side)), at: &place, side)
    _ = try takeDashes(at: &place, side)
    let column = column(place, side)
    try take(String(glyphs.lowerCorner(to: side)), at: &place, side)
    try passTracks(glyphs.lifeline, but: column)
    try finish()
    return column
  }
}

extension LaneReader {
  private subscript(distance: Int, side: Side) -> Character { lane[column(distance, side)] }

  private func column(_ distance: Int, _ side: Side) -> Int {
    side == .left ? distance : width - 1 - distance
  }

  private mutating func take(_ mark: String, at place: inout Int, _ side: Side) throws(Problem) {
    for character in mark {
      guard place < width, self[place, side] == character else {
        throw Problem("a line that ends in nothing, where \"\(mark)\" is expected")
      }
      unread.remove(column(place, side))
      place += 1
    }
  }

  /// Follows dashes, and crossings where there is a track and only there; gives their number.
  private mutating func takeDashes(at place: inout Int, _ side: Side) throws(Problem) -> Int {
    let start = place
    while place < width {
      let column = column(place, side)
      switch self[place, side] {
      case glyphs.dash: if tracks.contains(column) { throw Problem("a line that cuts another one") }
      case glyphs.crossing: if !tracks.contains(column) { throw Problem("a crossing with nothing to cross") }
      default: return place - start
      }
      unread.remove(column)
      place += 1
    }
    return place - start
  }

  private mutating func takeWords(_ distances: Range<Int>, _ side: Side) throws(Problem) -> [String] {
    let ends = [column(distances.lowerBound, side), column(distances.upperBound - 1, side)]
    let columns = (ends.min() ?? 0)..<(ends.max() ?? 0) + 1
    guard tracks.isDisjoint(with: columns) else { throw Problem("a label that runs over the line of a segment") }
    unread.subtract(columns)
    return lane.text(in: columns).split(separator: " ").map(String.init)
  }

  private mutating func takeEnd(at place: inout Int, _ side: Side) throws(Problem) -> End {
    let head = glyphs.head(to: side.opposite)
    if place == width - 1, self[place, side] == head {
      try take(String(head), at: &place, side)
      return .arrives
    }
    guard place < width, !tracks.contains(column(place, side)) else { throw Problem("a line that ends on another one") }
    if self[place, side] == glyphs.lost {
      try take(String(glyphs.lost), at: &place, side)
      return .lost
    }
    let column = column(place, side)
    let corner = glyphs.upperCorner(to: side.opposite)
    let isCorner = self[place, side] == corner
    let isUnseen = place + 1 < width && self[place + 1, side] == "." && unread.contains(self.column(place + 1, side))
    if isCorner, corner != "." || !isUnseen {
      try take(String(corner), at: &place, side)
      return .track(column: column)
    }
    try take(glyphs.unseen, at: &place, side)
    return .inFlight
  }

  /// Reads the tracks that go straight on.
  private mutating func passTracks(_ character: Character, but ending: Int? = nil) throws(Problem) {
    for column in tracks where column != ending && (lane[column] != glyphs.crossing || unread.contains(column)) {
      guard lane[column] == character else { throw Problem("the line of a segment under way is broken") }
      unread.remove(column)
    }
  }

  private func finish() throws(Problem) {
    guard unread.isEmpty else { throw Problem("something that belongs to no segment") }
  }
}
