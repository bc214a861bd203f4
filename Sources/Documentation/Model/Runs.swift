import Diagrams
import ProtocolModel
import Simulation
import Synchronization

/// Makes each run of a subject at most once, when it is first asked for.
public final class Runs: Sendable {
  /// What the runs are of.
  public let subject: Subject
  private let readRecord: @Sendable () -> ExplorationRecord
  private let readConformance: @Sendable () -> ConformanceRecord
  private let recorded = Mutex<(record: ExplorationRecord, runs: RecordedRuns)?>(nil)
  private let recordedTraces = Mutex<[String: Result<(trace: Trace, isTimed: Bool)?, RecordedRunError>]>([:])
  private let traces = Mutex<[Key: Result<Trace, ModelError>]>([:])
  private let tables = Mutex<[String: Result<TransitionTable, ModelError>]>([:])
  private let pairs = Mutex<[String: Set<StatePair>]>([:])
  private let stateDiagrams = Mutex<[String: StateDiagram]>([:])
  private let firings = Mutex<[String: Result<FiringScenarios, ModelError>]>([:])
  private let specified = Mutex<Result<[Coverage.OfTransition], ModelError>?>(nil)

  private struct Key: Hashable {
    let scenario: String
    let profile: String
    let settings: [String: UInt32]
  }

  /// Two states, one of which may lead to the other.
  public struct StatePair: Hashable, Sendable {
    /// The state before an event.
    public let from: State
    /// The state after it.
    public let to: State
  }

  /// Runs of a subject.
  ///
  /// - Parameters:
  ///   - record: Reads what explorations have found; done once, when it is first asked for.
  ///   - conformance: Reads what recorded runs of implementations say.
  public init(
    of subject: Subject, record: @escaping @Sendable () -> ExplorationRecord = { .empty },
    conformance: @escaping @Sendable () -> ConformanceRecord = { .empty }
  ) {
    self.subject = subject
    readConformance = conformance
    readRecord = record
  }

  /// What recorded runs of implementations say.
  public var conformance: ConformanceRecord { readConformance() }

  /// What explorations have found.
  public var record: ExplorationRecord { readOnce().record }

  /// The names of the runs that they have found.
  public var recordedNames: [String] { readOnce().runs.names }

  /// A run that an exploration has found; nil when there is none with this name.
  public func recordedTrace(_ name: String) throws(RecordedRunError) -> (trace: Trace, isTimed: Bool)? {
    if let known = recordedTraces.withLock({ $0[name] }) { return try known.get() }
    let runs = readOnce().runs
    let made = Result { () throws(RecordedRunError) in try runs.trace(name) }
    recordedTraces.withLock { $0[name] = made }
    return try made.get()
  }

  private func readOnce() -> (record: ExplorationRecord, runs: RecordedRuns) {
    recorded.withLock { known in
      if let known { return known }
      let record = readRecord()
      let read = (record, RecordedRuns(record, of: subject))
      known = read
      return read
    }
  }

  /// A scenario's run.
  public func trace(of scenario: Scenario, in model: ProtocolModel, settings: [String: UInt32] = [:]) throws(ModelError) -> Trace {
    let key = Key(scenario: scenario.id, profile: model.profile, settings: settings)
    if let known = traces.withLock({ $0[key] }) { return try known.get() }
    let made = Result { () throws(ModelError) in try model.run(scenario.setting(settings)) }
    traces.withLock { $0[key] = made }
    return try made.get()
  }

  /// What every stimulus does in every situation.
  public func transitions(of model: ProtocolModel) throws(ModelError) -> TransitionTable {
    if let known = tables.withLock({ $0[model.profile] }) { return try known.get() }
    let subject = subject
    let made = Result { () throws(ModelError) in
      try TransitionTable(model, situations: subject.situations, stimuli: subject.stimuli)
    }
    tables.withLock { $0[model.profile] = made }
    return try made.get()
  }

  /// The state diagram of a protocol: what every stimulus does in every situation, and what the scenarios show.
  ///
  /// A scenario that a variant of the protocol cannot run shows nothing of it.
  public func stateDiagram(of model: ProtocolModel) throws(ModelError) -> StateDiagram {
    if let known = stateDiagrams.withLock({ $0[model.profile] }) { return known }
    let shown = subject.scenarios.compactMap { try? trace(of: $0, in: model) }
    let made = StateDiagram(of: try transitions(of: model), in: model, runs: shown, order: subject.stateOrder)
    stateDiagrams.withLock { $0[model.profile] = made }
    return made
  }

  /// Which scenarios of the subject fire which rules of its first profile. Throws when the model cannot be run.
  func firing() throws(ModelError) -> FiringScenarios { try firing(subject.scenarios, in: subject.model) }

  /// Which scenarios of a profile, of which each profile has one list, fire which of its rules. Throws when the model cannot be run.
  func firing(_ scenarios: [Scenario], in model: ProtocolModel) throws(ModelError) -> FiringScenarios {
    if let known = firings.withLock({ $0[model.profile] }) { return try known.get() }
    let made = Result { () throws(ModelError) in try FiringScenarios(of: self, scenarios, in: model) }
    firings.withLock { $0[model.profile] = made }
    return try made.get()
  }

  /// What accounts for each transition that the specification of the first profile states.
  public func specifiedTransitions() throws(ModelError) -> [Coverage.OfTransition] {
    if let known = specified.withLock({ $0 }) { return try known.get() }
    let made = Result { () throws(ModelError) in try Coverage.OfTransition.all(in: self) }
    specified.withLock { $0 = made }
    return try made.get()
  }

  /// The pairs of states of which one leads to the other in one event, in any of the transitions or scenarios.
  public func statePairs(of model: ProtocolModel) throws(ModelError) -> Set<StatePair> {
    if let known = pairs.withLock({ $0[model.profile] }) { return known }
    var found = Set(try transitions(of: model).transitions.map { StatePair(from: $0.before.state, to: $0.after.state) })
    for scenario in subject.scenarios {
      found.formUnion(try trace(of: scenario, in: model).events.map { StatePair(from: $0.before.state, to: $0.after.state) })
    }
    let changes = found.filter { $0.from != $0.to }
    pairs.withLock { $0[model.profile] = changes }
    return changes
  }
}
