import CommonMark

/// Checks that every place of a page that something leads to is there.
struct AnchorCheck {
  /// What leads to places that do not exist.
  var findings: [Finding] { pages.flatMap { ofPages[$0] ?? [] } }

  private let pages: [String]
  private let ofPages: [String: [Finding]]
  /// The places of each page.
  private let headings: [String: [String]]
  private let broken: Set<String>

  /// The check of all pages of a site; nothing is held against links to pages that could not be read whole.
  ///
  /// - Parameters:
  ///   - changed: The addresses of pages that are not what they were.
  ///   - last: What was found before of pages with the same addresses; where all still have the same places, only the changed ones are looked
  ///     through.
  init(_ pages: [RenderedPage], broken: Set<String>, changed: Set<String> = [], after last: AnchorCheck? = nil) {
    let broken = broken.union(pages.lazy.filter { !$0.isWhole }.map(\.source.address))
    let new = last == nil ? pages : pages.filter { changed.contains($0.source.address) }
    var headings = last?.headings ?? [:]
    var isAsBefore = last?.broken == broken
    for page in new {
      let ids = page.headings.map(\.id)
      if headings[page.source.address] == ids { continue }
      headings[page.source.address] = ids
      isAsBefore = false
    }
    var places: [String: Set<String>] = [:]
    func isThere(_ use: LinkLedger.Use) -> Bool {
      if let known = places[use.page] { return known.contains(use.fragment) }
      guard let ids = headings[use.page] else { return false }
      let all = Set(ids).union(PageRenderer.reservedIDs)
      places[use.page] = all
      return all.contains(use.fragment)
    }
    var found = isAsBefore ? last?.ofPages ?? [:] : [:]
    for page in isAsBefore ? new : pages {
      let dangling = page.uses.filter { !broken.contains($0.page) && !isThere($0) }
      found[page.source.address] = dangling.map { page.source.file.finding(Self.problem($0, on: page.source, headings[$0.page] ?? [])) }
    }
    self.pages = last?.pages ?? pages.map(\.source.address)
    ofPages = found
    self.headings = headings
    self.broken = broken
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
