/// Reads a drawing of a sequence diagram back, knowing nothing but its text.
///
/// It follows each line from the lifeline where it begins, along dashes, corners, tracks and crossings, to the arrowhead where it ends, and
/// accounts for every character of the drawing; so it finds out what a person, or a faulty renderer, has broken. Words of the legend are not
/// read. The arrows it gives have ids from 1 in the order in which they are drawn.
public struct SequenceDiagramReader: Hashable, Sendable {
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

  /// The diagram that a text draws. Throws at the first line that draws nothing whole.
  public func read(_ text: String) throws(Failure) -> SequenceDiagram {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while let last = lines.last, last.isEmpty { lines.removeLast() }
    let end = lines.firstIndex { $0.isEmpty } ?? lines.count
    guard end > 1 else { throw Failure(line: 1, problem: "no drawing") }
    guard let frame = SequenceFrame(header: lines[0], states: CellLine(lines[1])) else {
      throw Failure(line: 1, problem: "the names, or the first states between two lifelines, are missing")
    }
    var reading = SequenceReading(frame)
    for index in 1..<end {
      try located(index) { () throws(SequenceReading.Problem) in try reading.read(CellLine(lines[index])) }
    }
    for index in end..<lines.count {
      try located(index) { () throws(SequenceReading.Problem) in try reading.readAppendix(String(lines[index])) }
    }
    return try located(end - 1) { () throws(SequenceReading.Problem) in try reading.diagram() }
  }

  private func located<Value>(_ index: Int, _ body: () throws(SequenceReading.Problem) -> Value) throws(Failure) -> Value {
    do {
      return try body()
    } catch {
      throw Failure(line: index + 1, problem: error.text)
    }
  }
}

/// Where the columns of a drawing stand, as its first two lines show.
struct SequenceFrame {
  /// The names of the hosts.
  let names: (left: String, right: String)
  /// The first column of the states at the left.
  let leftState: Int
  /// The characters that it is made of.
  let glyphs: SequenceGlyphs
  /// The columns of the lifelines.
  let lifelines: (left: Int, right: Int)

  /// The number of cells between the lifelines.
  var laneWidth: Int { lifelines.right - lifelines.left - 1 }

  init?(header: Substring, states: CellLine) {
    let unit = SequenceColumns.timeUnit
    let title = header.drop { $0 == " " }
    guard title.hasPrefix(unit + " "), title.hasSuffix(" " + unit) else { return nil }
    let names = String(title.dropFirst(unit.count + 1).dropLast(unit.count + 1))
    guard let gap = names.firstRange(of: "  ") else { return nil }
    self.names = (String(names[..<gap.lowerBound]), names[gap.upperBound...].description.singleSpaced)
    let drawn = SequenceGlyphs.all.first { glyphs in states.cells.indices.contains { states[$0] == glyphs.lifeline } }
    guard let glyphs = drawn else { return nil }
    self.glyphs = glyphs
    let columns = states.cells.indices.filter { states[$0] == glyphs.lifeline }
    guard let left = columns.first, let right = columns.last, right - left > 1,
      let leftState = states.cells.indices.first(where: { !states.isBlank($0) }), leftState < left
    else { return nil }
    lifelines = (left, right)
    self.leftState = leftState
  }
}
