import Foundation
import Testing

/// The built command, run as its users run it.
struct DocgenProcess {
  /// How a run ended, and all that it wrote.
  struct Result {
    let status: Int32
    let output: String
    let errors: String

    /// The output's lines.
    var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    /// The output as a value of JSON.
    var json: Any {
      get throws { try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed) }
    }
  }

  /// The folder of the package.
  static let package: URL = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The executable, which stands beside the bundle of these tests.
  static func executable() throws -> URL {
    let bundle = try #require(CommandLine.arguments.first { $0.contains(".xctest") }, "the tests run from a bundle")
    var folder = URL(fileURLWithPath: bundle)
    while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("docgen")
  }

  /// A run that is not started yet, and that can be interrupted when this thread starts it.
  static func prepared(_ words: [String], in folder: URL, environment: [String: String] = [:]) throws -> Process {
    let process = Process()
    process.executableURL = try executable()
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    unblockInterrupts()
    return process
  }

  /// Interrupts a run that would go on, and gives its exit status: `nil` for one that does not heed it within ten seconds, and is killed.
  static func interrupt(_ process: Process) -> Int32? {
    process.interrupt()
    for _ in 0..<1_000 where process.isRunning { Thread.sleep(forTimeInterval: 0.01) }
    guard process.isRunning else { return process.terminationReason == .exit ? process.terminationStatus : nil }
    kill(process.processIdentifier, SIGKILL)
    return nil
  }

  /// A process inherits which signals are blocked, and the threads of tests may block them all.
  private static func unblockInterrupts() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Runs the command with its output in files.
  static func run(_ words: [String], in folder: URL = package, environment: [String: String] = [:]) throws -> Result {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("docgen-\(UUID().uuidString)")
    let files = [place.appendingPathExtension("out"), place.appendingPathExtension("err")]
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let process = try prepared(words, in: folder, environment: environment)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// Runs the command with a line of a shell in which `docgen` is its name.
  static func shell(_ line: String, in folder: URL = package) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "docgen() { '\(try executable().path)' \"$@\"; }; \(line)"]
    process.currentDirectoryURL = folder
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// A folder of its own for one test.
final class Workplace {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("docgen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ text: String, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
}
