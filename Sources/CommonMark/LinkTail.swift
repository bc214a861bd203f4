extension InlineCursor {
  /// Moves over the `#` of a heading; an underlined heading has none.
  mutating func skipHeadingMarker() -> Bool {
    let start = offset
    while byte?.isSpaceOrTab == true { offset += 1 }
    let marker = offset
    while byte == UInt8(ascii: "#") { offset += 1 }
    guard offset > marker, byte.map(\.isSpaceOrTab) ?? true else {
      offset = start
      return false
    }
    while byte?.isSpaceOrTab == true { offset += 1 }
    return true
  }

  /// Moves over link reference definitions at the start of a paragraph; libcmark takes them out of it.
  mutating func skipReferenceDefinitions() {
    while true {
      var cursor = self
      guard cursor.byte == UInt8(ascii: "["), cursor.skipBrackets(), cursor.byte == UInt8(ascii: ":") else { return }
      cursor.offset += 1
      cursor.skipWhitespace()
      guard cursor.skipDestination() != nil else { return }
      let afterDestination = cursor.offset
      cursor.skipWhitespace()
      if !(cursor.skipTitle() && cursor.isAtLineEndAfterSpaces) { cursor.offset = afterDestination }
      guard cursor.isAtLineEndAfterSpaces else { return }
      while cursor.byte?.isSpaceOrTab == true { cursor.offset += 1 }
      if cursor.byte != nil { cursor.skipLineEndAndPrefix() }
      offset = cursor.offset
    }
  }

  private var isAtLineEndAfterSpaces: Bool {
    var cursor = self
    while cursor.byte?.isSpaceOrTab == true { cursor.offset += 1 }
    return cursor.byte.map(\.isLineEnd) ?? true
  }

  /// Moves over what follows the text of a link or an image, from its closing bracket on.
  mutating func skipLinkTail() -> Node.Link.Syntax? {
    guard byte == UInt8(ascii: "]") else { return nil }
    offset += 1
    let tail = offset
    var inline = self
    if let destination = inline.skipInlineTail() {
      offset = inline.offset
      return .inline(destination: destination)
    }
    if byte == UInt8(ascii: "[") {
      var label = self
      if label.skipBrackets() { offset = label.offset }
    }
    return .reference(tail: tail..<offset)
  }

  /// Moves over `(destination "title")`.
  private mutating func skipInlineTail() -> Range<Int>? {
    guard byte == UInt8(ascii: "(") else { return nil }
    offset += 1
    skipWhitespace()
    let destination = skipDestination() ?? offset..<offset
    let afterDestination = offset
    skipWhitespace()
    if byte != UInt8(ascii: ")"), offset > afterDestination {
      guard skipTitle() else { return nil }
      skipWhitespace()
    }
    guard byte == UInt8(ascii: ")") else { return nil }
    offset += 1
    return destination
  }

  private mutating func skipWhitespace() {
    while let byte {
      if byte.isSpaceOrTab { offset += 1 } else if byte.isLineEnd { skipLineEndAndPrefix() } else { return }
    }
  }

  /// Moves over `[…]`.
  private mutating func skipBrackets() -> Bool {
    offset += 1
    while let byte {
      switch byte {
      case UInt8(ascii: "]"):
        offset += 1
        return true
      case UInt8(ascii: "["): return false
      case .backslash: offset += 2
      default: offset += 1
      }
    }
    return false
  }

  /// Moves over a destination in angle brackets, or one without spaces and with balanced parentheses.
  private mutating func skipDestination() -> Range<Int>? {
    let start = offset
    if byte == UInt8(ascii: "<") {
      offset += 1
      while let byte, !byte.isLineEnd {
        offset += byte == .backslash ? 2 : 1
        if byte == UInt8(ascii: ">") { return start..<offset }
      }
      offset = start
      return nil
    }
    var depth = 0
    while let byte, byte > .space, byte != 0x7F {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      offset += byte == .backslash && self.byte(at: offset + 1)?.isPunctuation == true ? 2 : 1
    }
    guard offset > start, depth == 0 else {
      offset = start
      return nil
    }
    return start..<offset
  }

  private mutating func skipTitle() -> Bool {
    let close: UInt8
    switch byte {
    case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): close = UInt8(ascii: "'")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return false
    }
    offset += 1
    while let byte {
      offset += byte == .backslash ? 2 : 1
      if byte == close { return true }
    }
    return false
  }
}
