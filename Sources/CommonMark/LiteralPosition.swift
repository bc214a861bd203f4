extension Document {
  /// The offset in the source of one byte of a node's literal: of a text, a code span, an inline HTML, or an HTML block.
  ///
  /// - Parameter index: The index of the byte in the literal's UTF-8.
  public func offset(ofUTF8 index: Int, in node: Int) -> Int {
    let range = nodes[node].range
    let cursor = InlineCursor(
      bytes: source.bytes, offset: range.lowerBound, limit: source.bytes.count, quotes: quotes(around: node))
    switch nodes[node].kind {
    case .text(let literal):
      let escapes: InlineCursor.Escapes = nodes[nodes[node].parent].kind.isAutomaticLink ? .none : .markdown
      return cursor.end(of: Array(literal.utf8), from: range.lowerBound, escapes, count: index) ?? range.lowerBound
    case .htmlInline(let literal), .htmlBlock(let literal):
      return cursor.end(of: Array(literal.utf8), from: range.lowerBound, .none, count: index) ?? range.lowerBound
    case .code(let literal):
      let bytes = Array(literal.utf8)
      guard let start = cursor.codeContentStart(from: range.lowerBound, bytes) else { return range.lowerBound }
      return cursor.end(of: bytes, from: start, .none, count: index) ?? range.lowerBound
    case .document, .blockQuote, .list, .item, .codeBlock, .paragraph, .heading, .thematicBreak: return range.lowerBound
    case .softBreak, .lineBreak, .emphasis, .strong, .link, .image: return range.lowerBound
    }
  }

  private func quotes(around node: Int) -> Int {
    var count = 0
    var index = node
    while index != 0 {
      index = nodes[index].parent
      if nodes[index].kind == .blockQuote { count += 1 }
    }
    return count
  }
}
