import Foundation
import TCPFormats

/// The recorded runs of a real kernel that the tests read.
enum RecordedRunFiles {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "RecordedRuns")

  /// The names of the runs, in order.
  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "run" }.map { $0.deletingPathExtension().lastPathComponent }.sorted()
  }()

  /// The text of a run's file.
  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: "\(name).run"), encoding: .utf8)
  }

  /// A run, read.
  static func run(_ name: String) throws -> RecordedRun {
    try RecordedRun(parsing: text(name), file: "\(name).run")
  }
}
