import CFileExchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of this machine, through the system's own calls, so that a report gives the system's own reason.
public struct LocalFileSystem: FileSystem {
  /// The files of this machine.
  public init() {}

  private static var reason: String { String(cString: strerror(errno)) }

  public func kind(of path: String) throws(FileError) -> FileKind? {
    try look(at: path).map(Self.kind)
  }

  public func status(of path: String) throws(FileError) -> FileStatus? {
    guard let status = try look(at: path) else { return nil }
    return FileStatus(kind: Self.kind(status), stamp: Self.isSettled(status) ? Self.stamp(status) : nil)
  }

  /// What the system notes of a path, a symbolic link not followed; nothing where nothing is.
  public func stamp(of path: String) throws(FileError) -> FileStamp? { try look(at: path).map(Self.stamp) }

  private func look(at path: String) throws(FileError) -> stat? {
    var status = stat()
    if lstat(path, &status) == 0 { return status }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw .cannotRead(path: path, reason: Self.reason)
  }

  private static func kind(_ status: stat) -> FileKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  private static func written(_ status: stat) -> timespec {
    #if canImport(Darwin)
      status.st_mtimespec
    #else
      status.st_mtim
    #endif
  }

  private static func stamp(_ status: stat) -> FileStamp {
    let time = written(status)
    return FileStamp(
      isFolder: kind(status) == .folder, size: Int(status.st_size), seconds: time.tv_sec, nanoseconds: time.tv_nsec,
      number: UInt64(status.st_ino))
  }

  /// Whether a further change would be noted as another time: the clock of files ticks every few milliseconds, on some systems every two
  /// seconds.
  private static func isSettled(_ status: stat) -> Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let time = written(status)
    // A whole number of seconds is what a system notes that has no finer clock.
    return now.tv_sec - time.tv_sec > (time.tv_nsec == 0 ? 2 : 1)
  }

  public func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { throw .cannotRead(path: folder, reason: Self.reason) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  public func read(_ path: String) throws(FileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotRead(path: path, reason: Self.reason) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .cannotRead(path: path, reason: Self.reason) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .cannotRead(path: path, reason: "it is a folder") }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    var buffer = [UInt8](repeating: 0, count: max(4_096, min(Int(status.st_size) + 1, 1 << 20)))
    while true {
      let count = system { buffer.withUnsafeMutableBytes { readBytes(file, $0) } }
      guard count >= 0 else { throw .cannotRead(path: path, reason: Self.reason) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  public func target(ofLink path: String) throws(FileError) -> String {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in text.baseAddress.map { readlink(path, $0, text.count) } ?? -1 }
    }
    guard count >= 0 else { throw .cannotRead(path: path, reason: Self.reason) }
    return String(decoding: buffer[..<count], as: UTF8.self)
  }

  public func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .cannotWrite(path: path, reason: Self.reason) }
    var written = 0
    while written < bytes.count {
      let count = system { bytes.withUnsafeBytes { writeBytes(file, UnsafeRawBufferPointer(rebasing: $0[written...])) } }
      guard count >= 0 else {
        let reason = Self.reason
        close(file)
        throw .cannotWrite(path: path, reason: reason)
      }
      written += count
    }
    guard close(file) == 0 else { throw .cannotWrite(path: path, reason: Self.reason) }
  }

  public func makeFolder(_ path: String) throws(FileError) {
    try requireZero(mkdir(path, 0o777), path)
  }

  public func makeLink(_ path: String, to target: String) throws(FileError) {
    try requireZero(symlink(target, path), path)
  }

  public func copyPermissions(from path: String, to other: String) throws(FileError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .cannotRead(path: path, reason: Self.reason) }
    try requireZero(chmod(other, status.st_mode & 0o7777), other)
  }

  public func rename(_ path: String, to other: String) throws(FileError) {
    try requireZero(renamePath(path, other), other)
  }

  public func exchange(_ path: String, with other: String) throws(FileError) {
    let code = docgen_exchange_paths(path, other)
    if code == EINVAL || code == ENOSYS || code == ENOTSUP { throw .cannotExchange(path: other) }
    guard code == 0 else { throw .cannotWrite(path: other, reason: String(cString: strerror(code))) }
  }

  public func remove(_ path: String) throws(FileError) {
    let isFolder = try kind(of: path) == .folder
    try requireZero(isFolder ? rmdir(path) : unlink(path), path)
  }

  private func requireZero(_ result: Int32, _ path: String) throws(FileError) {
    guard result == 0 else { throw .cannotWrite(path: path, reason: Self.reason) }
  }

  /// Repeats a call that a signal interrupted.
  private func system(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}

private func readBytes(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(file, buffer.baseAddress, buffer.count)
}

private func writeBytes(_ file: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(file, buffer.baseAddress, buffer.count)
}

private func renamePath(_ path: String, _ other: String) -> Int32 {
  rename(path, other)
}
