import Documentation

/// Sees that something in some folders has changed. Where the system says when that may be, it is listened to; elsewhere, and for what it
/// does not know of, the names, sizes and times of the files are compared now and then.
final class FolderWatch {
  private var known: [String: FileStamp]?
  private let bell = FolderBell()
  /// Whether the last change was heard of, so that what is known is older than it.
  private var wasHeard = false

  /// How long nothing more changes before a change is taken for whole, in milliseconds.
  private static let settling: Int32 = 5

  /// Waits until something is not as it was when this was asked last; everything is new when it is asked first.
  func waitForChange(in folders: [String]) {
    let (differs, hasNewFolder) = compare(folders)
    // What changed in a folder before it was listened to has not been heard of.
    var isChanged = wasHeard ? hasNewFolder : differs
    wasHeard = false
    while !isChanged {
      wasHeard = bell.rings(within: FolderBell.patience)
      isChanged = wasHeard || hasChanged(in: folders)
    }
    // Whoever saves may be in the midst of it: a file that is still empty would cost the navigation of every page.
    if wasHeard {
      while bell.rings(within: Self.settling) {}
    } else {
      repeat { Clock.sleep(milliseconds: UInt32(Self.settling)) } while hasChanged(in: folders)
    }
  }

  /// Whether anything is not as it was when this was asked last; everything is new when it is asked first.
  func hasChanged(in folders: [String]) -> Bool { compare(folders).differs }

  private func compare(_ folders: [String]) -> (differs: Bool, hasNewFolder: Bool) {
    var now: [String: FileStamp] = [:]
    var hasNewFolder = false
    func collect(_ path: String) {
      let files = LocalFileSystem()
      guard let stamp = try? files.stamp(of: path) else { return }
      now[path] = stamp
      guard stamp.isFolder, let names = try? files.names(in: path) else { return }
      if bell.listen(to: path) { hasNewFolder = true }
      for name in names where !name.hasPrefix(".") { collect(Path.join(path, name)) }
    }
    // What a link leads to is looked at, where the folder itself is one.
    for folder in folders { collect(Path.join(folder, ".")) }
    defer { known = now }
    return (now != known, hasNewFolder)
  }
}
