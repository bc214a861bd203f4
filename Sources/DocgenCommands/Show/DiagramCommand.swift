import ArgumentParser
import Diagrams
import Documentation

/// Draws a scenario's run, or all of them, in one of many forms.
struct DiagramCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let scenario = HelpText.scenario(of: P.subject)
    let examples = [
      "\(P.commandName) diagram \(scenario)", "\(P.commandName) diagram \(scenario) --format unicode --width 100",
      "\(P.commandName) diagram \(scenario) -o run.svg", "\(P.commandName) diagram \(scenario) numbers=relative variables=yes",
      "\(P.commandName) diagram --all pictures --format svg", "\(P.commandName) diagram \(scenario) --format markdown >> notes.md",
    ]
    return CommandConfiguration(
      commandName: CommandName.diagram.rawValue,
      abstract: "Draws a scenario's run, as text, as a picture, or for another tool.",
      discussion: """
        The words are those of the directive `<!-- docgen diagram … -->`: `\(P.commandName) list directives` explains them, and \
        `\(P.commandName) list scenarios` says which scenarios there are.

        Forms: \(forms.map(\.name).joined(separator: ", ")). `text` tells the run in sentences. What a form cannot show it says, and never \
        draws as something else. In a terminal, text drawings have colours unless NO_COLOR is set.

        \(HelpText.examples(examples))

        \(HelpText.statuses)
        """)
  }

  /// The forms that this protocol's runs are written in.
  static var forms: [DiagramForm] { .common + P.diagramForms }

  @Argument(help: ArgumentHelp("The scenario, then KEY=VALUE in any number, e.g. width=72 or set.NAME=5.", valueName: "word"))
  var words: [String] = []

  @Option(help: ArgumentHelp("The most columns; the same as `width=…`.", valueName: "columns"))
  var width: String?

  @Option(help: ArgumentHelp("The variant of the protocol; the same as `profile=…`.", valueName: "name"))
  var profile: String?

  @Option(name: .customLong("set"), help: ArgumentHelp("Another value for a setting; the same as `set.NAME=…`.", valueName: "name=value"))
  var settings: [String] = []

  @OptionGroup var texts: TextOptions

  @Option(help: ArgumentHelp("The form; as the file's name ends, or else ascii, where nothing is said.", valueName: "form"))
  var format: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Writes to a file; the ending of its name chooses the form.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Writes every scenario into a folder, a file each.", valueName: "folder"))
  var all: String?

  func run() throws {
    let form = try Self.forms.form(named: format, for: output)
    if let all { return try drawAll(into: all, form) }
    var drawn = try drawn(words, form)
    let text = try form.written(&drawn)
    guard let output else {
      let painted = Terminal.output.isStyled ? try painted(drawn, form) : nil
      return try Terminal.output.write(painted ?? text)
    }
    var files = WrittenFiles()
    files.add(text, at: output)
    try files.write()
  }

  private func drawn(_ words: [String], _ form: DiagramForm) throws -> DrawnRun {
    let directive = try CommandWords().directive(
      "diagram", words + settings.map { "set.\($0)" }, options: ["width": width, "lang": texts.lang, "profile": profile])
    let library = try TextLibrary(in: texts.content, about: P.subject)
    return try LazyExpander(about: P.subject, library: library).run(drawnBy: directive, hasTitle: form.hasTitle, isOnly: true)
  }

  /// The drawing for a person's terminal: what each side sends in a colour of its own.
  private func painted(_ run: DrawnRun, _ form: DiagramForm) throws -> String? {
    guard let style = SequenceDiagramText.Style(rawValue: form.name) else { return nil }
    let lines = try run.text(style).lines(of: run.diagram) { Terminal.output.painted($0, $1) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func drawAll(into folder: String, _ form: DiagramForm) throws {
    guard output == nil, !words.contains(where: { !$0.contains("=") }) else {
      throw CommandFailure(.usage, "`--all` draws every scenario, and takes neither one nor `--output`")
    }
    let library = try TextLibrary(in: texts.content, about: P.subject)
    let expander = LazyExpander(about: P.subject, library: library)
    var files = WrittenFiles()
    for scenario in P.subject.allScenarios {
      let directive = try CommandWords().directive(
        "diagram", [scenario.id] + words + settings.map { "set.\($0)" }, options: ["width": width, "lang": texts.lang, "profile": profile])
      var drawn = try expander.run(drawnBy: directive, hasTitle: form.hasTitle)
      let text = try form.written(&drawn, naming: true)
      files.add(text, at: Path.join(folder, "\(scenario.id).\(form.ending)"))
    }
    try files.write(into: folder)
  }
}
