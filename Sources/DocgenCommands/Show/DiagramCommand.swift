import ArgumentParser
import Documentation

/// Prints the diagram of a scenario's run.
struct DiagramCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let scenario = HelpText.scenario(of: P.subject)
    let examples = [
      "\(P.commandName) diagram \(scenario)", "\(P.commandName) diagram \(scenario) --width 100",
      "\(P.commandName) diagram \(scenario) lang=en --format markdown >> notes.md",
    ]
    return CommandConfiguration(
      commandName: CommandName.diagram.rawValue,
      abstract: "Prints the diagram of a scenario's run.",
      discussion: """
        The words are those of the directive `<!-- docgen diagram … -->`: `\(P.commandName) list directives` explains them, and \
        `\(P.commandName) list scenarios` says which scenarios there are.

        \(HelpText.examples(examples))

        \(HelpText.statuses)
        """)
  }

  @Argument(help: ArgumentHelp("The scenario, then KEY=VALUE in any number, e.g. width=72 or set.NAME=5.", valueName: "word"))
  var words: [String] = []

  @OptionGroup var options: ShowOptions

  func run() throws {
    let directive = try CommandWords().directive(
      "diagram", words, options: ["width": options.width, "lang": options.texts.lang, "profile": options.profile])
    let library = try TextLibrary(in: options.texts.content, about: P.subject)
    let expanded = try LazyExpander(about: P.subject, library: library).expand(directive)
    try Terminal.output.write(expanded.text(as: options.format, width: Terminal.output.columns))
  }
}
