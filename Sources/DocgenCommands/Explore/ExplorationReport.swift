import Documentation
import ProtocolModel
import Simulation

/// What an exploration found, ready to be printed.
protocol PrintableReport: Sendable {
  /// For a terminal of so many columns.
  func text(width: Int) -> String
  /// For a program; without what differs from run to run.
  var json: JSONValue { get }
}

/// What one exploration found, ready to be printed.
struct ExplorationReport: PrintableReport {
  private let account: ExplorationAccount
  /// The drawn runs that break properties.
  private let drawings: [String]
  /// What is wrong with the model, where it cannot be run.
  let failure: ModelError?
  let isBroken: Bool
  let isPartial: Bool

  init(_ task: ExplorationTask, _ exploration: Exploration, _ result: ExplorationResult, seconds: String) {
    account = ExplorationAccount(result: result, bounds: task.bounds.id, model: task.model, seconds: seconds)
    failure = result.failure
    isPartial = result.isPartial
    let broken = result.properties.filter { $0.verdict == .broken }.map(\.property)
    isBroken = !broken.isEmpty
    drawings = broken.compactMap { property in
      guard let witness = exploration.witness(of: .broken(property.id)) else { return nil }
      let drawing = try? WitnessDrawing(witness, cite: property.cite, width: 72)
      return "\n\(property.id) is broken by \(witness.events.count) events:\n\n" + (drawing?.text ?? "")
    }
  }

  /// For a terminal of so many columns.
  func text(width: Int) -> String { account.lines(width: width).map { $0 + "\n" }.joined() + drawings.joined() }

  /// For a program; without what differs from run to run.
  var json: JSONValue { account.json }
}
