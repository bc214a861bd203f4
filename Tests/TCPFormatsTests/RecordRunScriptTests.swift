import Foundation
import Testing

/// Whether captures can be read here.
private let hasTshark = ["/usr/bin/tshark", "/usr/local/bin/tshark", "/opt/homebrew/bin/tshark"].contains {
  FileManager.default.isExecutableFile(atPath: $0)
}

/// `Scripts/record-run`, run as its users run it, on two of the recordings that the recorded runs were written from.
@Suite struct RecordRunScriptTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let script = tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scripts/record-run")
  private static let samples = tests.appending(path: "Samples")

  private struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs the script on a recording; `path` is where it may find other programs.
  private func record(_ recording: URL, path: String? = nil) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let python = path.map { ["PATH=\($0)", "/usr/bin/python3"] } ?? ["python3"]
    process.arguments = python + [Self.script.path, recording.path]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self), errors: String(decoding: said, as: UTF8.self))
  }

  /// What the script says of a recording in which one text is replaced.
  private func errors(in name: String, replacing text: String, with other: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "record-run-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Self.samples, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "\(name).json")
    let recording = try String(contentsOf: file, encoding: .utf8)
    let changed = recording.replacing(text, with: other, maxReplacements: 1)
    #expect(changed != recording)
    try changed.write(to: file, atomically: true, encoding: .utf8)
    let result = try record(file)
    #expect(result.status == 1)
    #expect(result.output == "")
    return result.errors.replacing("\(file.path): ", with: "")
  }

  @Test(.enabled(if: hasTshark), arguments: ["lost_syn", "icmp_unreachable"])
  func `A recording becomes the recorded run that is committed`(name: String) throws {
    let result = try record(Self.samples.appending(path: "\(name).json"))
    #expect(result.errors == "")
    #expect(result.status == 0)
    #expect(try result.output == RecordedRunFiles.text(name))
  }

  @Test(.enabled(if: hasTshark))
  func `A list of segments that the captures contradict is refused`() throws {
    #expect(
      try errors(in: "lost_syn", replacing: "\"window\": 65160", with: "\"window\": 65161")
        == """
        error: no frame of the server's capture is the segment 10.9.0.2:5160 > 10.9.0.1:40160 SA seq=3816348111 at 1.016563

        """)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
  func `Without tshark the package to install is named`() throws {
    let result = try record(Self.samples.appending(path: "lost_syn.json"), path: "/nonexistent")
    #expect(result.status == 1)
    #expect(result.errors == "record-run: error: there is no tshark to read captures with; on Debian: apt-get install tshark\n")
  }
}
