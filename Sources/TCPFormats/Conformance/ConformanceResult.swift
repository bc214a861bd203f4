import ProtocolModel
import Simulation

/// What became of a recorded run that the model was held against.
public struct ConformanceResult: Sendable, Hashable {
  /// The run's name.
  public let name: String
  /// What came of it.
  public let outcome: Outcome

  /// What came of a recorded run.
  public enum Outcome: Sendable, Hashable {
    /// All that came out of the kernel comes out of the model.
    case agrees
    /// It shows, before anything differs, something that the profile declares it does not model.
    case leftOut(Feature, line: Int)
    /// Something differs.
    case disagrees(Disagreement)
  }

  /// Something that a run can show and that the profile does not model.
  public enum Feature: String, Sendable, Hashable, CaseIterable {
    case selectiveAcknowledgment = "sack-recovery"
    case fastOpen = "fast-open"
    case explicitCongestion = "ecn"
    case pacing
    case icmp
    case receiveBuffer = "receive-buffer"
    case urgent
    case lingering
    case unknownSetting = "unknown-setting"
    case unknownOption = "unknown-option"
    case unknownCall = "unknown-call"
  }

  /// The first thing that differs.
  public struct Disagreement: Sendable, Hashable {
    /// What differs.
    public let what: What
    /// Where the run tells it; 0 where the run tells nothing.
    public let line: Int
    /// When, in microseconds.
    public let time: Int
    /// What the kernel did.
    public let kernel: String
    /// What the model did.
    public let model: String
    /// The rules that the model fired there.
    public let rules: [String]

    /// A kind of thing that is compared.
    public enum What: String, Sendable, Hashable, CaseIterable {
      case segment, time, state, result, queue, timer
      /// The model cannot be run on it.
      case run
    }
  }
}
