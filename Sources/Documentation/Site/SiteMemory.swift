/// What a build leaves for the next one, so that only pages whose inputs changed are rendered again. With or without it a build gives the same
/// bytes.
public struct SiteMemory: Sendable {
  /// A page as it was last rendered. One build hands it on to the next, so it is not copied.
  final class Page: Sendable {
    let rendered: RenderedPage
    let html: [UInt8]

    init(rendered: RenderedPage, html: [UInt8]) {
      self.rendered = rendered
      self.html = html
    }
  }

  /// What every page's text depends on besides its own source.
  struct TextInputs: Sendable, Equatable {
    let addresses: [String]
    let assets: Set<String>
    let files: [String: [UInt8]]
  }

  /// What every page's frame depends on besides its own text.
  struct FrameInputs: Sendable, Equatable {
    let settings: SiteSettings
    let theme: [String: [UInt8]]
    let files: [String: [UInt8]]
    let pages: [Listed]

    /// What other pages say of a page.
    struct Listed: Sendable, Equatable {
      let address: String
      let title: String
      let description: String
      let purpose: PageSource.Purpose
      let group: String

      init(_ page: PageSource) {
        address = page.address
        title = page.title
        description = page.description
        purpose = page.purpose
        group = page.group
      }
    }
  }

  let names: NameCheck
  let runs: Runs
  /// The files that hold the texts of the model and what explorations found.
  let files: [String: [UInt8]]
  let reference: [String: [PageSource]]
  let textFindings: [Finding]
  let anchors: AnchorCheck
  /// What a search finds besides pages, by language.
  let entries: [String: [SearchDocument]]
  let text: TextInputs
  let frame: FrameInputs
  let pages: [String: Page]
  /// What scripts look up, by language.
  let lists: [String: [String: [UInt8]]]
  /// The languages whose lists are older than the pages.
  let outdated: Set<String>
  /// The list for programs that read text.
  let llms: [UInt8]
}

extension PageSource {
  /// Whether another page says the same of itself and has the same text.
  func isSame(as other: PageSource) -> Bool {
    path == other.path && language == other.language && part == other.part && purpose == other.purpose && title == other.title
      && description == other.description && order == other.order && group == other.group && bodyOffset == other.bodyOffset
      && file.name == other.file.name && file.text.bytes == other.file.text.bytes
  }
}
