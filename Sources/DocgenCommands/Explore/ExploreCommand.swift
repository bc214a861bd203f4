import ArgumentParser
import Documentation
import Simulation

/// Explores everything that can happen within bounds, and says which properties hold.
struct ExploreCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let names = P.subject.explorations.map(\.id)
    return CommandConfiguration(
      commandName: CommandName.explore.rawValue,
      abstract: "Explores everything that can happen between two endpoints, and says which properties hold.",
      discussion: """
        Every order of user calls, arrivals, losses, copies and timeouts within a set of bounds is tried. The sets of bounds are: \
        \(names.isEmpty ? "none" : names.joined(separator: ", ")). A property that was not broken holds only within them. Use a release build \
        for all but the smallest.

        \(HelpText.examples(["\(P.commandName) explore", "\(P.commandName) explore --bounds \(names.last ?? "NAME") --situations 100000"]))

        \(HelpText.statuses)
        """)
  }

  @Option(help: ArgumentHelp("The set of bounds; the first one if left out.", valueName: "name"))
  var bounds: String?

  @Option(help: ArgumentHelp("The variant of the protocol.", valueName: "name"))
  var profile: String?

  @Option(help: ArgumentHelp("Stop after so many situations.", valueName: "number"))
  var situations: Int?

  @Option(help: ArgumentHelp("Stop when situations take so many MiB.", valueName: "number"))
  var memory: Int?

  @Option(help: "The form of what is printed.")
  var format: FactFormat = .text

  func run() throws {
    let place = try ExplorationPlace(P.subject, bounds: bounds, profile: profile)
    let named = try limited(place.explorations[0])
    let clock = ContinuousClock()
    let start = clock.now
    let progress = Progress()
    let exploration = Exploration(place.model, bounds: named.bounds, properties: named.properties)
    let result = exploration.run { seen in
      // Whether progress can be shown is no reason to stop.
      try? progress.show("\(seen.situations) situations, depth \(seen.depth)")
      return true
    }
    try progress.clear()
    if let failure = result.failure { throw CommandFailure(.found, "the model cannot be run: \(failure)") }
    let account = ExplorationAccount(
      result: result, bounds: named.id, model: place.model, seconds: (clock.now - start).inSeconds)
    try Terminal.output.write(
      format == .text ? account.lines(width: Terminal.output.columns).map { $0 + "\n" }.joined() : account.json.text)
    let broken = result.properties.filter { $0.verdict == .broken }.map(\.property)
    if format == .text { try draw(broken, in: exploration) }
    if !broken.isEmpty { throw CommandFailure.found }
    if result.isPartial { throw CommandFailure.partial }
  }

  /// Draws the shortest run that breaks each property.
  private func draw(_ broken: [Property], in exploration: Exploration) throws {
    for property in broken {
      guard let witness = exploration.witness(of: .broken(property.id)) else { continue }
      let drawing = try WitnessDrawing(witness, cite: property.cite, width: 72)
      try Terminal.output.write("\n\(property.id) is broken by \(witness.events.count) events:\n\n" + drawing.text)
    }
  }

  /// Bounds that stop where the options say.
  private func limited(_ named: NamedBounds) throws -> NamedBounds {
    for (option, value) in [("--situations", situations), ("--memory", memory)] where value.map({ $0 < 1 }) == true {
      throw CommandFailure(.usage, "\(option) takes a number from 1")
    }
    var changed = named
    if let situations { changed.bounds.limits.situations = situations }
    if let memory { changed.bounds.limits.memory = memory << 20 }
    return changed
  }
}
