@testable import CommonMark
import Testing

@Suite struct DocumentTests {
  @Test func blocksAndInlinesInTheOrderInWhichTheyOpen() throws {
    let document = try Document(parsing: "# Title\n\n3. one *two* `three`\n\n> [a](b \"c\")\n")
    #expect(
      document.nodes.map(\.kind) == [
        .document, .heading(level: 1), .text("Title"),
        .list(Node.List(start: 3, isTight: true)), .item, .paragraph, .text("one "), .emphasis, .text("two"), .text(" "),
        .code("three"), .blockQuote, .paragraph, .link(try #require(document.link)), .text("a"),
      ])
    #expect(document.children(of: 0).count == 3)
    #expect(document.plainText(of: 3) == "one two three")
    #expect(document.link?.destination == "b")
    #expect(document.link?.title == "c")
  }

  @Test func walkOpensAndClosesEveryNodeOnce() throws {
    let document = try Document(parsing: "- a\n  > *b*\n\nc\n")
    var open: [Int] = []
    var count = 0
    for step in document.walk {
      switch step {
      case .open(let index):
        open.append(index)
        count += 1
      case .close(let index): #expect(open.popLast() == index)
      }
    }
    #expect(open.isEmpty)
    #expect(count == document.nodes.count)
  }

  @Test func deepNestingNeedsNoStack() throws {
    let emphasis = String(repeating: "*a **b ", count: 20_000) + String(repeating: "** *", count: 20_000)
    let document = try Document(parsing: emphasis)
    #expect(document.walk.reduce(0) { count, _ in count + 1 } == 2 * document.nodes.count)
  }

  @Test func parsingFromALaterLineKeepsTheLinesOfTheFile() throws {
    let source = SourceText("---\nx: 1\n---\n\n# A `b`\n")
    let document = try Document(parsing: source, from: 13)
    let code = try #require(document.nodes.firstIndex { $0.kind == .code("b") })
    #expect(document.position(of: code) == SourcePosition(line: 5, column: 5))
  }

  @Test func anEmptyBodyParses() throws {
    #expect(try Document(parsing: "").nodes.count == 1)
    #expect(try Document(parsing: SourceText("---\n---\n"), from: 8).nodes.count == 1)
  }
}

@Suite struct LimitsTests {
  @Test(
    arguments: [
      ([0x61, 0x80], 1), ([0xC0, 0xAF], 0), ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0xE4, 0xB8], 1),
    ] as [([UInt8], Int)])
  func invalidUTF8IsPlaced(_ bytes: [UInt8], _ offset: Int) {
    #expect(throws: ParseError(problem: .invalidUTF8, offset: offset)) { try Document(parsing: SourceText(bytes)) }
  }

  @Test func everyScalarIsValid() throws {
    _ = try Document(parsing: "a é 三 👩‍💻 \u{10FFFF} \u{D7FF} \u{E000}")
  }

  @Test func sizeAndDepthAreCapped() {
    #expect(throws: ParseError(problem: .tooLarge(limit: 1 << 20), offset: 1 << 20)) {
      try Document(parsing: String(repeating: "a", count: (1 << 20) + 1))
    }
    #expect(throws: ParseError(problem: .tooDeep(limit: 100), offset: 200)) {
      try Document(parsing: String(repeating: "- ", count: 60_000))
    }
    #expect(throws: ParseError(problem: .tooDeep(limit: 100), offset: 102)) {
      try Document(parsing: "a\n" + String(repeating: ">", count: 101))
    }
    #expect(throws: ParseError(problem: .tooManyBrackets(limit: 5_000), offset: 15_001)) {
      try Document(parsing: String(repeating: "![[]()", count: 15_001))
    }
  }

  @Test func aRuleOfManyDashesIsNoDepth() throws {
    #expect(try Document(parsing: String(repeating: "-", count: 500)).nodes.count == 2)
    #expect(try Document(parsing: String(repeating: "> ", count: 100) + "a").nodes.count == 103)
  }
}

extension Document {
  var link: Node.Link? {
    for node in nodes {
      if case .link(let link) = node.kind { return link }
    }
    return nil
  }
}
