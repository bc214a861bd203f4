import ArgumentParser
import Documentation
import ProtocolModel
import Simulation

/// Draws the shortest run to a state, a rule or two states at once.
struct PathCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let state = HelpText.state(of: P.subject)
    return CommandConfiguration(
      commandName: CommandName.path.rawValue,
      abstract: "Draws the shortest run that reaches a state, a rule, or two states at once.",
      discussion: """
        The run is found by exploring, in one set of bounds after the other until one reaches it, and drawn as the diagram of a scenario.

        \(HelpText.examples(["\(P.commandName) path \(state)", "\(P.commandName) path \(state)+\(state)"]))

        \(HelpText.statuses)
        """)
  }

  @Argument(help: ArgumentHelp("A state, a rule, or two states joined by `+`.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("Look only within this set of bounds.", valueName: "name"))
  var bounds: String?

  @Option(help: ArgumentHelp("The variant of the protocol.", valueName: "name"))
  var profile: String?

  @Option(help: ArgumentHelp("The greatest width in columns.", valueName: "columns"))
  var width: Int = 72

  func run() throws {
    let place = try ExplorationPlace(P.subject, bounds: bounds, profile: profile)
    let aim = try Aim(name, in: place.model)
    let progress = Progress()
    var isPartial = false
    for named in place.explorations {
      let exploration = Exploration(place.model, bounds: named.bounds)
      let result = exploration.run { seen in
        try? progress.show("\(named.id): \(seen.situations) situations, depth \(seen.depth)")
        return true
      }
      try progress.clear()
      isPartial = isPartial || result.isPartial
      let found = aim.goals(in: result).compactMap { exploration.witness(of: $0) }
      guard let shortest = found.min(by: { $0.events.count < $1.events.count }) else { continue }
      let drawing = try WitnessDrawing(shortest, cite: place.model.initial.cite, width: width)
      try Terminal.output.write("\(aim.text): \(shortest.events.count) events, bounds \(named.id)\n\n" + drawing.text)
      return
    }
    let within = place.explorations.map(\.id).joined(separator: ", ")
    let message = "\(aim.text) is not reached within the bounds \(within)"
    throw CommandFailure(isPartial ? .partial : .found, message, hint: isPartial ? "a bound was reached, so not all was explored" : nil)
  }
}

/// What a run is looked for.
private struct Aim {
  let text: String
  private let states: [State]
  private let rule: String?

  init(_ name: String, in model: ProtocolModel) throws(CommandFailure) {
    let parts = name.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    let states = parts.compactMap(model.state(named:))
    if states.count == parts.count, parts.count <= 2 {
      (self.states, rule) = (states, nil)
      text = states.map(\.name).joined(separator: "+")
    } else if let rule = model.rule(name) {
      (self.states, self.rule) = ([], rule.id)
      text = rule.id
    } else {
      let wrong = parts.count == 2 ? parts.first { model.state(named: $0) == nil } ?? name : name
      throw CommandFailure.unknown("state or rule", wrong, among: model.states.map(\.name) + model.rules.map(\.id))
    }
  }

  /// What an exploration may have found of it.
  func goals(in result: ExplorationResult) -> [Goal] {
    if let rule { return result.rulesFired.contains(rule) ? [.rule(rule)] : [] }
    if states.count == 2 { return [.jointState(states[0], states[1])] }
    return result.jointStates.keys.filter { states.contains($0.first) || states.contains($0.second) }
      .sorted { $0.description < $1.description }.map { .jointState($0.first, $0.second) }
  }
}
