/// The ways from each page of a language to the others. Its size does not grow with the site.
struct Navigation: Sendable {
  /// One way on.
  struct Entry: Sendable {
    let title: String
    let page: String
    let fragment: String?
    /// The group of pages that it stands for.
    let group: String
  }

  /// At most so many articles are listed on each page: those around the page's own.
  private static let listedArticles = 12

  /// The articles but the home page, in order.
  let articles: [PageSource]
  /// The parts of the reference.
  let reference: [Entry]
  /// The home page.
  let home: PageSource?
  private let positions: [String: Int]

  /// The ways among the pages of a language.
  init(of pages: [PageSource], _ interface: Interface) {
    home = pages.first { $0.path == "index" }
    articles = pages.filter { $0.part == .articles && $0.path != "index" }
    positions = Dictionary(uniqueKeysWithValues: articles.enumerated().map { ($1.path, $0) })
    let parts = pages.filter { $0.part == .reference && $0.path != ContentsPage.path }
    let contents = pages.first { $0.path == ContentsPage.path }
    var seen: Set<String> = []
    var reference: [Entry] = []
    for page in parts where page.group.isEmpty || seen.insert(page.group).inserted {
      if page.group.isEmpty {
        guard !parts.contains(where: { $0.group == page.path }) else { continue }
        reference.append(Entry(title: page.title, page: page.address, fragment: nil, group: ""))
      } else if let own = parts.first(where: { $0.path == page.group }) {
        reference.append(Entry(title: own.title, page: own.address, fragment: nil, group: page.group))
      } else if let contents {
        let title = ContentsPage.title(of: page.group, interface)
        reference.append(Entry(title: title, page: contents.address, fragment: HeadingIDs.id(of: title), group: page.group))
      }
    }
    if let contents { reference.append(Entry(title: contents.title, page: contents.address, fragment: nil, group: "")) }
    self.reference = reference
  }

  /// The articles that a page lists.
  func listed(on page: PageSource) -> ArraySlice<PageSource> {
    let middle = positions[page.path] ?? 0
    let start = max(0, min(middle - Self.listedArticles / 2, articles.count - Self.listedArticles))
    return articles[start..<min(start + Self.listedArticles, articles.count)]
  }

  /// The articles before and after one; the home page is before the first.
  func neighbours(of page: PageSource) -> (previous: PageSource?, next: PageSource?) {
    guard page.part == .articles else { return (nil, nil) }
    guard let index = positions[page.path] else { return (nil, articles.first) }
    return (index == 0 ? home : articles[index - 1], index + 1 < articles.count ? articles[index + 1] : nil)
  }
}
