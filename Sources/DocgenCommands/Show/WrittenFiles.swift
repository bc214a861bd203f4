import Documentation

/// Writes files all or none: each aside first, then each moved into its place.
struct WrittenFiles {
  private var files: [(path: String, bytes: [UInt8])] = []

  /// Adds a file.
  mutating func add(_ text: String, at path: String) {
    files.append((path, Array(text.utf8)))
  }

  /// Writes all of them.
  ///
  /// - Parameter folder: A folder that is made where there is none.
  func write(into folder: String? = nil) throws(CommandFailure) {
    do throws(FileError) {
      try Interruption.guarding { (system) throws(FileError) in
        if let folder { try system.makeFolders(folder) }
        try system.replaceFiles(files)
      }
    } catch {
      throw CommandFailure(error)
    }
  }
}
