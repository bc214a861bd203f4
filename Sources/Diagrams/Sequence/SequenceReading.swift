/// What has been read of a drawing so far.
struct SequenceReading {
  typealias Side = SequenceDiagram.Side

  /// What is wrong with a line.
  struct Problem: Error {
    let text: String
    init(_ text: String) { self.text = text }
  }

  /// What the next line may go on with.
  private enum Unfinished {
    case nothing
    /// The label of the last arrow.
    case label
    /// The text of the last event's cause.
    case cause(Block)
    case note(Block)
  }

  /// The lines of a text so far, and the columns that they take.
  private struct Block {
    var lines: [String]
    var columns: Range<Int>

    mutating func add(_ text: String, _ columns: Range<Int>) {
      lines.append(text)
      self.columns = min(self.columns.lowerBound, columns.lowerBound)..<max(self.columns.upperBound, columns.upperBound)
    }
  }

  private let frame: SequenceFrame
  private var arrows: [SequenceDiagram.Arrow] = []
  private var events: [SequenceDiagram.Event] = []
  private var initial: (left: String, right: String)?
  private var states: (left: String, right: String) = ("", "")
  /// The place in `arrows` of what is under way in a column of the lane.
  private var tracks: [Int: Int] = [:]
  private var unfinished: Unfinished = .nothing
  private var takesNotes = false
  private var time: Int?
  private var gap: Int?
  /// The number of the event whose footnote goes on.
  private var footnote: Int?
  private var isFootnoteOpen = false

  /// Begins to read a drawing.
  init(_ frame: SequenceFrame) {
    self.frame = frame
  }

  /// Reads the next line of the drawing.
  mutating func read(_ drawn: CellLine) throws(Problem) {
    let line = try SequenceLine(drawn, in: frame)
    if let gap = line.gap {
      try finish()
      guard self.gap == nil, try text(line, track: frame.glyphs.pause).text.isEmpty else { throw Problem("something happens in a pause") }
      self.gap = gap
    } else if line.left.time == nil, line.right.time == nil {
      try readWithoutTime(line)
    } else {
      try finish()
      try readTimed(line)
    }
  }

  /// The whole diagram, once its last line has been read.
  mutating func diagram() throws(Problem) -> SequenceDiagram {
    try finish()
    guard tracks.isEmpty, gap == nil, let initial else { throw Problem("the drawing ends before a segment under way does") }
    do {
      return try SequenceDiagram(
        left: .init(name: frame.names.left, initialState: initial.left),
        right: .init(name: frame.names.right, initialState: initial.right), arrows: arrows, events: events)
    } catch {
      throw Problem(error.description)
    }
  }

  private func text(_ line: SequenceLine, track: Character) throws(Problem) -> (text: String, columns: Range<Int>) {
    var reader = laneReader(line)
    return try reader.text(track: track)
  }

  private func laneReader(_ line: SequenceLine) -> LaneReader {
    LaneReader(line.lane, width: frame.laneWidth, tracks: tracks.keys, glyphs: frame.glyphs)
  }
}

extension SequenceReading {
  /// A line that goes on with the one above, a note, or the states of both sides alone.
  private mutating func readWithoutTime(_ line: SequenceLine) throws(Problem) {
    let (text, columns) = try text(line, track: frame.glyphs.lifeline)
    if line.left.state != nil || line.right.state != nil {
      guard text.isEmpty, let left = line.left.state, let right = line.right.state else { throw Problem("an event without a time") }
      try finish()
      takesNotes = false
      states = (left, right)
      if initial == nil { initial = states }
    } else if SequenceMark.notes.contains(where: text.hasPrefix) {
      try finish()
      guard takesNotes else { throw Problem("a note of no event") }
      unfinished = .note(Block(lines: [text], columns: columns))
    } else {
      guard !text.isEmpty else { throw Problem("a line that says nothing") }
      switch unfinished {
      case .nothing: throw Problem("a text of no event")
      case .label: arrows[arrows.count - 1].label += text.split(separator: " ").map(String.init)
      case .cause(var block):
        block.add(text, columns)
        unfinished = .cause(block)
      case .note(var block):
        block.add(text, columns)
        unfinished = .note(block)
      }
    }
  }

  /// Ends what the line above might have gone on with.
  private mutating func finish() throws(Problem) {
    switch unfinished {
    case .nothing, .label: break
    case .cause(let block):
      try checkPlace(of: block)
      guard let cause = SequenceMark.cause(drawn: unwrapped(block.lines)) else {
        throw Problem("a cause that is neither call, timeout nor fault")
      }
      events[events.count - 1].cause = cause
    case .note(let block):
      try checkPlace(of: block)
      let text = unwrapped(block.lines)
      guard let note = SequenceRow.Note(marked: text) else { throw Problem("\"\(text)\" is no length of a queue") }
      events[events.count - 1].add(note)
    }
    unfinished = .nothing
  }

  /// A text stands at the side of its event, as near to the lifeline as the tracks there let it.
  private func checkPlace(of block: Block) throws(Problem) {
    let side = events[events.count - 1].side
    let near = tracks.filter { arrows[$0.value].from != side }.keys
    let isInPlace =
      switch side {
      case .left: block.columns.lowerBound == (near.max().map { $0 + 2 } ?? 0)
      case .right: block.columns.upperBound == (near.min().map { $0 - 1 } ?? frame.laneWidth)
      }
    guard isInPlace else { throw Problem("a text that does not stand at the side of its event") }
  }

  /// A line on which something leaves, arrives or happens.
  private mutating func readTimed(_ line: SequenceLine) throws(Problem) {
    let sides = Side.allCases.filter { line[$0].number != nil }
    guard sides.count < 2, let left = line.left.state, let right = line.right.state else {
      throw Problem("two events on one line, or a state is missing")
    }
    guard let side = sides.first else {
      guard line.left.time == nil || line.right.time == nil else { throw Problem("two times and no event") }
      return try readDeparture(line, from: line.left.time == nil ? .right : .left, (left, right))
    }
    guard let time = line[side].time else { throw Problem("an event without a time") }
    let cause: SequenceDiagram.Event.Cause
    if line[side.opposite].time != nil {
      let arrow = try readCrossing(line, to: side)
      cause = .arrival(arrow)
      unfinished = .label
    } else {
      try pass(time)
      (cause, unfinished) = try readCause(line, at: side)
    }
    guard (side == .left ? right == states.right : left == states.left) else { throw Problem("a state changes at the other side") }
    let before = side == .left ? states.left : states.right
    events.append(
      .init(number: line[side].number ?? 0, time: time, side: side, cause: cause, before: before, after: side == .left ? left : right))
    states = (left, right)
    self.time = max(self.time ?? 0, time)
    takesNotes = true
  }

  private mutating func readCause(_ line: SequenceLine, at side: Side) throws(Problem) -> (SequenceDiagram.Event.Cause, Unfinished) {
    var reader = laneReader(line)
    if let (text, columns) = try? reader.text(), let first = text.first, "[(*".contains(first) {
      return (.call(""), .cause(Block(lines: [text], columns: columns)))
    }
    reader = laneReader(line)
    let column = try reader.arrival(at: side)
    guard let index = tracks.removeValue(forKey: column), arrows[index].from != side, let time = line[side].time else {
      throw Problem("an arrowhead of no segment that is under way to it")
    }
    arrows[index].fate = .arrives(at: time)
    return (.arrival(arrows[index].id), .nothing)
  }

  private mutating func readDeparture(_ line: SequenceLine, from side: Side, _ shown: (left: String, right: String)) throws(Problem) {
    guard shown == states else { throw Problem("a state changes without an event") }
    switch try addArrow(line, from: side) {
    case .arrives: throw Problem("a segment arrives without an event")
    case .track(let column): tracks[column] = arrows.count - 1
    case .lost: arrows[arrows.count - 1].fate = .lost
    case .inFlight: break
    }
    unfinished = .label
    takesNotes = false
  }

  private mutating func readCrossing(_ line: SequenceLine, to side: Side) throws(Problem) -> SequenceDiagram.Arrow.ID {
    guard try addArrow(line, from: side.opposite) == .arrives, let time = line[side].time else {
      throw Problem("an event at which no segment arrives")
    }
    arrows[arrows.count - 1].fate = .arrives(at: time)
    return arrows.count
  }

  /// Adds the segment that leaves on a line, which the last event sends unless it is injected.
  private mutating func addArrow(_ line: SequenceLine, from side: Side) throws(Problem) -> LaneReader.End {
    var reader = laneReader(line)
    let departure = try reader.departure(from: side)
    guard let sentAt = line[side].time else { throw Problem("a segment that leaves at no time") }
    try pass(sentAt)
    let id = arrows.count + 1
    arrows.append(
      .init(
        id: id, from: side, label: departure.label, sentAt: sentAt, fate: .inFlight, isRetransmission: departure.isRetransmission,
        isInjected: departure.isInjected))
    if !departure.isInjected {
      guard !events.isEmpty else { throw Problem("a segment that no event sends") }
      events[events.count - 1].departures.append(id)
    }
    return departure.end
  }

  /// Lets time go on to the next line; a pause must be drawn where, and only where, there is one.
  private mutating func pass(_ next: Int) throws(Problem) {
    let pause = next - (time ?? next)
    guard gap == (pause >= SequenceRow.longestUndrawnGap ? pause : nil) else { throw Problem("a pause that is not as long as it says") }
    gap = nil
    time = max(time ?? next, next)
  }
}

extension SequenceReading {
  /// Reads a line below the drawing: of the footnotes, or of the legend, which says nothing about this run.
  mutating func readAppendix(_ line: String) throws(Problem) {
    let words = line.split(separator: " ").map(String.init)
    guard let first = words.first else { return }
    let isFootnote = line.drop { $0 == " " }.dropFirst(first.count).hasPrefix("  ")
    if let number = Int(first), isFootnote {
      guard events.indices.contains(number - 1), events[number - 1].rules.isEmpty else { throw Problem("a footnote of no event") }
      footnote = number
      isFootnoteOpen = true
      try addRules(words.dropFirst())
    } else if footnote != nil {
      try addRules(words[...])
    }
  }

  private mutating func addRules(_ words: ArraySlice<String>) throws(Problem) {
    guard let footnote, isFootnoteOpen else { throw Problem("rules of no event") }
    for word in words { events[footnote - 1].rules.append(word.last == "," ? String(word.dropLast()) : word) }
    isFootnoteOpen = words.last?.last == ","
  }
}
