import TCPFormats
import Testing

@Suite struct RecordedRunTests {
  @Test func `All 57 runs are there`() {
    #expect(RecordedRunFiles.names.count == 57)
  }

  @Test(arguments: RecordedRunFiles.names)
  func `A run is read and written again as it was`(name: String) throws {
    let text = try RecordedRunFiles.text(name)
    let run = try RecordedRun(parsing: text, file: "\(name).run")
    #expect(run.name == name)
    #expect(run.hosts.map(\.id) == ["client", "server"])
    #expect(run.text == text)
  }

  @Test func `A run that is cut short anywhere is refused`() throws {
    let text = try Array(RecordedRunFiles.text("icmp_unreachable").utf8)
    for count in stride(from: 0, to: text.count - 1, by: 3) {
      #expect(throws: RecordedRunErrors.self, "cut after \(count) bytes") {
        try RecordedRun(parsing: String(decoding: text.prefix(count), as: UTF8.self), file: "cut.run")
      }
    }
  }
}
