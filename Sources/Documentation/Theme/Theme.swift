import ProtocolModel

/// The looks of a site: a theme's templates filled with what stands around the text of each page.
struct Theme: Sendable {
  private let files: ThemeFiles
  private let settings: SiteSettings
  private let pages: SitePages
  private let texts: [String: Texts]
  private let model: ProtocolModel
  private let navigations: [String: Navigation]

  /// The looks of a site with these pages.
  init(_ files: ThemeFiles, settings: SiteSettings, pages: SitePages, texts: [String: Texts], model: ProtocolModel) {
    self.files = files
    self.settings = settings
    self.pages = pages
    self.texts = texts
    self.model = model
    navigations = Dictionary(uniqueKeysWithValues: pages.languages.map { ($0, Navigation(of: pages.pages(of: $0))) })
  }

  private func interface(_ language: String) -> Interface { (texts[language] ?? .builtIn).interface }

  /// A whole page.
  func page(_ page: RenderedPage) -> String {
    let source = page.source
    let interface = interface(source.language)
    return PageShell(
      page: page, site: siteTitle(source.language), translations: translations(of: source),
      navigation: navigations[source.language] ?? Navigation(of: []), interface: interface,
      footer: interface("site.footer", model.name, model.profile), published: published(source)
    ).filling(files.page)
  }

  private func published(_ page: PageSource) -> PublishedHead? {
    guard let base = settings.base else { return nil }
    return PublishedHead(
      base: base, site: siteTitle(page.language), page: page.address, language: page.language,
      translations: pages.translations(of: page).map { ($0.language, $0.address) })
  }

  /// The page at the site's root, where a reader chooses a language.
  func languageChoice() -> String {
    let first = pages.languages.first ?? "en"
    let choices = pages.languages.map { language in
      let home = pages["\(language)/index"]
      let description = home.map { "<span>\(HTML(text: $0.description).source)</span>" } ?? ""
      let tag = HTML.attribute("lang", language) + HTML.attribute("hreflang", language)
      return
        "<li><a href=\"\(Destination.encoded(language))/index.html\"\(tag)><strong>\(name(of: language))</strong>\(description)</a></li>\n"
    }
    let label = HTML(text: interface(first)("site.languages")).source
    let list = "<nav aria-label=\"\(label)\">\n<ul>\n\(choices.joined())</ul>\n</nav>\n"
    return rootPage(first, title: siteTitle(first), root: "", head: "", text: list)
  }

  /// The page that a server shows where there is none: in every language, with absolute addresses where the site's is known, since it may be
  /// shown at any depth.
  func missing() -> String {
    let first = pages.languages.first ?? "en"
    let root = settings.base ?? ""
    let parts = pages.languages.map { language in
      let words = interface(language)
      let home =
        "<a href=\"\(HTML(text: root).source)\(Destination.encoded(language))/\(ContentsPage.path).html\">\(HTML(text: words("site.contents")).source)</a>"
      return
        "<div\(HTML.attribute("lang", language))>\n<p>\(HTML(text: words("site.missing.text")).source)</p>\n<p>\(home)</p>\n</div>\n"
    }
    let head = "<meta name=\"robots\" content=\"noindex\">"
    return rootPage(first, title: interface(first)("site.missing"), root: root, head: head, text: parts.joined())
  }

  private func rootPage(_ language: String, title: String, root: String, head: String, text: String) -> String {
    files.choice.filled { place in
      switch place {
      case "lang": HTML(text: language).source
      case "title", "heading": HTML(text: title).source
      case "site": HTML(text: siteTitle(language)).source
      case "root": HTML(text: root).source
      case "head": head
      case "text": text
      case _ where place.hasPrefix("site."): HTML(text: interface(language)(place)).source
      default: ""
      }
    }
  }

  /// The site's title in its first language.
  var title: String { siteTitle(pages.languages.first ?? "en") }

  private func siteTitle(_ language: String) -> String { settings.title(in: language) ?? model.name }

  private func name(of language: String) -> String { HTML(text: interface(language)("site.language")).source }

  private func translations(of page: PageSource) -> [PageShell.Translation] {
    pages.translations(of: page).map { other in
      PageShell.Translation(
        language: other.language, name: name(of: other.language), href: PageForm.html.href(of: other.address, from: page.address))
    }
  }
}
