import Documentation

/// How a protocol's model is held against recorded runs of the real thing.
public struct ConformanceTrial: Sendable {
  /// The profile that is held against them.
  public let profile: String
  /// How the names of their files end.
  public let ending: String
  /// Holds the profile against the run in a file; what is wrong with the file are findings.
  public let hold: @Sendable (SourceFile) -> Result

  /// What came of a file.
  public enum Result: Sendable {
    /// The file is no recorded run.
    case unreadable([Finding])
    /// The profile was held against the run.
    case held(Verdict)
  }

  /// What came of a recorded run.
  public struct Verdict: Sendable {
    /// The run, and what came of it.
    public let entry: ConformanceRecord.Entry
    /// The line of the file that decides; 0 where none does.
    public let line: Int
    /// What differs, and what the model did there: a label and its text.
    public let details: [(label: String, text: String)]

    /// What came of a recorded run.
    public init(_ entry: ConformanceRecord.Entry, line: Int, details: [(label: String, text: String)]) {
      self.entry = entry
      self.line = line
      self.details = details
    }
  }

  /// A way to hold a profile against recorded runs.
  public init(_ profile: String, ending: String, hold: @escaping @Sendable (SourceFile) -> Result) {
    self.profile = profile
    self.ending = ending
    self.hold = hold
  }
}
