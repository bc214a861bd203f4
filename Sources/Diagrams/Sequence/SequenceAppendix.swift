/// What follows the drawing: the legend of the marks that occur, and the rules behind each event.
struct SequenceAppendix {
  private let legend: [String]
  private let footnotes: [(number: Int, rules: [String])]

  /// Creates what follows the drawing of a diagram.
  init(_ diagram: SequenceDiagram, legend: SequenceDiagramText.Legend?, hasFootnotes: Bool, glyphs: SequenceGlyphs) {
    var items: [String] = []
    func explain(_ mark: String, _ words: String?, where occurs: (SequenceDiagram.Arrow) -> Bool) {
      if let words, diagram.arrows.contains(where: occurs) { items.append(mark + " " + words.singleSpaced) }
    }
    let dashes = String(repeating: glyphs.dash, count: 2)
    for side in SequenceDiagram.Side.allCases
    where side == .left || glyphs.retransmission(from: .left) != glyphs.retransmission(from: .right) {
      let isOneForBoth = glyphs.retransmission(from: side) == glyphs.retransmission(from: side.opposite)
      explain(glyphs.retransmission(from: side), legend?.retransmission) { $0.isRetransmission && ($0.from == side || isOneForBoth) }
    }
    explain(dashes + String(glyphs.lost), legend?.lost) { $0.fate == .lost }
    explain(dashes + glyphs.unseen, legend?.inFlight) { $0.fate == .inFlight }
    explain(glyphs.unseen + dashes, legend?.injected, where: \.isInjected)
    self.legend = items
    footnotes = hasFootnotes ? diagram.events.filter { !$0.rules.isEmpty }.map { ($0.number, $0.rules) } : []
  }

  private static let indent = 2
  private static let gap = 3

  private var numberWidth: Int { footnotes.last.map { String($0.number).count } ?? 0 }

  /// The smallest width in which this can be written.
  var smallestWidth: Int {
    let rules = footnotes.flatMap(\.rules).map { numberWidth + 2 + displayWidth(of: $0) + 1 }
    return (legend.map { Self.indent + displayWidth(of: $0) } + rules).max() ?? 0
  }

  /// The lines, each part after an empty one; nil when the width is too small.
  func lines(width: Int) -> [CellLine]? {
    guard smallestWidth <= width else { return nil }
    return [legendLines(width: width), footnotes.flatMap { footnoteLines($0.number, $0.rules, width: width) }]
      .flatMap { $0.isEmpty ? [] : [CellLine()] + $0 }
  }

  private func legendLines(width: Int) -> [CellLine] {
    var lines: [CellLine] = []
    var column = width
    for item in legend {
      if column + Self.gap + displayWidth(of: item) > width {
        lines.append(CellLine())
        column = Self.indent - Self.gap
      }
      lines[lines.count - 1].put(item, at: column + Self.gap)
      column += Self.gap + displayWidth(of: item)
    }
    return lines
  }

  private func footnoteLines(_ number: Int, _ rules: [String], width: Int) -> [CellLine] {
    let number = String(number)
    let start = numberWidth + 2
    var lines = [CellLine()]
    lines[0].put(number, at: numberWidth - number.count)
    var column = start
    for (index, rule) in rules.enumerated() {
      let text = index == rules.count - 1 ? rule : rule + ","
      if column > start, column + displayWidth(of: text) > width {
        lines.append(CellLine())
        column = start
      }
      lines[lines.count - 1].put(text, at: column)
      column += displayWidth(of: text) + 1
    }
    return lines
  }
}
