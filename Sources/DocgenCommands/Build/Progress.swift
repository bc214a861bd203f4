import Documentation

/// What a person sees while and after a site is built: nothing where no person looks at both streams.
struct Progress {
  private let isShown = Terminal.output.isTerminal && Terminal.error.isTerminal

  /// Says what is being done, in place of what was said before.
  func show(_ text: String) throws(FileError) {
    if isShown { try Terminal.error.write("\r\u{1B}[K\(text) …") }
  }

  /// Takes away what was said last.
  func clear() throws(FileError) {
    if isShown { try Terminal.error.write("\r\u{1B}[K") }
  }

  /// Says what was done, for good.
  func close(_ text: String) throws(FileError) {
    if isShown { try Terminal.output.write(text + "\n") }
  }
}

extension SiteBuild {
  /// What was built, how long it took and where it is, on one line.
  func summary(after time: Duration, output: String) -> String {
    let parts = [count(counts.pages, "page"), count(counts.languages, "language"), count(counts.diagrams, "diagram")].joined(
      separator: ", ")
    return "\(Terminal.output.bold(parts)) in \(time.inSeconds) s → \(Path.join(output, "index.html"))"
  }

  private func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

extension Duration {
  /// The seconds with two decimals.
  var inSeconds: String {
    let hundredths = components.seconds * 100 + components.attoseconds / 10_000_000_000_000_000
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
