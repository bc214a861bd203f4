/// A place in the source of a paragraph or heading that moves on as its inlines are read off.
struct InlineCursor {
  /// What a literal's source may hold beside its own bytes.
  enum Escapes {
    /// Nothing: code, HTML, automatic links.
    case none
    /// Backslash escapes and entities.
    case markdown
  }

  let bytes: [UInt8]
  var offset: Int
  /// Where the next block starts.
  let limit: Int
  /// The number of block quotes around the block: at most so many `>` start a continuation line.
  let quotes: Int

  var byte: UInt8? { byte(at: offset) }

  func byte(at offset: Int) -> UInt8? {
    offset < limit ? bytes[offset] : nil
  }

  mutating func skip(delimiters count: Int) -> Int {
    let start = offset
    offset = min(offset + count, limit)
    return start
  }

  /// Moves over a literal and returns where it starts. Where the source does not go on with it, it is looked for further on.
  mutating func skip(_ literal: String, escapes: Escapes) -> Int {
    let literal = Array(literal.utf8)
    let start = offset
    for start in [start, start - keptIndentation(of: literal[...])] {
      if let end = end(of: literal, from: start, escapes) {
        offset = end
        return start
      }
    }
    guard let first = literal.first else { return start }
    for candidate in start..<max(start, limit) where bytes[candidate] == first {
      if let end = end(of: literal, from: candidate, escapes) {
        offset = end
        return candidate
      }
    }
    return start
  }

  /// The offset after a literal that starts at an offset; nothing where the source holds something else.
  /// With `count`, the offset after so many of the literal's bytes.
  func end(of literal: [UInt8], from start: Int, _ escapes: Escapes, count: Int? = nil) -> Int? {
    var cursor = self
    cursor.offset = start
    var index = 0
    let wanted = count ?? literal.count
    while index < wanted {
      guard let byte = cursor.byte else { return nil }
      if byte == 0, literal[index...].starts(with: [0xEF, 0xBF, 0xBD]) {
        cursor.offset += 1
        index += 3
      } else if byte.isLineEnd, literal[index] == .lineFeed || literal[index] == .space {
        cursor.skipLineEndAndPrefix()
        index += 1
        cursor.offset -= cursor.keptIndentation(of: literal[index...])
      } else if escapes == .markdown, byte == .backslash, cursor.byte(at: cursor.offset + 1)?.isPunctuation == true {
        guard bytes[cursor.offset + 1] == literal[index] else { return nil }
        cursor.offset += 2
        index += 1
      } else if escapes == .markdown, let entity = cursor.entity(), !cursor.isVerbatim(entity, literal[index...]) {
        cursor.offset = entity.upperBound
        index += cursor.outputLength(of: entity, literal[index...])
      } else if byte == literal[index] {
        cursor.offset += 1
        index += 1
      } else {
        return nil
      }
    }
    return cursor.offset
  }

  /// The bytes of an entity (`&amp;`, `&#8212;`) at the cursor.
  private func entity() -> Range<Int>? {
    guard byte == UInt8(ascii: "&") else { return nil }
    var end = offset + 1
    while let byte = byte(at: end), byte.isLetter || byte.isDigit || byte == UInt8(ascii: "#"), end - offset < 34 { end += 1 }
    guard end > offset + 1, byte(at: end) == UInt8(ascii: ";") else { return nil }
    return offset..<(end + 1)
  }

  /// Whether the literal holds the entity's own bytes: libcmark does not know its name.
  private func isVerbatim(_ entity: Range<Int>, _ literal: ArraySlice<UInt8>) -> Bool {
    let name = bytes[entity]
    return literal.starts(with: name) && !["&amp;", "&#38;", "&#x26;", "&#X26;"].contains { name.elementsEqual($0.utf8) }
  }

  /// The bytes of the literal that an entity stands for: one character, or two where the second is one that entities combine with.
  private func outputLength(of entity: Range<Int>, _ literal: ArraySlice<UInt8>) -> Int {
    let scalars = String(decoding: literal.prefix(8), as: UTF8.self).unicodeScalars
    guard let first = scalars.first else { return 1 }
    guard let second = scalars.dropFirst().first else { return UTF8.width(first) }
    let isPair = Self.secondOfPairs.contains(second.value) || bytes[entity].elementsEqual("&fjlig;".utf8)
    return UTF8.width(first) + (isPair ? UTF8.width(second) : 0)
  }

  /// The second characters of HTML's named entities of two characters; `fj` is the one such pair of letters.
  private static let secondOfPairs: Set<UInt32> = [0x0331, 0x0333, 0x0338, 0x200A, 0x20D2, 0x20E5, 0xFE00]

  /// How many of the spaces right before the cursor belong to a literal: libcmark keeps the indentation of lazy continuation lines.
  private func keptIndentation(of literal: ArraySlice<UInt8>) -> Int {
    let wanted = literal.prefix { $0.isSpaceOrTab }.count
    var kept = 0
    while kept < wanted, offset - kept > 0, bytes[offset - kept - 1].isSpaceOrTab { kept += 1 }
    return kept
  }

  /// Moves over a line end and over what stands before the text of the next line: indentation and quote markers.
  mutating func skipLineEndAndPrefix() {
    if byte == .carriageReturn, byte(at: offset + 1) == .lineFeed { offset += 1 }
    offset += 1
    var left = quotes
    while true {
      let start = offset
      while byte?.isSpaceOrTab == true { offset += 1 }
      guard left > 0, byte == .quoteMarker, offset - start < 4 else { return }
      offset += 1
      left -= 1
    }
  }

  mutating func skipLineBreak() -> Int {
    let start = offset
    while let byte, byte.isSpaceOrTab || byte == .backslash { offset += 1 }
    if byte?.isLineEnd == true { skipLineEndAndPrefix() }
    return start
  }

  mutating func skipCodeSpan(_ literal: String) -> Int {
    let literal = Array(literal.utf8)
    var start = offset
    while start < limit {
      if bytes[start] == .backtick, let end = codeSpanEnd(from: start, literal) {
        offset = end
        return start
      }
      start += 1
    }
    return offset
  }

  private func codeSpanEnd(from start: Int, _ literal: [UInt8]) -> Int? {
    var fence = start
    while byte(at: fence) == .backtick { fence += 1 }
    guard let content = codeContentStart(from: start, literal), let end = end(of: literal, from: content, .none) else { return nil }
    var after = end
    while let byte = byte(at: after), byte.isSpaceOrTab || byte.isLineEnd || byte == .quoteMarker { after += 1 }
    let count = fence - start
    guard after + count <= limit, bytes[after..<(after + count)].allSatisfy({ $0 == .backtick }) else { return nil }
    return after + count
  }

  /// Where the literal of a code span that starts at an offset begins: after its backticks and the space that is stripped.
  func codeContentStart(from start: Int, _ literal: [UInt8]) -> Int? {
    var content = self
    content.offset = start
    while content.byte == .backtick { content.offset += 1 }
    if end(of: literal, from: content.offset, .none) != nil { return content.offset }
    if content.byte == .space { content.offset += 1 } else if content.byte?.isLineEnd == true { content.skipLineEndAndPrefix() }
    return end(of: literal, from: content.offset, .none) == nil ? nil : content.offset
  }
}
