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
  /// What a run shows that the profile does not model excuses only what comes after it. When timers run out is known but for the phase of the
  /// kernel's wheel of timers, which nothing recorded tells: a run agrees if it does with timers that run out when they are set for, or with
  /// some phase.
  public func result(of run: RecordedRun) -> ConformanceResult {
    ConformanceResult(name: run.name, outcome: outcome(of: run))
  }

  private func outcome(of run: RecordedRun) -> ConformanceResult.Outcome {
    let features = RunFeatures(run, model: model)
    func excuse(for difference: ConformanceResult.Disagreement) -> ConformanceResult.Outcome? {
      features.first(until: difference.time).map { .leftOut($0.feature, line: $0.line) }
    }
    guard var latest = firstDifference(in: run, nil) else { return .agrees }
    if let excuse = excuse(for: latest) { return excuse }
    for phase in Self.phases {
      guard let other = firstDifference(in: run, TimerWheel(tick: Self.tick, phase: phase)) else { return .agrees }
      if other.time > latest.time { latest = other }
    }
    return excuse(for: latest) ?? .disagrees(latest)
  }

  /// A jiffy of 250 a second, in microseconds.
  private static let tick: Int = 4_000
  /// Two in each tick of a slot for timers of two seconds to sixteen; for longer ones a slot is longer than a run can tell from another.
  private static let phases: [Int] = (0..<128).map { $0 * tick / 2 + tick / 4 }

  /// The model's run on what went into the recorded one.
  public func trace(of run: RecordedRun, _ wheel: TimerWheel? = nil) throws(ModelError) -> NetworkTrace {
    try model.run(RunReplay(run, model: model).scenario(wheel))
  }

  private func firstDifference(in run: RecordedRun, _ wheel: TimerWheel?) -> ConformanceResult.Disagreement? {
    do throws(ModelError) {
      return RunComparison(run: run, calls: RunCalls(run), trace: try trace(of: run, wheel)).disagreements.first
    } catch {
      return .init(what: .run, line: 0, time: 0, kernel: "", model: error.description, rules: [])
    }
  }
}
