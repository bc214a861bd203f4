import ProtocolModel
import Simulation

/// What explorations found, as it is kept: a build reads it instead of exploring. It holds neither times nor memory, so that the same model
/// always gives the same record.
public struct ExplorationRecord: Sendable {
  /// The file in a folder of content.
  public static let fileName = "explorations.yml"

  /// What one exploration found.
  public struct Entry: Sendable {
    /// What was explored: the name of a profile or of an ablation.
    public let name: String
    /// The name of the bounds.
    public let bounds: String
    /// The digest of all that the result depends on.
    public let digest: String
    public let situations: Int
    public let events: Int
    public let depth: Int
    /// The pairs of states, joined by `+`, each with the number of situations.
    public let jointStates: [String: Int]
    /// The same for quiet ends.
    public let quietEnds: [String: Int]
    /// The ids of the rules that fired.
    public let rules: Set<String>
    /// What came of each property, in order.
    public let properties: [Property]
    /// Shortest runs to pairs of states: their events in lines.
    public let runs: [String: [String]]

    /// What came of a property.
    public struct Property: Sendable {
      public let id: String
      public let verdict: PropertyResult.Verdict
      public let premises: Int
      /// The events of a shortest run that breaks it; empty when it is not broken.
      public let run: [String]

      public init(id: String, verdict: PropertyResult.Verdict, premises: Int, run: [String]) {
        self.id = id
        self.verdict = verdict
        self.premises = premises
        self.run = run
      }
    }

    public init(
      name: String, bounds: String, digest: String, situations: Int, events: Int, depth: Int, jointStates: [String: Int],
      quietEnds: [String: Int], rules: Set<String>, properties: [Property], runs: [String: [String]]
    ) {
      self.name = name
      self.bounds = bounds
      self.digest = digest
      self.situations = situations
      self.events = events
      self.depth = depth
      self.jointStates = jointStates
      self.quietEnds = quietEnds
      self.rules = rules
      self.properties = properties
      self.runs = runs
    }
  }

  /// The explorations in the order in which the subject declares them.
  public let entries: [Entry]

  /// A record.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The record with one run to each pair of states: in the first exploration that found it.
  public var withOneRunToEachPair: ExplorationRecord {
    var seen: Set<String> = []
    return ExplorationRecord(
      entries.map { entry in
        let runs = entry.runs.filter { !seen.contains($0.key) }
        seen.formUnion(runs.keys)
        return entry.keeping(runs)
      })
  }

  /// Nothing was explored.
  public static let empty: ExplorationRecord = ExplorationRecord([])

  /// What was found of something within bounds.
  public subscript(name: String, bounds: String) -> Entry? { entries.first { $0.name == name && $0.bounds == bounds } }

  /// What was found of something, in each of its bounds.
  public func entries(of name: String) -> [Entry] { entries.filter { $0.name == name } }
}

extension ExplorationRecord.Entry {
  /// What an exploration found, to be kept.
  ///
  /// - Parameter pairs: the pairs of states for which a shortest run is kept.
  public init(_ task: ExplorationTask, _ exploration: Exploration, _ result: ExplorationResult, runsTo pairs: Set<JointState>) {
    func counts(_ pairs: [JointState: Int]) -> [String: Int] {
      Dictionary(uniqueKeysWithValues: pairs.map { ($0.key.description, $0.value) })
    }
    func lines(_ goal: Goal) -> [String] { exploration.witness(of: goal)?.events.map(\.text) ?? [] }
    self.init(
      name: task.name, bounds: task.bounds.id, digest: task.digest, situations: result.situations, events: result.transitions,
      depth: result.depth, jointStates: counts(result.jointStates), quietEnds: counts(result.quietEnds), rules: result.rulesFired,
      properties: result.properties.map { found in
        Property(
          id: found.property.id, verdict: found.verdict, premises: found.premises,
          run: found.verdict == .broken ? lines(.broken(found.property.id)) : [])
      },
      runs: Dictionary(uniqueKeysWithValues: pairs.map { ($0.description, lines(.jointState($0.first, $0.second))) }))
  }

  /// What an exploration of hosts found, to be kept.
  public init(_ exploration: HostExploration, _ result: HostExplorationResult) {
    self.init(
      name: exploration.name, bounds: exploration.bounds.id, digest: exploration.digest, situations: result.situations,
      events: result.events, depth: result.depth, jointStates: [:], quietEnds: [:], rules: result.rulesFired,
      properties: result.properties.map { found in
        Property(id: found.property.id, verdict: found.verdict, premises: found.premises, run: found.run)
      }, runs: [:])
  }

  func keeping(_ runs: [String: [String]]) -> Self {
    Self(
      name: name, bounds: bounds, digest: digest, situations: situations, events: events, depth: depth, jointStates: jointStates,
      quietEnds: quietEnds, rules: rules, properties: properties, runs: runs)
  }

  /// Whether every property holds.
  public var holds: Bool { properties.allSatisfy { $0.verdict == .held } }
}

extension ExplorationTask {
  /// The digest of all that its result depends on: 16 hexadecimal digits.
  public var digest: String { explorationDigest(of: description) }
}

extension HostExploration {
  /// The digest of all that its result depends on: 16 hexadecimal digits.
  public var digest: String { explorationDigest(of: description) }
}

private func explorationDigest(of description: [String]) -> String {
  String(SHA256.hexadecimal(description.joined(separator: "\n").utf8).prefix(16))
}

extension Subject {
  /// The explorations whose results are kept, in order.
  public var explorationTasks: [ExplorationTask] {
    explorations.map { ExplorationTask(model, within: $0) }
      + ablations.flatMap { one in one.bounds.map { ExplorationTask(one, within: $0) } }
  }

  /// The explorations of hosts whose results are kept, in order.
  public var hostExplorations: [HostExploration] {
    implementations.flatMap { one in one.explorations.map { HostExploration(one.model, within: $0) } }
  }
}
