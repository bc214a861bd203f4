/// The folder that a site is published to.
///
/// A new site is built aside and takes the old one's place in one step, so whoever stops docgen at any moment finds the old site or the
/// new one, whole. Files in the folder that docgen did not make are carried over.
public struct SiteFolder: Sendable {
  private let path: String
  private let files: any FileSystem

  /// A folder at a path; it need not exist.
  public init(_ path: String, in files: any FileSystem = LocalFileSystem()) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    self.files = files
  }

  /// Where the new site is built.
  private var aside: String { Path.join(Path.folder(of: path), ".\(Path.name(of: path)).docgen-new") }

  /// Where the old site waits on a file system that cannot exchange folders.
  private var old: String { Path.join(Path.folder(of: path), ".\(Path.name(of: path)).docgen-old") }

  /// Makes the folder hold these files, by their paths within it, and those of its own that docgen did not make.
  public func publish(_ site: [String: [UInt8]]) throws(FileError) {
    try recover()
    let exists = try files.kind(of: path) != nil
    let kept = try foreignPaths()
    if let path = kept.first(where: { Self.clashes($0, with: site) }) { throw .occupied(path: Path.join(self.path, path)) }
    do throws(FileError) {
      try files.removeTree(aside)
      try build(site, keeping: kept)
      if exists { try exchange() } else { try files.rename(aside, to: path) }
    } catch {
      // The first error is the one to report; what is left aside is removed by the next build.
      try? files.removeTree(aside)
      throw error
    }
    try files.removeTree(aside)
  }

  /// Puts an old site back that an interruption left aside between two renames.
  private func recover() throws(FileError) {
    guard try files.kind(of: old) != nil else { return }
    if try files.kind(of: path) == nil { try files.rename(old, to: path) } else { try files.removeTree(old) }
  }

  private func build(_ site: [String: [UInt8]], keeping kept: [String]) throws(FileError) {
    try files.makeFolders(Path.folder(of: path))
    try files.makeFolder(aside)
    var folders: Set<String> = [""]
    for file in site.sorted(by: { $0.key < $1.key }) {
      try makeFolders(Path.folder(of: file.key), &folders)
      try files.write(file.value, to: Path.join(aside, file.key))
    }
    for name in kept {
      try makeFolders(Path.folder(of: name), &folders)
      try files.copyTree(Path.join(path, name), to: Path.join(aside, name))
    }
    try files.write(SiteManifest(of: site).bytes, to: Path.join(aside, SiteManifest.name))
    if try files.kind(of: path) != nil { try files.copyPermissions(from: path, to: aside) }
  }

  private func makeFolders(_ folder: String, _ made: inout Set<String>) throws(FileError) {
    guard made.insert(folder).inserted else { return }
    try makeFolders(Path.folder(of: folder), &made)
    try files.makeFolder(Path.join(aside, folder))
  }

  private func exchange() throws(FileError) {
    do throws(FileError) {
      try files.exchange(aside, with: path)
    } catch .cannotExchange {
      try files.rename(path, to: old)
      do throws(FileError) {
        try files.rename(aside, to: path)
      } catch {
        try files.rename(old, to: path)
        throw error
      }
      try files.removeTree(old)
    }
  }

  /// The manifest of the folder; nothing where it does not exist or is empty.
  private func manifest() throws(FileError) -> SiteManifest? {
    switch try files.kind(of: path) {
    case nil: return nil
    case .folder: break
    case .file, .symbolicLink, .other: throw .cannotWrite(path: path, reason: "it is not a folder")
    }
    let place = Path.join(path, SiteManifest.name)
    if try files.kind(of: place) == .file, let manifest = SiteManifest(try files.read(place)) { return manifest }
    guard try files.names(in: path).isEmpty else { throw .notDocgens(folder: path) }
    return nil
  }

  /// The paths in the folder that docgen did not make, in order; a folder in which docgen made nothing stands for all in it.
  private func foreignPaths() throws(FileError) -> [String] {
    guard let manifest = try manifest() else { return [] }
    var folders: Set<String> = [""]
    for path in manifest.digests.keys {
      var folder = Path.folder(of: path)
      while folders.insert(folder).inserted { folder = Path.folder(of: folder) }
    }
    return try foreignPaths(in: "", made: Set(manifest.digests.keys).union([SiteManifest.name]), folders)
  }

  private func foreignPaths(in folder: String, made: Set<String>, _ folders: Set<String>) throws(FileError) -> [String] {
    var foreign: [String] = []
    for name in try files.names(in: folder.isEmpty ? path : Path.join(path, folder)) {
      let place = Path.join(folder, name)
      if made.contains(place) { continue }
      if folders.contains(place), try files.kind(of: Path.join(path, place)) == .folder {
        foreign += try foreignPaths(in: place, made: made, folders)
      } else {
        foreign.append(place)
      }
    }
    return foreign
  }

  /// Whether a page would take the place of a kept file or folder, or the other way round.
  private static func clashes(_ kept: String, with site: [String: [UInt8]]) -> Bool {
    site[kept] != nil || site.keys.contains { $0.hasPrefix(kept + "/") || kept.hasPrefix($0 + "/") }
  }
}

extension SiteFolder {
  /// How a published file departs from what it should be.
  public struct Difference: Sendable, Hashable, CustomStringConvertible {
    /// The ways to depart.
    public enum Kind: String, Sendable {
      case differs
      case isMissing = "is missing"
      case isLeftOver = "is left over"
    }

    /// The path within the folder.
    public let path: String
    /// How it departs.
    public let kind: Kind

    public var description: String { "\(path) \(kind.rawValue)" }
  }

  /// The files of the folder that are not as these, sorted by path. Files that docgen did not make are not looked at.
  public func differences(from site: [String: [UInt8]]) throws(FileError) -> [Difference] {
    let manifest = try manifest()
    var differences: [Difference] = []
    for file in site {
      let place = Path.join(path, file.key)
      if try files.kind(of: place) != .file {
        differences.append(Difference(path: file.key, kind: .isMissing))
      } else if try files.read(place) != file.value {
        differences.append(Difference(path: file.key, kind: .differs))
      }
    }
    for name in manifest?.digests.keys.sorted() ?? [] where site[name] == nil {
      if try files.kind(of: Path.join(path, name)) != nil { differences.append(Difference(path: name, kind: .isLeftOver)) }
    }
    if differences.isEmpty, manifest != SiteManifest(of: site) {
      differences.append(Difference(path: SiteManifest.name, kind: manifest == nil ? .isMissing : .differs))
    }
    return differences.sorted { $0.path < $1.path }
  }
}
