import TestSupport
import Testing

@testable import Diagrams

/// A drawing that someone has changed is not read as the run that it was drawn from.
@Suite struct SequenceDiagramMutationTests {
  @Test(arguments: Sample.allCases, SequenceDiagramText.Style.allCases)
  func `a changed character is found`(_ sample: Sample, _ style: SequenceDiagramText.Style) throws {
    let (diagram, lines) = try drawing(of: sample, style)
    var mutants: [[String]] = []
    for (row, line) in lines.enumerated() {
      let cells = CellLine(line)
      for column in cells.cells.indices where cells.cells[column] != .tail {
        let replacements = (cells.isBlank(column) ? "-" : "-+ ").map { Self.glyphs[style]?[$0] ?? $0 }
        for replacement in replacements where replacement != cells[column] && displayWidth(of: cells[column]) == 1 {
          var changed = cells
          changed.put(String(replacement), at: column)
          guard changed.text.filter({ $0 != " " }) != line.filter({ $0 != " " }) else { continue }
          var mutant = lines
          mutant[row] = changed.text
          mutants.append(mutant)
        }
      }
    }
    for mutant in mutants.tried(oneIn: 13) { expectFound(mutant, diagram) }
  }

  @Test(arguments: Sample.allCases) func `a missing line and lines exchanged are found`(_ sample: Sample) throws {
    let (diagram, lines) = try drawing(of: sample)
    var mutants: [[String]] = []
    for row in lines.indices {
      var mutant = lines
      mutant.remove(at: row)
      mutants.append(mutant)
      for other in row + 1..<min(row + 5, lines.count) where lines[other] != lines[row] {
        mutant = lines
        mutant.swapAt(row, other)
        mutants.append(mutant)
      }
    }
    for mutant in mutants.tried(oneIn: 5) { expectFound(mutant, diagram) }
  }

  @Test func `a moved arrowhead, a loss undone and exchanged labels are found`() throws {
    let (diagram, lines) = try drawing(of: .lossAndRetransmission)
    let text = lines.joined(separator: "\n")
    expectFound([text.replacing("-->|", with: "->-|")], diagram)
    expectFound([text.replacing("-->|", with: "-> |")], diagram)
    expectFound([text.replacing("--X    |", with: "------>|")], diagram)
    let (overtaking, overtaken) = try drawing(of: .overtaking)
    let exchanged = overtaken.joined(separator: "\n").replacing("seq=101 len", with: "seq=? len").replacing("seq=151", with: "seq=101")
      .replacing("seq=?", with: "seq=151")
    expectFound([exchanged], overtaking)
  }

  /// What stands in a style where ASCII has these.
  private static let glyphs: [SequenceDiagramText.Style: [Character: Character]] = [.unicode: ["-": "─", "+": "┼"]]

  private func drawing(of sample: Sample, _ style: SequenceDiagramText.Style = .ascii) throws -> (SequenceDiagram, [String]) {
    let diagram = try sample.diagram.withoutRules.withoutTies
    return (try diagram.numberedAsDrawn, try SequenceDiagramText(style, hasFootnotes: false, legend: nil).lines(of: diagram))
  }

  private func expectFound(_ lines: [String], _ diagram: SequenceDiagram, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = lines.joined(separator: "\n")
    guard let read = try? SequenceDiagramReader().read(text) else { return }
    let isFound = read != diagram
    #expect(isFound, "not found:\n\(text)", sourceLocation: sourceLocation)
  }
}
