import Foundation
import Testing

/// The folder of the built modules, beside the program that runs the tests; nil where the build keeps them elsewhere.
private let modules: String? = {
  let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
  let candidates = [
    program.deletingLastPathComponent(), URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../.build/debug"),
  ]
  return candidates.map { $0.appending(path: "Modules").path }.first {
    FileManager.default.fileExists(atPath: $0 + "/ProtocolModel.swiftmodule")
  }
}()

/// What the compiler says of an expression of the language.
private func compilerSays(of expression: String) throws -> (compiles: Bool, message: String) {
  let folder = FileManager.default.temporaryDirectory.appending(path: "unit-safety-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appending(path: "Snippet.swift")
  try """
  import ProtocolModel
  let cite = Citation(source: "", section: "")
  let ours: Term<OurPosition> = .variable("OURS", cite: cite)
  let others: Term<OurPosition> = .field("OTHERS")
  let theirs: Term<TheirPosition> = .field("THEIRS")
  let octets: Term<Octets> = .variable("OCTETS", cite: cite)
  let result: Guard = \(expression)
  """.write(to: file, atomically: true, encoding: .utf8)
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["swiftc", "-typecheck", "-swift-version", "6", "-I", try #require(modules), file.path]
  let pipe = Pipe()
  process.standardError = pipe
  try process.run()
  let message = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  return (process.terminationStatus == 0, message)
}

/// Positions of one side are not compared with those of the other, nor with counts: it does not compile.
@Suite(.enabled(if: modules != nil)) struct UnitSafetyTests {
  /// What is right compiles, so that what follows fails for its own reason.
  @Test func rightUnitsCompile() throws {
    let said = try compilerSays(of: "ours < others =< ours + octets && theirs == theirs && octets > 0")
    #expect(said.compiles, "\(said.message)")
  }

  /// Each of these mixes units.
  @Test(arguments: ["ours < theirs", "ours < others =< octets", "ours + theirs == ours", "octets == ours", "theirs - ours > 0"])
  func wrongUnitsDoNotCompile(expression: String) throws {
    let said = try compilerSays(of: expression)
    #expect(!said.compiles && said.message.contains("error:"), "\(expression) compiles")
  }
}
