/// Draws what stands between the lifelines, row after row.
///
/// A column is counted from the left lifeline's neighbour, 0, to the right one's, `width - 1`; a *distance* is counted the same way from
/// whichever lifeline an arrow belongs to, so that one code draws both directions. The receiver's end of the lane holds the vertical tracks of
/// what is under way to it; labels and texts stand between the tracks of both ends.
struct LaneDrawing {
  /// How near each other tracks may stand.
  struct Spacing {
    /// The distance of the first track from the receiver's lifeline.
    var first: Int
    /// The distance of each further one.
    var step: Int

    /// All spacings, the one that reads best first.
    static let all: [Spacing] = [Spacing(first: 2, step: 2), Spacing(first: 1, step: 2), Spacing(first: 1, step: 1)]
  }

  /// The cells between the lifelines.
  let width: Int
  private let glyphs: SequenceGlyphs
  private var tracks: LaneTracks

  /// Creates the drawing of some rows, of which none is drawn yet.
  init(width: Int, spacing: Spacing, rows: [SequenceRow], glyphs: SequenceGlyphs) {
    self.width = width
    self.glyphs = glyphs
    tracks = LaneTracks(width: width, spacing: spacing, rows: rows)
  }

  /// The lines of the next row, or nil when the lane is too narrow for it.
  mutating func lines(for row: SequenceRow) -> [CellLine]? {
    switch row {
    case .states: return [trackLine()]
    case .gap: return [trackLine(glyphs.pause)]
    case .text(let event): return SequenceMark.drawn(event.cause).flatMap { textLines($0, indent: $1, side: event.side) }
    case .note(let event, let note): return textLines(note.marked, indent: SequenceMark.note.count, side: event.side)
    case .arrival(let arrow, _): return [arrivalLine(arrow)]
    case .crossing(let arrow, _): return departureLines(arrow, track: nil)
    case .departure(let arrow):
      guard case .arrives = arrow.fate else { return departureLines(arrow, track: nil) }
      guard let track = tracks.open(for: arrow) else { return nil }
      return departureLines(arrow, track: track)
    }
  }

  /// A line on which only the tracks go on.
  private func trackLine(_ character: Character? = nil) -> CellLine {
    var line = CellLine()
    for column in tracks.columns { line.put(character ?? glyphs.lifeline, at: column) }
    return line
  }

  private func column(_ distance: Int, from side: SequenceDiagram.Side) -> Int {
    side == .left ? distance : width - 1 - distance
  }

  /// Draws a horizontal line over some distances; where it crosses a track, a crossing.
  private func dash(_ distances: Range<Int>, from side: SequenceDiagram.Side, in line: inout CellLine) {
    let crossed = tracks.columns
    for distance in distances {
      let column = column(distance, from: side)
      line.put(crossed.contains(column) ? glyphs.crossing : glyphs.dash, at: column)
    }
  }

  private mutating func arrivalLine(_ arrow: SequenceDiagram.Arrow) -> CellLine {
    let receiver = arrow.from.opposite
    let distance = tracks.close(arrow)
    var line = trackLine()
    line.put(glyphs.head(to: receiver), at: column(0, from: receiver))
    dash(1..<distance, from: receiver, in: &line)
    line.put(glyphs.lowerCorner(to: receiver), at: column(distance, from: receiver))
    return line
  }
}

extension LaneDrawing {
  /// The lines of a segment that leaves: its label at the sender's end, then what becomes of it.
  private func departureLines(_ arrow: SequenceDiagram.Arrow, track: Int?) -> [CellLine]? {
    let sender = arrow.from
    let near = tracks.innermost(at: sender)
    let far = width - 1 - tracks.innermost(at: sender.opposite)
    let end = LaneEnd(arrow.fate, track: track.map { width - 1 - $0 }, far: far, width: width, glyphs: glyphs)
    let lead = arrow.isInjected ? max(2, near + 2) : 0
    let start = arrow.isInjected ? lead + glyphs.unseen.count + 2 : max(3, near + 3)
    let words = glyphs.words(of: arrow)
    guard let rows = labelRows(words, first: end.labelLimit - start, rest: far - 1 - start) else { return nil }
    let places = end.places(after: start + displayWidth(of: rows[0]), width: width)

    var line = trackLine()
    if arrow.isInjected {
      put(glyphs.unseen, at: lead, from: sender, in: &line)
      dash(lead + glyphs.unseen.count..<start - 1, from: sender, in: &line)
    } else {
      dash(0..<start - 1, from: sender, in: &line)
    }
    put(ordered(rows[0], from: sender), at: start, from: sender, in: &line)
    dash(places.dashes, from: sender, in: &line)
    put(end.mark(from: sender), at: places.mark, from: sender, in: &line)
    return [line]
      + rows.dropFirst().map { row in
        var line = trackLine()
        put(ordered(row, from: sender), at: start, from: sender, in: &line)
        return line
      }
  }

  /// The words in rows, as many as fit in each; nil when one is too long.
  private func labelRows(_ words: [String], first: Int, rest: Int) -> [String]? {
    var rows: [String] = []
    for word in words {
      if let last = rows.last, displayWidth(of: last) + 1 + displayWidth(of: word) <= (rows.count == 1 ? first : rest) {
        rows[rows.count - 1] += " " + word
      } else {
        guard displayWidth(of: word) <= (rows.isEmpty ? first : rest) else { return nil }
        rows.append(word)
      }
    }
    return rows
  }

  /// A row of a label with its mark, which comes first, nearest to the sender.
  private func ordered(_ row: String, from side: SequenceDiagram.Side) -> String {
    let mark = glyphs.retransmission(from: side)
    guard side == .right, row.hasPrefix(mark) else { return row }
    let parts = row.dropFirst(mark.count + 1)
    return parts.isEmpty ? mark : parts + " " + mark
  }

  /// Writes a text so that its end that is nearest to a lifeline stands at a distance from it.
  private func put(_ text: String, at distance: Int, from side: SequenceDiagram.Side, in line: inout CellLine) {
    line.put(text, at: side == .left ? distance : width - distance - displayWidth(of: text))
  }

  /// The lines of a text that stands at its side.
  private func textLines(_ text: String, indent: Int, side: SequenceDiagram.Side) -> [CellLine]? {
    let near = tracks.innermost(at: side)
    let start = near < 0 ? 0 : near + 2
    let far = tracks.innermost(at: side.opposite)
    let room = width - start - (far < 0 ? 0 : far + 2)
    guard let texts = wrapped(text, width: room - indent, firstWidth: room, mayBreak: SequenceMark.mayBreak) else { return nil }
    let widths = texts.enumerated().map { ($0 == 0 ? 0 : indent) + displayWidth(of: $1) }
    let block = side == .left ? start : width - start - (widths.max() ?? 0)
    return texts.enumerated().map { index, text in
      var line = trackLine()
      line.put(text, at: block + (index == 0 ? 0 : indent))
      return line
    }
  }
}
