import ArgumentParser
import Documentation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One run of a protocol's command, from the words of the command line to the exit status.
enum Program<P: DocumentedProtocol> {
  /// Runs the command and ends the process.
  static func runAndExit() -> Never {
    Interruption.install()
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ words: [String]) -> ExitStatus {
    do {
      try requireCommand(words.first)
      var command = try alone(words) ?? RootCommand<P>.parseAsRoot(words)
      try command.run()
      return .done
    } catch {
      return end(with: error)
    }
  }

  /// The command that the first word names, where its own words are right: to ask the root for it makes the help page of every command.
  /// What is wrong with them, and what they ask of a help page, is for the root to say.
  private static func alone(_ words: [String]) -> (any ParsableCommand)? {
    guard let name = words.first.flatMap(CommandName.init(rawValue:)) else { return nil }
    return try? name.command(of: P.self).parseAsRoot(Array(words.dropFirst()))
  }

  /// The first word names a command or is an option of `build`.
  private static func requireCommand(_ word: String?) throws {
    guard let word, !word.hasPrefix("-"), word != "help" else { return }
    if CommandName(rawValue: word) == nil {
      throw CommandFailure.unknown("command", word, among: CommandName.allCases.map(\.rawValue))
    }
  }

  private static func end(with error: any Error) -> ExitStatus {
    if Interruption.hasStopped { return .interrupted }
    switch error {
    case let failure as CommandFailure: return say(failure)
    case let error as FileError: return say(CommandFailure(error))
    default: return sayAsParser(error)
    }
  }

  private static func say(_ failure: CommandFailure) -> ExitStatus {
    if let message = failure.message {
      complain("\(P.commandName): \(message)\n" + (failure.hint.map { "  hint: \($0)\n" } ?? ""))
    }
    return failure.status
  }

  /// Help and versions that were asked for, and what the argument parser refuses.
  private static func sayAsParser(_ error: any Error) -> ExitStatus {
    let text = RootCommand<P>.fullMessage(for: error)
    if RootCommand<P>.exitCode(for: error).isSuccess {
      do {
        try Terminal.output.write(text + "\n")
        return .done
      } catch {
        return say(CommandFailure(error))
      }
    }
    let label = "Error: "
    complain((text.hasPrefix(label) ? "\(P.commandName): \(text.dropFirst(label.count))" : text) + "\n")
    return .usage
  }

  /// Where not even a complaint can be written, the exit status must do.
  private static func complain(_ text: String) {
    try? Terminal.error.write(text)
  }
}
