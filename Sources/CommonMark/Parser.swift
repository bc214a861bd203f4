import CCmark

/// Runs libcmark over a text and copies its nodes into values. The tree of libcmark lives only as long as one call.
struct Parser {
  let source: SourceText
  let body: Int
  private let linesBefore: Int

  init(source: SourceText, from body: Int) {
    self.source = source
    self.body = body
    linesBefore = body >= source.bytes.count ? source.lines.count : source.lineIndex(at: body)
  }

  func nodes() -> [Node] {
    let root = source.bytes.withUnsafeBytes { buffer in
      let text = UnsafeRawBufferPointer(rebasing: buffer[min(body, buffer.count)...])
      return cmark_parse_document(text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count, CMARK_OPT_DEFAULT)
    }
    guard let root, let iterator = cmark_iter_new(root) else {
      preconditionFailure("libcmark returns a document for every text, or ends the process when memory is short")
    }
    defer {
      cmark_iter_free(iterator)
      cmark_node_free(root)
    }
    return copy(iterator)
  }

  private func copy(_ iterator: OpaquePointer) -> [Node] {
    var nodes: [Node] = []
    var open: [Int] = []
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return nodes }
      if event == CMARK_EVENT_EXIT {
        guard let index = open.popLast() else { preconditionFailure("libcmark closes only nodes that it opened") }
        nodes[index].end = nodes.count
        continue
      }
      let kind = kind(of: node)
      let index = nodes.count
      nodes.append(Node(kind: kind, range: range(of: node, kind), parent: open.last ?? 0, end: index + 1))
      if !kind.isLeaf { open.append(index) }
    }
  }

  private func range(of node: OpaquePointer, _ kind: Node.Kind) -> Range<Int> {
    let index = Int(cmark_node_get_start_line(node)) - 1 + linesBefore
    guard source.lines.indices.contains(index) else { return body..<body }
    let line = source.lines[index]
    let start = min(line.range.lowerBound + max(0, Int(cmark_node_get_start_column(node)) - 1), line.range.upperBound)
    guard case .htmlBlock(let literal) = kind else { return start..<line.range.upperBound }
    // libcmark's end of an HTML block is wrong: the literal's lines are counted instead.
    let count = max(1, literal.utf8.count { $0 == .lineFeed } + (literal.utf8.last == .lineFeed ? 0 : 1))
    let last = source.lines[min(index + count, source.lines.count) - 1]
    return start..<max(start, last.range.upperBound)
  }

  private func kind(of node: OpaquePointer) -> Node.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      let start = isOrdered ? Int(cmark_node_get_list_start(node)) : nil
      return .list(Node.List(start: start, isTight: cmark_node_get_list_tight(node) != 0))
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_CODE_BLOCK:
      return .codeBlock(info: string(cmark_node_get_fence_info(node)), text: string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock(string(cmark_node_get_literal(node)))
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_TEXT: return .text(string(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code(string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: return .htmlInline(string(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK: return .link(link(node))
    case CMARK_NODE_IMAGE: return .image(link(node))
    default: preconditionFailure("libcmark's parser makes no custom blocks or inlines")
    }
  }

  private func link(_ node: OpaquePointer) -> Node.Link {
    Node.Link(
      destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)), syntax: nil)
  }

  private func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}

extension Node.Kind {
  /// Whether libcmark's iterator opens the node without closing it.
  fileprivate var isLeaf: Bool {
    switch self {
    case .htmlBlock, .thematicBreak, .codeBlock, .text, .softBreak, .lineBreak, .code, .htmlInline: true
    case .document, .blockQuote, .list, .item, .paragraph, .heading, .emphasis, .strong, .link, .image: false
    }
  }
}
