import CommonMark
import Diagrams

/// One page of a site in both forms, without what stands around its text. It never changes, and is handed on without being copied.
final class RenderedPage: Sendable {
  let source: PageSource
  /// The text as flow content.
  let html: HTML
  /// The headings of the text.
  let headings: [RenderedDocument.Heading]
  /// The page as Markdown that stands alone.
  let markdown: [UInt8]
  /// What is wrong with it.
  let findings: [Finding]
  /// The places of pages that it leads to.
  let uses: [LinkLedger.Use]
  /// The number of its diagrams.
  let diagrams: Int
  /// What a search finds of it.
  let search: SearchDocument
  /// Whether its text could be parsed.
  let isWhole: Bool
  /// The files of the site that its scripts are, besides the theme's, with their bytes.
  let runs: [String: [UInt8]]
  /// Whether something on it needs more room than a column of text has.
  let isWide: Bool

  init(
    source: PageSource, html: HTML, headings: [RenderedDocument.Heading], markdown: [UInt8], findings: [Finding], uses: [LinkLedger.Use],
    diagrams: Int, search: SearchDocument, isWhole: Bool, runs: [String: [UInt8]], isWide: Bool
  ) {
    self.source = source
    self.html = html
    self.headings = headings
    self.markdown = markdown
    self.findings = findings
    self.uses = uses
    self.diagrams = diagrams
    self.search = search
    self.isWhole = isWhole
    self.runs = runs
    self.isWide = isWide
  }

  /// The paths of its own scripts, in order.
  var scripts: [String] { runs.keys.sorted() }
}

/// Renders the pages of a site.
struct PageRenderer: Sendable {
  /// Ids that the page around the text uses.
  static let reservedIDs: Set<String> = ["text", "menu", "top", "contents", "definition", "search"]

  let pages: SitePages
  let names: NameCheck
  let expander: DirectiveExpander
  private let table = DirectiveExpander.table

  init(pages: SitePages, names: NameCheck, expander: DirectiveExpander) {
    self.pages = pages
    self.names = names
    self.expander = expander
  }

  /// Renders a page; what is beyond the limits of a document is a page without text and a finding.
  func render(_ page: PageSource) -> RenderedPage {
    do throws(Finding) {
      return render(page, try page.file.parse(from: page.bodyOffset))
    } catch {
      return RenderedPage(
        source: page, html: HTML(), headings: [], markdown: [], findings: [error], uses: [], diagrams: 0,
        search: SearchDocument(page, text: ""), isWhole: false,
        runs: [:], isWide: false)
    }
  }

  private func render(_ page: PageSource, _ document: Document) -> RenderedPage {
    let ledger = LinkLedger()
    let texts = expander.texts[page.language] ?? .builtIn
    let links = PageLinks(of: page, in: pages, noting: ledger)
    let nameLinks = NameLinks(names: names.names, links: links, texts: texts)
    let expansions = PageExpansions(of: document, table: table) { (directive) throws(Problem) in
      try expander.expand(directive, language: page.language)
    }
    let html = renderHTML(document, links, ExpandedHTML(expansions: expansions, names: nameLinks))
    let markdown = renderMarkdown(
      document, page, links, ExpandedMarkdown(expansions: expansions, names: nameLinks, interface: texts.interface))
    var problems = html.problems + headingProblems(document)
    if page.part == .articles {
      let words = WordCheck(names: names)
      problems += words.problems(in: document, table: table)
      problems += words.problems(in: page.file, page.file.text.start..<page.bodyOffset)
    }
    let data = expansions.runs.map { PlayerData(run: $0, texts: texts) }
    let runs = Dictionary(data.map { ($0.path, $0.bytes) }) { first, _ in first }
    return RenderedPage(
      source: page, html: html.html, headings: html.headings, markdown: markdown, findings: problems.map(page.file.finding),
      uses: ledger.uses, diagrams: expansions.diagrams,
      search: SearchDocument(page, text: html.text), isWhole: true, runs: runs,
      isWide: expansions.isWide || !runs.isEmpty)
  }

  private func renderHTML(_ document: Document, _ links: PageLinks, _ expanded: ExpandedHTML) -> RenderedDocument {
    let hooks = HTMLHooks(
      codeSpan: { (code, offset) throws(Problem) in
        if let link = expanded.names.link(for: code, in: .html, at: offset) { return .link(to: link.href, title: link.title) }
        return expanded.names.transition(code, at: offset).map { .written($0) } ?? .plain
      },
      destination: { (reference) throws(Problem) in try links.destination(of: reference, in: .html) },
      block: { (directive) throws(Problem) in try expanded.block(directive) },
      inline: { (directive, value) throws(Problem) in try expanded.inline(directive, value) })
    let renderer = HTMLRenderer(
      hooks: hooks, table: table, width: { displayWidth(of: $0) }, reservedIDs: Self.reservedIDs,
      preformattedLabel: expanded.names.texts.interface("site.code"), anchorLabel: expanded.names.texts.interface("site.heading"))
    return renderer.render(document)
  }

  /// The Markdown form; its problems are those of the HTML form.
  private func renderMarkdown(_ document: Document, _ page: PageSource, _ links: PageLinks, _ expanded: ExpandedMarkdown) -> [UInt8] {
    let hooks = MarkdownHooks(
      destination: { (reference) throws(Problem) in try links.destination(of: reference, in: .markdown) },
      block: { (directive) throws(Problem) in try expanded.block(directive) },
      inline: { (directive, value) throws(Problem) in try expanded.inline(directive, value) })
    let body = MarkdownRenderer(hooks: hooks, table: table).render(document, from: page.bodyOffset).bytes
    let title = page.title.reduce(into: "") { $0 += "\\`*_[]<>&#~".contains($1) ? "\\\($1)" : "\($1)" }
    return Array("# \(title)\n\n".utf8) + body.drop { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
  }

  /// The title is the page's heading of the first level; below it no level is left out.
  private func headingProblems(_ document: Document) -> [Problem] {
    var problems: [Problem] = []
    var last = 1
    for node in document.nodes {
      guard case .heading(let level) = node.kind else { continue }
      if level == 1 {
        problems.append(
          Problem(
            "heading.title", "the page's title is its only heading of the first level", hint: "write `##`", at: node.range.lowerBound))
      } else if level > last + 1 {
        problems.append(
          Problem(
            "heading.level", "this heading is \(level - last) levels below the one before it",
            hint: "write `\(String(repeating: "#", count: last + 1))`", at: node.range.lowerBound))
      }
      last = max(level, 1)
    }
    return problems
  }
}
