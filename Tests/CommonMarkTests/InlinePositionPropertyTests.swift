import Testing

@testable import CommonMark

/// Whatever the Markdown, each inline's range starts and ends with its own delimiters, and ranges follow one another.
@Suite struct InlinePositionPropertyTests {
  private let tokens = [
    "a", "b c", "三", " ", "  ", "\n", "\n", "\n> ", "\n  ", "\n\n", "\n- ", "`", "`", "``", "*", "**", "_", "[", "]", "](u)", "](u \"t\")",
    "![", "[r]", "<http://x>", "<kbd>", "<!-- c -->", "\\", "\\*", "&amp;", "&copy;", "&no;", "#", "\t", "(", ")", "<", ">", "\r\n", "!",
    "\n\n[r]: /x 'y'\n", "\n===\n", "~~~\n", "&ngE;", "\0",
  ]

  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
    }
  }

  @Test func rangesHoldTheirInlines() throws {
    var numbers = Numbers(state: 7)
    var inlines = 0
    var lost = 0
    for _ in 0..<5_000 {
      let count = Int.random(in: 1...24, using: &numbers)
      let text = (0..<count).map { _ in tokens[Int.random(in: 0..<tokens.count, using: &numbers)] }.joined()
      let document = try Document(parsing: text)
      var reached = 0
      for (index, node) in document.nodes.enumerated() where !node.isBlock {
        inlines += 1
        let source = document.source.text(node.range)
        if node.range.lowerBound < reached || !Self.isPlausible(source, node.kind) { lost += 1 }
        reached = max(reached, node.range.lowerBound)
        #expect(node.range.upperBound <= document.source.bytes.count && document.offset(ofUTF8: 0, in: index) >= 0)
      }
    }
    #expect(inlines > 20_000)
    #expect(lost == 0)
  }

  private static func isPlausible(_ source: String, _ kind: Node.Kind) -> Bool {
    switch kind {
    case .code: source.hasPrefix("`") && source.hasSuffix("`") && source.utf8.count > 2
    case .htmlInline: source.hasPrefix("<") && source.hasSuffix(">")
    case .link: source.hasPrefix("[") || (source.hasPrefix("<") && source.hasSuffix(">"))
    case .image: source.hasPrefix("![")
    case .emphasis, .strong: source.utf8.first == source.utf8.last && (source.hasPrefix("*") || source.hasPrefix("_"))
    case .text(let text): text.utf8.count == 0 || source.utf8.count > 0
    case .softBreak, .lineBreak: source.contains { $0.isNewline }
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak: false
    }
  }
}
