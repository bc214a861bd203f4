import ArgumentParser
import Diagrams
import Documentation

/// Draws the states and what leads from one to another.
struct StateDiagramCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let examples = [
      "\(P.commandName) state-diagram", "\(P.commandName) state-diagram --around \(HelpText.state(of: P.subject)) --format unicode",
      "\(P.commandName) state-diagram --scenario \(HelpText.scenario(of: P.subject)) -o states.svg",
      "\(P.commandName) state-diagram --profiles A B --format dot",
    ]
    return CommandConfiguration(
      commandName: CommandName.stateDiagram.rawValue,
      abstract: "Draws the states, and every event that leads from one to another.",
      discussion: """
        Nothing of it is written down anywhere: each edge was seen when an event was tried in a state, or in a scenario's run. The words are those \
        of the directive `<!-- docgen state-diagram … -->`.

        Forms: \(StateForm.allCases.map(\.rawValue).joined(separator: ", ")).

        \(HelpText.examples(examples))

        \(HelpText.statuses)
        """)
  }

  @Argument(help: ArgumentHelp("KEY=VALUE in any number, e.g. width=72.", valueName: "word"))
  var words: [String] = []

  @Option(help: ArgumentHelp("Only this state and its neighbours; the same as `around=…`.", valueName: "state"))
  var around: String?

  @Option(help: ArgumentHelp("Marks what a scenario's run takes; the same as `scenario=…`.", valueName: "scenario"))
  var scenario: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Two profiles whose difference is marked, or one; the same as `profile=…` and `compared=…`.", valueName: "name"))
  var profiles: [String] = []

  @Option(help: ArgumentHelp("The most columns; the same as `width=…`.", valueName: "columns"))
  var width: String?

  @OptionGroup var texts: TextOptions

  @Option(help: ArgumentHelp("The form; as the file's name ends, or else ascii, where nothing is said.", valueName: "form"))
  var format: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Writes to a file; the ending of its name chooses the form.", valueName: "file"))
  var output: String?

  func run() throws {
    guard profiles.count < 3 else { throw CommandFailure(.usage, "`--profiles` takes one or two profiles") }
    let form = try StateForm.form(named: format, for: output)
    let directive = try CommandWords().directive(
      "state-diagram", words,
      options: [
        "around": around, "scenario": scenario, "profile": profiles.first, "compared": profiles.count > 1 ? profiles[1] : nil,
        "width": width, "lang": texts.lang,
      ])
    let library = try TextLibrary(in: texts.content, about: P.subject)
    let text = try form.written(try LazyExpander(about: P.subject, library: library).states(drawnBy: directive))
    guard let output else { return try Terminal.output.write(text) }
    var files = WrittenFiles()
    files.add(text, at: output)
    try files.write()
  }
}
