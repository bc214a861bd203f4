import CommonMark
import ProtocolModel
import Simulation

/// Builds a site from its content and what it is about. A build is a function of its input: the same bytes each time.
public struct SiteBuilder: Sendable {
  private let subject: Subject
  private let runs: Runs?

  /// A builder of sites about a subject.
  public init(of subject: Subject) {
    self.subject = subject
    runs = nil
  }

  /// A builder that takes runs which others make, too, and what their record holds.
  init(_ runs: Runs) {
    subject = runs.subject
    self.runs = runs
  }

  /// Builds the site of a folder of content.
  ///
  /// - Parameters:
  ///   - theme: The templates, and what is published beside the pages.
  ///   - memory: What the last build left; it changes how much is done, and nothing of what is made.
  ///   - isIndexed: Whether what a search looks up is made anew for other pages; else it is what the last build made, which is sooner done.
  public func build(
    _ content: ContentFolder, theme: ThemeFiles = .builtIn, after memory: SiteMemory? = nil, isIndexed: Bool = true
  ) -> SiteBuild {
    let isSame = memory?.files == content.inputs
    let runs = isSame ? memory?.runs : nil
    let making = SiteMaking(
      content: content, theme: theme, subject: subject,
      runs: runs ?? self.runs ?? Runs(of: subject, record: { content.record }, conformance: { content.conformance }),
      known: isSame ? memory : nil, isIndexed: isIndexed)
    return making.build(after: memory)
  }
}

/// One build of a site.
struct SiteMaking {
  let content: ContentFolder
  let theme: ThemeFiles
  let subject: Subject
  let runs: Runs
  /// What the last build left, where the texts of the model are still the same.
  let known: SiteMemory?
  /// Whether the lists for scripts are made anew where pages are others.
  let isIndexed: Bool

  func build(after memory: SiteMemory?) -> SiteBuild {
    let names = known?.names ?? NameCheck(runs)
    let (pages, reference, conflicts) = pages()
    let text = SiteMemory.TextInputs(
      addresses: pages.all.map(\.address), assets: Set(content.assets.keys), files: content.inputs)
    let frame = SiteMemory.FrameInputs(
      settings: content.settings, theme: theme.files, files: content.inputs, pages: pages.all.map(SiteMemory.FrameInputs.Listed.init))
    let oldText = memory?.text == text ? memory : nil
    let oldFrame = memory?.frame == frame ? memory : nil
    let expander = DirectiveExpander(runs: runs, texts: content.texts, language: content.languages.first ?? "en")
    let renderer = PageRenderer(pages: pages, names: names, expander: expander)
    let looks = Theme(theme, settings: content.settings, pages: pages, texts: content.texts, model: subject.model)
    let made = pages.all.concurrentMap { page -> (page: SiteMemory.Page, isNew: Bool) in
      if let old = oldText?.pages[page.address], old.rendered.source.isSame(as: page) {
        if oldFrame != nil { return (old, false) }
        return (SiteMemory.Page(rendered: old.rendered, html: Array(looks.page(old.rendered).utf8)), false)
      }
      let rendered = renderer.render(page)
      return (SiteMemory.Page(rendered: rendered, html: Array(looks.page(rendered).utf8)), true)
    }
    let rendered = made.map(\.page.rendered)
    let isNew = Set(made.lazy.filter(\.isNew).map(\.page.rendered.source.address))
    let textFindings = known?.textFindings ?? textFindings(names)
    var findings = content.findings + conflicts + rendered.flatMap(\.findings) + textFindings
    let anchors = AnchorCheck(
      rendered, broken: content.broken, changed: isNew, after: oldText == nil ? nil : memory?.anchors)
    findings += anchors.findings
    let changed = Set(rendered.lazy.filter { isNew.contains($0.source.address) }.map(\.source.language)).union(memory?.outdated ?? [])
    let entries = Dictionary(
      uniqueKeysWithValues: content.languages.concurrentMap { language in
        (language, oldText?.entries[language] ?? self.entries(of: language, pages, names))
      })
    let areListsKept = !isIndexed && oldText != nil && oldFrame != nil
    let lists = content.languages.concurrentMap { language -> (String, [String: [UInt8]]) in
      let old = oldText?.lists[language]
      if let old, areListsKept || oldFrame != nil && !changed.contains(language) { return (language, old) }
      let found = rendered.filter { $0.source.language == language }.map(\.search) + (entries[language] ?? [])
      return (language, list(of: language, found, names, after: old))
    }
    let llms = oldFrame?.llms ?? map(pages, looks).llms
    let files = files(made.map(\.page), pages, looks, lists.map(\.1), llms)
    let left = SiteMemory(
      names: names, runs: runs, files: content.inputs, reference: reference, textFindings: textFindings, anchors: anchors,
      entries: entries, text: text, frame: frame,
      pages: Dictionary(made.map { ($0.page.rendered.source.address, $0.page) }) { first, _ in first },
      lists: Dictionary(uniqueKeysWithValues: lists), outdated: areListsKept ? changed : [], llms: llms)
    return SiteBuild(
      files: files, findings: Set(findings).sorted(),
      counts: .init(
        pages: rendered.count, languages: content.languages.count, diagrams: rendered.reduce(0) { $0 + $1.diagrams },
        rendered: isNew.count),
      memory: left)
  }

  private func textFindings(_ names: NameCheck) -> [Finding] {
    let words = WordCheck(names: names)
    return content.textFiles.flatMap { file in
      words.problems(in: file, file.text.start..<file.text.bytes.count).map(file.finding)
    }
  }

  /// The articles and reference pages, and a list of all of them, in each language.
  private func pages() -> (SitePages, reference: [String: [PageSource]], [Finding]) {
    var all: [PageSource] = []
    var references: [String: [PageSource]] = [:]
    var findings: [Finding] = []
    for language in content.languages {
      let texts = content.texts[language] ?? .builtIn
      let articles = content.articles.filter { $0.language == language }.sorted { ($0.order, $0.path) < ($1.order, $1.path) }
      var reference = known?.reference[language] ?? []
      if reference.isEmpty {
        do throws(ModelError) {
          reference = try ReferencePages(runs, texts: texts).pages()
        } catch {
          findings.append(.missingFile("model:\(language)", "model.run", "the model cannot be run: \(error)"))
        }
      }
      references[language] = reference
      let made = reference + [ContentsPage(articles: articles, reference: reference, texts: texts).page]
      let paths = Set(made.map(\.path))
      for article in articles where paths.contains(article.path) {
        findings.append(
          article.file.finding(
            Problem(
              "page.taken", "docgen makes a page `\(article.path).md` itself", hint: "give the article another name",
              at: article.file.text.start)))
      }
      all += articles + made
    }
    return (SitePages(all, languages: content.languages, assets: Set(content.assets.keys)), references, findings)
  }
}

extension SiteMaking {
  private func map(_ pages: SitePages, _ looks: Theme) -> SiteMap {
    SiteMap(pages: pages, settings: content.settings, texts: content.texts, title: looks.title)
  }

  private func files(
    _ made: [SiteMemory.Page], _ pages: SitePages, _ looks: Theme, _ lists: [[String: [UInt8]]], _ llms: [UInt8]
  ) -> [String: [UInt8]] {
    var files = content.assets
    func add(_ more: [String: [UInt8]]) { files.merge(more) { _, new in new } }
    for page in made {
      let address = page.rendered.source.address
      files["\(address).html"] = page.html
      files["\(address).md"] = page.rendered.markdown
      add(page.rendered.runs)
    }
    lists.forEach(add)
    files["llms.txt"] = llms
    if let base = content.settings.base { files["sitemap.xml"] = map(pages, looks).sitemap(base: base) }
    files["index.html"] = Array(looks.languageChoice().utf8)
    files["404.html"] = Array(looks.missing().utf8)
    add(theme.assets)
    return files
  }

  /// What a search finds in a language besides pages: the entries that its pages have for names.
  private func entries(of language: String, _ pages: SitePages, _ names: NameCheck) -> [SearchDocument] {
    let paths = Set(pages.pages(of: language).map(\.path))
    return SearchDocument.entries(of: names.names, in: content.texts[language] ?? .builtIn).filter { entry in
      paths.contains(String(SiteAddress.split(entry.address).path.dropLast(5)))
    }
  }

  /// What scripts look up in a language: the index for search, and what names mean, which is what it was while the texts of the model are.
  private func list(
    of language: String, _ found: [SearchDocument], _ names: NameCheck, after old: [String: [UInt8]]?
  ) -> [String: [UInt8]] {
    let texts = content.texts[language] ?? .builtIn
    var files = SearchIndex(of: found, language: language, interface: texts.interface).files
    let definitions = Definitions(names: names.names, texts: texts)
    files[definitions.path] = old?[definitions.path] ?? definitions.bytes
    return files
  }
}
