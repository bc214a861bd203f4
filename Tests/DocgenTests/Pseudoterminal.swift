import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A terminal that nobody sits at: what a program writes to one end is read at the other.
final class Pseudoterminal {
  /// The end that the program gets.
  let end: FileHandle
  private let master: Int32

  init?() {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard master >= 0, let name = Self.unlockedName(master) else { return nil }
    let file = open(name, O_RDWR | O_NOCTTY)
    guard file >= 0 else { return nil }
    end = FileHandle(fileDescriptor: file, closeOnDealloc: true)
  }

  deinit { close(master) }

  /// What was written so far, at most a few kilobytes.
  func text() -> String {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = read(master, &bytes, bytes.count)
    return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
  }

  #if os(Linux)
    /// The C library shows `unlockpt` and `ptsname` only to who asks for them before its headers; these are the calls behind them.
    private static func unlockedName(_ master: Int32) -> String? {
      var lock: Int32 = 0
      var number: Int32 = 0
      guard ioctl(master, 0x4004_5431, &lock) == 0, ioctl(master, 0x8004_5430, &number) == 0 else { return nil }
      return "/dev/pts/\(number)"
    }
  #else
    private static func unlockedName(_ master: Int32) -> String? {
      guard grantpt(master) == 0, unlockpt(master) == 0 else { return nil }
      return ptsname(master).map { String(cString: $0) }
    }
  #endif
}
