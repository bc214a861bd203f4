import CommonMark

/// Checks that every place of a page that something leads to is there.
struct AnchorCheck {
  /// What leads to places that do not exist.
  private(set) var findings: [Finding] = []

  /// The check of all pages of a site; nothing is held against links to pages that could not be read whole.
  init(_ pages: [RenderedPage], broken: Set<String>) {
    let headings = Dictionary(uniqueKeysWithValues: pages.map { ($0.source.address, $0.headings.map(\.id)) })
    let places = headings.mapValues { Set($0).union(PageRenderer.reservedIDs) }
    let broken = broken.union(pages.filter { !$0.isWhole }.map(\.source.address))
    for page in pages {
      for use in page.uses where !broken.contains(use.page) && places[use.page]?.contains(use.fragment) != true {
        let problem = Self.problem(use, on: page.source, headings[use.page] ?? [])
        findings.append(page.source.file.finding(problem))
      }
    }
  }

  private static func problem(_ use: LinkLedger.Use, on page: PageSource, _ headings: [String]) -> Problem {
    let target = use.page == page.address ? "this page" : "`\(SiteAddress.relative(to: "\(use.page).md", from: page.address))`"
    let anchors = headings.map { "#\($0)" }
    let few = anchors.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
    let hint = NearestName.hint(for: "#\(use.fragment)", among: anchors)
    return Problem(
      "link.anchor", "\(target) has no heading `#\(use.fragment)`",
      hint: hint ?? (few.isEmpty ? "it has no headings" : "its headings are \(few)\(anchors.count > 5 ? ", …" : "")"), at: use.offset)
  }
}
