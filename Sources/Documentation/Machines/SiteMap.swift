/// What a site says of itself to programs: a list of its pages as Markdown, and, where its address is known, as a site map.
struct SiteMap {
  let pages: SitePages
  let settings: SiteSettings
  let texts: [String: Texts]
  let title: String

  /// The list for programs that read text (<https://llmstxt.org>): each page's Markdown, by language and purpose.
  var llms: [UInt8] {
    var text = "# \(title)\n"
    if let home = pages.languages.first.flatMap({ pages["\($0)/index"] }) { text += "\n> \(Self.line(home.description))\n" }
    for language in pages.languages {
      let interface = (texts[language] ?? .builtIn).interface
      let all = pages.pages(of: language)
      for purpose in PageSource.Purpose.allCases {
        let listed = all.filter { $0.purpose == purpose }
        if listed.isEmpty { continue }
        text += "\n## \(interface("site.language")): \(interface("site.\(purpose.rawValue)"))\n\n"
        for page in listed {
          let description = page.description.isEmpty ? "" : ": \(Self.line(page.description))"
          text += "- [\(ContentsPage.escaped(page.title))](\(Destination.encoded(page.address)).md)\(description)\n"
        }
      }
    }
    return Array(text.utf8)
  }

  private static func line(_ text: String) -> String {
    ContentsPage.escaped(text.withoutBackticks.replacingOctets { $0 == UInt8(ascii: "\n") ? " " : nil })
  }

  /// The site map (<https://www.sitemaps.org>), with the translations of each page.
  func sitemap(base: String) -> [UInt8] {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
    text += " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    for page in pages.all {
      let links = pages.translations(of: page).map { other in
        "<xhtml:link rel=\"alternate\"\(HTML.attribute("hreflang", other.language))\(HTML.attribute("href", address(of: other, base)))/>"
      }
      text += "<url><loc>\(HTML(text: address(of: page, base)).source)</loc>\(links.count > 1 ? links.joined() : "")</url>\n"
    }
    return Array((text + "</urlset>\n").utf8)
  }

  private func address(of page: PageSource, _ base: String) -> String { PublishedHead.address(base, "\(page.address).html") }
}
