/// Draws a sequence diagram as a picture: time goes down, a segment is a sloped line from the row on which it leaves to the row on which it
/// arrives, and its label stands above its sender's end, so that lines may cross and labels do not.
struct SequencePicture {
  /// How far below a label its segment leaves.
  static func labelDrop(_ arrow: SequenceDiagram.Arrow) -> Int { arrow.isInjected ? 12 : 6 }
  /// How far a segment goes down at least.
  static let slope = 20
  /// How far half a mark of loss reaches.
  static let crossSize = 5
  /// How many pixels a names' line is away from the one before it at most.
  private static let longestWithoutNames = 900

  private let diagram: SequenceDiagram
  private let columns: SequencePictureColumns
  private let ties: [SequenceTie]
  private let form: SequenceDiagramSVG
  private var picture: Picture
  private var y = 0
  private var margins = SequenceMargins()
  private var starts: [SequenceDiagram.Arrow.ID: Picture.Point] = [:]
  private var eventPlaces: [Int: Int] = [:]
  private var pauses: [Range<Int>] = []
  private var lastNames = 0
  private var clock: (time: Int, y: Int)?
  /// The number of the last event that was drawn, and of the event with which each segment left.
  private var lastEvent = 0
  private var departures: [SequenceDiagram.Arrow.ID: Int] = [:]

  /// The picture of a diagram; nil when its form's width is too small.
  static func draw(_ diagram: SequenceDiagram, rows: [SequenceRow], ties: [SequenceTie], form: SequenceDiagramSVG) -> Picture? {
    let words = Words(diagram, rows: rows)
    guard
      let columns = SequencePictureColumns(
        diagram, gutters: ties.gutters, label: words.longestLabel, word: words.longestWord, within: form.width * Picture.cell)
    else { return nil }
    var drawing = SequencePicture(diagram, columns: columns, ties: ties, form: form)
    for row in rows { drawing.add(row) }
    return drawing.finish()
  }

  /// The widths of what stands in the lane.
  struct Words {
    let longestLabel: Int
    let longestWord: Int

    init(_ diagram: SequenceDiagram, rows: [SequenceRow]) {
      let labels = diagram.arrows.map { SequenceGlyphs.ascii.words(of: $0) }
      longestLabel = (labels.map { displayWidth(of: $0.joined(separator: " ")) }.max() ?? 0) * Picture.cell
      var longest = labels.joined().map { displayWidth(of: $0) }.max() ?? 0
      for row in rows {
        let text: String
        switch row {
        case .text(let event): text = event.cause.text ?? ""
        case .note(_, let note): text = note.marked
        case .states, .gap, .departure, .arrival, .crossing: continue
        }
        var width = longest
        while wrapped(text, width: width, mayBreak: SequenceMark.mayBreak) == nil { width += 1 }
        longest = width
      }
      longestWord = longest * Picture.cell + 2 * SequencePictureColumns.gap
    }
  }

  private init(_ diagram: SequenceDiagram, columns: SequencePictureColumns, ties: [SequenceTie], form: SequenceDiagramSVG) {
    self.diagram = diagram
    self.columns = columns
    self.ties = ties
    self.form = form
    picture = Picture(width: columns.width, height: 0)
    names()
  }

  /// The names of both sides above what follows.
  private mutating func names() {
    let baseline = y + 16
    for side in SequenceDiagram.Side.allCases {
      let place = columns.state(side)
      picture.text(diagram.participant(at: side).name, at: place.x, baseline, place.anchor, role: .name)
      picture.text(SequenceColumns.timeUnit, at: columns.time(side), baseline, .end, role: .time)
    }
    lastNames = y
    y = baseline + 6
  }

  private mutating func add(_ row: SequenceRow) {
    if y - lastNames > Self.longestWithoutNames, row.event != nil { names() }
    if let event = row.event, row.departing == nil { lastEvent = event.number }
    if case .gap = row { picture.step = lastEvent + 1 } else { picture.step = lastEvent }
    let (left, right) = margins.margins(of: row)
    switch row {
    case .states:
      write(left, right, at: y + 10, active: nil)
      y += 20
    case .gap(let time):
      picture.text("+" + SequenceColumns.seconds(time), at: columns.time(.left), y + 18, .end, role: .time)
      pauses.append(y + 2..<y + 26)
      clock = nil
      y += 28
    case .text(let event):
      pass(event.time)
      cause(event)
      write(left, right, at: eventPlaces[event.number] ?? y, active: event.side)
    case .note(let event, let note): self.note(note.marked, at: event.side)
    case .departure(let arrow): depart(arrow)
    case .arrival(let arrow, let event): arrive(arrow, event, left, right)
    case .crossing(let arrow, let event):
      depart(arrow)
      lastEvent = event.number
      arrive(arrow, event, left, right)
    }
  }

  /// Lets time pass where a picture is asked for whose heights are at least in proportion to time.
  private mutating func pass(_ time: Int) {
    guard form.isProportional else { return }
    if let clock { y = max(y, clock.y + (time - clock.time) * 2 / 5) } else { clock = (time, y) }
  }

  /// What stands beside a row, the numbers and times only where something happens.
  private mutating func write(
    _ left: SequenceColumns.Margin, _ right: SequenceColumns.Margin, at center: Int, active: SequenceDiagram.Side?
  ) {
    let baseline = center + 4
    for (side, margin) in [(SequenceDiagram.Side.left, left), (.right, right)] {
      if let number = margin.number {
        let place = columns.number(side)
        picture.text(String(number), at: place.x, baseline, place.anchor, role: .number)
        if form.showsTime, let time = margin.time { picture.text(time, at: columns.time(side), baseline, .end, role: .time) }
      }
      if let state = margin.state {
        let place = columns.state(side)
        let isStill = active != nil && active != side
        picture.text(state, at: place.x, baseline, place.anchor, role: isStill ? .still : .state, link: form.links[state])
      }
    }
  }

  private mutating func cause(_ event: SequenceDiagram.Event) {
    guard let text = event.cause.text else { return }
    let room = columns.textWidth - 2 * SequencePictureColumns.gap
    let lines = wrapped(text, width: room / Picture.cell, mayBreak: SequenceMark.mayBreak) ?? [text]
    let width = (lines.map { displayWidth(of: $0) }.max() ?? 0) * Picture.cell + 2 * SequencePictureColumns.gap
    let height = 20 + Picture.leading * (lines.count - 1)
    let place = columns.text(event.side)
    let x = event.side == .left ? place.x : place.x - width
    let corner = Picture.Point(x, y + 4)
    switch event.cause {
    case .call: picture.add(.box(corner, width: width, height: height, radius: 9), role: .box)
    case .timeout: picture.add(.box(corner, width: width, height: height, radius: 0), role: .box)
    case .fault: picture.area(Self.octagon(corner, width: width, height: height), role: .box)
    case .arrival: break
    }
    for (index, line) in lines.enumerated() {
      picture.text(line, at: x + SequencePictureColumns.gap, y + 18 + Picture.leading * index, role: .cause)
    }
    eventPlaces[event.number] = y + 14
    y += height + 6
  }

  /// A rectangle without its corners.
  private static func octagon(_ corner: Picture.Point, width: Int, height: Int) -> [Picture.Point] {
    let cut = 6
    let (x, y, right, bottom) = (corner.x, corner.y, corner.x + width, corner.y + height)
    return [
      .init(x + cut, y), .init(right - cut, y), .init(right, y + cut), .init(right, bottom - cut), .init(right - cut, bottom),
      .init(x + cut, bottom), .init(x, bottom - cut), .init(x, y + cut),
    ]
  }

  private mutating func note(_ text: String, at side: SequenceDiagram.Side) {
    let lines = wrapped(text, width: columns.textWidth / Picture.cell, mayBreak: SequenceMark.mayBreak) ?? [text]
    let place = columns.text(side)
    for line in lines {
      picture.text(line, at: place.x, y + 13, place.anchor, role: .note)
      y += Picture.leading
    }
    y += 2
  }
}

extension SequencePicture {
  private mutating func depart(_ arrow: SequenceDiagram.Arrow) {
    if arrow.isInjected { pass(arrow.sentAt) }
    let sender = arrow.from
    let place = columns.text(sender)
    let role: Picture.Role = arrow.from == .left ? .left : .right
    var rows: [String] = []
    for word in SequenceGlyphs.ascii.words(of: arrow) {
      if let last = rows.last, displayWidth(of: last) + 1 + displayWidth(of: word) <= columns.textWidth / Picture.cell {
        rows[rows.count - 1] += " " + word
      } else {
        rows.append(word)
      }
    }
    for row in rows {
      picture.text(row, at: place.x, y + 14, place.anchor, role: role)
      y += Picture.leading
    }
    y += 14 + Self.labelDrop(arrow) - Picture.leading
    var start = Picture.Point(columns.lifeline(sender), y)
    if arrow.isInjected {
      picture.text(SequenceGlyphs.ascii.unseen, at: place.x, y + 5, place.anchor, role: role)
      start.x = place.x + direction(sender) * (3 * Picture.cell + 4)
      if form.showsTime { picture.text(SequenceColumns.seconds(arrow.sentAt), at: columns.time(sender), y + 4, .end, role: .time) }
    }
    starts[arrow.id] = start
    departures[arrow.id] = lastEvent
    let lane = columns.lifelines.right - columns.lifelines.left
    switch arrow.fate {
    case .arrives: y += arrow.isInjected ? 10 : 2
    case .lost:
      let end = Picture.Point(columns.lifeline(sender.opposite), start.y + Self.slope)
      let center = Picture.Point(columns.lifeline(sender) + direction(sender) * lane * 3 / 5, start.y + Self.slope * 3 / 5)
      picture.line(start, center, role: role)
      picture.line(center, end, role: .ghost)
      picture.add(.cross(center, Self.crossSize), role: .lost)
      y += Self.slope + 4
    case .inFlight:
      let end = Picture.Point(columns.lifeline(sender) + direction(sender) * lane / 2, start.y + Self.slope / 2)
      picture.line(start, end, role: role)
      picture.text(
        SequenceGlyphs.ascii.unseen, at: end.x + direction(sender) * 4, end.y + 5, sender == .left ? .start : .end, role: role)
      y += Self.slope
    }
  }

  private func direction(_ side: SequenceDiagram.Side) -> Int { side == .left ? 1 : -1 }

  private mutating func arrive(
    _ arrow: SequenceDiagram.Arrow, _ event: SequenceDiagram.Event, _ left: SequenceColumns.Margin, _ right: SequenceColumns.Margin
  ) {
    guard let start = starts[arrow.id] else { preconditionFailure("Arrow \(arrow.id) arrives before it leaves.") }
    pass(event.time)
    y = max(y + 12, start.y + Self.slope)
    let tip = Picture.Point(columns.lifeline(event.side), y)
    let role: Picture.Role = arrow.from == .left ? .left : .right
    // The line shows the segment under way, the head that it has arrived.
    picture.step = departures[arrow.id] ?? 0
    picture.line(start, tip, role: role)
    picture.step = event.number
    picture.head(at: tip, from: start, role: role)
    write(event.side == .left ? left : left.withoutEvent, event.side == .right ? right : right.withoutEvent, at: y, active: event.side)
    eventPlaces[event.number] = y
    y += 8
  }

  /// The lifelines, the ties, and what follows the drawing.
  private mutating func finish() -> Picture {
    for tie in ties {
      let ends: (Int?, Int?) =
        switch tie.kind {
        case .timer: (eventPlaces[tie.start], eventPlaces[tie.end])
        case .repetition: (starts[tie.start]?.y, starts[tie.end]?.y)
        }
      guard let first = ends.0, let last = ends.1 else { continue }
      picture.step = tie.kind == .timer ? tie.end : departures[tie.end] ?? 0
      let (x, line) = (columns.gutter(tie.side, tie.place), columns.lifeline(tie.side))
      picture.line(
        .init(line, first), .init(x, first), .init(x, last), .init(line, last), role: tie.kind == .timer ? .timer : .tie)
    }
    picture.step = 0
    let bottom = y + 6
    for side in SequenceDiagram.Side.allCases {
      let x = columns.lifeline(side)
      var top = 24
      for pause in pauses {
        picture.line(.init(x, top), .init(x, pause.lowerBound), role: .lifeline)
        picture.line(.init(x, pause.lowerBound), .init(x, pause.upperBound), role: .pause)
        for end in [pause.lowerBound, pause.upperBound] {
          picture.line(.init(x - 5, end + 3), .init(x + 5, end - 3), role: .lifeline)
        }
        top = pause.upperBound
      }
      picture.line(.init(x, top), .init(x, bottom), role: .lifeline)
    }
    y = bottom + 6
    SequencePictureAppendix(diagram, form: form, ties: ties).draw(in: &picture, from: &y)
    picture.height = y + 4
    return picture.layered
  }
}

extension SequenceColumns.Margin {
  /// The state alone.
  fileprivate var withoutEvent: Self { Self(state: state) }
}

extension SequenceDiagram.Event.Cause {
  /// What is written in its box; nil for an arrival, which has none.
  var text: String? {
    switch self {
    case .call(let text), .timeout(let text), .fault(let text): text
    case .arrival: nil
    }
  }
}
