import Simulation

/// Whether a record is of the subject as it is: each exploration is there, and nothing that its result depends on has changed since.
struct RecordCheck {
  let findings: [Finding]

  init(_ record: ExplorationRecord, of subject: Subject, file: String) {
    let hint = "make the record anew: `explore --record`, in a release build"
    let tasks =
      subject.explorationTasks.map { (name: $0.name, bounds: $0.bounds.id, digest: $0.digest) }
      + subject.hostExplorations.map { (name: $0.name, bounds: $0.bounds.id, digest: $0.digest) }
    if !tasks.isEmpty, record.entries.isEmpty {
      findings = [.missingFile(file, "record.missing", "there is no record of what explorations find", hint: hint)]
      return
    }
    let known = Set(tasks.map { "\($0.name) \($0.bounds)" })
    findings =
      tasks.compactMap { task in
        guard let entry = record[task.name, task.bounds] else {
          return .missingFile(file, "record.missing", "\(task.name) within \(task.bounds) is not recorded", hint: hint)
        }
        if entry.digest == task.digest { return nil }
        return .missingFile(
          file, "record.old", "\(task.name) within \(task.bounds) was explored before the model, its bounds or its properties changed",
          hint: hint)
      }
      + record.entries.filter { !known.contains("\($0.name) \($0.bounds)") }.map {
        .missingFile(file, "record.unknown", "\($0.name) within \($0.bounds) is none of the subject's explorations", hint: hint)
      }
  }
}
