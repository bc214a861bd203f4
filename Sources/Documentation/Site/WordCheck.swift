import CommonMark

/// Checks the names in the words and code spans that a person wrote, each at its exact place.
struct WordCheck: Sendable {
  let names: NameCheck

  /// What is wrong with the names of a page's text. Code blocks, addresses, HTML and the values of directives are not words.
  func problems(in document: Document, table: DirectiveTable) -> [Problem] {
    let scan = DirectiveScan(document, table: table)
    var problems: [Problem] = []
    var index = 0
    while index < document.nodes.count {
      let node = document.nodes[index]
      if let inline = scan.inlines[index] {
        index = max(index + 1, document.nodes[inline.lastNode].end)
        continue
      }
      switch node.kind {
      case .text(let text) where !isAddress(node, document):
        problems += names.problems(inProse: text) { document.offset(ofUTF8: $0, in: index) }
      case .code(let text): problems += names.problems(inCode: text) { document.offset(ofUTF8: $0, in: index) }
      case .text, .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak: break
      case .softBreak, .lineBreak, .htmlInline, .emphasis, .strong, .link, .image: break
      }
      index += 1
    }
    return problems
  }

  /// What is wrong with the names in a part of a file whose code spans stand between single backticks, as in YAML.
  func problems(in file: SourceFile, _ range: Range<Int>) -> [Problem] {
    var problems: [Problem] = []
    for line in file.text.lines where line.range.overlaps(range) {
      let line = line.range.clamped(to: range)
      var start = line.lowerBound
      var isCode = false
      for part in file.text.bytes[line].split(separator: UInt8(ascii: "`"), omittingEmptySubsequences: false) {
        let text = String(decoding: part, as: UTF8.self)
        let from = start
        problems += isCode ? names.problems(inCode: text) { from + $0 } : names.problems(inProse: text) { from + $0 }
        start = part.endIndex + 1
        isCode.toggle()
      }
    }
    return problems
  }

  private func isAddress(_ text: Node, _ document: Document) -> Bool {
    guard case .link(let link) = document.nodes[text.parent].kind, case .automatic = link.syntax else { return false }
    return true
  }
}
