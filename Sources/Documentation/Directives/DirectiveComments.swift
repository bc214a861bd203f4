import CommonMark

/// The comments of a document that start with `docgen`, in order, and those that are no directive.
///
/// A block directive is an HTML block whose whole text is one comment; an inline one is an inline HTML comment. In code they are text.
struct DirectiveComments {
  /// One comment that parses.
  struct Comment {
    /// The index of its HTML block or inline HTML.
    let node: Int
    let isBlock: Bool
    let range: Range<Int>
    let content: DirectiveParser.Result
  }

  private(set) var comments: [Comment] = []
  private(set) var problems: [Problem] = []
  private let document: Document

  init(in document: Document) {
    self.document = document
    for index in document.nodes.indices {
      switch document.nodes[index].kind {
      case .htmlBlock: readBlock(index)
      case .htmlInline: readInline(index)
      case .text(let literal): readText(literal, index)
      case .document, .blockQuote, .list, .item, .codeBlock, .paragraph, .heading, .thematicBreak: continue
      case .softBreak, .lineBreak, .code, .emphasis, .strong, .link, .image: continue
      }
    }
  }

  private mutating func readBlock(_ node: Int) {
    let bytes = document.source.bytes
    let range = document.nodes[node].range
    let start = bytes[range].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? range.lowerBound
    guard DirectiveParser.isDirective(bytes, at: start) else { return warnOfDirectives(within: range) }
    let line = document.source.lines[document.source.lineIndex(at: start)].range
    guard let end = Self.commentEnd(bytes, in: start..<line.upperBound) else {
      problems.append(
        Problem("directive.unclosed", "this directive is not closed on its line", hint: "end it with ` -->`", at: start))
      return
    }
    if let rest = bytes[end..<max(end, range.upperBound)].first(where: { $0 > 0x20 }) {
      let offset = bytes[end..<range.upperBound].firstIndex(of: rest) ?? end
      problems.append(
        Problem(
          "directive.starts-line", "a directive at the start of a line must stand alone on it",
          hint: "put a word before an inline directive; move a block directive's neighbours to other lines", at: offset))
      return
    }
    read(start..<end, node, isBlock: true)
  }

  private mutating func readInline(_ node: Int) {
    let range = document.nodes[node].range
    if DirectiveParser.isDirective(document.source.bytes, at: range.lowerBound) { read(range, node, isBlock: false) }
  }

  /// A comment with `--` in it, or without an end, is text to CommonMark.
  private mutating func readText(_ literal: String, _ node: Int) {
    let text = Array(literal.utf8)
    for index in text.indices where text[index] == UInt8(ascii: "<") && DirectiveParser.isDirective(text, at: index) {
      let offset = document.offset(ofUTF8: index, in: node)
      guard document.source.bytes[offset] == UInt8(ascii: "<") else { continue }
      problems.append(
        Problem(
          "directive.syntax", "this is not a comment: `--` stands in it, or it has no end",
          hint: "write `<!-- docgen … -->` on one line without `--`", at: offset))
    }
  }

  private mutating func read(_ range: Range<Int>, _ node: Int, isBlock: Bool) {
    do {
      let content = try DirectiveParser.parse(range, in: document.source)
      comments.append(Comment(node: node, isBlock: isBlock, range: range, content: content))
    } catch {
      problems.append(error)
    }
  }

  private mutating func warnOfDirectives(within range: Range<Int>) {
    for offset in range where DirectiveParser.isDirective(document.source.bytes, at: offset) {
      problems.append(
        Problem(
          "directive.in-html", "a directive within other HTML is not carried out", hint: "put blank lines around it", at: offset,
          severity: .warning))
    }
  }

  private static func commentEnd(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
    guard range.count >= 7 else { return nil }
    return ((range.lowerBound + 4)...(range.upperBound - 3)).first { bytes[$0...].starts(with: "-->".utf8) }.map { $0 + 3 }
  }
}
