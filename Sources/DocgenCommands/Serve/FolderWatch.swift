import Documentation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Sees that something in some folders has changed: the names, sizes and times of their files.
struct FolderWatch {
  private var known: [String: Stamp]?

  private struct Stamp: Hashable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    let number: UInt64
  }

  /// Whether anything is not as it was when this was asked last; everything is new when it is asked first.
  mutating func hasChanged(in folders: [String]) -> Bool {
    let now = Self.stamps(of: folders)
    defer { known = now }
    return now != known
  }

  private static func stamps(of folders: [String]) -> [String: Stamp] {
    var stamps: [String: Stamp] = [:]
    for folder in folders { collect(folder, &stamps) }
    return stamps
  }

  private static func collect(_ path: String, _ stamps: inout [String: Stamp]) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    stamps[path] = Stamp(size: Int(status.st_size), seconds: time.tv_sec, nanoseconds: time.tv_nsec, number: UInt64(status.st_ino))
    guard status.st_mode & S_IFMT == S_IFDIR, let names = try? LocalFileSystem().names(in: path) else { return }
    for name in names where !name.hasPrefix(".") { collect(Path.join(path, name), &stamps) }
  }
}

/// Time that passes.
enum Clock {
  /// Waits.
  static func sleep(milliseconds: UInt32) { usleep(milliseconds * 1_000) }
}
