import ArgumentParser
import Documentation

/// Lists what the model has, or what directives there are.
struct ListCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let examples = [
      "\(P.commandName) list", "\(P.commandName) list scenarios", "\(P.commandName) list directives",
      "\(P.commandName) list states --format json",
    ]
    return CommandConfiguration(
      commandName: CommandName.list.rawValue,
      abstract: "Lists what the model has: \(ListKind.allCases.map(\.rawValue).joined(separator: ", ")).",
      discussion: """
        Without a kind, the kinds with how many there are of each.

        \(HelpText.examples(examples))

        \(HelpText.statuses)
        """)
  }

  @Argument(help: "What to list.")
  var kind: String?

  @OptionGroup var options: TextOptions

  @Option(help: "The form of what is printed.")
  var format: FactFormat = .text

  func run() throws {
    guard let kind else { return try printKinds() }
    guard let kind = ListKind(rawValue: kind) else {
      throw CommandFailure.unknown("kind", kind, among: ListKind.allCases.map(\.rawValue))
    }
    let width = Terminal.output.columns
    if kind == .directives {
      let table = DirectiveExpander.table
      return try Terminal.output.write(format == .text ? table.text(width: width) : table.json.text)
    }
    let library = try TextLibrary(in: options.content, about: P.subject)
    let texts = try library.texts(in: try library.language(options.lang), only: kind.textKinds)
    let listing = Listing(of: kind, in: P.subject, texts: texts)
    try Terminal.output.write(format == .text ? listing.text(width: width) : listing.json.text)
  }

  private func printKinds() throws {
    let counts = ListKind.allCases.map { ($0.rawValue, $0.count(in: P.subject)) }
    switch format {
    case .text:
      let listing = Listing(columns: ["kind", "count"], rows: counts.map { [$0.0, "\($0.1)"] })
      try Terminal.output.write(listing.text(width: Terminal.output.columns))
    case .json:
      try Terminal.output.write(JSONValue.object(counts.map { JSONValue.Member(name: $0.0, value: .number($0.1)) }).text)
    }
  }
}
