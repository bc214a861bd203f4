import CommonMark

/// Reads the links and images of one page against the pages of the site.
struct PageLinks: Sendable {
  private let page: PageSource
  private let pages: SitePages
  private let ledger: LinkLedger

  init(of page: PageSource, in pages: SitePages, noting ledger: LinkLedger) {
    self.page = page
    self.pages = pages
    self.ledger = ledger
  }

  /// The address for a form of the page of what a link or an image that a person wrote leads to.
  ///
  /// Throws where it leads to nothing.
  func destination(of reference: Reference, in form: PageForm) throws(Problem) -> String {
    let written = reference.destination
    if Destination.scheme(of: written) != nil { return written }
    if written.hasPrefix("/") {
      throw Problem(
        "link.absolute", "a link within the site is relative", hint: "leave out the first `/`, or start a web address with `https://`",
        at: reference.offset)
    }
    let (path, fragment) = SiteAddress.split(written)
    if path.isEmpty {
      guard let fragment else { throw broken(reference) }
      ledger.note(page.address, fragment, at: reference.offset)
      return written
    }
    guard let target = SiteAddress.resolve(path, in: Path.folder(of: page.address)) else { throw broken(reference) }
    if pages.hasAsset(target) { return written }
    guard !reference.isImage, target.hasSuffix(".md"), pages[String(target.dropLast(3))] != nil else { throw broken(reference) }
    let address = String(target.dropLast(3))
    ledger.note(address, fragment, at: reference.offset)
    return form.href(of: address, fragment: fragment, from: page.address)
  }

  /// The address of a target in a table: a page of this language with or without a place (`rules/some-part#some-rule`), or a web address.
  /// Nothing where the site has no such page.
  func target(_ target: String, in form: PageForm, at offset: Int) -> String? {
    if Destination.scheme(of: target) != nil { return target }
    let (path, fragment) = SiteAddress.split(target)
    return href(of: path, fragment, in: form, at: offset)
  }

  /// The address of a page of this language; nothing where the site has no such page, or where it is this very page.
  func href(of path: String, _ fragment: String?, in form: PageForm, at offset: Int) -> String? {
    let address = "\(page.language)/\(path)"
    guard pages[address] != nil, address != page.address || fragment != nil else { return nil }
    ledger.note(address, fragment, at: offset)
    return form.href(of: address, fragment: fragment, from: page.address)
  }

  private func broken(_ reference: Reference) -> Problem {
    let (path, fragment) = SiteAddress.split(reference.destination)
    let kind = reference.isImage ? "image" : "page"
    let message = reference.isImage || path.hasSuffix(".md") ? "there is no \(kind) `\(path)`" : "this link leads to no page"
    return Problem(
      reference.isImage ? "link.image" : "link.broken", message, hint: hint(for: path, fragment, isImage: reference.isImage),
      at: reference.offset)
  }

  private func hint(for path: String, _ fragment: String?, isImage: Bool) -> String? {
    let names = isImage ? pages.assets(of: page.language) : pages.pages(of: page.language).map { $0.address + ".md" }
    let near = names.map { SiteAddress.relative(to: $0, from: page.address) }
    let bare = path.hasSuffix(".html") ? String(path.dropLast(5)) : path
    let wanted = isImage || path.hasSuffix(".md") ? path : bare + ".md"
    if near.contains(wanted) { return "write `\(wanted)\(fragment.map { "#\($0)" } ?? "")`" }
    let sameName = near.filter { Path.name(of: $0) == Path.name(of: wanted) }
    if let only = sameName.first, sameName.count == 1 { return "did you mean `\(only)`?" }
    return NearestName.hint(for: wanted, among: near)
      ?? (isImage ? "put the file into the folder of the language" : "a link to a page is relative and ends with `.md`")
  }
}
