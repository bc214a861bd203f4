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
  public func build(_ content: ContentFolder) -> SiteBuild {
    let runs = runs ?? Runs(of: subject, record: { content.record }, conformance: { content.conformance })
    let names = NameCheck(runs)
    let (pages, conflicts) = pages(of: content, runs)
    let expander = DirectiveExpander(runs: runs, texts: content.texts, language: content.languages.first ?? "en")
    let renderer = PageRenderer(pages: pages, names: names, expander: expander)
    let rendered = pages.all.concurrentMap { renderer.render($0) }
    var findings = content.findings + conflicts + rendered.flatMap(\.findings)
    findings += AnchorCheck(rendered, broken: content.broken).findings
    let words = WordCheck(names: names)
    for file in content.textFiles {
      findings += words.problems(in: file, file.text.start..<file.text.bytes.count).map(file.finding)
    }
    let diagrams = rendered.reduce(0) { $0 + $1.diagrams }
    return SiteBuild(
      files: files(rendered, pages, content), findings: Set(findings).sorted(),
      counts: .init(pages: rendered.count, languages: content.languages.count, diagrams: diagrams))
  }

  /// The articles and reference pages, and a list of all of them, in each language.
  private func pages(of content: ContentFolder, _ runs: Runs) -> (SitePages, [Finding]) {
    var all: [PageSource] = []
    var findings: [Finding] = []
    for language in content.languages {
      let texts = content.texts[language] ?? .builtIn
      let articles = content.articles.filter { $0.language == language }.sorted { ($0.order, $0.path) < ($1.order, $1.path) }
      var reference: [PageSource] = []
      do throws(ModelError) {
        reference = try ReferencePages(runs, texts: texts).pages()
      } catch {
        findings.append(.missingFile("model:\(language)", "model.run", "the model cannot be run: \(error)"))
      }
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
    return (SitePages(all, languages: content.languages, assets: Set(content.assets.keys)), findings)
  }

  private func files(_ rendered: [RenderedPage], _ pages: SitePages, _ content: ContentFolder) -> [String: [UInt8]] {
    var files = content.assets
    let theme = Theme(.builtIn, settings: content.settings, pages: pages, texts: content.texts, model: subject.model)
    for page in rendered {
      files["\(page.source.address).html"] = Array(theme.page(page).utf8)
      files["\(page.source.address).md"] = page.markdown
      files.merge(page.runs) { first, _ in first }
    }
    files["index.html"] = Array(theme.languageChoice().utf8)
    files["404.html"] = Array(theme.missing().utf8)
    files.merge(ThemeFiles.builtIn.assets) { first, _ in first }
    return files
  }
}
