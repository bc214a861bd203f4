/// Matches opening and closing tags among the HTML of one parent.
struct RawHTMLBalance {
  /// The indices of the tokens that stay HTML.
  private(set) var kept: Set<Int> = []
  private let tokens: [RawHTMLToken]

  init(_ tokens: [RawHTMLToken], isBlock: Bool) {
    self.tokens = tokens
    var open: [(name: String, index: Int)] = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .void: kept.insert(index)
      case .open(let name):
        let isPhrasing = name != "details" && name != "summary"
        if isPhrasing || (isBlock && !open.contains { $0.name != "details" }) { open.append((name, index)) }
      case .close(let name):
        guard let place = open.lastIndex(where: { $0.name == name }) else { continue }
        let start = open[place].index
        open.removeSubrange(place...)
        // Only `details` may hold blocks; another element around paragraphs would not be valid HTML.
        guard name == "details" || !isBlock || tokens[start].node == token.node else { continue }
        guard name != "details" || hasSummary(start) else { continue }
        guard name != "summary" || isFirstInDetails(start) else { continue }
        kept.formUnion([start, index])
      case .text, .comment, .other: continue
      }
    }
    dropSummariesWithoutDetails()
  }

  private func next(after index: Int) -> Int? {
    tokens.indices.dropFirst(index + 1).first { !isBlank(tokens[$0]) }
  }

  private func isBlank(_ token: RawHTMLToken) -> Bool { token.kind == .text && token.text.allSatisfy(\.isWhitespace) }

  private func hasSummary(_ details: Int) -> Bool {
    guard let next = next(after: details) else { return false }
    return tokens[next].kind == .open("summary") && kept.contains(next) && tokens[next].node == tokens[details].node
  }

  private func isFirstInDetails(_ summary: Int) -> Bool {
    guard let previous = tokens.indices.prefix(summary).last(where: { !isBlank(tokens[$0]) }) else { return false }
    return tokens[previous].kind == .open("details")
  }

  private mutating func dropSummariesWithoutDetails() {
    var isDropping = false
    for index in tokens.indices where kept.contains(index) {
      switch tokens[index].kind {
      case .open("summary"):
        let details = tokens.indices.prefix(index).last { tokens[$0].kind == .open("details") }
        isDropping = details.map { !kept.contains($0) } ?? true
        if isDropping { kept.remove(index) }
      case .close("summary"):
        if isDropping { kept.remove(index) }
        isDropping = false
      default: continue
      }
    }
  }
}
