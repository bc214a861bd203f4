import Diagrams
import ProtocolModel
import Simulation
import TCP
import TCPFormats
import TestSupport
import Testing

/// A drawing that someone, or a faulty renderer, has changed is not read as the run that it was drawn from.
@Suite struct LieTests {
  private static let scenarios: [String] = [
    "three-way-handshake", "lost-last-ack", "simultaneous-close", "figure-7", "figure-8", "duplicate-syn-ack", "lost-data",
  ]
  private static let forms: [ReadableForm] = [.svg, .figure, .mermaid]

  private func diagrams() throws -> [SequenceDiagram] {
    try [Scenario].tcp.filter { Self.scenarios.contains($0.id) }.map { try SequenceDiagram(of: ProtocolModel.rfc9293.run($0)) }
  }

  /// A drawing with something changed.
  private struct Lie {
    let lines: [String]
    let change: String

    /// With a line changed, or left out.
    init(_ lines: [String], _ index: Int, _ changed: String?) {
      self.lines = Array(lines[..<index]) + (changed.map { [$0] } ?? []) + Array(lines[(index + 1)...])
      change = "\(changed ?? "nothing") for \(lines[index])"
    }
  }

  /// Expects that none is still read as the run, and gives how many were tried.
  private func expectFound(_ lies: [Lie], _ form: ReadableForm, _ diagram: SequenceDiagram) throws -> Int {
    let truth = try form.shown(of: diagram)
    let tried = lies.tried(oneIn: 9)
    for lie in tried {
      let read = try? form.read(lie.lines.joined(separator: "\n"))
      #expect(read != truth, "\(form): \(lie.change)")
    }
    return tried.count
  }

  /// Whether a line says something of the run.
  private func tells(_ line: String, _ form: ReadableForm) -> Bool {
    switch form {
    case .svg: line.contains("class=") && !line.contains("<svg") && !line.contains("legend") && !line.contains("<style")
    case .mermaid: !line.contains("%%") && !line.contains("Note over L,R")
    case .figure: line.contains(". ")
    case .ascii, .unicode: true
    }
  }

  @Test(arguments: forms) func aLineThatIsLeftOutIsMissed(form: ReadableForm) throws {
    var count = 0
    for diagram in try diagrams() {
      let lines = try form.draw(diagram, width: 90).split(separator: "\n").map(String.init)
      // What the legend is made of says nothing of the run.
      let end = form == .svg ? lines.firstIndex { $0.contains("\"legend\"") } ?? lines.count : lines.count
      let told = lines.indices.filter { tells(lines[$0], form) && !isOfLegend(lines[$0], lines, form) && $0 < end }
      count += try expectFound(told.map { Lie(lines, $0, nil) }, form, diagram)
    }
    print("\(form): \(count) lines left out, all missed")
  }

  /// Whether a shape of an SVG file stands below the lifelines.
  private func isOfLegend(_ line: String, _ lines: [String], _ form: ReadableForm) -> Bool {
    guard form == .svg else { return false }
    let bottoms = lines.filter { $0.contains("\"lifeline\"") }.compactMap { Int($0.split { !$0.isNumber }.last ?? "") }
    let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
    return (numbers.count > 1 ? numbers[1] : 0) > (bottoms.max() ?? 0)
  }

  @Test(arguments: forms) func exchangedLabelsAndStatesAreFound(form: ReadableForm) throws {
    var count = 0
    for diagram in try diagrams() {
      let text = try form.draw(diagram, width: 90)
      let lines = text.split(separator: "\n").map(String.init)
      let words = Set(diagram.arrows.flatMap(\.label) + diagram.events.map(\.after) + ["X", "...", "-->", "<--"])
      var lies: [Lie] = []
      for (index, line) in lines.enumerated() where tells(line, form) && !isOfLegend(line, lines, form) {
        for word in words.sorted() where line.contains(word) {
          for other in words.sorted() where other != word {
            let changed = line.replacing(word, with: other)
            if changed != line { lies.append(Lie(lines, index, changed)) }
          }
        }
      }
      count += try expectFound(lies, form, diagram)
    }
    print("\(form): \(count) words exchanged, all found")
  }

  /// In an SVG file, every coordinate counts: a text, a line's end or an arrowhead moved by a row.
  @Test func whatStandsElsewhereIsFound() throws {
    var count = 0
    for diagram in try diagrams() {
      let lines = try ReadableForm.svg.draw(diagram, width: 90).split(separator: "\n").map(String.init)
      var lies: [Lie] = []
      for (index, line) in lines.enumerated() where tells(line, .svg) && !isOfLegend(line, lines, .svg) {
        guard let range = line.firstRange(of: "y=\""), let y = Int(line[range.upperBound...].prefix { $0.isNumber }) else { continue }
        for step in [-40, -20, 20, 40] {
          lies.append(Lie(lines, index, line.replacing("y=\"\(y)\"", with: "y=\"\(y + step)\"")))
        }
      }
      for (index, line) in lines.enumerated() where line.contains("<path class=\"h ") {
        for step in [-20, 20] { lies.append(Lie(lines, index, moved(line, by: step))) }
      }
      count += try expectFound(lies, .svg, diagram)
    }
    print("svg: \(count) places changed, all found")
  }

  /// A path with every `y` moved.
  private func moved(_ line: String, by step: Int) -> String {
    guard let start = line.firstRange(of: " d=\""), let end = line[start.upperBound...].firstIndex(of: "\"") else { return line }
    let points = line[start.upperBound..<end].split { $0 == "M" || $0 == "L" || $0 == "Z" }.map { point in
      let numbers = point.split(separator: " ").compactMap { Int($0) }
      return numbers.count == 2 ? "\(numbers[0]) \(numbers[1] + step)" : ""
    }
    return String(line[..<start.upperBound]) + "M" + points.joined(separator: "L") + "Z" + line[end...]
  }
}
