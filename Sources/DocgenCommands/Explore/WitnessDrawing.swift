import Diagrams
import Documentation
import ProtocolModel
import Simulation

/// The diagram of a run that an exploration found.
struct WitnessDrawing {
  /// Its lines, the last too ended by a line feed; of a run that no clock can bring about, its events.
  let text: String

  init(_ witness: Witness, of subject: Subject, cite: Citation, width: Int) throws {
    let scenario: Scenario
    do {
      scenario = try witness.scenario("witness", hosts: [.left: "A", .right: "B"], cite: cite)
    } catch {
      let reason = "No clock brings these events into this order (\(error)):\n"
      text = reason + witness.events.enumerated().map { "  \($0 + 1)  \(Self.text(of: $1))\n" }.joined()
      return
    }
    let diagram = try SequenceDiagram(of: witness.model.run(scenario))
    do {
      text = try SequenceDiagramText(width: width).render(diagram)
    } catch {
      throw CommandFailure(.usage, "\(error)", hint: "write `--width \(error.smallest)` or more")
    }
  }

  private static func text(of event: Witness.Event) -> String {
    switch event {
    case .call(let side, let call): "\(side.rawValue): \(call.event.name(with: call.arguments))"
    case .timeout(let side, let timer): "\(side.rawValue): the \(timer.id) timer expires"
    case .arrival(from: let side, let number): "segment \(number) of \(side.rawValue) arrives"
    case .loss(from: let side, let number): "segment \(number) of \(side.rawValue) is lost"
    case .injection(let side, let number): "\(side.rawValue): segment \(number) arrives that nobody sent"
    case .crash(let side): "\(side.rawValue): everything is forgotten"
    }
  }
}
