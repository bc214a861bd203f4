/// Finds the exact bytes of every inline by following the source of its block.
///
/// libcmark's own inline positions are wrong after a code span of several lines, on lazy continuation lines and in indented
/// continuations. Its literals are right, so each is read against the source from where the one before it ended.
enum InlineAlignment {
  static func align(_ nodes: inout [Node], with source: SourceText) {
    var index = 0
    while index < nodes.count {
      if nodes[index].isLeafWithInlines {
        alignBlock(index, &nodes, source)
        index = nodes[index].end
      } else {
        index += 1
      }
    }
  }

  private static func alignBlock(_ block: Int, _ nodes: inout [Node], _ source: SourceText) {
    let end = nodes[block].end
    guard end > block + 1 else { return }
    let limit = end < nodes.count ? max(nodes[end].range.lowerBound, nodes[block].range.upperBound) : source.bytes.count
    var cursor = InlineCursor(
      bytes: source.bytes, offset: nodes[block].range.lowerBound, limit: limit, quotes: quotes(around: block, nodes))
    if nodes[block].kind == .paragraph || !cursor.skipHeadingMarker() { cursor.skipReferenceDefinitions() }
    var open: [Int] = []
    for index in (block + 1)..<end {
      while let last = open.last, nodes[last].end == index {
        open.removeLast()
        close(last, &nodes, &cursor)
      }
      let start = self.open(index, &nodes, &cursor)
      nodes[index].range = start..<max(start, cursor.offset)
      if nodes[index].end > index + 1 || nodes[index].kind.isInlineContainer { open.append(index) }
    }
    while let last = open.popLast() { close(last, &nodes, &cursor) }
  }

  private static func quotes(around block: Int, _ nodes: [Node]) -> Int {
    var count = 0
    var index = block
    while index != 0 {
      index = nodes[index].parent
      if nodes[index].kind == .blockQuote { count += 1 }
    }
    return count
  }

  /// Moves over what opens a node, or over the whole of a leaf; returns where it starts.
  private static func open(_ index: Int, _ nodes: inout [Node], _ cursor: inout InlineCursor) -> Int {
    let isAutomatic = index > 0 && nodes[nodes[index].parent].kind.isAutomaticLink
    switch nodes[index].kind {
    case .text(let literal): return cursor.skip(literal, escapes: isAutomatic ? .none : .markdown)
    case .htmlInline(let literal): return cursor.skip(literal, escapes: .none)
    case .code(let literal): return cursor.skipCodeSpan(literal)
    case .softBreak, .lineBreak: return cursor.skipLineBreak()
    case .emphasis: return cursor.skip(delimiters: 1)
    case .strong: return cursor.skip(delimiters: 2)
    case .image: return cursor.skip(delimiters: 2)
    case .link(var link):
      if cursor.byte == UInt8(ascii: "<") {
        link.syntax = .automatic(destination: cursor.offset..<cursor.offset)
        nodes[index].kind = .link(link)
      }
      return cursor.skip(delimiters: 1)
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak:
      preconditionFailure("a paragraph and a heading hold inlines only")
    }
  }

  private static func close(_ index: Int, _ nodes: inout [Node], _ cursor: inout InlineCursor) {
    let start = nodes[index].range.lowerBound
    switch nodes[index].kind {
    case .emphasis: _ = cursor.skip(delimiters: 1)
    case .strong: _ = cursor.skip(delimiters: 2)
    case .link(var link):
      if nodes[index].kind.isAutomaticLink {
        link.syntax = .automatic(destination: (start + 1)..<max(start + 1, cursor.offset))
        _ = cursor.skip(delimiters: 1)
      } else {
        link.syntax = cursor.skipLinkTail()
      }
      nodes[index].kind = .link(link)
    case .image(var link):
      link.syntax = cursor.skipLinkTail()
      nodes[index].kind = .image(link)
    default: return
    }
    nodes[index].range = start..<max(start, cursor.offset)
  }
}

extension Node.Kind {
  fileprivate var isInlineContainer: Bool {
    switch self {
    case .emphasis, .strong, .link, .image: true
    default: false
    }
  }

  var isAutomaticLink: Bool {
    if case .link(let link) = self, case .automatic = link.syntax { true } else { false }
  }
}
