/// A parsed CommonMark document: its source and its nodes, each with its place in the source.
public struct Document: Sendable {
  /// The text that was parsed.
  public let source: SourceText
  /// The document at index 0, then every block and inline in the order in which they open.
  public let nodes: [Node]

  /// Parses a text from an offset at which a line starts (after front matter), or from its start.
  ///
  /// Throws where the text does not keep to the limits.
  public init(parsing source: SourceText, from offset: Int? = nil, limits: Limits = Limits()) throws(ParseError) {
    try limits.check(source)
    let body = max(offset ?? source.start, source.start)
    self.source = source
    var nodes = Parser(source: source, from: body).nodes()
    InlineAlignment.align(&nodes, with: source)
    self.nodes = nodes
  }

  /// Parses a string.
  public init(parsing string: String) throws(ParseError) {
    try self.init(parsing: SourceText(string))
  }

  /// The children of a node, in order.
  public func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      children.append(child)
      child = nodes[child].end
    }
    return children
  }

  /// The text of a node and its descendants without markup, a line break as a space.
  public func plainText(of index: Int) -> String {
    var text = ""
    for node in nodes[index..<nodes[index].end] {
      switch node.kind {
      case .text(let literal), .code(let literal), .codeBlock(_, let literal): text += literal
      case .softBreak, .lineBreak: text += " "
      case .document, .blockQuote, .list, .item, .htmlBlock, .paragraph, .heading, .thematicBreak: continue
      case .htmlInline, .emphasis, .strong, .link, .image: continue
      }
    }
    return text
  }

  /// The nodes as they open and close.
  public var walk: Walk { Walk(document: self) }

  /// The place where a node starts.
  public func position(of index: Int) -> SourcePosition {
    source.position(at: nodes[index].range.lowerBound)
  }
}

/// The opening and closing of every node of a document, in order; it needs no stack of calls however deep the document is.
public struct Walk: Sequence, IteratorProtocol {
  /// One step of the walk, with the node's index.
  public enum Step: Sendable, Equatable {
    case open(Int)
    case close(Int)
  }

  private let document: Document
  private var upcoming = 0
  private var opened: [Int] = []

  init(document: Document) {
    self.document = document
  }

  public mutating func next() -> Step? {
    if let last = opened.last, document.nodes[last].end == upcoming {
      opened.removeLast()
      return .close(last)
    }
    guard upcoming < document.nodes.count else { return nil }
    opened.append(upcoming)
    upcoming += 1
    return .open(upcoming - 1)
  }
}
