/// Something that a search finds: a page, or an entry of one.
struct SearchDocument: Sendable {
  /// What it is, the first to be found first.
  enum Kind: Int, Sendable, CaseIterable {
    case state, event, rule, variable, article, scenario, requirement, entry, page
  }

  let kind: Kind
  let title: String
  /// Where it is, relative to the folder of its language.
  let address: String
  /// What is said of it in a list.
  let summary: String
  /// How much each token counts.
  let tokens: [String: Int]

  /// However often a token occurs in a text, it counts no more than this, so that a long page is not found first for its length.
  private static let mostOfText: Int = 8
  /// What explains counts more than what mentions.
  private static let explanation: Int = 6
  /// What a query that is the whole title counts.
  private static let wholeTitle: Int = 40

  init(_ kind: Kind, title: String, address: String, summary: String, text: String) {
    self.kind = kind
    self.title = title
    self.address = address
    self.summary = Self.shortened(summary)
    var body = SearchTokens()
    body.add(summary, weight: 2)
    body.add(text, weight: 1)
    var head = SearchTokens()
    head.add(title, weight: 1)
    var tokens = body.weights.mapValues { min($0, Self.mostOfText) + (kind == .article ? Self.explanation : 0) }
    let share = max(Self.mostOfText + 2, Self.wholeTitle / max(1, head.weights.count))
    for token in head.weights.keys { tokens[token, default: 0] += share }
    let name = title.lowercased()
    if head.weights[name] != nil { tokens[name, default: 0] += Self.wholeTitle - share }
    self.tokens = tokens
  }

  /// A summary without markup, of at most so many bytes that a list of them stays small.
  private static func shortened(_ text: String) -> String {
    let plain = text.withoutBackticks
    guard plain.utf8.count > 150 else { return plain }
    var short = ""
    for character in plain {
      if short.utf8.count + character.utf8.count > 145 { break }
      short.append(character)
    }
    return short + "…"
  }
}

extension SearchDocument {
  /// A page as what a search finds.
  init(_ page: PageSource, text: String) {
    let kind: Kind =
      switch (page.part, page.group) {
      case (.articles, _): .article
      case (_, "states") where page.path != page.group: .state
      case (_, "events") where page.path != page.group: .event
      case (_, "scenarios") where page.path != page.group: .scenario
      default: .page
      }
    self.init(kind, title: page.title, address: SiteAddress.written(page.path) + ".html", summary: page.description, text: text)
  }

  /// The entries that the pages of a language have for names of the model.
  static func entries(of names: Names, in texts: Texts) -> [SearchDocument] {
    names.all.compactMap { name in
      guard let named = names[name], let address = named.address, let anchor = address.anchor, named.name == name else { return nil }
      let kind: Kind =
        switch named {
        case .rule: .rule
        case .symbol, .timer, .queue: .variable
        case .requirement: .requirement
        case .state, .alias, .event, .scenario, .choice, .omission, .kind, .counter, .property, .ablation: .entry
        }
      let summary = NameLinks.summary(of: named, in: texts) ?? ""
      return SearchDocument(kind, title: name, address: "\(SiteAddress.written(address.page)).html#\(anchor)", summary: summary, text: "")
    }
  }
}
