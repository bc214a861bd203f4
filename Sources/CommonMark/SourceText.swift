/// A place in a text as people count it: lines and columns from 1, a column being one character.
public struct SourcePosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in characters; a byte order mark is not counted.
  public let column: Int

  /// A place given by its line and its column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public var description: String { "\(line):\(column)" }

  public static func < (first: Self, second: Self) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}

/// The bytes of one file and where its lines are, so that every byte can be put back as it was.
public struct SourceText: Sendable {
  /// How a line ends. CommonMark knows these three; the last line of a file may have none.
  public enum LineEnd: String, Sendable {
    case lineFeed = "\n"
    case carriageReturnLineFeed = "\r\n"
    case carriageReturn = "\r"
    case none = ""
  }

  /// One line: the bytes of its text without its end, and its end.
  public struct Line: Sendable {
    /// The offsets of the line's text.
    public let range: Range<Int>
    /// What stands after the text.
    public let end: LineEnd

    /// The offset after the line and its end.
    public var upperBound: Int { range.upperBound + end.rawValue.utf8.count }
  }

  /// The whole file.
  public let bytes: [UInt8]
  /// The lines in order. A file that ends with a line end has no empty line after it; an empty file has none at all.
  public let lines: [Line]
  /// Whether the file starts with the UTF-8 byte order mark. The first line starts after it.
  public let hasByteOrderMark: Bool

  /// The text of a file, given by its bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    lines = Self.lines(of: bytes, from: hasByteOrderMark ? 3 : 0)
  }

  /// The text of a file, given as a string.
  public init(_ string: String) {
    self.init(Array(string.utf8))
  }

  private static func lines(of bytes: [UInt8], from first: Int) -> [Line] {
    var lines: [Line] = []
    var start = first
    var offset = first
    while offset < bytes.count {
      let end: LineEnd
      switch bytes[offset] {
      case .lineFeed: end = .lineFeed
      case .carriageReturn:
        end = offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed ? .carriageReturnLineFeed : .carriageReturn
      default:
        offset += 1
        continue
      }
      let line = Line(range: start..<offset, end: end)
      lines.append(line)
      start = line.upperBound
      offset = start
    }
    if start < bytes.count { lines.append(Line(range: start..<bytes.count, end: .none)) }
    return lines
  }

  /// The offset of the first byte that is text: 3 after a byte order mark, else 0.
  public var start: Int { hasByteOrderMark ? 3 : 0 }

  /// The end that generated lines take: that of the first line, a line feed where there is none.
  public var lineEnd: LineEnd {
    guard let first = lines.first, first.end != .none else { return .lineFeed }
    return first.end
  }

  /// The index in `lines` of the line that holds an offset; the last line for the end of the file, 0 for an empty file.
  public func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, min(low, lines.count - 1))
  }

  /// The place of an offset. An offset within a character is that character's place.
  public func position(at offset: Int) -> SourcePosition {
    guard !lines.isEmpty else { return SourcePosition(line: 1, column: 1) }
    let index = lineIndex(at: offset)
    let line = lines[index]
    if offset >= line.upperBound, line.end != .none { return SourcePosition(line: index + 2, column: 1) }
    let wanted = min(max(offset, line.range.lowerBound), line.range.upperBound)
    var column = 1
    var reached = line.range.lowerBound
    for character in text(line.range) {
      reached += character.utf8.count
      if reached > wanted { break }
      column += 1
    }
    return SourcePosition(line: index + 1, column: column)
  }

  /// The offset of a place; nothing where the text has no such line. A column beyond the line's text is its end.
  public func offset(of position: SourcePosition) -> Int? {
    guard lines.indices.contains(position.line - 1), position.column >= 1 else { return nil }
    let range = lines[position.line - 1].range
    return range.lowerBound + text(range).prefix(position.column - 1).utf8.count
  }

  /// The text of a range of offsets; bytes that are not UTF-8 show as U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text of a line, from 1, without its end; empty where there is no such line.
  public func text(ofLine line: Int) -> String {
    lines.indices.contains(line - 1) ? text(lines[line - 1].range) : ""
  }
}
