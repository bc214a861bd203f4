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

  /// Draws for about two seconds, in twenty rounds; the fastest round counts, since the others also measure what else the machine does.
  private static func measure(_ name: String, _ draw: () throws -> Int) rethrows {
    let clock = ContinuousClock()
    var (best, size) = (0.0, 0)
    for _ in 0..<20 {
      var count = 0
      let start = clock.now
      while clock.now - start < .milliseconds(100) {
        for _ in 0..<20 { size = try draw() }
        count += 20
      }
      let (seconds, attoseconds) = (clock.now - start).components
      best = max(best, Double(count) / (Double(seconds) + Double(attoseconds) / 1e18))
    }
    print("\(name) \(Int(best)) \(size)")
  }
}
