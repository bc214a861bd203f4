import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The server as a browser, and as one who means no good, meets it.
@Suite("docgen serve", .serialized)
final class ServeTests {
  private let workplace: Workplace
  private let process: Process
  private let port: UInt16
  private let output = Pipe()

  init() throws {
    workplace = try Workplace()
    try FileManager.default.copyItem(
      at: DocgenProcess.package.appendingPathComponent("content"), to: workplace.url.appendingPathComponent("content"))
    try workplace.write("not of the site", to: "secret.txt")
    try FileManager.default.createSymbolicLink(
      at: workplace.url.appendingPathComponent("content/en/link.txt"),
      withDestinationURL: workplace.url.appendingPathComponent("secret.txt"))
    process = try DocgenProcess.prepared(["serve", "--port", "0"], in: workplace.url)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var said = ""
    while !said.contains("\n") {
      let bytes = output.fileHandleForReading.availableData
      if bytes.isEmpty { break }
      said += String(decoding: bytes, as: UTF8.self)
    }
    port = try #require(said.firstMatch(of: #/http://127\.0\.0\.1:(\d+)//#).flatMap { UInt16($0.1) }, "\(said)")
  }

  deinit {
    if process.isRunning { process.terminate() }
  }

  /// All that the server answers to these bytes.
  private func answer(_ bytes: [UInt8]) throws -> String {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let file = socket(AF_INET, kind, 0)
    try #require(file >= 0)
    defer { close(file) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
    try #require(connected == 0)
    #if canImport(Glibc)
      let flags = Int32(MSG_NOSIGNAL)
    #else
      let flags: Int32 = 0
    #endif
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { send(file, $0.baseAddress?.advanced(by: sent), $0.count - sent, flags) }
      if count <= 0 { break }
      sent += count
    }
    shutdown(file, Int32(SHUT_WR))
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { recv(file, $0.baseAddress, $0.count, 0) }
      if count <= 0 { break }
      received += buffer[..<count]
    }
    return String(decoding: received, as: UTF8.self)
  }

  private func get(_ path: String, _ method: String = "GET") throws -> String {
    try answer(Array("\(method) \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
  }

  @Test("a page, its parts, and nothing else")
  func serves() throws {
    let page = try get("/en/index.html")
    #expect(page.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"))
    #expect(page.contains("Content-Security-Policy: default-src 'self'\r\n") && page.contains("/.docgen/live.js?"))
    #expect(try get("/").hasPrefix("HTTP/1.1 200"))
    #expect(try get("/style.css").contains("Content-Type: text/css"))
    #expect(try get("/en/index.html", "HEAD").hasSuffix("\r\n\r\n"))
    for path in ["/none.html", "/secret.txt", "/en/link.txt", "/content/en/index.md", "/.docgen-manifest", "/en/"] {
      let answer = try get(path)
      #expect(answer.hasPrefix(path == "/en/" ? "HTTP/1.1 200" : "HTTP/1.1 404"), "\(path)")
      #expect(!answer.contains("not of the site"))
    }
  }

  @Test(
    "whoever means no good gets 4xx and nothing else",
    arguments: [
      "GET /../secret.txt HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /%2e%2e/secret.txt HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "GET /en/..%2f..%2fsecret.txt HTTP/1.1\r\nHost: localhost\r\n\r\n", "POST / HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999\r\n\r\n",
      "nonsense\r\n\r\n",
      "GET / HTTP/1.1", "\u{0}\u{1}\u{2}\r\n\r\n", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
    ])
  func refuses(request: String) throws {
    let answer = try answer(Array(request.utf8))
    #expect(answer.hasPrefix("HTTP/1.1 4"), "\(request): \(answer.prefix(80))")
    #expect(!answer.contains("not of the site") && !answer.contains("<html"))
  }

  @Test("a head without end is cut off")
  func huge() throws {
    let line = "GET /\(String(repeating: "a", count: 1 << 20)) HTTP/1.1\r\nHost: localhost\r\n\r\n"
    #expect(try answer(Array(line.utf8)).hasPrefix("HTTP/1.1 431"))
    let fields = "GET / HTTP/1.1\r\nHost: localhost\r\n" + String(repeating: "x: y\r\n", count: 100_000) + "\r\n"
    #expect(try answer(Array(fields.utf8)).hasPrefix("HTTP/1.1 431"))
    #expect(try get("/").hasPrefix("HTTP/1.1 200"), "and the server goes on")
  }

  @Test("a changed article is served, and what is wrong with it is said")
  func follows() throws {
    try workplace.write(
      "---\ntitle: T\ndescription: D.\norder: 1\n---\n\nFRESH `SYN_SEND`\n", to: "content/en/three-way-handshake.md")
    var seen = ""
    for _ in 0..<400 where !seen.contains("FRESH") {
      usleep(25_000)
      seen = try get("/en/three-way-handshake.html")
    }
    #expect(seen.contains("FRESH"))
    #expect(try get("/.docgen/state?0").contains("`SYN_SEND` is no state"))
  }

  @Test("a port in use and Ctrl-C: clear, clean")
  func ends() throws {
    let second = try DocgenProcess.run(["serve", "--port", "\(port)"], in: workplace.url)
    #expect(second.status == 73)
    #expect(second.errors == "docgen: port \(port) is in use\n  hint: say `--port 0` for any that is free\n")
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    let word = try DocgenProcess.run(["serve", "--host", "example"], in: workplace.url)
    #expect(word.status == 2)
  }
}
