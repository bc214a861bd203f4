/// What the head of a page says where the site's address is known: its one true address, its translations, and how it is shown when shared.
struct PublishedHead: Sendable {
  /// The address of the site, with a slash at its end.
  let base: String
  /// The site's title.
  let site: String
  /// The page's address within the site, without an ending.
  let page: String
  let language: String
  /// The page's languages with its address in each.
  let translations: [(language: String, page: String)]

  /// The address of a file of the site.
  static func address(_ base: String, _ path: String) -> String { base + Destination.encoded(SiteAddress.written(path)) }

  /// The elements, one a line.
  func lines(title: String, description: String) -> [String] {
    let address = Self.address(base, "\(page).html")
    var lines = ["<link rel=\"canonical\"\(HTML.attribute("href", address))>"]
    lines += translations.map { translation in
      let address = Self.address(base, "\(translation.page).html")
      return "<link rel=\"alternate\"\(HTML.attribute("hreflang", translation.language))\(HTML.attribute("href", address))>"
    }
    if translations.count > 1 {
      lines.append("<link rel=\"alternate\" hreflang=\"x-default\"\(HTML.attribute("href", base))>")
    }
    lines.append(
      "<link rel=\"alternate\" type=\"application/atom+xml\"\(HTML.attribute("href", Self.address(base, "\(language)/feed.xml")))>")
    let properties = [
      ("og:type", "article"), ("og:title", title), ("og:description", description), ("og:url", address), ("og:site_name", site),
      ("og:locale", language),
    ]
    lines += properties.filter { !$0.1.isEmpty }.map { "<meta\(HTML.attribute("property", $0.0))\(HTML.attribute("content", $0.1))>" }
    return lines
  }
}
