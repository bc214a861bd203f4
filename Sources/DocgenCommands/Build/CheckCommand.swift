import ArgumentParser
import Diagrams
import Documentation

/// Runs all checks of the content, and makes nothing.
struct CheckCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: CommandName.check.rawValue,
      abstract: "Says what is wrong with the content, and makes nothing.",
      discussion: """
        Names, values, transitions, links, anchors, texts of every language: all that `build` checks.

        \(HelpText.examples(["\(P.commandName) check", "\(P.commandName) check --format github"]))

        \(HelpText.statuses)
        """)
  }

  @OptionGroup var options: SiteOptions

  @Option(help: "The form of the report.")
  var format: FindingReport.Format = .text

  func run() throws {
    let (site, _, findings) = try options.build(about: P.subject)
    let report = FindingReport(findings, width: { displayWidth(of: $0) })
    try (format == .text ? Terminal.error : Terminal.output).write(report.rendered(as: format))
    if report.hasErrors { throw CommandFailure.found }
    try Progress().close("nothing to put right in \(site.counts.pages) pages")
  }
}
