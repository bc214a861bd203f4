import CommonMark

/// The HTML of one document with what a page around it needs to know.
public struct RenderedDocument: Sendable {
  /// A heading, for a table of contents and for links to it.
  public struct Heading: Sendable, Equatable {
    /// 1 to 6.
    public let level: Int
    /// The id, without `#`.
    public let id: String
    /// The text without markup.
    public let text: String
  }

  /// Flow content.
  public internal(set) var html = HTML()
  /// The words that a person or the model wrote, without what directives make; for search.
  public internal(set) var text = ""
  /// The headings in order.
  public internal(set) var headings: [Heading] = []
  /// What is wrong with the document, in order.
  public internal(set) var problems: [Problem] = []
}

/// Renders a document as HTML: our own reading of the tree, one node at a time, without recursion.
public struct HTMLRenderer: Sendable {
  let hooks: HTMLHooks
  let table: DirectiveTable
  let width: DisplayWidth
  let reservedIDs: Set<String>
  let preformattedLabel: String?
  let anchorLabel: String?

  /// A renderer of pages.
  ///
  /// - Parameters:
  ///   - table: The directives that a page may hold.
  ///   - reservedIDs: Ids that the page around the text uses.
  ///   - preformattedLabel: What a screen reader calls a code block, in the page's language.
  ///   - anchorLabel: What a screen reader calls the link of a heading to itself; nothing for no such links.
  public init(
    hooks: HTMLHooks, table: DirectiveTable, width: @escaping DisplayWidth, reservedIDs: Set<String> = [], preformattedLabel: String? = nil,
    anchorLabel: String? = nil
  ) {
    self.hooks = hooks
    self.table = table
    self.width = width
    self.reservedIDs = reservedIDs
    self.preformattedLabel = preformattedLabel
    self.anchorLabel = anchorLabel
  }

  /// Renders a document.
  public func render(_ document: Document) -> RenderedDocument {
    var rendering = HTMLRendering(document, self)
    rendering.run()
    return rendering.page
  }

  /// Text in a `pre` that the keyboard can scroll.
  public func preformatted(_ text: String, language: String? = nil) -> HTML {
    let label = preformattedLabel.map { " role=\"group\"" + HTML.attribute("aria-label", $0) } ?? ""
    let language = language.map { HTML.attribute("class", "language-\($0)") } ?? ""
    var html = HTML(markup: "<pre tabindex=\"0\"\(label)><code\(language)>")
    html.append(HTML.preformatted(text, width: width))
    html.append(markup: "</code></pre>")
    return html
  }
}
