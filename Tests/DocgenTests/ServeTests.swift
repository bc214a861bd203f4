import Foundation
import Testing

/// The command that serves a site while it is written, as it starts and ends; `LiveSiteTests` tells what is served.
@Suite("docgen serve")
struct ServeTests {
  @Test("an address to open, a port in use, Ctrl-C: clear, clean")
  func startsAndEnds() throws {
    let process = try DocgenProcess.prepared(["serve", "--port", "0"], in: DocgenProcess.package)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    defer { if process.isRunning { process.terminate() } }
    var said = ""
    while !said.contains("\n") {
      let bytes = output.fileHandleForReading.availableData
      if bytes.isEmpty { break }
      said += String(decoding: bytes, as: UTF8.self)
    }
    let port = try #require(said.firstMatch(of: #/http://127\.0\.0\.1:(\d+)//#).flatMap { UInt16($0.1) }, "\(said)")
    let second = try DocgenProcess.run(["serve", "--port", "\(port)"])
    #expect(second.status == 73)
    #expect(second.errors == "docgen: port \(port) is in use\n  hint: say `--port 0` for any that is free\n")
    #expect(DocgenProcess.interrupt(process) == 130)
  }

  @Test("an address that is none")
  func noAddress() throws { #expect(try DocgenProcess.run(["serve", "--host", "example"]).status == 2) }
}
