import Diagrams
import Documentation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a command writes text.
enum Terminal: Int32 {
  case output = 1
  case error = 2

  /// Whether a person reads it, and not a file or another program.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// How many columns a line has: those of the terminal, or 80.
  var columns: Int {
    var size = winsize()
    guard isTerminal, ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a text whole, without a buffer that could be lost.
  func write(_ text: String) throws(FileError) {
    var text = text
    let error = text.withUTF8 { bytes -> Int32 in
      var written = 0
      while written < bytes.count {
        let count = writeBytes(rawValue, UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[written...]))
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { return errno }
        written += count
      }
      return 0
    }
    guard error == 0 else {
      throw .cannotWrite(path: self == .output ? "the standard output" : "the standard error", reason: String(cString: strerror(error)))
    }
  }

  /// A text in bold face, where a person reads it who did not ask for plain text (<https://no-color.org>).
  func bold(_ text: String) -> String { isStyled ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// A part of a drawing in the colour of who sends it, or of loss.
  func painted(_ text: String, _ ink: SequenceDiagramText.Ink) -> String {
    let color =
      switch ink {
      case .left: 36
      case .right: 33
      case .lost: 31
      }
    return isStyled ? "\u{1B}[\(color)m\(text)\u{1B}[0m" : text
  }

  /// Whether texts are styled: where a person reads them who did not ask for plain text (<https://no-color.org>).
  var isStyled: Bool {
    isTerminal && !Self.isSet("NO_COLOR") && getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }

  private static func isSet(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }
}

private func writeBytes(_ file: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(file, buffer.baseAddress, buffer.count)
}
