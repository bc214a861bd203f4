import Foundation
import TCP
import TCPFormats
import Testing

@Suite struct ConformanceTests {
  /// The recorded runs of this repository.
  static func runs() throws -> [RecordedRun] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "RecordedRuns")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".run") }.sorted()
    return try names.map { name in
      try RecordedRun(parsing: String(contentsOf: folder.appending(path: name), encoding: .utf8), file: name)
    }
  }

  @Test func `Recorded runs agree with the Linux profile`() throws {
    let conformance = Conformance(of: .linux)
    let results = try Self.runs().map(conformance.result(of:))
    for result in results { print(result) }
    #expect(results.count { $0.outcome == .agrees } >= 45)
  }
}
