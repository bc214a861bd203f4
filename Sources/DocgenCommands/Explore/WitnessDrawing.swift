import Diagrams
import Documentation
import ProtocolModel
import Simulation

/// The diagram of a run that an exploration found.
struct WitnessDrawing {
  /// Its lines, the last too ended by a line feed.
  let text: String

  /// Draws a run: by the clock where one can bring about its events in their order, else with the events at even distances, saying so.
  init(_ witness: Witness, cite: Citation, width: Int) throws {
    let (trace, isTimed) = try witness.drawn("witness")
    let note = !isTimed ? "No clock brings these events into this order; the times only number them.\n\n" : ""
    let diagram = try SequenceDiagram(of: trace)
    do {
      text = note + (try SequenceDiagramText(width: width).render(diagram))
    } catch {
      throw CommandFailure(.usage, "\(error)", hint: "write `--width \(error.smallest)` or more")
    }
  }
}
