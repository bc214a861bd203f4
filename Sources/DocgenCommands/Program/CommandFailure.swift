import CommonMark
import Documentation

/// Why a command ends with a status other than 0, and what it says then.
struct CommandFailure: Error, Hashable {
  let status: ExitStatus
  /// What is wrong, without a full stop; nothing where the command has said it all.
  let message: String?
  /// What to do about it.
  let hint: String?

  init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
  }

  private init(silent status: ExitStatus) {
    self.status = status
    message = nil
    hint = nil
  }

  /// Something to fix was found, and reported.
  static let found: CommandFailure = CommandFailure(silent: .found)
  /// A bound was reached, and the partial result was printed as such.
  static let partial: CommandFailure = CommandFailure(silent: .partial)
}

extension CommandFailure {
  /// What the system refuses.
  init(_ error: FileError) {
    self.init(error.exitStatus, error.description)
  }

  /// What is wrong with the words of the command line: they are a directive without a place.
  ///
  /// A run that does not keep what its scenario promises is no mistake of who asked for it.
  init(_ problem: Problem) {
    let isOfTheModel = ["scenario.", "model.", "diagram."].contains { problem.rule.name.hasPrefix($0) }
    self.init(isOfTheModel ? .found : .usage, problem.message, hint: problem.hint)
  }

  /// The nearest right names for one that there is not, or else what there is.
  static func unknown(_ what: String, _ name: String, among names: [String]) -> CommandFailure {
    let hint = NearestName.hint(for: name, among: names) ?? "there are " + names.map { "`\($0)`" }.joined(separator: ", ")
    return CommandFailure(.usage, "there is no \(what) `\(name)`", hint: hint)
  }
}
