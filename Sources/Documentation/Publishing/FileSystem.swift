/// What the system refuses, or what docgen refuses to do to a person's files.
public enum FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file or folder cannot be read, with the system's reason.
  case cannotRead(path: String, reason: String)
  /// A file or folder cannot be written, moved or removed, with the system's reason.
  case cannotWrite(path: String, reason: String)
  /// Two folders cannot be exchanged in one step on this file system.
  case cannotExchange(path: String)
  /// The folder for output holds files and no manifest of docgen.
  case notDocgens(folder: String)
  /// A person's file stands where docgen would write.
  case occupied(path: String)

  public var description: String {
    switch self {
    case .cannotRead(let path, let reason): "\(path) cannot be read: \(reason)"
    case .cannotWrite(let path, let reason): "\(path) cannot be written: \(reason)"
    case .cannotExchange(let path): "\(path) cannot be exchanged in one step on this file system"
    case .notDocgens(let folder): "\(folder) is not empty, and docgen did not make it: choose another folder, or empty it"
    case .occupied(let path): "\(path) is not docgen's, and a page would take its place: move it"
    }
  }

  /// The exit status of a command that this ends.
  public var exitStatus: ExitStatus {
    switch self {
    case .cannotRead: .noInput
    case .cannotWrite, .cannotExchange, .notDocgens, .occupied: .cannotCreate
    }
  }
}

/// The operations on files that docgen needs. Tests put one here that stops at any of them.
///
/// Paths are the system's, absolute or relative to the working folder. Each operation throws with the path that it was given.
public protocol FileSystem: Sendable {
  /// What is at a path, a symbolic link not followed; nothing where nothing is.
  func kind(of path: String) throws(FileError) -> FileKind?
  /// What is at a path, with what tells whether it is still the same.
  func status(of path: String) throws(FileError) -> FileStatus?
  /// The names in a folder, sorted.
  func names(in folder: String) throws(FileError) -> [String]
  /// The bytes of a file.
  func read(_ path: String) throws(FileError) -> [UInt8]
  /// Where a symbolic link points.
  func target(ofLink path: String) throws(FileError) -> String
  /// Writes a file that does not exist yet, or over one that does.
  func write(_ bytes: [UInt8], to path: String) throws(FileError)
  /// Makes a folder in a folder that exists.
  func makeFolder(_ path: String) throws(FileError)
  /// Makes a symbolic link.
  func makeLink(_ path: String, to target: String) throws(FileError)
  /// Gives a file or folder the permissions of another.
  func copyPermissions(from path: String, to other: String) throws(FileError)
  /// Moves a file or folder; a file that is there is replaced in one step.
  func rename(_ path: String, to other: String) throws(FileError)
  /// Exchanges two folders in one step.
  func exchange(_ path: String, with other: String) throws(FileError)
  /// Removes a file, a symbolic link, or an empty folder.
  func remove(_ path: String) throws(FileError)
}

/// What a path leads to.
public enum FileKind: Sendable, Equatable {
  case file
  case folder
  case symbolicLink
  /// A device, a socket, a pipe.
  case other
}

/// What is at a path, and as what it is known again.
public struct FileStatus: Sendable, Hashable {
  public let kind: FileKind
  /// Two looks at a path that give the same stamp have seen the same bytes. Nothing where that cannot be told.
  public let stamp: FileStamp?
}

/// What the system notes of a file: it is another one after every change, but for changes within one tick of its clock.
public struct FileStamp: Sendable, Hashable {
  public let isFolder: Bool
  /// The size in octets.
  let size: Int
  /// When it was last written, in seconds and nanoseconds since 1970.
  let seconds: Int
  let nanoseconds: Int
  /// The number of the file itself, whatever it is called.
  let number: UInt64
}

extension FileSystem {
  /// A file system that keeps no such notes has every file read anew.
  public func status(of path: String) throws(FileError) -> FileStatus? {
    try kind(of: path).map { FileStatus(kind: $0, stamp: nil) }
  }

  /// Makes a folder and those around it that are missing.
  public func makeFolders(_ path: String) throws(FileError) {
    guard !path.isEmpty, try kind(of: path) == nil else { return }
    try makeFolders(Path.folder(of: path))
    try makeFolder(path)
  }

  /// Removes a file, or a folder with all that is in it. Nothing happens where nothing is.
  public func removeTree(_ path: String) throws(FileError) {
    guard let kind = try kind(of: path) else { return }
    if kind == .folder {
      for name in try names(in: path) { try removeTree(Path.join(path, name)) }
    }
    try remove(path)
  }

  /// Copies a file, a link, or a folder with all that is in it, with its permissions.
  func copyTree(_ path: String, to other: String) throws(FileError) {
    switch try kind(of: path) {
    case .file:
      try write(try read(path), to: other)
      try copyPermissions(from: path, to: other)
    case .symbolicLink: try makeLink(other, to: try target(ofLink: path))
    case .folder:
      if try kind(of: other) == nil { try makeFolder(other) }
      for name in try names(in: path) { try copyTree(Path.join(path, name), to: Path.join(other, name)) }
      try copyPermissions(from: path, to: other)
    case .other: throw .cannotRead(path: path, reason: "it is neither a file nor a folder")
    case nil: throw .cannotRead(path: path, reason: "it is gone")
    }
  }

  /// Replaces files in place so that an interruption leaves each one whole, old or new: all are written aside first, then renamed.
  /// Links are followed and permissions kept.
  public func replaceFiles(_ files: [(path: String, bytes: [UInt8])]) throws(FileError) {
    var written: [(aside: String, path: String)] = []
    do throws(FileError) {
      for file in files {
        let path = try resolvingLinks(file.path)
        let aside = Path.join(Path.folder(of: path), ".\(Path.name(of: path)).docgen-new")
        written.append((aside, path))
        try write(file.bytes, to: aside)
        if try kind(of: path) != nil { try copyPermissions(from: path, to: aside) }
      }
      for file in written { try rename(file.aside, to: file.path) }
    } catch {
      for file in written { try? removeTree(file.aside) }
      throw error
    }
  }

  private func resolvingLinks(_ path: String) throws(FileError) -> String {
    var path = path
    for _ in 0..<40 {
      guard try kind(of: path) == .symbolicLink else { return path }
      let target = try target(ofLink: path)
      path = target.hasPrefix("/") ? target : Path.join(Path.folder(of: path), target)
    }
    throw .cannotRead(path: path, reason: "too many symbolic links")
  }
}

/// Paths as text.
public enum Path {
  /// A name in a folder; the name alone in the working folder.
  public static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder that a path is in; empty for a name alone.
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? (path.utf8.count == 1 ? "" : "/") : String(path[..<slash])
  }

  /// The last name of a path.
  public static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
