import Documentation
import Simulation
import Synchronization

/// How far several explorations are, on one line of a terminal.
final class ExplorationsProgress: Sendable {
  private let progress = Progress()
  private let count: Int
  private let running = Mutex<[String: ExplorationProgress]>([:])

  init(_ count: Int) {
    self.count = count
  }

  /// Says how far one is. Whether progress can be shown is no reason to stop.
  func show(_ task: ExplorationTask, _ seen: ExplorationProgress) {
    running.withLock { running in
      running["\(task.name) \(task.bounds.id)"] = seen
      let situations = running.values.reduce(0) { $0 + $1.situations }
      try? progress.show(
        "\(running.count) of \(count): \(task.name) within \(task.bounds.id), depth \(seen.depth); \(situations) situations in all")
    }
  }

  /// Takes the line away.
  func clear() { try? progress.clear() }
}
