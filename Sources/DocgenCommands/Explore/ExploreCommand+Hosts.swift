import Documentation
import ProtocolModel
import Simulation

extension ExploreCommand {
  /// The implementation whose hosts are explored: that of the profile, or the one that has bounds of the name.
  var implementation: Implementation? {
    P.subject.implementations.first { one in
      one.model.profile == profile || (profile == nil && one.explorations.contains { $0.id == bounds })
    }
  }

  /// Explores all that several hosts of an implementation can do.
  func exploreHosts(of implementation: Implementation) throws {
    guard memory == nil, threads == nil else {
      throw CommandFailure(.usage, "`--memory` and `--threads` are not for the hosts of an implementation", hint: "use `--situations`")
    }
    // Read as those of a diagram, whichever it is.
    let words = try CommandWords().directive("diagram", ["settings"] + settings.map { "set.\($0)" }, options: [:])
    let changes: [String: UInt32]
    do { changes = try words.settings(of: implementation.model) } catch { throw CommandFailure(error) }
    let known = implementation.explorations
    if let bounds, !known.contains(where: { $0.id == bounds }) {
      throw CommandFailure.unknown("set of bounds", bounds, among: known.map(\.id))
    }
    let explorations = try known.filter { bounds == nil || $0.id == bounds }.map { named in
      HostExploration(implementation.model, within: try limited(named.setting(changes)))
    }
    let reports = explorations.concurrentMap { exploration in
      let clock = ContinuousClock()
      let start = clock.now
      return Result { () throws(ModelError) in
        HostExplorationReport(exploration, try exploration.run(), seconds: (clock.now - start).inSeconds)
      }
    }
    let found = try reports.map { report in
      do { return try report.get() } catch { throw CommandFailure(.found, "the model cannot be run: \(error)") }
    }
    try print(found)
    if found.contains(where: \.isBroken) { throw CommandFailure.found }
    if found.contains(where: \.result.isPartial) { throw CommandFailure.partial }
  }

  /// Bounds that stop where the options say and check what they name.
  private func limited(_ bounds: HostBounds) throws -> HostBounds {
    var bounds = bounds
    if let situations { bounds.mostSituations = situations }
    if properties.isEmpty { return bounds }
    return bounds.checking(
      try properties.map { id in
        guard let property = bounds.properties.first(where: { $0.id == id }) else {
          throw CommandFailure.unknown("property", id, among: bounds.properties.map(\.id))
        }
        return property
      })
  }
}

/// What an exploration of hosts found, ready to be printed.
struct HostExplorationReport: PrintableReport {
  let result: HostExplorationResult
  private let exploration: HostExploration
  private let seconds: String

  init(_ exploration: HostExploration, _ result: HostExplorationResult, seconds: String) {
    self.exploration = exploration
    self.result = result
    self.seconds = seconds
  }

  var isBroken: Bool { result.properties.contains { $0.verdict == .broken } }

  /// For a terminal of so many columns.
  func text(width: Int) -> String {
    var entries = result.properties.map { found in
      LabelledText.Entry(
        found.property.id,
        "\(ExplorationAccount.words(found.verdict)); premise met \(found.premises) times (\(found.property.cite.text))")
    }
    entries.append(.init("situations", "\(result.situations), \(result.events) events, depth \(result.depth), \(seconds) s"))
    if result.isPartial { entries.append(.init("partial", "a bound was reached: situations")) }
    var lines = ["\(exploration.name), bounds \(exploration.bounds.id)", ""] + LabelledText(entries, indent: 2).lines(width: width)
    for found in result.properties where found.verdict == .broken {
      lines += ["", "\(found.property.id) is broken by \(found.run.count) events:", ""]
      lines += found.run.enumerated().map { "  \($0 + 1). \($1)" }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// For a program; without what differs from run to run.
  var json: JSONValue {
    let properties: [JSONValue] = result.properties.map { found in
      .object([
        "id": .string(found.property.id), "verdict": .string(found.verdict.rawValue), "premises": .number(found.premises),
        "run": .strings(found.run),
      ])
    }
    return .object([
      "profile": .string(exploration.name), "bounds": .string(exploration.bounds.id), "situations": .number(result.situations),
      "events": .number(result.events), "depth": .number(result.depth), "partial": .truth(result.isPartial),
      "properties": .array(properties),
    ])
  }
}
