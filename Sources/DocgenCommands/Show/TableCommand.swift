import ArgumentParser
import Documentation

/// Prints a table that is computed from the model.
struct TableCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let state = HelpText.state(of: P.subject)
    let examples = [
      "\(P.commandName) table transitions state=\(state)", "\(P.commandName) table matrix --format json",
      "\(P.commandName) table steps scenario=\(HelpText.scenario(of: P.subject)) --width 120",
    ]
    return CommandConfiguration(
      commandName: CommandName.table.rawValue,
      abstract: "Prints a table that is computed from the model.",
      discussion: """
        The words are those of the directive `<!-- docgen table … -->`: `\(P.commandName) list directives` explains them. Text is as wide as \
        the terminal, or 80 columns.

        \(HelpText.examples(examples))

        \(HelpText.statuses)
        """)
  }

  @Argument(help: ArgumentHelp("What to show, then KEY=VALUE in any number.", valueName: "word"))
  var words: [String] = []

  @OptionGroup var options: ShowOptions

  func run() throws {
    // A table in a document has no width, so this one is not a word of the directive.
    let isKey: (String) -> Bool = { $0.hasPrefix("width=") }
    guard let width = Self.width(options.width ?? words.last(where: isKey).map { String($0.dropFirst(6)) }) else {
      throw CommandFailure(.usage, "a width is a whole number of columns from 20 to 10000")
    }
    let directive = try CommandWords().directive(
      "table", words.filter { !isKey($0) } + options.settings.map { "set.\($0)" },
      options: ["lang": options.texts.lang, "profile": options.profile])
    let library = try TextLibrary(in: options.texts.content, about: P.subject)
    let expanded = try LazyExpander(about: P.subject, library: library).expand(directive)
    try Terminal.output.write(expanded.text(as: options.format, width: width))
  }

  private static func width(_ text: String?) -> Int? {
    guard let text else { return Terminal.output.columns }
    return Int(text).flatMap { (20...10_000).contains($0) ? $0 : nil }
  }
}
