/// The index of one language in many small files, of which a query loads a few: one that says where tokens are, those that hold the query's
/// tokens, and those that hold what was found. They are scripts, since a page that is opened as a file may load scripts but fetch nothing.
struct SearchIndex {
  /// A file of tokens has about so many bytes.
  private static let tokenFile = 4_000
  /// A file of what is found has so many documents.
  private static let documentsInFile = 12
  /// A token leads to so many documents at most: those for which it counts most.
  private static let mostDocuments = 120

  private let language: String
  private let documents: [SearchDocument]
  private let interface: Interface

  /// An index of documents; those found first stand first.
  init(of documents: [SearchDocument], language: String, interface: Interface) {
    self.language = language
    self.interface = interface
    self.documents = documents.enumerated().sorted { ($0.element.kind.rawValue, $0.offset) < ($1.element.kind.rawValue, $1.offset) }
      .map(\.element)
  }

  /// The files by their paths within the site.
  var files: [String: [UInt8]] {
    var postings: [String: [(document: Int, weight: Int)]] = [:]
    for (number, document) in documents.enumerated() {
      for (token, weight) in document.tokens { postings[token, default: []].append((number, weight)) }
    }
    var files: [String: [UInt8]] = [:]
    var firsts: [String] = []
    var lines: [UInt8] = []
    func close() {
      guard !lines.isEmpty else { return }
      files[path("t\(firsts.count - 1)")] = script("t\(firsts.count - 1)", "{\n\(String(decoding: lines, as: UTF8.self))\n}")
      lines = []
    }
    for token in postings.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard var found = postings[token] else { continue }
      if found.count > Self.mostDocuments {
        found = found.sorted { ($1.weight, $0.document) < ($0.weight, $1.document) }.prefix(Self.mostDocuments)
          .sorted { $0.document < $1.document }
      }
      let line = Self.line(token, found)
      if lines.count + line.count > Self.tokenFile { close() }
      if lines.isEmpty { firsts.append(token) } else { lines += ",\n".utf8 }
      lines += line
    }
    close()
    for start in stride(from: 0, to: documents.count, by: Self.documentsInFile) {
      let name = "d\(start / Self.documentsInFile)"
      let entries = documents[start..<min(start + Self.documentsInFile, documents.count)].map { document in
        "[\([document.title, document.address, document.summary].map(JSON.string).joined(separator: ","))]"
      }
      files[path(name)] = script(name, "[\n\(entries.joined(separator: ",\n"))\n]")
    }
    files[path("index")] = script(
      "index",
      "{\"in\":\(Self.documentsInFile),\"kinds\":[\(ends)],\"words\":\(words),\"first\":[\(firsts.map(JSON.string).joined(separator: ","))]}"
    )
    return files
  }

  /// A token with the documents that it leads to, and how much it counts for each.
  private static func line(_ token: String, _ found: [(document: Int, weight: Int)]) -> [UInt8] {
    var line = Array(JSON.string(token).utf8)
    line += ":".utf8
    var separator = UInt8(ascii: "[")
    for (document, weight) in found {
      line.append(separator)
      line += String(document).utf8
      line.append(UInt8(ascii: ","))
      line += String(weight).utf8
      separator = UInt8(ascii: ",")
    }
    line.append(UInt8(ascii: "]"))
    return line
  }

  /// How many documents there are up to each kind.
  private var ends: String {
    SearchDocument.Kind.allCases.map { kind in "\(documents.count { $0.kind.rawValue <= kind.rawValue })" }.joined(separator: ",")
  }

  private var words: String {
    let words = ["label", "none", "close", "hint"].map { "\(JSON.string($0)):\(JSON.string(interface("search.\($0)")))" }
    return "{\(words.joined(separator: ","))}"
  }

  private func path(_ name: String) -> String { "\(language)/search/\(name).js" }

  private func script(_ name: String, _ value: String) -> [UInt8] {
    Array("docgenSearch.add(\(JSON.string(language)),\(JSON.string(name)),\(value));\n".utf8)
  }
}
