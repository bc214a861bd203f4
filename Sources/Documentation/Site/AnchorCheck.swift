/// Checks that every place of a page that something leads to is there.
struct AnchorCheck {
  /// What leads to places that do not exist.
  private(set) var findings: [Finding] = []

  /// The check of all pages of a site; nothing is held against links to pages that could not be read whole.
  init(_ pages: [RenderedPage], broken: Set<String>) {
    let headings = Dictionary(uniqueKeysWithValues: pages.map { ($0.source.address, $0.headings.map(\.id)) })
    let places = headings.mapValues { Set($0).union(PageRenderer.reservedIDs) }
    for page in pages {
      for use in page.uses where !broken.contains(use.page) && places[use.page]?.contains(use.fragment) != true {
        let target = SiteAddress.relative(to: "\(use.page).md", from: page.source.address)
        let hint = NearestName.hint(for: "#\(use.fragment)", among: (headings[use.page] ?? []).map { "#\($0)" })
        findings.append(
          page.source.file.finding(
            Problem(
              "link.anchor", "`\(use.page == page.source.address ? "this page" : target)` has no heading `#\(use.fragment)`",
              hint: hint ?? "a heading's address is its words in lower case, joined by hyphens", at: use.offset)))
      }
    }
  }
}
