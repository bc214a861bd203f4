/// Reads a state diagram back from its drawing as text, knowing nothing but the text: from each label along its line to a rail, and along the
/// rail to the state that it leads to.
public struct StateDiagramReader: Hashable, Sendable {
  /// Where, and why, a text is no drawing.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line of the text, from 1.
    public var line: Int
    /// What is wrong with it, as a phrase.
    public var problem: String

    /// One sentence for people.
    public var description: String { "line \(line): \(problem)" }
  }

  /// Creates a reader.
  public init() {}

  /// The diagram that a text draws.
  public func read(_ text: String) throws(Failure) -> StateDiagram {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { CellLine($0) }
    let glyphs = StateGlyphs(
      lines.contains { line in line.contains("│") || line.contains("◄") } ? .unicode : .ascii)
    // The legend follows an empty line; where rails go on, no line of the drawing is empty.
    let end = legend(lines, glyphs) ?? lines.count
    var states: [String] = []
    var labels: [(row: Int, from: String, label: String, mark: StateDiagram.Mark, column: Int)] = []
    var targets: [(row: Int, column: Int, state: String)] = []
    for (row, line) in lines[..<end].enumerated() where !line.cells.allSatisfy({ $0 == .blank }) {
      let start = line.isBlank(0)
      let label = start ? StateDiagramText.indent : 0
      let words = name(line, from: label, glyphs)
      if start, line.isBlank(StateDiagramText.indent) {
        guard line.cells.indices.allSatisfy({ line.isBlank($0) || glyphs.rail == line[$0] }) else {
          throw Failure(line: row + 1, problem: "a line that belongs to nothing")
        }
      } else if start {
        guard let from = states.last, let mark = StateDiagram.Mark(sign: line[StateDiagramText.indent - 2]) else {
          throw Failure(line: row + 1, problem: "an edge of no state")
        }
        labels.append((row, from, words.text, mark, try joint(line, row, words.end, glyphs)))
      } else {
        states.append(words.text)
        if line[words.end] == glyphs.head { targets.append((row, try joint(line, row, words.end + 1, glyphs), words.text)) }
      }
    }
    let edges = try labels.map { (edge) throws(Failure) in
      let reached = rail(lines, edge.row, edge.column, glyphs)
      let found = targets.filter { $0.column == edge.column && reached.contains($0.row) }
      guard found.count == 1, let target = found.first else { throw Failure(line: edge.row + 1, problem: "an edge that leads nowhere") }
      return StateDiagram.Edge(from: edge.from, to: target.state, label: edge.label, mark: edge.mark)
    }
    for target in targets
    where !labels.contains(where: { $0.column == target.column && rail(lines, target.row, target.column, glyphs).contains($0.row) }) {
      throw Failure(line: target.row + 1, problem: "an arrowhead without an edge")
    }
    return StateDiagram(states: states, edges: edges)
  }

  /// The first line of the legend, which explains signs.
  private func legend(_ lines: [CellLine], _ glyphs: StateGlyphs) -> Int? {
    lines.indices.dropFirst().first { row in
      lines[row - 1].cells.isEmpty && !lines[row].isBlank(2) && lines[row].isBlank(0) && lines[row].isBlank(3)
    }
  }

  /// A state's name or a label, and where the line or the head after it begins.
  private func name(_ line: CellLine, from start: Int, _ glyphs: StateGlyphs) -> (text: String, end: Int) {
    var end = start
    while end < line.cells.count {
      let isEnd = line.isBlank(end) && line[end + 1] == glyphs.line && (line[end + 2] == glyphs.line || glyphs.isOfRail(line[end + 2]))
      if isEnd || line.isBlank(end) && line[end + 1] == glyphs.head || line.isBlank(end) && line.isBlank(end + 1) { break }
      end += 1
    }
    return (line.text(in: start..<end), end + 1)
  }

  /// The column at which a line ends on a rail.
  private func joint(_ line: CellLine, _ row: Int, _ start: Int, _ glyphs: StateGlyphs) throws(Failure) -> Int {
    var column = start
    while line[column] == glyphs.line || line[column] == glyphs.crossing { column += 1 }
    guard glyphs.isJoint(line[column]) else { throw Failure(line: row + 1, problem: "a line that ends nowhere") }
    return column
  }

  /// The rows that a rail goes through without a break.
  private func rail(_ lines: [CellLine], _ row: Int, _ column: Int, _ glyphs: StateGlyphs) -> ClosedRange<Int> {
    var (first, last) = (row, row)
    while first > 0, lines[first][column] != glyphs.top || glyphs.top == glyphs.joint, glyphs.isOfRail(lines[first - 1][column]) {
      first -= 1
    }
    while last + 1 < lines.count, lines[last][column] != glyphs.bottom || glyphs.bottom == glyphs.joint,
      glyphs.isOfRail(lines[last + 1][column])
    {
      last += 1
    }
    return first...last
  }
}
