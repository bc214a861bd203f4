import CommonMark

/// Decides which HTML that a person wrote stays HTML: a few elements without attributes, each closed in the block that opens it.
/// All other HTML is shown as text, and comments are left out.
struct RawHTML {
  /// A stretch of raw HTML as it is put into the page.
  enum Piece: Equatable {
    case markup(String)
    case text(String)
  }

  /// The pieces of each HTML block and inline HTML.
  private(set) var pieces: [Int: [Piece]] = [:]
  private(set) var problems: [Problem] = []

  static let hint = "only <br>, <kbd>, <sub>, <sup>, <details> with <summary> stay HTML, without attributes and closed in the same block"

  init(_ document: Document) {
    var families: [Int: [Int]] = [:]
    for (index, node) in document.nodes.enumerated() {
      switch node.kind {
      case .htmlBlock, .htmlInline: families[node.parent, default: []].append(index)
      default: continue
      }
    }
    for family in families.sorted(by: { $0.key < $1.key }) { decide(family.value, document) }
    problems.sort { $0.offset < $1.offset }
  }

  private mutating func decide(_ family: [Int], _ document: Document) {
    var tokens: [RawHTMLToken] = []
    for node in family {
      switch document.nodes[node].kind {
      case .htmlBlock(let literal): tokens += RawHTMLToken.tokens(of: literal, node: node)
      case .htmlInline(let literal): tokens += RawHTMLToken.tokens(of: literal, node: node)
      default: continue
      }
    }
    let isBlock = family.first.map { document.nodes[$0].isBlock } ?? false
    let kept = RawHTMLBalance(tokens, isBlock: isBlock).kept
    var reported: Set<Int> = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .comment: pieces[token.node, default: []] += []
      case .text: pieces[token.node, default: []].append(.text(token.text))
      case .open(let name), .void(let name):
        pieces[token.node, default: []].append(kept.contains(index) ? .markup("<\(name)>") : .text(token.text))
      case .close(let name):
        pieces[token.node, default: []].append(kept.contains(index) ? .markup("</\(name)>") : .text(token.text))
      case .other: pieces[token.node, default: []].append(.text(token.text))
      }
      if token.isMarkup, !kept.contains(index), reported.insert(token.node).inserted {
        problems.append(
          Problem(
            "html.raw", "this HTML is shown as text", hint: Self.hint, at: document.offset(ofUTF8: token.offset, in: token.node)))
      }
    }
  }
}
