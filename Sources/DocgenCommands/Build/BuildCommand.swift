import ArgumentParser
import Diagrams
import Documentation

/// Builds the site, and publishes it or says how the published one departs from it.
struct BuildCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: CommandName.build.rawValue,
      abstract: "Builds the site, and publishes it when nothing is wrong.",
      discussion: """
        All that is wrong is reported, in one go, on the standard error, and then nothing is published. With `--format json` or `github` the \
        report goes to the standard output.

        \(HelpText.examples(["\(P.commandName) build", "\(P.commandName) build --output public", "\(P.commandName) build --check"]))

        \(HelpText.statuses)
        """)
  }

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("The folder to publish to.", valueName: "folder"))
  var output: String = "site"

  @Flag(help: "Publish nothing; list what differs from what is published.")
  var check: Bool = false

  @Option(help: "The form of the report.")
  var format: FindingReport.Format = .text

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let progress = Progress()
    try progress.show("building from \(options.content)")
    let (site, settings, findings) = try options.build(about: P.subject)
    try progress.clear()
    try report(findings)
    if check { return try compare(site) }
    try progress.show("publishing to \(output)")
    try Interruption.guarding { files throws(FileError) in try SiteFolder(output, in: files).publish(site.files) }
    try progress.clear()
    try progress.close(site.summary(after: clock.now - start, output: output))
    if settings.baseURL.isEmpty {
      let file = Path.join(options.content, "docgen.yml")
      try progress.close("no `base-url` in \(file): no site map, canonical addresses or data for sharing")
    }
  }

  /// With `--check`, a form for programs is kept for the one list that they asked for.
  private func report(_ findings: [Finding]) throws {
    let report = FindingReport(findings, width: { displayWidth(of: $0) })
    let isForPeople = format == .text || check && !report.hasErrors
    try (isForPeople ? Terminal.error : Terminal.output).write(report.rendered(as: isForPeople ? .text : format))
    if report.hasErrors { throw CommandFailure.found }
  }

  private func compare(_ site: SiteBuild) throws {
    let differences = try SiteFolder(output).differences(from: site.files)
    switch format {
    case .text: try Terminal.output.write(differences.map { "\(Path.join(output, $0.path)) \($0.kind.rawValue)\n" }.joined())
    case .github:
      let lines = differences.map { "::error file=\(Path.join(output, $0.path)),title=build.differs::\($0)\n" }
      try Terminal.output.write(lines.joined())
    case .json:
      let objects = differences.map {
        JSONValue.object(["file": .string(Path.join(output, $0.path)), "difference": .string($0.kind.rawValue)])
      }
      try Terminal.output.write(JSONValue.array(objects).text)
    }
    if !differences.isEmpty { throw CommandFailure.found }
  }
}

extension FindingReport.Format: ExpressibleByArgument {}
