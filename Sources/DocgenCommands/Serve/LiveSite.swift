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
  private let served = Mutex<Served>(Served())
  private let last = Mutex<(content: ContentFolder, memory: SiteMemory)?>(nil)
  /// Where a page asks what has changed.
  static let place: String = ".docgen"

  init(about subject: Subject, _ options: SiteOptions) {
    self.subject = subject
    self.options = options
  }

  /// Builds the site; what the system refuses is said in the pages as they were.
  func build() {
    do throws(FileError) {
      let known = last.withLock { $0 }
      let content = try ContentFolder.read(options.content, about: subject, after: known?.content)
      let (theme, findings) = try options.theme(of: content)
      let site = SiteBuilder(of: subject).build(content, theme: theme, after: known?.memory)
      last.withLock { $0 = (content, site.memory) }
      let report = FindingReport(site.findings + findings, width: { displayWidth(of: $0) }).rendered(as: .text)
      served.withLock { served in
        // What is there while the whole cannot be read is better than nothing.
        if !site.files.isEmpty { served.files = site.files }
        served.report = report
        served.version += 1
      }
    } catch {
      served.withLock { served in
        served.report = "\(error)\n"
        served.version += 1
      }
    }
  }

  /// What is wrong, as a person reads it.
  var report: String { served.withLock { $0.report } }

  /// The version, once it is another one than a page has, or after some time.
  private func version(after known: Int) -> (version: Int, report: String) {
    var rounds = 2_000
    while true {
      let now = served.withLock { ($0.version, $0.report) }
      if now.0 != known || rounds == 0 { return now }
      rounds -= 1
      Clock.sleep(milliseconds: 5)
    }
  }

  /// The answer to a request.
  func answer(_ request: HTTPRequestHead) -> HTTPResponse {
    if request.path == "\(Self.place)/live.js" {
      return HTTPResponse(.ok, type: HTTPResponse.type(of: request.path), PackageResources.live_js)
    }
    if request.path == "\(Self.place)/state" {
      let state = version(after: Int(request.query) ?? 0)
      let json = JSONValue.object(["version": .number(state.version), "report": .string(state.report)]).text
      return HTTPResponse(.ok, type: HTTPResponse.type(of: "state.json"), Array(json.utf8))
    }
    let path = request.path.isEmpty || request.path.hasSuffix("/") ? request.path + "index.html" : request.path
    let (version, found, missing) = served.withLock { ($0.version, $0.files[path], $0.files["404.html"]) }
    guard let found else {
      return missing.map { HTTPResponse(.notFound, type: HTTPResponse.type(of: "404.html"), $0) } ?? HTTPResponse(.notFound)
    }
    return HTTPResponse(.ok, type: HTTPResponse.type(of: path), path.hasSuffix(".html") ? Self.alive(found, version) : found)
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
