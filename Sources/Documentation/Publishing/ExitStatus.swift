/// How a command ends, for the shell.
public enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Something to fix was found: drift, broken markers, an unknown name in a file.
  case found = 1
  /// Wrong usage, an unknown name on the command line.
  case usage = 2
  /// A bound was reached: the result is partial and says so.
  case partial = 3
  /// Input cannot be read.
  case noInput = 66
  /// A bug in docgen.
  case software = 70
  /// Output cannot be written.
  case cannotCreate = 73
  case interrupted = 130
}
