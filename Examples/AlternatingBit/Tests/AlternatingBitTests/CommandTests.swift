import Foundation
import Testing

/// The protocol's own command, run as its users run it.
@Suite struct CommandTests {
  private func run(_ words: String...) throws -> (status: Int32, output: String, errors: String) {
    let bundle = try #require(CommandLine.arguments.first { $0.contains(".xctest") }, "the tests run from a bundle")
    var folder = URL(fileURLWithPath: bundle)
    while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
    let process = Process()
    process.executableURL = folder.appendingPathComponent("alternating-bit")
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complained = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, said, complained)
  }

  /// An ablation differs from the protocol in the rules that it replaces, part by part.
  @Test func ablationIsTold() throws {
    let result = try run("diff-profiles", "alternating-bit", "unnumbered-messages")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("from alternating-bit to unnumbered-messages: 2 rules changed\n\n~ receiver.again.0\n"))
    #expect(result.output.contains("    actions +  signal \""))
    #expect(!result.output.contains("target"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let back = try run("diff-profiles", "unnumbered-messages", "alternating-bit", "--format", "json")
    #expect(back.status == 0)
    #expect(back.output.contains("\"id\": \"receiver.again.1\""))
  }

  /// Two ablations differ in all the rules in which one of them departs from the protocol.
  @Test func ablationsAreCompared() throws {
    let result = try run("diff-profiles", "unnumbered-messages", "unnumbered-acknowledgments")
    #expect(result.output.hasPrefix("from unnumbered-messages to unnumbered-acknowledgments: 4 rules changed\n"))
  }

  /// A name that no profile has is answered with those that there are.
  @Test func unknownProfile() throws {
    let result = try run("diff-profiles", "alternating-bit", "unnumbered")
    #expect(result.status == 2)
    #expect(
      result.errors == """
        alternating-bit: there is no profile `unnumbered`
          hint: there are `alternating-bit`, `unnumbered-messages`, `unnumbered-acknowledgments`

        """)
  }

  /// A protocol without numbered requirements has its rules accounted for.
  @Test func coverage() throws {
    let result = try run("coverage")
    #expect(result.status == 0)
    #expect(!result.output.contains("requirements"))
    #expect(result.output.contains("\nrules  "))
  }
}
