import ProtocolModel
import Simulation

/// The runs that explorations have found, under the names by which documents call them: `ABLATION.PROPERTY` for a run that breaks a property,
/// `A+B` for the shortest run to two states.
public struct RecordedRuns: Sendable {
  /// A run as it is kept.
  struct Recorded: Sendable {
    let task: ExplorationTask
    let events: [String]
  }

  private let runs: [String: Recorded]
  /// Their names in order.
  public let names: [String]

  /// The runs of a record. Of two runs with one name the first counts.
  init(_ record: ExplorationRecord, of subject: Subject) {
    var runs: [String: Recorded] = [:]
    var names: [String] = []
    func add(_ name: String, _ task: ExplorationTask, _ events: [String]) {
      if runs[name] != nil { return }
      runs[name] = Recorded(task: task, events: events)
      names.append(name)
    }
    for task in subject.explorationTasks {
      guard let entry = record[task.name, task.bounds.id] else { continue }
      for property in entry.properties where !property.run.isEmpty { add("\(task.name).\(property.id)", task, property.run) }
      for (pair, run) in entry.runs.sorted(by: { $0.key < $1.key }) { add(pair, task, run) }
    }
    self.runs = runs
    self.names = names
  }

  /// A run as a trace, and whether its times are those of a clock: by the clock where one brings its events into this order, else with its events at even distances.
  ///
  /// Throws what is wrong with it; nil when there is no such run.
  func trace(_ name: String) throws(RecordedRunError) -> (trace: Trace, isTimed: Bool)? {
    // Of two states it makes no difference which is named first.
    let turned = name.split(separator: "+").reversed().joined(separator: "+")
    guard let recorded = runs[name] ?? runs[turned] else { return nil }
    var events: [Witness.Event] = []
    for line in recorded.events {
      guard let event = Witness.Event(line, of: recorded.task.model) else { throw .unreadable(line) }
      events.append(event)
    }
    let witness: Witness
    do { witness = try Witness(recorded.task.model, recorded.task.bounds.bounds, events: events) } catch { throw .impossible }
    return try witness.drawn(name)
  }
}

/// What is wrong with a run that is kept.
public enum RecordedRunError: Error, Hashable, Sendable {
  /// A line is no event of the model.
  case unreadable(String)
  /// It cannot happen in the model as it is.
  case impossible
}

extension Witness {
  /// The run as a trace: by the clock where one brings its events into this order, else with its events at even distances.
  public func drawn(_ name: String) throws(RecordedRunError) -> (trace: Trace, isTimed: Bool) {
    let hosts: [Side: String] = [.left: "A", .right: "B"]
    guard let scenario = try? scenario(name, hosts: hosts, cite: model.initial.cite) else {
      return (trace(name, hosts: hosts), false)
    }
    do { return (try model.run(scenario), true) } catch { throw .impossible }
  }
}
