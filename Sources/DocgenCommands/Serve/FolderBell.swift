#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Rings when the system says that something has changed in a folder; on a system that does not say it, never.
final class FolderBell {
  #if os(Linux)
    /// How long a change may go unheard where the system does not know of it, as on a network's file system, in milliseconds.
    static let patience: Int32 = 1_000

    /// The queue of inotify(7); negative where there is none.
    private let queue: Int32 = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    private var watches: Set<Int32> = []
    private static let changes = UInt32(
      IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVED_FROM | IN_MOVED_TO | IN_MOVE_SELF)

    deinit {
      if queue >= 0 { close(queue) }
    }

    /// Hears what happens in a folder from now on.
    ///
    /// - Returns: Whether it was not heard before.
    func listen(to folder: String) -> Bool {
      let watch = inotify_add_watch(queue, folder, Self.changes)
      return watch >= 0 && watches.insert(watch).inserted
    }

    /// Whether anything has changed since this was asked last; if not yet, it may within so many milliseconds.
    func rings(within milliseconds: Int32) -> Bool {
      guard queue >= 0 else {
        Clock.sleep(milliseconds: UInt32(milliseconds))
        return false
      }
      var waiting = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, milliseconds) > 0 else { return false }
      var events = [UInt8](repeating: 0, count: 1 << 16)
      while events.withUnsafeMutableBytes({ read(queue, $0.baseAddress, $0.count) }) > 0 {}
      return true
    }
  #else
    static let patience: Int32 = 15

    func listen(to folder: String) -> Bool { false }

    func rings(within milliseconds: Int32) -> Bool {
      Clock.sleep(milliseconds: UInt32(milliseconds))
      return false
    }
  #endif
}

/// Time that passes.
enum Clock {
  /// Waits.
  static func sleep(milliseconds: UInt32) { usleep(milliseconds * 1_000) }
}
