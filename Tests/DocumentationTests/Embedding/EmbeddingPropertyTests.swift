import CommonMark
import Testing

@testable import Documentation

/// The same numbers on every machine: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Notes put together at random from what notes are made of, directives among it.
struct RandomNotes {
  var numbers: SeededNumbers

  private let blocks = [
    "# 标题 one", "plain *text* `code`", "```\nfenced\n<!-- docgen table no -->\n```", "<!-- docgen diagram a -->",
    "<!-- docgen table b state=x -->", "<!-- docgen count c -->",
    "It takes <!-- docgen count d what=segments --> 三 of <!-- docgen count e -->",
    "<!-- a comment -->", "---", "text\n<!-- docgen diagram tight -->\ntext", "[a](b) <kbd>c</kbd> &amp; \\*", "    indented",
    "a <!-- docgen wrong x --> b", "trailing  \nspaces\t", "<!-- docgen table c   -->  ",
  ]
  private let containers: [(first: String, rest: String)] = [
    ("", ""), ("", ""), ("> ", "> "), ("- ", "  "), ("10. ", "    "), ("> - ", ">   "), (">", ">"), ("  * ", "    "), ("- > ", "  > "),
  ]

  mutating func text() -> String {
    var lines: [String] = []
    for _ in 0..<Int.random(in: 0...8, using: &numbers) {
      let container = containers[Int.random(in: 0..<containers.count, using: &numbers)]
      var first = true
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let block = blocks[Int.random(in: 0..<blocks.count, using: &numbers)]
        for line in block.split(separator: "\n", omittingEmptySubsequences: false) {
          lines.append((first ? container.first : container.rest) + line)
          first = false
        }
        if Bool.random(using: &numbers) { lines.append(container.rest.trimmingSpacesAtEnd) }
      }
      if Bool.random(using: &numbers) { lines.append("") }
    }
    let end = Bool.random(using: &numbers) ? "\n" : "\r\n"
    let mark = Bool.random(using: &numbers) ? "\u{FEFF}" : ""
    return mark + lines.joined(separator: end) + (Bool.random(using: &numbers) ? end : "")
  }
}

@Suite struct EmbeddingPropertyTests {
  @Test func fillingTwiceChangesNothing() {
    var notes = RandomNotes(numbers: SeededNumbers(state: 1))
    var filledFiles = 0
    for _ in 0..<500 {
      let text = notes.text()
      let once = fill(text)
      guard once.findings.isEmpty else {
        #expect(once.text == text)
        continue
      }
      let twice = fill(once.text)
      #expect(
        twice.findings.isEmpty && twice.bytes == once.bytes && twice.outdated.isEmpty,
        "\(text)\n=====\n\(once.text)\n=====\n\(twice.text)\(twice.report)")
      if once.bytes != Array(text.utf8) { filledFiles += 1 }
    }
    #expect(filledFiles > 250)
  }

  @Test func onlyRegionsChange() {
    var notes = RandomNotes(numbers: SeededNumbers(state: 2))
    for _ in 0..<500 {
      let text = notes.text()
      let filled = fill(text)
      guard filled.findings.isEmpty else { continue }
      #expect(emptied(filled) == text, "\(filled.text)")
      let updated = fill(filled.text, version: 2)
      #expect(updated.bytes == fill(text, version: 2).bytes)
      #expect(updated.outdated.count == updated.regions.count)
    }
  }

  /// A filled file without what filling put there.
  private func emptied(_ outcome: Embedding.Outcome) -> String {
    let file = SourceFile(name: "n.md", text: SourceText(outcome.bytes))
    let regions = embedding().fill(file).regions
    var edits: [Edit] = []
    for region in regions {
      guard let content = region.content, let sum = region.directive.options.first(where: { $0.key.text == "sum" }) else { continue }
      edits.append(Edit(range: (sum.key.range.lowerBound - 1)..<sum.value.range.upperBound, text: ""))
      switch region.place {
      case .inline: edits.append(Edit(range: content.lowerBound..<(content.upperBound + "<!-- docgen end -->".utf8.count), text: ""))
      case .block:
        let line = file.text.lines[file.text.lineIndex(at: content.upperBound)]
        let start = file.text.lines[file.text.lineIndex(at: content.lowerBound) - 1].range.upperBound
        edits.append(Edit(range: start..<line.range.upperBound, text: ""))
      }
    }
    return String(decoding: Edit.apply(edits, to: outcome.bytes), as: UTF8.self)
  }
}
