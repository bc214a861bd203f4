import ArgumentParser
import CommonMark
import Diagrams
import Documentation

/// Holds a profile of the protocol against recorded runs of the real thing.
struct ConformCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let examples = ["\(P.commandName) conform my.run", "\(P.commandName) conform recorded-runs --format json"]
    return CommandConfiguration(
      commandName: CommandName.conform.rawValue,
      abstract: "Holds the model against recorded runs of the real thing.",
      discussion: """
        The model is run on what went into a recorded run: calls, settings, what the wire did, segments made by hand. What comes out is \
        compared: segments, states, results of calls, queues, timers. A line for each run says whether it agrees, is left out since it first \
        shows something that the profile does not model, or disagrees, and then what differs first. The exit status is 1 when one disagrees.

        \(HelpText.examples(examples))

        \(HelpText.statuses)
        """)
  }

  @Argument(help: ArgumentHelp("Recorded runs, and folders of them.", valueName: "file"))
  var files: [String]

  @Flag(help: "Keep the outcomes with the content, from where pages show them.")
  var record: Bool = false

  @Flag(help: "Only say whether the outcomes that are kept are these.")
  var check: Bool = false

  @Option(help: ArgumentHelp("The folder of the content.", valueName: "folder"))
  var content: String = TextLibrary.usualFolder

  @Option(help: "The form of what is printed.")
  var format: FactFormat = .text

  func run() throws {
    guard let trial = P.conformance else {
      throw CommandFailure(.usage, "\(P.commandName) has no recorded runs to be held against")
    }
    guard !(record && check) else { throw CommandFailure(.usage, "`--record` and `--check` exclude each other") }
    let sources = try paths(trial).map { SourceFile(name: $0, text: SourceText(try LocalFileSystem().read($0))) }
    let results = sources.concurrentMap { trial.hold($0) }
    let findings = results.flatMap { if case .unreadable(let findings) = $0 { findings } else { [Finding]() } }
    let held = zip(sources, results).compactMap { source, result in
      if case .held(let verdict) = result {
        (file: source.name, verdict: verdict)
      } else {
        nil as (file: String, verdict: ConformanceTrial.Verdict)?
      }
    }
    try Terminal.error.write(FindingReport(findings, width: { displayWidth(of: $0) }).rendered(as: .text))
    let report = ConformanceReport(held)
    try Terminal.output.write(format == .text ? report.text(width: Terminal.output.columns) : report.json.text)
    if !findings.isEmpty || report.disagreements > 0 { throw CommandFailure.found }
    if record || check { try keep(held.map(\.verdict.entry)) }
  }

  /// The files that were named, and those in folders that were.
  private func paths(_ trial: ConformanceTrial) throws(FileError) -> [String] {
    var paths: [String] = []
    for path in files {
      if try LocalFileSystem().kind(of: path) == .folder {
        paths += try LocalFileSystem().names(in: path).filter { $0.hasSuffix(".\(trial.ending)") }.sorted().map { Path.join(path, $0) }
      } else {
        paths.append(path)
      }
    }
    return paths
  }

  private func keep(_ entries: [ConformanceRecord.Entry]) throws {
    let path = Path.join(content, ConformanceRecord.fileName)
    let command = "\(P.commandName) conform \(files.joined(separator: " ")) --record"
    let text = ConformanceRecord(entries).yaml(madeBy: command)
    if record {
      try Interruption.guarding { files throws(FileError) in try files.replaceFiles([(path, Array(text.utf8))]) }
    } else if try LocalFileSystem().kind(of: path) == nil || LocalFileSystem().read(path) != Array(text.utf8) {
      throw CommandFailure(.found, "\(path) is not what the runs say", hint: "run `\(command)`")
    }
  }
}
