import Documentation
import Testing
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of its own for one test, removed after it.
struct TestFolder {
  let path: String
  let files = LocalFileSystem()

  init() throws {
    var template = Array("/tmp/docgen-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap(mkdtemp).map { String(cString: $0) } ?? ""
    }
    try #require(path.isEmpty == false)
  }

  func remove() {
    try? files.removeTree(path)
  }

  func write(_ text: String, to name: String) throws {
    let place = Path.join(path, name)
    try files.makeFolders(Path.folder(of: place))
    try files.write(Array(text.utf8), to: place)
  }

  /// Makes a file one that was last written so many seconds after 1970 began.
  func setTime(of name: String, to seconds: Int) throws {
    let time = timeval(tv_sec: seconds, tv_usec: 0)
    try #require(utimes(Path.join(path, name), [time, time]) == 0)
  }

  /// Every file and link under a name, with its text; folders end with a slash.
  func snapshot(_ name: String = "") throws -> [String: String] {
    let place = name.isEmpty ? path : Path.join(path, name)
    switch try files.kind(of: place) {
    case .folder:
      var all: [String: String] = [name + "/": ""]
      for entry in try files.names(in: place) { all.merge(try snapshot(Path.join(name, entry))) { $1 } }
      return all
    case .symbolicLink: return [name: "-> " + (try files.target(ofLink: place))]
    case .file: return [name: String(decoding: try files.read(place), as: UTF8.self)]
    case .other, nil: return [:]
    }
  }
}

/// The files of the machine until the n-th operation that changes any; from then on nothing happens, as if the process had been killed.
/// A write that is stopped leaves half of its bytes.
final class StoppingFileSystem: FileSystem {
  private let files = LocalFileSystem()
  private let last: Int
  private let canExchange: Bool
  private let begun = Atomic(0)

  /// The operations that were begun.
  var operations: Int { begun.load(ordering: .relaxed) }

  init(after last: Int = .max, canExchange: Bool = true) {
    self.last = last
    self.canExchange = canExchange
  }

  private func step(_ path: String) throws(FileError) {
    begun.add(1, ordering: .relaxed)
    if operations > last { throw .cannotWrite(path: path, reason: "stopped") }
  }

  func kind(of path: String) throws(FileError) -> FileKind? { try files.kind(of: path) }
  func names(in folder: String) throws(FileError) -> [String] { try files.names(in: folder) }
  func read(_ path: String) throws(FileError) -> [UInt8] { try files.read(path) }
  func target(ofLink path: String) throws(FileError) -> String { try files.target(ofLink: path) }

  func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if operations == last { try files.write(Array(bytes[..<(bytes.count / 2)]), to: path) }
    try step(path)
    try files.write(bytes, to: path)
  }

  func makeFolder(_ path: String) throws(FileError) {
    try step(path)
    try files.makeFolder(path)
  }

  func makeLink(_ path: String, to target: String) throws(FileError) {
    try step(path)
    try files.makeLink(path, to: target)
  }

  func copyPermissions(from path: String, to other: String) throws(FileError) {
    try step(path)
    try files.copyPermissions(from: path, to: other)
  }

  func rename(_ path: String, to other: String) throws(FileError) {
    try step(path)
    try files.rename(path, to: other)
  }

  func exchange(_ path: String, with other: String) throws(FileError) {
    try step(path)
    guard canExchange else { throw .cannotExchange(path: other) }
    try files.exchange(path, with: other)
  }

  func remove(_ path: String) throws(FileError) {
    try step(path)
    try files.remove(path)
  }
}
