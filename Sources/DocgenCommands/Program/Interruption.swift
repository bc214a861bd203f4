import Documentation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What Ctrl-C does: it ends the command at once, or where files are being written, before the next one is; what was begun is then removed.
enum Interruption {
  private static let isWriting = Atomic<Bool>(false)
  private static let isAsked = Atomic<Bool>(false)

  /// Whether Ctrl-C stopped the writing of files.
  static var hasStopped: Bool { isAsked.load(ordering: .relaxed) }

  /// Makes Ctrl-C mean this from now on.
  static func install() {
    // A signal handler must find these made.
    isWriting.store(false, ordering: .relaxed)
    isAsked.store(false, ordering: .relaxed)
    signal(SIGINT) { _ in Interruption.interrupt() }
  }

  private static func interrupt() {
    if isWriting.load(ordering: .relaxed) {
      isAsked.store(true, ordering: .relaxed)
    } else {
      _exit(ExitStatus.interrupted.rawValue)
    }
  }

  /// Writes files; the file system that is given refuses to begin another file once Ctrl-C was pressed.
  static func guarding<Result>(_ write: (any FileSystem) throws(FileError) -> Result) throws(FileError) -> Result {
    isWriting.store(true, ordering: .relaxed)
    defer { isWriting.store(false, ordering: .relaxed) }
    return try write(InterruptibleFileSystem())
  }
}

/// The files of this machine until Ctrl-C is pressed: then no further file is written. What is written is still moved into place
/// or removed, so that a command's files are all old or all new.
private struct InterruptibleFileSystem: FileSystem {
  private let files = LocalFileSystem()

  func kind(of path: String) throws(FileError) -> FileKind? { try files.kind(of: path) }
  func names(in folder: String) throws(FileError) -> [String] { try files.names(in: folder) }
  func read(_ path: String) throws(FileError) -> [UInt8] { try files.read(path) }
  func target(ofLink path: String) throws(FileError) -> String { try files.target(ofLink: path) }
  func makeFolder(_ path: String) throws(FileError) { try files.makeFolder(path) }
  func makeLink(_ path: String, to target: String) throws(FileError) { try files.makeLink(path, to: target) }
  func copyPermissions(from path: String, to other: String) throws(FileError) { try files.copyPermissions(from: path, to: other) }
  func rename(_ path: String, to other: String) throws(FileError) { try files.rename(path, to: other) }
  func exchange(_ path: String, with other: String) throws(FileError) { try files.exchange(path, with: other) }
  func remove(_ path: String) throws(FileError) { try files.remove(path) }

  func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if Interruption.hasStopped { throw .cannotWrite(path: path, reason: "interrupted") }
    try files.write(bytes, to: path)
  }
}
