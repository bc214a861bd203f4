/// What stands around the text of a page: it fills the places of a theme's template.
struct PageShell {
  /// The page in a language.
  struct Translation {
    let language: String
    let name: String
    let href: String
  }

  let page: RenderedPage
  /// The site's title.
  let site: String
  /// The page in all its languages.
  let translations: [Translation]
  let navigation: Navigation
  let interface: Interface
  let footer: String
  /// What a site with a known address says of the page.
  let published: PublishedHead?

  /// The names of the places, besides the words of the interface.
  static let places: [String] = [
    "lang", "title", "root", "head", "kind", "home", "site", "contents", "languages", "breadcrumbs", "heading", "headings", "text",
    "neighbours", "navigation", "footer", "markdown",
  ]

  /// From how many headings of the second level on a page shows its contents.
  private static let longPage = 3

  private var source: PageSource { page.source }

  /// The whole page.
  func filling(_ template: Template) -> String {
    template.filled { place in
      switch place {
      case "lang": HTML(text: source.language).source
      case "title": HTML(text: title).source
      case "root": HTML(text: SiteAddress.relative(to: "", from: source.address)).source
      case "head": head
      case "kind": kind
      case "home": address(of: navigation.home?.address ?? source.address)
      case "site": HTML(text: site).source
      case "contents": address(of: "\(source.language)/\(ContentsPage.path)")
      case "languages": languages
      case "breadcrumbs": breadcrumbs
      case "heading": HTML(text: source.title).source
      case "headings": headings
      case "text": page.html.source
      case "neighbours": neighbours
      case "navigation": menu
      case "footer": HTML(text: footer).source
      case "markdown": HTML(text: Destination.encoded(markdown)).source
      default: text(place)
      }
    }
  }

  private func text(_ key: String) -> String { HTML(text: interface(key)).source }

  private func address(of page: String, _ fragment: String? = nil) -> String {
    HTML(text: Destination.encoded(PageForm.html.href(of: page, fragment: fragment, from: source.address))).source
  }

  private func link(_ page: PageSource, _ attributes: String = "", title: String? = nil) -> String {
    "<a\(attributes) href=\"\(address(of: page.address))\">\(HTML(text: title ?? page.title).source)</a>"
  }

  /// What the page says of itself, without markup.
  private var description: String { source.description.withoutBackticks }

  private var title: String { source.title == site ? site : "\(source.title) – \(site)" }

  private var markdown: String { SiteAddress.link(to: "\(source.address).md", from: source.address) }

  private var isHome: Bool { source.path == "index" }

  /// The classes of the body: what the page is, and whether its text needs the room beside it.
  private var kind: String {
    let kind = isHome ? "home" : source.part == .articles ? "article" : "reference"
    return kind + (page.isWide && (source.part == .reference || !page.runs.isEmpty) ? " broad" : "")
  }

  private var head: String {
    var lines: [String] = []
    if !description.isEmpty {
      lines.append("<meta name=\"description\"\(HTML.attribute("content", description))>")
    }
    if translations.count > 1, published == nil {
      lines += translations.map {
        "<link rel=\"alternate\"\(HTML.attribute("hreflang", $0.language))\(HTML.attribute("href", Destination.encoded($0.href)))>"
      }
    }
    lines.append("<link rel=\"alternate\" type=\"text/markdown\"\(HTML.attribute("href", Destination.encoded(markdown)))>")
    if let published { lines += published.lines(title: source.title, description: description) }
    lines += page.scripts.map { script in
      let address = SiteAddress.link(to: script, from: source.address)
      return "<script\(HTML.attribute("src", Destination.encoded(address))) defer></script>"
    }
    return lines.joined(separator: "\n")
  }

  private var languages: String {
    guard translations.count > 1 else { return "" }
    let items = translations.map { translation in
      let tag = HTML.attribute("lang", translation.language)
      if translation.language == source.language { return "<li><span aria-current=\"true\"\(tag)>\(translation.name)</span></li>\n" }
      let address = HTML.attribute("href", Destination.encoded(translation.href))
      return "<li><a\(address)\(tag)\(HTML.attribute("hreflang", translation.language))>\(translation.name)</a></li>\n"
    }
    return "<nav class=\"languages\" aria-label=\"\(text("site.languages"))\">\n<ul>\n\(items.joined())</ul>\n</nav>\n"
  }

  /// Where the page is; the home page is nowhere else.
  private var breadcrumbs: String {
    guard !isHome, let home = navigation.home else { return "" }
    var items = [link(home, title: interface("site.home"))]
    if source.path != ContentsPage.path {
      let part = interface("site.\(source.purpose.rawValue)")
      let place = address(of: "\(source.language)/\(ContentsPage.path)", HeadingIDs.id(of: part))
      items.append("<a href=\"\(place)\">\(HTML(text: part).source)</a>")
    }
    if let part = navigation.part(of: source) { items.append(link(part)) }
    items.append("<span aria-current=\"page\">\(HTML(text: source.title).source)</span>")
    let list = items.map { "<li>\($0)</li>\n" }.joined()
    return "<nav class=\"breadcrumbs\" aria-label=\"\(text("site.breadcrumbs"))\">\n<ol>\n\(list)</ol>\n</nav>\n"
  }

  /// The headings of the second level: beside the text where there is room, else behind a button.
  private var headings: String {
    let headings = page.headings.filter { $0.level == 2 }
    guard headings.count >= Self.longPage else { return "" }
    let items = headings.map { heading in
      "<li><a\(HTML.attribute("href", Destination.encoded("#\(heading.id)")))>\(HTML(text: heading.text).source)</a></li>\n"
    }
    let title = text("site.on-this-page")
    return """
      <button type="button" class="contents" popovertarget="contents">\(title)</button>
      <nav id="contents" popover aria-label="\(title)">
      <p>\(title)</p>
      <ul>
      \(items.joined())</ul>
      </nav>

      """
  }

  private var menu: String {
    var parts = ""
    if let home = navigation.home {
      parts += "<ul>\n<li>\(link(home, isHome ? " aria-current=\"page\"" : "", title: interface("site.home")))</li>\n</ul>\n"
    }
    for purpose in PageSource.Purpose.allCases {
      let pages = navigation.listed(purpose, on: source)
      if pages.isEmpty { continue }
      let items = pages.map { page in
        let isPart = page.part == .reference && page.path == source.group
        let current = page.address == source.address ? " aria-current=\"page\"" : isPart ? " aria-current=\"true\"" : ""
        return "<li>\(link(page, current))</li>\n"
      }
      parts += "<p>\(text("site.\(purpose.rawValue)"))</p>\n<ul>\n\(items.joined())</ul>\n"
    }
    let all = "<ul>\n<li><a href=\"\(address(of: "\(source.language)/\(ContentsPage.path)"))\">\(text("site.contents"))</a></li>\n</ul>\n"
    return "<nav id=\"menu\" popover aria-label=\"\(text("site.navigation"))\">\n\(parts)\(all)</nav>\n"
  }

  private var neighbours: String {
    let (previous, next) = navigation.neighbours(of: source)
    guard previous != nil || next != nil else { return "" }
    func link(_ page: PageSource?, _ key: String, _ relation: String) -> String {
      guard let page else { return "" }
      let title = HTML(text: page.title).source
      return "<a class=\"\(relation)\" rel=\"\(relation)\" href=\"\(address(of: page.address))\"><span>\(text(key))</span> \(title)</a>\n"
    }
    return "<nav class=\"neighbours\" aria-label=\"\(text("site.neighbours"))\">\n"
      + link(previous, "site.previous", "prev") + link(next, "site.next", "next") + "</nav>\n"
  }
}
