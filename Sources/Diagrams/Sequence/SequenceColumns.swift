/// The columns of a drawing beside its lane: number, time and state at the left, state, time and number at the right.
struct SequenceColumns {
  /// What stands beside the lane at one side of a line.
  struct Margin {
    var number: Int?
    var time: String?
    var state: String?
  }

  private let names: (left: String, right: String)
  private let numberWidths: (left: Int, right: Int)
  private let timeWidth: Int
  private let showsTime: Bool
  private let stateWidths: (left: Int, right: Int)

  /// The head of a time column.
  static let timeUnit = "t/s"

  /// Creates the narrowest columns for what occurs in a diagram.
  init(_ diagram: SequenceDiagram, showsTime: Bool = true) {
    self.showsTime = showsTime
    func numberWidth(at side: SequenceDiagram.Side) -> Int {
      diagram.events.filter { $0.side == side }.map { String($0.number).count }.max() ?? 0
    }
    func stateWidth(at side: SequenceDiagram.Side) -> Int {
      let states = diagram.events.filter { $0.side == side }.flatMap { [$0.before, $0.after] }
      return (states + [diagram.participant(at: side).initialState]).map { displayWidth(of: $0) }.max() ?? 0
    }
    let times = diagram.events.map(\.time) + diagram.arrows.map(\.sentAt)
    names = (diagram.left.name, diagram.right.name)
    numberWidths = (numberWidth(at: .left), numberWidth(at: .right))
    timeWidth = showsTime ? times.map { Self.seconds($0).count }.max() ?? Self.timeUnit.count : 0
    stateWidths = (stateWidth(at: .left), stateWidth(at: .right))
  }

  /// Milliseconds as seconds.
  static func seconds(_ milliseconds: Int) -> String {
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
  }

  private var leftTimeEnd: Int { numberWidths.left + 1 + timeWidth }
  private var leftLifeline: Int { leftTimeEnd + 1 + stateWidths.left + 1 }

  /// The width of the lane in a drawing of a given width.
  func laneWidth(within width: Int) -> Int {
    width - leftLifeline - 2 - 1 - stateWidths.right - 1 - timeWidth - (numberWidths.right > 0 ? 1 + numberWidths.right : 0)
  }

  /// The columns between the lifelines of a lane.
  func lane(_ width: Int) -> Range<Int> { leftLifeline + 1..<leftLifeline + 1 + width }

  /// The line above the drawing, or nil when the names do not fit.
  func header(lane: Int) -> CellLine? {
    let state = leftLifeline + 1 + lane + 2
    let right = min(state, state + stateWidths.right - displayWidth(of: names.right))
    guard leftTimeEnd + 1 + displayWidth(of: names.left) + 2 <= right else { return nil }
    var line = CellLine()
    if showsTime { line.put(Self.timeUnit, at: leftTimeEnd - Self.timeUnit.count) }
    line.put(names.left, at: leftTimeEnd + 1)
    line.put(names.right, at: right)
    if showsTime { line.put(Self.timeUnit, at: state + stateWidths.right + 1 + timeWidth - Self.timeUnit.count) }
    return line
  }

  /// A whole line of the drawing.
  func line(_ left: Margin, _ lane: CellLine, width: Int, _ right: Margin, lifeline: Character) -> CellLine {
    var line = CellLine()
    let number = left.number.map(String.init) ?? ""
    let rightLifeline = leftLifeline + 1 + width
    line.put(number, at: numberWidths.left - number.count)
    if showsTime { line.put(left.time ?? "", at: leftTimeEnd - (left.time ?? "").count) }
    line.put(left.state ?? "", at: leftTimeEnd + 1)
    line.put(lifeline, at: leftLifeline)
    line.put(lane, at: leftLifeline + 1)
    line.put(lifeline, at: rightLifeline)
    line.put(right.state ?? "", at: rightLifeline + 2)
    let timeEnd = rightLifeline + 2 + stateWidths.right + 1 + timeWidth
    if showsTime { line.put(right.time ?? "", at: timeEnd - (right.time ?? "").count) }
    line.put(right.number.map(String.init) ?? "", at: timeEnd + 1)
    return line
  }
}
