/// What stands around the text of a page.
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

  /// From how many headings of the second level on a page shows its contents.
  private static let longPage = 3

  private var source: PageSource { page.source }

  private func text(_ key: String) -> String { HTML(text: interface(key)).source }

  private func href(_ page: String, _ fragment: String? = nil) -> String {
    HTML.attribute("href", Destination.encoded(PageForm.html.href(of: page, fragment: fragment, from: source.address)))
  }

  /// What every page says of itself.
  static func head(title: String, style: String) -> String {
    """
    <meta charset="utf-8">
    <title>\(HTML(text: title).source)</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet"\(HTML.attribute("href", style))>
    """
  }

  /// The page.
  var html: String {
    let hasContents = page.headings.count { $0.level == 2 } >= Self.longPage
    let isBeside = hasContents && source.part == .articles
    return """
      <!doctype html>
      <html\(HTML.attribute("lang", source.language))>
      <head>
      \(head)
      </head>
      <body id="top">
      <a class="skip" href="#text">\(text("site.skip"))</a>
      <header>
      <a class="site"\(href(navigation.home?.address ?? source.address))>\(HTML(text: site).source)</a>
      <a class="menu" href="#menu">\(text("site.menu"))</a>
      \(languages)</header>
      <div class="page\(isBeside ? " long" : "")">
      <main id="text">
      \(breadcrumbs)<h1>\(HTML(text: source.title).source)</h1>
      \(hasContents ? contents(isBeside: isBeside) : "")\(page.html.source)\(neighbours)</main>
      \(menu)</div>
      <footer>
      <p>\(HTML(text: footer).source)</p>
      <p><a\(markdownAddress)>\(text("site.markdown"))</a></p>
      </footer>
      </body>
      </html>

      """
  }

  private var markdownAddress: String {
    HTML.attribute("href", Destination.encoded(Path.name(of: source.path) + ".md"))
  }

  private var head: String {
    let title = source.title == site ? site : "\(source.title) – \(site)"
    var lines = [Self.head(title: title, style: SiteAddress.relative(to: "style.css", from: source.address))]
    if !source.description.isEmpty {
      lines.append("<meta name=\"description\"\(HTML.attribute("content", source.description.replacing("`", with: "")))>")
    }
    if translations.count > 1 {
      lines += translations.map {
        "<link rel=\"alternate\"\(HTML.attribute("hreflang", $0.language))\(HTML.attribute("href", Destination.encoded($0.href)))>"
      }
    }
    lines.append("<link rel=\"alternate\" type=\"text/markdown\"\(markdownAddress)>")
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
    guard source.path != "index", let home = navigation.home else { return "" }
    var items = ["<li><a\(href(home.address))>\(text("site.home"))</a></li>\n"]
    if let part = navigation.reference.first(where: { $0.path == source.group }), part.address != source.address {
      items.append("<li><a\(href(part.address))>\(HTML(text: part.title).source)</a></li>\n")
    }
    items.append("<li><span aria-current=\"page\">\(HTML(text: source.title).source)</span></li>\n")
    return "<nav class=\"breadcrumbs\" aria-label=\"\(text("site.breadcrumbs"))\">\n<ol>\n\(items.joined())</ol>\n</nav>\n"
  }

  /// The headings of the second level: beside the text of an article, where there is room; folded above tables and entries, which need the room.
  private func contents(isBeside: Bool) -> String {
    let items = page.headings.filter { $0.level == 2 }.map { heading in
      "<li><a\(HTML.attribute("href", Destination.encoded("#\(heading.id)")))>\(HTML(text: heading.text).source)</a></li>\n"
    }
    let title = text("site.on-this-page")
    let list = "<ul>\n\(items.joined())</ul>\n"
    let content = isBeside ? "<p>\(title)</p>\n\(list)" : "<details>\n<summary>\(title)</summary>\n\(list)</details>\n"
    return "<nav class=\"contents\" aria-label=\"\(title)\">\n\(content)</nav>\n"
  }

  private var menu: String {
    let articles = ([navigation.home].compactMap { $0 } + navigation.listed(on: source)).map { page in
      let current = page.address == source.address ? " aria-current=\"page\"" : ""
      let title = page.path == "index" ? interface("site.home") : page.title
      return "<li><a\(href(page.address))\(current)>\(HTML(text: title).source)</a></li>\n"
    }
    let reference = navigation.reference.map { part in
      let current = part.address == source.address ? " aria-current=\"page\"" : part.path == source.group ? " aria-current=\"true\"" : ""
      return "<li><a\(href(part.address))\(current)>\(HTML(text: part.title).source)</a></li>\n"
    }
    return """
      <nav id="menu" class="parts" aria-label="\(text("site.navigation"))">
      <p>\(text("site.articles"))</p>
      <ul>
      \(articles.joined())</ul>
      <p>\(text("site.reference"))</p>
      <ul>
      \(reference.joined())</ul>
      </nav>

      """
  }

  private var neighbours: String {
    let (previous, next) = navigation.neighbours(of: source)
    guard previous != nil || next != nil else { return "" }
    func link(_ page: PageSource?, _ key: String, _ relation: String) -> String {
      guard let page else { return "" }
      let title = HTML(text: page.title).source
      return "<a class=\"\(relation)\" rel=\"\(relation)\"\(href(page.address))><span>\(text(key))</span> \(title)</a>\n"
    }
    return "<nav class=\"neighbours\" aria-label=\"\(text("site.neighbours"))\">\n"
      + link(previous, "site.previous", "prev") + link(next, "site.next", "next") + "</nav>\n"
  }
}
