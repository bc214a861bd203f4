/// The list of the files in a folder that docgen made, so that it touches no other.
struct SiteManifest: Equatable {
  /// The manifest's own name in the folder.
  static let name = ".docgen-manifest"
  private static let header = "# Made by docgen, which replaces the files listed here and keeps all others.\n"

  /// The digest of each file by its path in the folder.
  let digests: [String: String]

  init(of files: [String: [UInt8]]) {
    digests = files.mapValues { SHA256.hexadecimal($0) }
  }

  /// Reads a manifest; nothing where the bytes are none.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(Self.header) else { return nil }
    var digests: [String: String] = [:]
    for line in text.dropFirst(Self.header.count).split(separator: "\n") {
      guard let gap = line.firstIndex(of: " "), line[gap...].hasPrefix("  "), line.utf8.count > 66 else { return nil }
      digests[String(line[gap...].dropFirst(2))] = String(line[..<gap])
    }
    self.digests = digests
  }

  /// A line for each file, sorted by path: the digest, two spaces and the path, as `sha256sum` writes it.
  var bytes: [UInt8] {
    let lines = digests.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }
    return Array((Self.header + lines.joined()).utf8)
  }
}
