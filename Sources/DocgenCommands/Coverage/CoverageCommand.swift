import ArgumentParser
import Documentation
import Simulation

/// Says what accounts for each requirement and each transition of the specification and for each rule of the model.
struct CoverageCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: CommandName.coverage.rawValue,
      abstract: "Says what carries out each requirement and transition, what fires each rule, and where they are shown.",
      discussion: """
        A requirement is accounted for by rules that cite it and a scenario that fires one of them, by settings, variables, timers or queues \
        that cite it, by a choice, or by an omission with its reason; a transition that the specification states by a run that shows it, \
        event, segments sent, signals and next state, or by the choice or the omission that leaves it out; a rule by the scenarios that fire \
        it, or the transitions that are tried in every state. What nothing accounts for is a gap: gaps are listed before the counts, and the \
        exit status is 1.

        \(HelpText.examples(["\(P.commandName) coverage", "\(P.commandName) coverage --format json"]))

        \(HelpText.statuses)
        """)
  }

  @Option(
    help: ArgumentHelp("The folder with the articles; none are looked at where there is no folder `content`.", valueName: "folder"))
  var content: String?

  @Option(help: "The form of what is printed.")
  var format: FactFormat = .text

  func run() throws {
    let articles = try articles()
    let coverage: Coverage
    do {
      coverage = try Coverage(of: Runs(of: P.subject), articles: articles)
    } catch {
      throw CommandFailure(.found, "the model of \(P.subject.model.name) cannot be run: \(error)")
    }
    let width = Terminal.output.columns
    try Terminal.output.write(
      format == .text ? CoverageText(coverage).lines(width: width).map { $0 + "\n" }.joined() : CoverageJSON(coverage).value.text)
    if coverage.hasGaps { throw CommandFailure.found }
  }

  /// The scenarios that each article draws.
  private func articles() throws(FileError) -> [String: Set<String>] {
    let files = LocalFileSystem()
    let folder = content ?? TextLibrary.usualFolder
    if content == nil, try files.kind(of: folder) != .folder { return [:] }
    _ = try files.names(in: folder)
    let read = try ContentFolder.read(folder, about: P.subject)
    return read.languages.first.map(read.scenariosDrawn) ?? [:]
  }
}
