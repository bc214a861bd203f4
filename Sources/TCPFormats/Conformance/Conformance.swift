import ProtocolModel
import Simulation
import TCP

/// Holds the model against what was recorded of a real kernel.
public struct Conformance: Sendable {
  private let model: ProtocolModel

  /// Holds a profile against recorded runs.
  public init(of model: ProtocolModel) {
    self.model = model
  }

  /// Runs the model on what went into the recorded run, and compares what comes out.
  ///
  /// What a run shows that the profile does not model excuses only what comes after it.
  public func result(of run: RecordedRun) -> ConformanceResult {
    let features = RunFeatures(run, model: model)
    let difference = firstDifference(in: run)
    guard let difference else { return ConformanceResult(name: run.name, outcome: .agrees) }
    if let feature = features.first(until: difference.time) {
      return ConformanceResult(name: run.name, outcome: .leftOut(feature.feature, line: feature.line))
    }
    return ConformanceResult(name: run.name, outcome: .disagrees(difference))
  }

  /// The model's run on what went into the recorded one.
  public func trace(of run: RecordedRun) throws(ModelError) -> NetworkTrace {
    try model.run(RunReplay(run, model: model).scenario())
  }

  private func firstDifference(in run: RecordedRun) -> ConformanceResult.Disagreement? {
    do throws(ModelError) {
      return RunComparison(run: run, calls: RunCalls(run), trace: try trace(of: run)).disagreements.first
    } catch {
      return .init(what: .run, line: 0, time: 0, kernel: "", model: error.description, rules: [])
    }
  }
}
