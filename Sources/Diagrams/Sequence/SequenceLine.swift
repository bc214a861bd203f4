/// One line of a drawing, taken apart at its lifelines.
struct SequenceLine {
  /// What stands beside the lane at one side.
  struct Margin {
    var number: Int?
    /// In milliseconds.
    var time: Int?
    var state: String?
  }

  /// What stands between the lifelines.
  let lane: CellLine
  let left: Margin
  let right: Margin
  /// The time in which nothing happened, in milliseconds, where the line says so.
  let gap: Int?

  /// Takes a line apart.
  init(_ line: CellLine, in frame: SequenceFrame) throws(SequenceReading.Problem) {
    let (left, right) = frame.lifelines
    lane = line.cells(in: left + 1..<right)
    let before = line.text(in: 0..<frame.leftState).split(separator: " ").map(String.init)
    let state = line.text(in: frame.leftState..<left)
    let after = line.text(in: right + 1..<max(right + 1, line.cells.count)).split(separator: " ").map(String.init)
    switch (line[left], line[right]) {
    case (frame.glyphs.pause, frame.glyphs.pause):
      guard before.count == 1, before[0].first == "+", state.isEmpty, after.isEmpty else {
        throw SequenceReading.Problem("a pause that does not say how long it is")
      }
      gap = try Self.milliseconds(String(before[0].dropFirst()))
      self.left = Margin()
      self.right = Margin()
    case (frame.glyphs.lifeline, frame.glyphs.lifeline):
      gap = nil
      guard before.count <= 2, after.count <= 3 else { throw SequenceReading.Problem("too much beside a lifeline") }
      self.left = try Self.margin(state: state, time: before.last, number: before.count > 1 ? before.first : nil)
      if !after.isEmpty, line.isBlank(right + 2) { throw SequenceReading.Problem("no state at the right") }
      self.right = try Self.margin(state: after.first ?? "", time: after.dropFirst().first, number: after.dropFirst(2).first)
    default: throw SequenceReading.Problem("a lifeline is broken")
    }
  }

  /// What stands at a side.
  subscript(side: SequenceDiagram.Side) -> Margin { side == .left ? left : right }

  private static func margin(state: String, time: String?, number: String?) throws(SequenceReading.Problem) -> Margin {
    var margin = Margin(state: state.isEmpty ? nil : state)
    if let time { margin.time = try milliseconds(time) }
    if let number {
      guard let value = Int(number), String(value) == number else {
        throw SequenceReading.Problem("\"\(number)\" is no number of an event")
      }
      margin.number = value
    }
    return margin
  }

  private static func milliseconds(_ text: String) throws(SequenceReading.Problem) -> Int {
    guard let value = Int(text.filter { $0 != "." }), value >= 0, SequenceColumns.seconds(value) == text else {
      throw SequenceReading.Problem("\"\(text)\" is no time in seconds")
    }
    return value
  }
}
