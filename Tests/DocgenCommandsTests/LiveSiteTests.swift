import Dispatch
import Documentation
import Foundation
import Simulation
import TCP
import Testing

@testable import DocgenCommands

/// A served site as a browser, and as one who means no good, meets it: a small one, since all of it is built for each test.
@Suite final class LiveSiteTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("docgen-\(UUID().uuidString)")
  private let site: LiveSite
  private let client: LoopbackClient

  private static let subject = Subject(
    .rfc9293, scenarios: [Scenario].tcp.filter { $0.id == "three-way-handshake" }, situations: [], stimuli: [])

  init() throws {
    let language = folder.appendingPathComponent("content/en")
    try FileManager.default.createDirectory(at: language, withIntermediateDirectories: true)
    try Self.write("title: T\nlanguages: [en]\n", to: folder.appendingPathComponent("content/docgen.yml"))
    try Self.write(Self.article("Text.\n"), to: language.appendingPathComponent("index.md"))
    let secret = folder.appendingPathComponent("secret.txt")
    try Self.write("not of the site", to: secret)
    try FileManager.default.createSymbolicLink(at: language.appendingPathComponent("link.txt"), withDestinationURL: secret)
    let options = try SiteOptions.parse(["--content", folder.appendingPathComponent("content").path])
    let site = LiveSite(about: Self.subject, options, on: "127.0.0.1")
    let server = try LocalServer(host: "127.0.0.1", port: 0)
    DispatchQueue(label: "server").async { server.run { site.answer($0) } }
    self.site = site
    client = LoopbackClient(port: server.port)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static func article(_ text: String) -> String { "---\ntitle: Home\ndescription: D.\n---\n\n\(text)" }

  private static func write(_ text: String, to file: URL) throws { try Data(text.utf8).write(to: file) }

  @Test("a page, its parts, and nothing else")
  func serves() throws {
    site.build()
    let page = try client.get("/en/index.html")
    #expect(page.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"))
    #expect(page.contains("Content-Security-Policy: default-src 'self'\r\n") && page.contains("/.docgen/live.js?1\""))
    #expect(try client.get("/").hasPrefix("HTTP/1.1 200"))
    #expect(try client.get("/en/").hasPrefix("HTTP/1.1 200"))
    #expect(try client.get("/style.css").contains("Content-Type: text/css"))
    #expect(try client.get("/en/index.html", "HEAD").hasSuffix("\r\n\r\n"))
    let none = [
      "/none.html", "/secret.txt", "/en/link.txt", "/content/en/index.md", "/en/model/states.yml", "/.docgen-manifest", "/.docgen/x",
    ]
    for path in none {
      let answer = try client.get(path)
      #expect(answer.hasPrefix("HTTP/1.1 404"), "\(path)")
      #expect(!answer.contains("not of the site"))
    }
  }

  /// None of these waits for the site: what is refused is refused before it is there.
  @Test(
    "whoever means no good gets 4xx and nothing else",
    arguments: [
      "GET /../secret.txt HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /%2e%2e/secret.txt HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "GET /en/..%2f..%2fsecret.txt HTTP/1.1\r\nHost: localhost\r\n\r\n", "POST / HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999\r\n\r\n",
      "nonsense\r\n\r\n", "GET / HTTP/1.1", "\u{0}\u{1}\u{2}\r\n\r\n", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
    ])
  func refuses(request: String) throws {
    let answer = try client.answer(to: Array(request.utf8))
    #expect(answer.hasPrefix("HTTP/1.1 4"), "\(request): \(answer.prefix(80))")
    #expect(!answer.contains("not of the site") && !answer.contains("<html"))
  }

  @Test("a head without end is cut off")
  func huge() throws {
    let line = "GET /\(String(repeating: "a", count: 1 << 20)) HTTP/1.1\r\nHost: localhost\r\n\r\n"
    #expect(try client.answer(to: Array(line.utf8)).hasPrefix("HTTP/1.1 431"))
    let fields = "GET / HTTP/1.1\r\nHost: localhost\r\n" + String(repeating: "x: y\r\n", count: 100_000) + "\r\n"
    #expect(try client.answer(to: Array(fields.utf8)).hasPrefix("HTTP/1.1 431"))
    #expect(try client.get("/.docgen/live.js").hasPrefix("HTTP/1.1 200"), "and the server goes on")
  }

  @Test("a changed article is served, and what is wrong with it is said")
  func follows() throws {
    let watch = FolderWatch()
    #expect(watch.hasChanged(in: site.folders) && site.build())
    #expect(!watch.hasChanged(in: site.folders) && !site.build(), "nothing has changed")
    let article = folder.appendingPathComponent("content/en/index.md")
    try Self.write(Self.article("FRESH `SYN_SEND`\n"), to: article)
    #expect(watch.hasChanged(in: site.folders) && site.build())
    let page = try client.get("/en/index.html")
    #expect(page.contains("FRESH") && page.contains("/.docgen/live.js?2\""))
    #expect(try client.get("/.docgen/state?1").contains("`SYN_SEND` is no state"))
    try FileManager.default.removeItem(at: folder.appendingPathComponent("content"))
    #expect(watch.hasChanged(in: site.folders) && site.build())
    #expect(try client.get("/en/index.html").contains("FRESH"), "what was there stays while the folder is away")
    #expect(try client.get("/.docgen/state?2").contains("cannot be read"))
  }

  @Test("a theme that the settings name is followed")
  func followsTheTheme() throws {
    site.build()
    let theme = folder.appendingPathComponent("looks")
    try Self.write("title: T\nlanguages: [en]\ntheme: ../looks\n", to: folder.appendingPathComponent("content/docgen.yml"))
    try FileManager.default.createDirectory(at: theme, withIntermediateDirectories: true)
    for (name, bytes) in ThemeFiles.builtInFiles { try Data(bytes).write(to: theme.appendingPathComponent(name)) }
    site.build()
    let watch = FolderWatch()
    _ = watch.hasChanged(in: site.folders)
    try Self.write("p { color: red }", to: theme.appendingPathComponent("style.css"))
    #expect(watch.hasChanged(in: site.folders) && site.build())
    #expect(try client.get("/style.css").contains("p { color: red }"))
  }
}
