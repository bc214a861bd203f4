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
}
