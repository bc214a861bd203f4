import Foundation
import TCP
import TCPFormats
import TestSupport
import Testing

@Suite struct ConformanceTests {
  /// The recorded runs of this repository.
  static func runs(in name: String = "RecordedRuns") throws -> [RecordedRun] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
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

  /// Runs of a kernel (6.18) that held something against the model once: calls again after a connection has failed or succeeded, timers of
  /// two hosts that race, acknowledgments that a busy reader makes needless, strays of every kind.
  @Test func `Further runs agree, but for what depends on the pace of sending`() throws {
    let conformance = Conformance(of: .linux)
    let results = try Self.runs(in: "FurtherRuns").map(conformance.result(of:))
    #expect(results.count > 20)
    for result in results where result.outcome != .agrees {
      guard case .leftOut(let feature, line: _) = result.outcome else {
        Issue.record("\(result)")
        continue
      }
      #expect(result.name == "paced_bursts" && feature == .pacing)
    }
  }

  /// Nothing that a timer does can be put down to its wheel when it comes too early, or later than any slot is long.
  @Test(arguments: [-60_000, 400_000]) func `A timer that runs out at another time is a difference`(change: Int) throws {
    var run = try #require(try Self.runs(in: "FurtherRuns").first { $0.name == "timer_between_slots" })
    let late = run.segments.indices.filter { run.segments[$0].sender != .handMade && run.segments[$0].time > 440_000 }
    let first = try #require(late.first)
    #expect(Conformance(of: .linux).result(of: run).outcome == .agrees)
    run.segments[first].time += change
    #expect(Conformance(of: .linux).result(of: run).outcome != .agrees)
  }
}
