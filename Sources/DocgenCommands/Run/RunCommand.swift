import ArgumentParser
import Documentation
import ProtocolModel
import Simulation

/// Runs a scenario and prints all that happened in it.
struct RunCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let scenario = HelpText.scenario(of: P.subject)
    return CommandConfiguration(
      commandName: CommandName.run.rawValue,
      abstract: "Runs a scenario and prints every event with the rules behind it.",
      discussion: """
        For each event: its number, time and host, what caused it, the change of state, each rule that fired with the values of its \
        condition, the variables that changed, the segments that were sent, and what the user is told. Then what the scenario expects, and \
        whether it was seen; the exit status is 1 if it was not.

        \(HelpText.examples(["\(P.commandName) run \(scenario)", "\(P.commandName) run \(scenario) --format json"]))

        \(HelpText.statuses)
        """)
  }

  @Argument(help: ArgumentHelp("The scenario, then profile=NAME and set.NAME=VALUE in any number.", valueName: "word"))
  var words: [String] = []

  @Option(help: ArgumentHelp("The variant of the protocol; the same as `profile=…`.", valueName: "name"))
  var profile: String?

  @Option(name: .customLong("set"), help: ArgumentHelp("Another value for a setting; the same as `set.NAME=…`.", valueName: "name=value"))
  var settings: [String] = []

  @Flag(help: "Show the events before the drawn part too.")
  var all: Bool = false

  @OptionGroup var options: TextOptions

  @Option(help: "The form of what is printed.")
  var format: FactFormat = .text

  func run() throws {
    let subject = P.subject
    let directive = try CommandWords(table: Self.table).directive(
      "run", words + settings.map { "set.\($0)" }, options: ["profile": profile, "lang": options.lang])
    let library = try TextLibrary(in: options.content, about: subject)
    let language = try library.language(directive["lang"])
    let id = directive.arguments[0].text
    guard let scenario = subject.scenario(id) else {
      throw CommandFailure.unknown("scenario", id, among: subject.allScenarios.map(\.id))
    }
    let profile = directive["profile"] ?? subject.model(of: scenario).profile
    guard let model = subject.profile(profile) else {
      throw CommandFailure.unknown("profile", profile, among: subject.profiles.map(\.profile))
    }
    let changed: Scenario
    do {
      changed = scenario.setting(try directive.settings(of: model))
    } catch {
      throw CommandFailure(error)
    }
    try print(changed, try run(changed, in: model), try library.texts(in: language, only: ["hosts", "scenarios", "notation"]))
  }

  private func run(_ scenario: Scenario, in model: ProtocolModel) throws(CommandFailure) -> Trace {
    do {
      return try model.run(scenario)
    } catch {
      throw CommandFailure(.found, "\(scenario.id) cannot be run: \(error)")
    }
  }

  private func print(_ scenario: Scenario, _ trace: Trace, _ texts: Texts) throws {
    let account = RunAccount(of: trace, by: scenario, texts: texts, showsPreamble: all)
    switch format {
    case .text: try Terminal.output.write(RunText(account).lines(width: Terminal.output.columns).map { $0 + "\n" }.joined())
    case .json: try Terminal.output.write(RunJSON(account).value.text)
    }
    if account.expectations.contains(where: { $0.seen != nil }) { throw CommandFailure.found }
  }

  /// The words that this command takes, which are no directive of documents.
  private static var table: DirectiveTable {
    DirectiveTable(
      kinds: [
        DirectiveKind("run", .block, arguments: [.init("scenario", help: "the id of a scenario")], help: "a run")
      ],
      commonKeys: DirectiveExpander.table.commonKeys)
  }
}
