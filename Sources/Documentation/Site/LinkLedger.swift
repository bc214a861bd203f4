import Synchronization

/// The places of pages that one page leads to, noted while it is rendered and checked when all pages' headings are known.
final class LinkLedger: Sendable {
  /// A place of a page that something leads to.
  struct Use: Sendable, Hashable {
    /// The address of the page that it leads to.
    let page: String
    /// The id of the place.
    let fragment: String
    /// Where the link stands.
    let offset: Int
  }

  private let noted = Mutex<[Use]>([])

  /// The uses in the order in which they were noted, each one once.
  var uses: [Use] {
    var seen: Set<Use> = []
    return noted.withLock { $0 }.filter { seen.insert($0).inserted }
  }

  /// Notes that something leads to a place of a page.
  func note(_ page: String, _ fragment: String?, at offset: Int) {
    guard let fragment, !fragment.isEmpty else { return }
    noted.withLock { $0.append(Use(page: page, fragment: fragment, offset: offset)) }
  }
}
