import Diagrams
import Documentation
import Synchronization

/// A site in memory that is built anew whenever its content or its theme changes, each page whose inputs changed.
final class LiveSite: Sendable {
  /// What is served.
  private struct Served {
    var version: Int = 0
    var files: [String: [UInt8]] = [:]
    /// What is wrong, as a person reads it.
    var report: String = ""
  }

  private let subject: Subject
  private let options: SiteOptions
  /// The names under which it is asked for; any name where other machines are let in.
  private let hosts: Set<String>?
  private let served = Mutex<Served>(Served())
  private let last = Mutex<(content: ContentFolder, memory: SiteMemory)?>(nil)
  /// Where a page asks what has changed.
  static let place: String = ".docgen"

  /// A site that is not built yet, served at an address of this machine.
  init(about subject: Subject, _ options: SiteOptions, on host: String) {
    self.subject = subject
    self.options = options
    let isLoopback = host.hasPrefix("127.") || host == "::1"
    // A page from elsewhere must not read the site through a name that leads to this machine.
    hosts = isLoopback ? [host, "localhost", "127.0.0.1", "::1"] : nil
  }

  /// The folders whose changes change the site.
  var folders: [String] { options.folders(of: last.withLock { $0?.content.settings }) }

  /// Builds the site; what the system refuses is said in the pages as they were.
  ///
  /// - Returns: Whether anything is other than it was.
  @discardableResult
  func build() -> Bool {
    do throws(FileError) {
      let known = last.withLock { $0 }
      let content = try ContentFolder.read(options.content, about: subject, after: known?.content)
      let (theme, findings) = try options.theme(of: content)
      let builder = SiteBuilder(of: subject)
      let site = builder.build(content, theme: theme, after: known?.memory, isIndexed: false)
      let report = FindingReport(site.findings + findings, width: { displayWidth(of: $0) }).rendered(as: .text)
      // What is there while the whole cannot be read is better than nothing.
      let isOther = serve(site.files.isEmpty ? nil : site.files, report: report)
      // The page is on screen by now; nobody has searched it yet.
      let whole = site.isIndexed ? site : builder.build(content, theme: theme, after: site.memory)
      served.withLock { $0.files = whole.files.isEmpty ? $0.files : whole.files }
      last.withLock { $0 = (content, whole.memory) }
      return isOther
    } catch {
      return serve(nil, report: "\(error)\n")
    }
  }

  /// Serves other files, or those that there are, and another report; a version of its own where anything differs.
  private func serve(_ files: [String: [UInt8]]?, report: String) -> Bool {
    served.withLock { served in
      let files = files ?? served.files
      guard served.version == 0 || files != served.files || report != served.report else { return false }
      served = Served(version: served.version + 1, files: files, report: report)
      return true
    }
  }

  /// What is wrong, as a person reads it.
  var report: String { served.withLock { $0.report } }

  /// What is served, once its version is another one than a page has, or after some time.
  private func now(after known: Int) -> Served {
    var rounds = 5_000
    while true {
      let now = served.withLock { $0 }
      // A page that is asked for before the first build waits until it is there.
      if now.version != known || (rounds == 0 && now.version > 0) { return now }
      rounds = max(0, rounds - 1)
      Clock.sleep(milliseconds: 2)
    }
  }

  /// The answer to a request.
  func answer(_ request: HTTPRequestHead) -> HTTPResponse {
    if let hosts, !hosts.contains(request.host) { return HTTPResponse(.forbidden) }
    if request.path == "\(Self.place)/live.js" {
      return HTTPResponse(.ok, type: HTTPResponse.type(of: request.path), PackageResources.live_js)
    }
    if request.path == "\(Self.place)/state" {
      let state = now(after: Int(request.query) ?? 0)
      let json = JSONValue.object(["version": .number(state.version), "report": .string(state.report)]).text
      return HTTPResponse(.ok, type: HTTPResponse.type(of: "state.json"), Array(json.utf8))
    }
    let path = request.path.isEmpty || request.path.hasSuffix("/") ? request.path + "index.html" : request.path
    let served = now(after: 0)
    guard let found = served.files[path] else {
      // A browser asks for an icon unbidden, and complains of each page that has none.
      if path == "favicon.ico" { return HTTPResponse(.ok, type: "image/x-icon", []) }
      guard let missing = served.files["404.html"] else { return HTTPResponse(.notFound) }
      return HTTPResponse(.notFound, type: HTTPResponse.type(of: "404.html"), missing)
    }
    return HTTPResponse(.ok, type: HTTPResponse.type(of: path), path.hasSuffix(".html") ? Self.alive(found, served.version) : found)
  }

  /// A page with the script that asks what has changed.
  private static func alive(_ page: [UInt8], _ version: Int) -> [UInt8] {
    let text = String(decoding: page, as: UTF8.self)
    guard let end = text.range(of: "</head>") else { return page }
    let script = "<script src=\"/\(place)/live.js?\(version)\" defer></script>\n"
    return Array((text[..<end.lowerBound] + script + text[end.lowerBound...]).utf8)
  }
}

extension StringProtocol {
  /// The first place of a text in this one.
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
