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
      throw CommandFailure(named(error))
    }
  }

  /// What the system refuses, about the file that was asked for and not about the one beside it that is written first.
  private func named(_ error: FileError) -> FileError {
    guard case .cannotWrite(let path, let reason) = error else { return error }
    let file = files.first { Path.folder(of: $0.path) == Path.folder(of: path) && Path.name(of: path).contains(Path.name(of: $0.path)) }
    return .cannotWrite(path: file?.path ?? path, reason: reason)
  }
}
