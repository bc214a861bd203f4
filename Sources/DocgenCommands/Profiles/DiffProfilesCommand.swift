import ArgumentParser
import Documentation
import ProtocolModel

/// Says how two profiles of the protocol differ.
struct DiffProfilesCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let names = P.subject.profiles.map(\.profile)
    let example = "\(P.commandName) diff-profiles \(names[0]) \(names[names.count - 1])"
    return CommandConfiguration(
      commandName: CommandName.diffProfiles.rawValue,
      abstract: "Says how two profiles differ: rules added, removed and changed, and settings.",
      discussion: """
        The difference is computed from the rules of the two. The profiles are: \(names.joined(separator: ", ")).

        \(HelpText.examples([example, example + " --format json"]))

        \(HelpText.statuses)
        """)
  }

  @Argument(help: "The profile to start from.")
  var first: String

  @Argument(help: "The profile to compare with it.")
  var second: String

  @OptionGroup var options: TextOptions

  @Option(help: "The form of what is printed.")
  var format: FactFormat = .text

  func run() throws {
    let before = try profile(first)
    let after = try profile(second)
    let library = try TextLibrary(in: options.content, about: P.subject)
    let texts = try library.texts(in: try library.language(options.lang), only: ["notation"])
    let difference = ProfileDifference(from: before, to: after)
    let account = ProfileDifferenceAccount(difference, first: first, second: second, words: texts.words)
    try Terminal.output.write(
      format == .text ? account.lines(width: Terminal.output.columns).map { $0 + "\n" }.joined() : account.json.text)
  }

  private func profile(_ name: String) throws(CommandFailure) -> ProtocolModel {
    guard let model = P.subject.profile(name) else {
      throw CommandFailure(
        .usage, "there is no profile `\(name)`", hint: "there are " + P.subject.profiles.map { "`\($0.profile)`" }.joined(separator: ", "))
    }
    return model
  }
}
