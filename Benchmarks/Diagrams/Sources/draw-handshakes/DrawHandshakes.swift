import Diagrams
import ProtocolModel
import Simulation
import TCP

/// Draws the diagram of one handshake again and again on one core, and prints how many a second, in each form.
///
/// What is drawn is a value that the run was made into once; what is measured is drawing alone.
@main
enum DrawHandshakes {
  static func main() throws {
    guard let scenario = [Scenario].tcp.first(where: { $0.id == "three-way-handshake" }) else { return }
    let diagram = try SequenceDiagram(of: ProtocolModel.rfc9293.run(scenario))
    try measure("ascii") { try SequenceDiagramText(.ascii).render(diagram).utf8.count }
    try measure("unicode") { try SequenceDiagramText(.unicode).render(diagram).utf8.count }
    try measure("svg") { try SequenceDiagramSVG().render(diagram).utf8.count }
  }

  /// Draws for about a second.
  private static func measure(_ name: String, _ draw: () throws -> Int) rethrows {
    let clock = ContinuousClock()
    var (count, size) = (0, 0)
    let start = clock.now
    while clock.now - start < .seconds(1) {
      for _ in 0..<50 { size = try draw() }
      count += 50
    }
    let (seconds, attoseconds) = (clock.now - start).components
    let time = Double(seconds) + Double(attoseconds) / 1e18
    print("\(name) \(Int(Double(count) / time)) \(size)")
  }
}
