import Foundation
import TCP
import TCPFormats
import TestSupport
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
    let results = try Self.runs().tried(oneIn: 4).map(conformance.result(of:))
    for result in results { print(result) }
    // Four of five; `docgen conform --check` says of each whether it is as recorded.
    #expect(results.count { $0.outcome == .agrees } * 5 >= results.count * 4 - 4)
  }
}
