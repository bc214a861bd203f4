/// Why a text is not parsed. libcmark needs minutes for some inputs of a hundred kilobytes and passes bytes that are not UTF-8 on.
public struct ParseError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    case tooManyBrackets(limit: Int)
    case invalidUTF8
  }

  /// What is wrong.
  public let problem: Problem
  /// Where: an offset into the source.
  public let offset: Int

  public var description: String {
    switch problem {
    case .tooLarge(let limit): "the file is larger than \(limit) bytes"
    case .tooDeep(let limit): "more than \(limit) quote and list markers start this line"
    case .tooManyBrackets(let limit): "more than \(limit) opening brackets stand in one paragraph"
    case .invalidUTF8: "these bytes are not UTF-8"
    }
  }
}

/// What a text must keep to before it is given to libcmark.
public struct Limits: Sendable {
  /// The most bytes of a file.
  public var bytes = 1 << 20
  /// The most quote and list markers at the start of a line.
  public var markersOnALine = 100
  /// The most `[` between two blank lines.
  public var bracketsInAParagraph = 5_000

  /// The limits that content is held to.
  public init() {}

  func check(_ source: SourceText) throws(ParseError) {
    if source.bytes.count > bytes { throw ParseError(problem: .tooLarge(limit: bytes), offset: bytes) }
    if let offset = UTF8Validation.firstInvalidOffset(of: source.bytes) {
      throw ParseError(problem: .invalidUTF8, offset: offset)
    }
    var brackets = 0
    for line in source.lines {
      let text = source.bytes[line.range]
      if let offset = excessMarker(in: text) {
        throw ParseError(problem: .tooDeep(limit: markersOnALine), offset: offset)
      }
      if text.allSatisfy(\.isSpaceOrTab) { brackets = 0 }
      for offset in text.indices where text[offset] == UInt8(ascii: "[") {
        brackets += 1
        if brackets > bracketsInAParagraph {
          throw ParseError(problem: .tooManyBrackets(limit: bracketsInAParagraph), offset: offset)
        }
      }
    }
  }

  /// The offset of the first quote or list marker beyond the limit.
  private func excessMarker(in line: ArraySlice<UInt8>) -> Int? {
    var markers = 0
    var offset = line.startIndex
    while offset < line.endIndex {
      var next = offset
      switch line[offset] {
      case .space, .tab:
        offset += 1
        continue
      case .quoteMarker, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        next = offset + 1
      case let byte where byte.isDigit:
        while next < line.endIndex, line[next].isDigit { next += 1 }
        guard next < line.endIndex, line[next] == UInt8(ascii: ".") || line[next] == UInt8(ascii: ")") else { return nil }
        next += 1
      default: return nil
      }
      guard line[offset] == .quoteMarker || next == line.endIndex || line[next].isSpaceOrTab else { return nil }
      markers += 1
      if markers > markersOnALine { return offset }
      offset = next
    }
    return nil
  }
}

/// UTF-8 as the Unicode Standard, table 3-7, has it: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Validation {
  static func firstInvalidOffset(of bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      let second: ClosedRange<UInt8>
      let length: Int
      switch lead {
      case 0x00...0x7F:
        offset += 1
        continue
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return offset
      }
      guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return offset }
      guard bytes[(offset + 2)..<(offset + length)].allSatisfy({ (0x80...0xBF).contains($0) }) else { return offset }
      offset += length
    }
    return nil
  }
}
