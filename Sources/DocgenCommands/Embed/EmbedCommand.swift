import ArgumentParser
import CommonMark
import Diagrams
import Documentation

/// Fills the regions of a person's notes in place, or says which are not current.
struct EmbedCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: CommandName.embed.rawValue,
      abstract: "Fills the directives of Markdown notes in place.",
      discussion: """
        A directive is a comment, alone on its line or within a sentence:

          <!-- docgen diagram \(HelpText.scenario(of: P.subject)) -->

        What it makes is kept after it, up to `<!-- docgen end -->`; every other byte stays as it is. Several files are written all or none. A \
        file that holds a mistake, or a region that was edited by hand, is reported and left as it is, and then so are all others.

        \(HelpText.examples(["\(P.commandName) embed notes.md", "\(P.commandName) embed docs/*.md --check"]))

        \(HelpText.statuses)
        """)
  }

  @Argument(help: ArgumentHelp("The files.", valueName: "file"))
  var files: [String]

  @Flag(help: "Write nothing; print what would change.")
  var check: Bool = false

  @Flag(help: "Overwrite regions that were edited by hand.")
  var force: Bool = false

  @OptionGroup var options: TextOptions

  @Option(help: "The form of the report.")
  var format: FindingReport.Format = .text

  func run() throws {
    let library = try TextLibrary(in: options.content, about: P.subject)
    let usual = try library.language(options.lang)
    let expander = LazyExpander(about: P.subject, library: library)
    let embedding = Embedding(table: DirectiveExpander.table, overwritesHandEdits: force) { directive, place throws(Problem) in
      try Expansion(of: directive, at: place, by: expander, usual: usual)
    }
    var notes: [Note] = []
    for path in files where !notes.contains(where: { $0.path == path }) {
      let source = SourceFile(name: path, text: SourceText(try LocalFileSystem().read(path)))
      notes.append(Note(path: path, old: source.text.bytes, outcome: embedding.fill(source)))
    }
    try report(notes)
    let changed = notes.filter { $0.outcome.bytes != $0.old }
    if check {
      if format == .text { try Terminal.output.write(changed.map(\.difference).joined()) }
      if !changed.isEmpty { throw CommandFailure.found }
    } else {
      try Interruption.guarding { files throws(FileError) in try files.replaceFiles(changed.map { ($0.path, $0.outcome.bytes) }) }
    }
  }

  /// Says what is wrong; for a program, with `--check` also what is not current.
  private func report(_ notes: [Note]) throws {
    let findings = notes.flatMap(\.outcome.findings)
    let outdated = check && format != .text ? notes.flatMap(\.outcome.outdated) : []
    let report = FindingReport(findings + outdated, width: { displayWidth(of: $0) })
    try (format == .text ? Terminal.error : Terminal.output).write(report.rendered(as: format))
    if findings.contains(where: { $0.severity == .error }) { throw CommandFailure.found }
  }
}

/// A file of notes before and after.
private struct Note {
  let path: String
  let old: [UInt8]
  let outcome: Embedding.Outcome

  var difference: String { UnifiedDiff.text(from: old, to: outcome.bytes, file: path) }
}

extension Expansion {
  /// What stands in a person's notes for a directive.
  fileprivate init(of directive: Directive, at place: DirectivePlace, by expander: LazyExpander, usual: String) throws(Problem) {
    let (expanded, interface) = try expander.expand(directive, usual: usual)
    let lines = expanded.markdown(interface)
    switch place {
    case .block: self = .block(lines)
    case .inline:
      guard lines.count == 1 else {
        throw directive.problem(
          "directive.placement", "`\(directive.kind.text)` makes a block and cannot stand in a sentence", hint: "put it alone on a line",
          at: .kind)
      }
      self = .inline(lines[0])
    }
  }
}
