import Diagrams
import ProtocolModel

/// The looks of a site: what stands around the text of each page. It needs no script and no file but the style sheet.
struct Theme: Sendable {
  private let settings: SiteSettings
  private let pages: SitePages
  private let texts: [String: Texts]
  private let model: ProtocolModel
  private let navigations: [String: Navigation]

  /// The style sheet.
  static var style: [UInt8] {
    PackageResources.style_css + Array("\n/* The pictures of runs and of states. */\n\(SVGTheme.automatic.style)\n".utf8)
  }

  /// The looks of a site with these pages.
  init(settings: SiteSettings, pages: SitePages, texts: [String: Texts], model: ProtocolModel) {
    self.settings = settings
    self.pages = pages
    self.texts = texts
    self.model = model
    navigations = Dictionary(uniqueKeysWithValues: pages.languages.map { ($0, Navigation(of: pages.pages(of: $0))) })
  }

  private static func interface(_ texts: [String: Texts], _ language: String) -> Interface {
    (texts[language] ?? .builtIn).interface
  }

  /// A whole page.
  func page(_ page: RenderedPage) -> String {
    let source = page.source
    let interface = Self.interface(texts, source.language)
    let navigation = navigations[source.language] ?? Navigation(of: [])
    return PageShell(
      page: page, site: siteTitle(source.language), translations: translations(of: source), navigation: navigation, interface: interface,
      footer: interface("site.footer", model.name, model.profile)
    ).html
  }

  /// The page at the site's root, where a reader chooses a language.
  func languageChoice() -> String {
    let first = pages.languages.first ?? "en"
    let choices = pages.languages.map { language in
      let home = pages["\(language)/index"]
      let description = home.map { "<span>\(HTML(text: $0.description).source)</span>" } ?? ""
      let tag = HTML.attribute("lang", language) + HTML.attribute("hreflang", language)
      return "<li><a href=\"\(language)/index.html\"\(tag)><strong>\(name(of: language))</strong>\(description)</a></li>\n"
    }
    return """
      <!doctype html>
      <html\(HTML.attribute("lang", first))>
      <head>
      \(PageShell.head(title: siteTitle(first), style: "style.css"))
      </head>
      <body class="choice">
      <main>
      <h1>\(HTML(text: siteTitle(first)).source)</h1>
      <nav aria-label="\(HTML(text: Self.interface(texts, first)("site.languages")).source)">
      <ul>
      \(choices.joined())</ul>
      </nav>
      </main>
      </body>
      </html>

      """
  }

  private func siteTitle(_ language: String) -> String { settings.title(in: language) ?? model.name }

  private func name(of language: String) -> String { HTML(text: Self.interface(texts, language)("site.language")).source }

  private func translations(of page: PageSource) -> [PageShell.Translation] {
    pages.translations(of: page).map { other in
      PageShell.Translation(
        language: other.language, name: name(of: other.language), href: PageForm.html.href(of: other.address, from: page.address))
    }
  }
}
