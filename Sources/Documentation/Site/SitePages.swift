/// The pages of a site by their addresses, and how one leads to another.
struct SitePages: Sendable {
  /// All pages: by language in the order in which languages are offered, then as they were given.
  let all: [PageSource]
  /// The languages in the order in which they are offered.
  let languages: [String]
  private let byAddress: [String: PageSource]
  private let assets: Set<String>

  /// Pages with the files beside them. Of two pages with one address the first counts.
  init(_ pages: [PageSource], languages: [String], assets: Set<String>) {
    self.languages = languages
    self.assets = assets
    var byAddress: [String: PageSource] = [:]
    var all: [PageSource] = []
    for page in pages where byAddress[page.address] == nil {
      byAddress[page.address] = page
      all.append(page)
    }
    self.all = all
    self.byAddress = byAddress
  }

  /// The page at an address, e.g. `en/states/some-state`.
  subscript(address: String) -> PageSource? { byAddress[address] }

  /// Whether there is a file beside the pages.
  func hasAsset(_ path: String) -> Bool { assets.contains(path) }

  /// The files beside the pages of a language.
  func assets(of language: String) -> [String] { assets.filter { $0.hasPrefix(language + "/") }.sorted() }

  /// The pages of a language.
  func pages(of language: String) -> [PageSource] { all.filter { $0.language == language } }

  /// The same page in the languages that have it, its own included.
  func translations(of page: PageSource) -> [PageSource] {
    languages.compactMap { byAddress["\($0)/\(page.path)"] }
  }
}

extension PageSource {
  /// Its address in the site, without an ending.
  var address: String { "\(language)/\(path)" }
}

/// The forms in which every page is published.
enum PageForm: String, Sendable {
  case html
  case markdown = "md"

  /// The relative address of a page, seen from another one in the same form.
  func href(of page: String, fragment: String? = nil, from other: String) -> String {
    if page == other, let fragment { return "#\(fragment)" }
    return SiteAddress.link(to: "\(page).\(rawValue)", from: other) + (fragment.map { "#\($0)" } ?? "")
  }
}
