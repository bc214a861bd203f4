import FoundationEssentials
import Testing

/// Compares a text with the file of that name in `Golden/`; with `RECORD_GOLDEN=1` writes the file, and fails.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  let difference = text.split(separator: "\n").difference(from: golden.split(separator: "\n")).map { change in
    switch change {
    case .insert(_, let line, _): "+ \(line)"
    case .remove(_, let line, _): "- \(line)"
    }
  }
  #expect(
    text == golden, "\(name); to record it: RECORD_GOLDEN=1 swift test\n\(difference.joined(separator: "\n"))",
    sourceLocation: sourceLocation)
}
