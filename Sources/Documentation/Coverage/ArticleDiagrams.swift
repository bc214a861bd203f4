import CommonMark

extension ContentFolder {
  /// The ids of the scenarios that each article of a language draws with their rules, by the article's path.
  public func scenariosDrawn(in language: String) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for article in articles where article.language == language {
      guard let document = try? article.file.parse(from: article.bodyOffset) else { continue }
      for directive in DirectiveScan(document, table: DirectiveExpander.table).blocks.values {
        if let id = directive.scenarioDrawn { found[article.path, default: []].insert(id) }
      }
    }
    return found
  }
}

extension Directive {
  /// The scenario whose run this directive shows with its rules, as it was declared.
  fileprivate var scenarioDrawn: String? {
    let isChanged = options.contains { $0.key.text == "profile" || $0.key.text.hasPrefix("set.") }
    guard !isChanged, self["rules"] != "no" else { return nil }
    switch kind.text {
    case "diagram", "player": return arguments.first?.text
    default: return nil
    }
  }
}
