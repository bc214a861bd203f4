import CommonMark

/// The page that lists all pages of a language, so that no other page has to.
struct ContentsPage {
  /// Its path in its language.
  static let path = "contents"

  let articles: [PageSource]
  let reference: [PageSource]
  let texts: Texts

  /// The page.
  var page: PageSource {
    let interface = texts.interface
    var text = ""
    text += section(interface("site.articles"), articles)
    text += section(interface("site.reference"), reference.filter(\.group.isEmpty))
    for group in Self.groups(of: reference) {
      text += section(Self.title(of: group, interface), reference.filter { $0.group == group })
    }
    return PageSource(
      path: Self.path, language: texts.language, part: .reference,
      file: SourceFile(name: "\(texts.language)/\(Self.path)", text: SourceText(text)), bodyOffset: 0, title: interface("site.contents"),
      description: interface("site.contents.description"), order: Int.max)
  }

  /// The groups of pages in the order in which they first occur.
  static func groups(of pages: [PageSource]) -> [String] {
    var seen: Set<String> = []
    return pages.map(\.group).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// The title of a group.
  static func title(of group: String, _ interface: Interface) -> String {
    let key = "group.\(group)"
    return Interface.english[key] == nil ? group : interface(key)
  }

  private func section(_ title: String, _ pages: [PageSource]) -> String {
    guard !pages.isEmpty else { return "" }
    let lines = pages.map { page in
      let description = page.description.isEmpty ? "" : "  \n  \(page.description)"
      return "- [\(Self.escaped(page.title))](\(page.path).md)\(description)\n"
    }
    return "## \(Self.escaped(title))\n\n\(lines.joined())\n"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += "\\`*_[]<>&#".contains($1) ? "\\\($1)" : "\($1)" }
  }
}
