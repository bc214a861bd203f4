import Testing

@testable import Documentation

@Suite struct SearchTests {
  private func tokens(_ text: String) -> [String] {
    var tokens = SearchTokens()
    tokens.add(text, weight: 1)
    return tokens.weights.keys.sorted()
  }

  @Test func wordsAndNames() {
    #expect(tokens("The ACKs, the acks.") == ["acks", "the"])
    #expect(tokens("A.UNA") == ["a", "a.una", "una"])
    #expect(tokens("x-y- z_1") == ["1", "x", "x-y", "y", "z", "z_1"])
    #expect(tokens("It is a-b.") == ["a", "a-b", "b", "is", "it"])
    #expect(tokens("Ärger 2³²") == ["2", "ärger"])
    #expect(tokens(" — ").isEmpty)
  }

  /// Two neighbouring characters each, whatever the words are; one alone where it stands alone.
  @Test func chinese() {
    #expect(tokens("四次挥手") == ["四次", "挥手", "次挥"].sorted())
    #expect(tokens("用 ACK 回应") == ["ack", "回应", "用"].sorted())
    #expect(tokens("，。").isEmpty)
  }

  /// However large a site is, no file of its index is: a query loads four files of tokens and ten of what is found at the most.
  @Test func filesStaySmall() {
    let documents = (0..<2_000).map { number in
      SearchDocument(
        .article, title: "Title \(number)", address: "page-\(number).html", summary: String(repeating: "很长的说明", count: 40),
        text: "common word\(number) word\(number % 97) shared text for all of them")
    }
    let files = SearchIndex(of: documents, language: "en", interface: Interface([:])).files
    let sizes = files.filter { !$0.key.hasSuffix("index.js") }.mapValues(\.count)
    #expect(sizes.values.max() ?? 0 < 6_000)
    let words = sizes.filter { $0.key.contains("/t") }.values.max() ?? 0
    let found = sizes.filter { $0.key.contains("/d") }.values.max() ?? 0
    #expect(4 * words + 10 * found + (files["en/search/index.js"]?.count ?? 0) < 51_200)
  }

  @Test func everyDocumentCanBeLoaded() {
    let documents = (0..<30).map { SearchDocument(.page, title: "T\($0)", address: "p\($0).html", summary: "", text: "") }
    let files = SearchIndex(of: documents, language: "en", interface: Interface([:])).files
    let text = files.filter { $0.key.contains("/d") }.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    for number in 0..<30 { #expect(text.contains("[\"T\(number)\",\"p\(number).html\",\"\"]")) }
  }
}
