/// Puts what is drawn together to a diagram, and says what cannot be.
struct SequencePictureReading {
  typealias Problem = SVGShapes.Problem
  typealias Side = SequenceDiagram.Side

  /// What stands beside a lifeline at one height.
  private struct Margin {
    var number: Int?
    var time: Int?
    var state: String?
  }

  /// A height at which a time is known.
  private struct Moment {
    let height: Int
    let time: Int
    /// The arrow that leaves, or arrives.
    let arrow: Int?
    let isArrival: Bool
  }

  private let frame: SequencePictureFrame
  private var margins: [Side: [Int: Margin]] = [.left: [:], .right: [:]]
  private var names: [Side: String] = [:]
  private var texts: [Picture.Text]
  private var boxes: [(cause: SequenceDiagram.Event.Cause, corner: Picture.Point, width: Int, height: Int)]
  private var events: [SequenceDiagram.Event] = []
  private var eventHeights: [Int] = []
  /// Where the first line below each event stands, if it is a note.
  private var noteHeights: [Int] = []
  private var arrows: [SequenceDiagram.Arrow] = []
  private var arrowHeights: [Int] = []
  /// Where the states of both sides are said again, at no event.
  private var restated: [Int] = []
  /// The lower ends of the lines of segments that arrive, each with the place of its arrow.
  private var arrivals: [Picture.Point: Int] = [:]

  init(_ frame: SequencePictureFrame) {
    self.frame = frame
    texts = frame.lane
    boxes = frame.boxes
  }

  /// The whole diagram.
  mutating func diagram() throws(Problem) -> SequenceDiagram {
    try readMargins()
    try readArrows()
    let initial = try readEvents()
    try checkPauses()
    try readTies()
    try readFootnotes()
    guard texts.isEmpty, boxes.isEmpty else { throw Problem("a text that belongs to nothing: \(texts.map(\.string))") }
    guard let left = names[.left], let right = names[.right] else { throw Problem("the names are missing") }
    do {
      return try SequenceDiagram(
        left: .init(name: left, initialState: initial.left), right: .init(name: right, initialState: initial.right), arrows: arrows,
        events: events)
    } catch {
      throw Problem(error.description)
    }
  }

  /// The texts beside the lifelines: the first line of them says where each column stands.
  private mutating func readMargins() throws(Problem) {
    let unit = SequenceColumns.timeUnit
    let heads = frame.margins.filter { $0.string == unit }
    guard let first = heads.map(\.place.y).min() else { throw Problem("the head is missing") }
    let times = heads.filter { $0.place.y == first }.map(\.place.x)
    let headLines = Set(heads.map(\.place.y))
    for text in frame.margins where !(text.string == unit && times.contains(text.place.x) && headLines.contains(text.place.y)) {
      let side: Side = text.place.x < frame.lifelines.left ? .left : .right
      let isState = text.anchor == (side == .left ? .end : .start) && abs(text.place.x - frame.lifeline(side)) == SequencePictureColumns.gap
      if headLines.contains(text.place.y) {
        guard isState, names[side] == nil || names[side] == text.string else { throw Problem("a name that is another one than above") }
        names[side] = text.string
        continue
      }
      let height = text.place.y - 4
      var margin = margins[side]?[height] ?? Margin()
      if isState, margin.state == nil {
        margin.state = text.string
      } else if times.contains(text.place.x), text.anchor == .end, margin.time == nil {
        if text.string.hasPrefix("+") { continue }
        margin.time = try Self.milliseconds(text.string)
      } else if let number = Int(text.string), margin.number == nil {
        margin.number = number
      } else {
        throw Problem("\"\(text.string)\" beside a lifeline")
      }
      margins[side]?[height] = margin
    }
  }

  private static func milliseconds(_ text: String) throws(Problem) -> Int {
    guard let value = Int(text.filter { $0 != "." }), value >= 0, SequenceColumns.seconds(value) == text else {
      throw Problem("\"\(text)\" is no time in seconds")
    }
    return value
  }
}

extension SequencePictureReading {
  /// The segments by the heights at which they leave: where each line begins, what is written above it, how it ends.
  private mutating func readArrows() throws(Problem) {
    var ghosts = frame.slopes.filter { slope in frame.crosses.contains(slope.upper) }
    var heads = frame.heads
    let lines = frame.slopes.filter { slope in !frame.crosses.contains(slope.upper) }.sorted { $0.upper.y < $1.upper.y }
    for line in lines {
      let from: Side = line.upper.x < line.lower.x ? .left : .right
      let isInjected = frame.side(at: line.upper.x) != from
      if isInjected { try takeUnseen(besides: line.upper, at: from, after: false) }
      var arrow = SequenceDiagram.Arrow(id: arrows.count + 1, from: from, label: [], sentAt: 0, fate: .inFlight, isInjected: isInjected)
      let words = try takeLabel(above: line.upper.y - SequencePicture.labelDrop(arrow), at: from)
      let mark = SequenceGlyphs.ascii.retransmission(from: from)
      arrow.isRetransmission = words.first == mark
      arrow.label = arrow.isRetransmission ? Array(words.dropFirst()) : words
      if let head = heads.firstIndex(where: { $0[0] == line.lower }) {
        let corners = Picture.head(at: line.lower, from: line.upper)
        guard frame.side(at: line.lower.x) == from.opposite, corners == heads[head] else { throw Problem("an arrowhead out of place") }
        heads.remove(at: head)
        guard arrivals.updateValue(arrows.count, forKey: line.lower) == nil else { throw Problem("two arrivals in one place") }
      } else if frame.crosses.contains(line.lower) {
        guard let ghost = ghosts.firstIndex(where: { $0.upper == line.lower && frame.side(at: $0.lower.x) == from.opposite }) else {
          throw Problem("a lost segment without the rest of its way")
        }
        ghosts.remove(at: ghost)
        arrow.fate = .lost
      } else {
        try takeUnseen(besides: line.lower, at: from, after: true)
      }
      arrows.append(arrow)
      arrowHeights.append(line.upper.y)
    }
    guard ghosts.isEmpty, heads.isEmpty, frame.crosses.count == arrows.count(where: { $0.fate == .lost }) else {
      throw Problem("a mark of no segment")
    }
  }

  /// Takes the `...` next to one end of a line.
  private mutating func takeUnseen(besides point: Picture.Point, at side: Side, after: Bool) throws(Problem) {
    let index = texts.firstIndex { text in
      let (left, right) = (text.left, text.left + text.width)
      let distance = (side == .left) == after ? left - point.x : point.x - right
      return text.string == SequenceGlyphs.ascii.unseen && text.place.y == point.y + 5 && distance == 4
    }
    guard let index else { throw Problem("a line that begins or ends nowhere") }
    texts.remove(at: index)
  }

  /// Takes the words whose last line stands on a baseline.
  private mutating func takeLabel(above last: Int, at side: Side) throws(Problem) -> [String] {
    var rows: [String] = []
    var baseline = last
    while let index = texts.firstIndex(where: { $0.place.y == baseline && frame.side(of: $0) == side }) {
      rows.insert(texts.remove(at: index).string, at: 0)
      baseline -= Picture.leading
    }
    guard !rows.isEmpty else { throw Problem("a segment without a label") }
    return rows.joined(separator: " ").split(separator: " ").map(String.init)
  }
}

extension SequencePictureReading {
  /// The events by their numbers, from the top to the bottom; gives the states at the start.
  private mutating func readEvents() throws(Problem) -> (left: String, right: String) {
    let heights = Set(margins.values.flatMap(\.keys)).sorted()
    var states: [Side: String] = [:]
    var initial: (left: String, right: String)?
    var arrowsBefore = 0
    for height in heights {
      arrowsBefore = try send(arrowsBefore, before: height)
      let both = Side.allCases.map { ($0, margins[$0]?[height] ?? Margin()) }
      let numbered = both.filter { $0.1.number != nil }
      guard numbered.count < 2 else { throw Problem("two events at one height") }
      guard let (side, margin) = numbered.first else {
        // A time alone is that of a segment that was put into the network, which `send` reads.
        if both.allSatisfy({ $0.1.state == nil }) { continue }
        guard let left = both[0].1.state, let right = both[1].1.state, both.allSatisfy({ $0.1.time == nil }) else {
          throw Problem("a state is missing")
        }
        states = [.left: left, .right: right]
        restated.append(height)
        if initial == nil { initial = (left, right) }
        continue
      }
      guard let before = states[side], let after = margin.state, let time = margin.time, let other = margins[side.opposite]?[height]?.state,
        other == states[side.opposite], margins[side.opposite]?[height]?.time == nil
      else { throw Problem("an event without its time or its states") }
      let cause = try cause(at: height, side, time: time)
      events.append(
        .init(number: margin.number ?? 0, time: time, side: side, cause: cause, before: before, after: after))
      eventHeights.append(height)
      states[side] = after
    }
    _ = try send(arrowsBefore, before: .max)
    try readNotes()
    guard let initial else { throw Problem("the first states are missing") }
    return initial
  }

  /// Lets the segments that leave above a height be sent: by the last event, or by nobody.
  private mutating func send(_ first: Int, before height: Int) throws(Problem) -> Int {
    var index = first
    while index < arrows.count, arrowHeights[index] < height || arrowHeights[index] == height && arrows[index].isInjected {
      if arrows[index].isInjected {
        let place = arrowHeights[index]
        guard let time = margins[arrows[index].from]?[place]?.time else { throw Problem("a segment that leaves at no time") }
        arrows[index].sentAt = time
      } else {
        guard let event = events.last else { throw Problem("a segment that no event sends") }
        arrows[index].sentAt = event.time
        events[events.count - 1].departures.append(index + 1)
      }
      index += 1
    }
    return index
  }

  private mutating func cause(at height: Int, _ side: Side, time: Int) throws(Problem) -> SequenceDiagram.Event.Cause {
    if let index = arrivals.removeValue(forKey: Picture.Point(frame.lifeline(side), height)) {
      arrows[index].fate = .arrives(at: time)
      noteHeights.append(height + 21)
      return .arrival(index + 1)
    }
    guard let index = boxes.firstIndex(where: { $0.corner.y == height - 10 }) else { throw Problem("an event without a cause") }
    let box = boxes.remove(at: index)
    let distance =
      side == .left ? box.corner.x - frame.lifelines.left : frame.lifelines.right - box.corner.x - box.width
    let inside = box.corner.y..<box.corner.y + box.height
    let lines = texts.filter { inside.contains($0.place.y) }.sorted { $0.place.y < $1.place.y }
    texts.removeAll { inside.contains($0.place.y) }
    let isInside = lines.allSatisfy { $0.left > box.corner.x && $0.left + $0.width < box.corner.x + box.width }
    guard distance >= SequencePictureColumns.gap, distance <= gutterLimit(side), isInside else { throw Problem("a cause out of place") }
    noteHeights.append(height + box.height + 5)
    let text = unwrapped(lines.map(\.string))
    switch box.cause {
    case .call: return .call(text)
    case .timeout: return .timeout(text)
    case .fault, .arrival: return .fault(text)
    }
  }

  /// How far from its lifeline a text may begin.
  private func gutterLimit(_ side: Side) -> Int {
    SequencePictureColumns.gap + frame.ties.count { $0.side == side } * SequencePictureColumns.gutterStep
  }

  /// What is left in the lane are notes of the events above them.
  private mutating func readNotes() throws(Problem) {
    var lines: [String] = []
    var event: Int?
    var expected = 0
    func note() throws(Problem) -> SequenceRow.Note? {
      guard !lines.isEmpty else { return nil }
      let text = unwrapped(lines)
      guard let note = SequenceRow.Note(marked: text) else { throw Problem("\"\(text)\" belongs to nothing") }
      return note
    }
    for text in texts.sorted(by: { $0.place.y < $1.place.y }) {
      let above = eventHeights.lastIndex { $0 < text.place.y - 4 }
      guard let above, frame.side(of: text) == events[above].side else { throw Problem("\"\(text.string)\" of no event") }
      if above != event || SequenceMark.notes.contains(where: { text.string.hasPrefix($0) }) {
        if let event, let note = try note() { events[event].add(note) }
        expected = above != event ? noteHeights[above] : expected + 2
        lines = []
      }
      guard text.place.y == expected else { throw Problem("\"\(text.string)\" does not stand below its event") }
      expected += Picture.leading
      event = above
      lines.append(text.string)
    }
    if let event, let note = try note() { events[event].add(note) }
    texts = []
  }

  /// A pause is cut out where, and only where, there is one, and says how long it is.
  private func checkPauses() throws(Problem) {
    let labels = frame.margins.filter { $0.string.hasPrefix("+") && $0.place.x < frame.lifelines.left && $0.anchor == .end }
    var moments = zip(eventHeights, events).map { height, event in
      let arrow: Int? = if case .arrival(let id) = event.cause { id } else { nil }
      return Moment(height: height, time: event.time, arrow: arrow, isArrival: true)
    }
    for (height, arrow) in zip(arrowHeights, arrows) {
      moments.append(Moment(height: height, time: arrow.sentAt, arrow: arrow.id, isArrival: false))
    }
    moments.sort { $0.height < $1.height }
    var found = 0
    var latest = moments.first?.time ?? 0
    for (above, below) in zip(moments, moments.dropFirst()) {
      // While a segment alone is on its way, nothing else happens that a pause could be between.
      let isOnItsWay =
        below.isArrival && !above.isArrival && above.arrow == below.arrow
        && !restated.contains { $0 > above.height && $0 < below.height }
      let pause = isOnItsWay ? 0 : below.time - latest
      latest = max(latest, below.time)
      let cut = frame.cuts.filter { $0.lowerBound >= above.height - 4 && $0.upperBound <= below.height }
      guard cut.count == (pause >= SequenceRow.longestUndrawnGap ? 1 : 0) else { throw Problem("a pause that is not drawn as one") }
      guard let cut = cut.first else { continue }
      found += 1
      let label = labels.first { cut.contains($0.place.y) }
      guard label?.string == "+" + SequenceColumns.seconds(pause) else { throw Problem("a pause that is not as long as it says") }
    }
    guard found == frame.cuts.count, found == labels.count else { throw Problem("a pause of nothing") }
  }

  private mutating func readTies() throws(Problem) {
    for tie in frame.ties {
      if let first = eventHeights.firstIndex(of: tie.first), let last = eventHeights.firstIndex(of: tie.last) {
        guard events[last].side == tie.side, events[first].side == tie.side, events[last].startedAt == nil else {
          throw Problem("a timer of the other side")
        }
        events[last].startedAt = first + 1
      } else if let first = arrowHeights.firstIndex(of: tie.first), let last = arrowHeights.firstIndex(of: tie.last) {
        guard arrows[last].from == tie.side, arrows[first].from == tie.side, arrows[last].repeats == nil else {
          throw Problem("a segment of the other side sent again")
        }
        arrows[last].repeats = first + 1
      } else {
        throw Problem("a line that ties nothing together")
      }
    }
  }

  /// Below the lifelines: the number of an event, then its rules.
  private mutating func readFootnotes() throws(Problem) {
    var event: Int?
    for text in frame.below.sorted(by: { ($0.place.y, $0.left) < ($1.place.y, $1.left) }) {
      if text.anchor == .end, let number = Int(text.string) {
        guard events.indices.contains(number - 1) else { throw Problem("a footnote of no event") }
        event = number - 1
      } else if let event {
        events[event].rules.append(text.string)
      }
    }
  }
}
