import ArgumentParser
import Documentation

/// The command itself: what its subcommands are, and what every help page shares.
struct RootCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: P.commandName,
      abstract: "Documents \(P.subject.model.name) from its executable model.",
      discussion: """
        Without a command, `\(P.commandName)` is `\(P.commandName) build`.

        \(HelpText.examples([P.commandName, "\(P.commandName) diagram \(HelpText.scenario(of: P.subject))", "\(P.commandName) list"]))

        \(HelpText.statuses)
        """,
      version: "\(P.commandName) \(P.version)",
      subcommands: CommandName.allCases.map { $0.command(of: P.self) },
      defaultSubcommand: BuildCommand<P>.self)
  }
}

/// What help pages have in common.
enum HelpText {
  /// A scenario to take for an example: the subject's first.
  static func scenario(of subject: Subject) -> String { subject.scenarios.first?.id ?? "SCENARIO" }

  /// A state to take for an example: the subject's first but for the one without a connection.
  static func state(of subject: Subject) -> String {
    (subject.model.states.first { $0 != subject.model.initial } ?? subject.model.initial).name
  }

  /// Lines to try.
  static func examples(_ lines: [String]) -> String {
    "EXAMPLES:\n" + lines.map { "  \($0)" }.joined(separator: "\n")
  }

  /// The exit statuses of every command.
  static let statuses: String = """
    EXIT STATUS:
      0    done
      1    something to fix was found
      2    wrong usage, an unknown name, a width that cannot be met
      3    a bound was reached: the result is partial
      66   input cannot be read
      73   output cannot be written
      130  interrupted
    """
}
