/// The ways from each page of a language to the others. Its size does not grow with the site.
struct Navigation: Sendable {
  /// At most so many articles are listed on each page: those around the page's own.
  private static let listedArticles = 12

  /// The articles but the home page, in order.
  let articles: [PageSource]
  /// The parts of the reference.
  let reference: [PageSource]
  /// The home page.
  let home: PageSource?
  private let positions: [String: Int]

  /// The ways among the pages of a language.
  init(of pages: [PageSource]) {
    home = pages.first { $0.path == "index" }
    articles = pages.filter { $0.part == .articles && $0.path != "index" }
    positions = Dictionary(uniqueKeysWithValues: articles.enumerated().map { ($1.path, $0) })
    let made = pages.filter { $0.part == .reference }
    reference = ContentsPage.parts(of: made)
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
