import ArgumentParser
import Documentation
import Simulation

/// Explores everything that can happen within bounds, and says which properties hold.
struct ExploreCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let names = P.subject.explorations.map(\.id)
    let ofHosts = P.subject.implementations.filter { !$0.explorations.isEmpty }
    var examples = ["\(P.commandName) explore", "\(P.commandName) explore --bounds \(names.last ?? "NAME"),losses=2"]
    if let first = ofHosts.first { examples.append("\(P.commandName) explore --profile \(first.model.profile)") }
    examples.append("\(P.commandName) explore --record")
    let hosts = ofHosts.map { one in
      """
      With `--profile \(one.model.profile)`, all that several hosts do is tried, timers expiring when nothing is on its way. Its sets of bounds \
      are: \(one.explorations.map(\.id).joined(separator: ", ")). Settings are changed with `--set`.


      """
    }.joined()
    return CommandConfiguration(
      commandName: CommandName.explore.rawValue,
      abstract: "Explores everything that can happen between two endpoints, and says which properties hold.",
      discussion: """
        Every order of user calls, arrivals, losses, copies and timeouts within a set of bounds is tried. The sets of bounds are: \
        \(names.isEmpty ? "none" : names.joined(separator: ", ")). A property that was not broken holds only within them. Use a release build \
        for all but the smallest.

        After the name of a set, `,WORD=NUMBER` allows something else: \(Bounds.words.joined(separator: ", ")), or a user call by its id; \
        `order` is one of \(Bounds.Order.allCases.map(\.rawValue).joined(separator: ", ")).

        \(hosts)\(HelpText.examples(examples))

        \(HelpText.statuses)
        """)
  }

  @Option(help: ArgumentHelp("A set of bounds, with changes; all of them if left out.", valueName: "name"))
  var bounds: String?

  @Option(help: ArgumentHelp("The variant of the protocol.", valueName: "name"))
  var profile: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("Change a setting of an implementation, in any number.", valueName: "name=value"))
  var settings: [String] = []

  @Option(
    name: .customLong("property"),
    help: ArgumentHelp("Check only this property, in any number; those of the bounds if left out.", valueName: "id"))
  var properties: [String] = []

  @Option(help: ArgumentHelp("Stop each exploration after so many situations.", valueName: "number"))
  var situations: Int?

  @Option(help: ArgumentHelp("Stop each when its situations take so many MiB.", valueName: "number"))
  var memory: Int?

  @Option(
    help: ArgumentHelp(
      "Explore on so many threads; more than two change nothing, and what is found is the same.", valueName: "number"))
  var threads: Int?

  @Option(help: "The form of what is printed.")
  var format: FactFormat = .text

  @Flag(help: "Explore the protocol and its ablations, and keep what was found in the folder with the articles.")
  var record: Bool = false

  @Flag(help: "Explore the protocol and its ablations, and say whether what is kept is still what is found.")
  var check: Bool = false

  @Option(help: ArgumentHelp("The folder with the articles.", valueName: "folder"))
  var content: String = TextLibrary.usualFolder

  func run() throws {
    let numbers = [("--situations", situations), ("--memory", memory), ("--threads", threads)]
    for (option, value) in numbers where value.map({ $0 < 1 }) == true {
      throw CommandFailure(.usage, "\(option) takes a number from 1")
    }
    if record || check { return try keep() }
    if let implementation { return try exploreHosts(of: implementation) }
    if !settings.isEmpty {
      throw CommandFailure(.usage, "`--set` is for an implementation", hint: "name its profile: `--profile NAME`")
    }
    let place = try ExplorationPlace(P.subject, bounds: bounds, profile: profile)
    let tasks = try place.explorations.map { try limited(ExplorationTask(place.model, within: $0)) }
    let reports = explore(tasks) { task, exploration, result, seconds in
      ExplorationReport(task, exploration, result, seconds: seconds)
    }
    try print(reports)
    if let failure = reports.lazy.compactMap(\.failure).first { throw CommandFailure(.found, "the model cannot be run: \(failure)") }
    if reports.contains(where: \.isBroken) { throw CommandFailure.found }
    if reports.contains(where: \.isPartial) { throw CommandFailure.partial }
  }

  /// Prints what was found, in the form that was asked for.
  func print(_ reports: [some PrintableReport]) throws {
    switch format {
    case .text:
      let width = Terminal.output.columns
      try Terminal.output.write(reports.map { $0.text(width: width) }.joined(separator: "\n"))
    case .json:
      try Terminal.output.write((reports.count == 1 ? reports[0].json : .array(reports.map(\.json))).text)
    }
  }

  /// Explores on all cores and shows how far it is: a single set of bounds on several threads, of several sets each on one.
  private func explore<Report: Sendable>(
    _ tasks: [ExplorationTask], _ report: @Sendable (ExplorationTask, Exploration, ExplorationResult, String) -> Report
  ) -> [Report] {
    let progress = ExplorationsProgress(tasks.count)
    let threads = threads ?? (tasks.count == 1 ? Cores.count : 1)
    let reports = tasks.concurrentMap { task in
      let clock = ContinuousClock()
      let start = clock.now
      let exploration = task.exploration(threads: threads)
      let result = exploration.run { seen in
        progress.show(task, seen)
        return true
      }
      return report(task, exploration, result, (clock.now - start).inSeconds)
    }
    progress.clear()
    return reports
  }

  /// A task that stops where the options say and checks what they name.
  private func limited(_ task: ExplorationTask) throws -> ExplorationTask {
    var bounds = task.bounds.bounds
    if let situations { bounds.limits.situations = situations }
    if let memory { bounds.limits.memory = memory << 20 }
    let known = P.subject.properties
    let wanted = try properties.map { id in
      guard let property = known.first(where: { $0.id == id }) else {
        throw CommandFailure.unknown("property", id, among: known.map(\.id))
      }
      return property
    }
    return ExplorationTask(
      task.model, within: NamedBounds(task.bounds.id, bounds, properties: wanted.isEmpty ? task.bounds.properties : wanted))
  }

  /// Explores everything whose result is kept, and keeps it or compares it with what is.
  private func keep() throws {
    let others: [Bool] = [
      bounds != nil, profile != nil, !properties.isEmpty, !settings.isEmpty, situations != nil, memory != nil, threads != nil,
    ]
    guard !others.contains(true), !(record && check) else {
      throw CommandFailure(.usage, "`--record` and `--check` explore everything that is kept", hint: "leave the other options out")
    }
    let files = LocalFileSystem()
    _ = try files.names(in: content)
    let path = Path.join(content, ExplorationRecord.fileName)
    let tasks = P.subject.explorationTasks
    let found = explore(tasks) { task, exploration, result, _ in
      let pairs = task.ablation == nil ? Set(result.jointStates.keys) : []
      return (
        entry: ExplorationRecord.Entry(task, exploration, result, runsTo: pairs), problem: Self.problem(of: task, result), result.isPartial
      )
    }
    for problem in found.compactMap(\.problem) { try Terminal.error.write("\(P.commandName): \(problem)\n") }
    if found.contains(where: { $0.problem != nil }) { throw CommandFailure(.found, "nothing was recorded") }
    if found.contains(where: { $0.2 }) { throw CommandFailure(.partial, "a bound was reached, so nothing was recorded") }
    let hosts = try P.subject.hostExplorations.concurrentMap { exploration in
      Result { () throws(ModelError) in ExplorationRecord.Entry(exploration, try exploration.run()) }
    }.map { result in
      do { return try result.get() } catch { throw CommandFailure(.found, "the model cannot be run: \(error)") }
    }
    for entry in hosts where !entry.holds {
      throw CommandFailure(.found, "a property of \(entry.name) is not held within \(entry.bounds), so nothing was recorded")
    }
    let text = ExplorationRecord(found.map(\.entry) + hosts).withOneRunToEachPair.yaml(madeBy: "\(P.commandName) explore --record")
    if record {
      try Interruption.guarding { files throws(FileError) in try files.replaceFiles([(path, Array(text.utf8))]) }
      let situations = (found.map(\.entry) + hosts).reduce(0) { $0 + $1.situations }
      try Terminal.output.write("\(found.count + hosts.count) explorations, \(situations) situations → \(path)\n")
    } else if try files.kind(of: path) == nil || files.read(path) != Array(text.utf8) {
      throw CommandFailure(.found, "\(path) is not what exploring finds", hint: "run `\(P.commandName) explore --record`")
    }
  }

  /// What speaks against keeping a result.
  private static func problem(of task: ExplorationTask, _ result: ExplorationResult) -> String? {
    if let failure = result.failure { return "\(task.name) cannot be run: \(failure)" }
    let broken = result.properties.filter { $0.verdict == .broken }.map(\.property.id)
    if task.ablation == nil, let wrong = result.properties.first(where: { $0.verdict != .held && !result.isPartial }) {
      return "\(wrong.property.id) is \(wrong.verdict.rawValue) within \(task.bounds.id)"
    }
    if let named = task.ablation?.breaks, task.bounds.properties.contains(where: { $0.id == named.id }), !broken.contains(named.id) {
      return "\(task.name) does not break \(named.id) within \(task.bounds.id)"
    }
    return nil
  }
}
