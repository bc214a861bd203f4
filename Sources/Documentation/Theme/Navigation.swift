/// The ways from each page of a language to the others. Its size does not grow with the site.
struct Navigation: Sendable {
  /// At most so many articles are listed on each page under one purpose: those around the page's own.
  private static let listedArticles = 12

  /// The home page.
  let home: PageSource?
  /// The articles but the home page, by what a reader comes to them for, in order.
  private let articles: [PageSource.Purpose: [PageSource]]
  /// The parts of the reference, by what a reader comes to them for, in order.
  private let reference: [PageSource.Purpose: [PageSource]]
  /// Pages that are read one after the other, and the place of each page in them.
  private let sequences: [[PageSource]]
  private let places: [String: (sequence: Int, place: Int)]

  /// The ways among the pages of a language.
  init(of pages: [PageSource]) {
    home = pages.first { $0.path == "index" }
    let written = pages.filter { $0.part == .articles && $0.path != "index" }
    let made = pages.filter { $0.part == .reference }
    articles = Dictionary(grouping: written, by: \.purpose)
    reference = Dictionary(grouping: ContentsPage.parts(of: made), by: \.purpose)
    var groups: [String] = []
    var grouped: [String: [PageSource]] = [:]
    for page in made where !page.group.isEmpty {
      if grouped[page.group] == nil { groups.append(page.group) }
      grouped[page.group, default: []].append(page)
    }
    let learned = PageSource.Purpose.allCases.flatMap { purpose in written.filter { $0.purpose == purpose } }
    sequences = [[home].compactMap { $0 } + learned] + groups.map { grouped[$0] ?? [] }
    var places: [String: (sequence: Int, place: Int)] = [:]
    for (number, sequence) in sequences.enumerated() {
      for (place, page) in sequence.enumerated() { places[page.path] = (number, place) }
    }
    self.places = places
  }

  /// What a page lists under a purpose: articles around its own, then the parts of the reference.
  func listed(_ purpose: PageSource.Purpose, on page: PageSource) -> [PageSource] {
    let articles = articles[purpose] ?? []
    let middle = articles.firstIndex { $0.path == page.path } ?? 0
    let start = max(0, min(middle - Self.listedArticles / 2, articles.count - Self.listedArticles))
    return articles[start..<min(start + Self.listedArticles, articles.count)] + (reference[purpose] ?? [])
  }

  /// The page that lists a page's group, where there is one.
  func part(of page: PageSource) -> PageSource? {
    PageSource.Purpose.allCases.lazy.compactMap { purpose in
      reference[purpose]?.first { $0.path == page.group && $0.path != page.path }
    }.first
  }

  /// The pages before and after one that is read in an order.
  func neighbours(of page: PageSource) -> (previous: PageSource?, next: PageSource?) {
    guard let (sequence, place) = places[page.path] else { return (nil, nil) }
    let pages = sequences[sequence]
    return (place == 0 ? nil : pages[place - 1], place + 1 < pages.count ? pages[place + 1] : nil)
  }
}
