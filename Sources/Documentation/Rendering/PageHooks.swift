import CommonMark

/// A link or an image of a page, for the one who knows where it leads.
public struct Reference: Sendable, Hashable {
  /// The destination as written, escapes resolved.
  public let destination: String
  /// Whether it is an image, not a link.
  public let isImage: Bool
  /// Where it stands, for a problem with it.
  public let offset: Int
}

/// How a code span shows.
public enum CodeSpan: Sendable, Equatable {
  case plain
  /// As a link to where its name is explained.
  case link(to: String, title: String?)
  /// As this phrasing content, which may hold links; within a link the span is plain.
  case written(HTML)
}

/// What a page's HTML needs from those who know the model and the site. A problem that any of these throws is collected.
public struct HTMLHooks: Sendable {
  /// What the code span with this text is, given the offset at which it stands.
  public var codeSpan: @Sendable (String, Int) throws(Problem) -> CodeSpan
  /// Where a link or an image leads in the published site.
  public var destination: @Sendable (Reference) throws(Problem) -> String
  /// What a block directive makes: flow content.
  public var block: @Sendable (Directive) throws(Problem) -> HTML
  /// What an inline directive makes, given the value that it holds: phrasing content.
  public var inline: @Sendable (Directive, String?) throws(Problem) -> HTML

  /// Hooks that leave code spans and destinations as they are.
  public init(
    codeSpan: @escaping @Sendable (String, Int) throws(Problem) -> CodeSpan = { (_, _) throws(Problem) in .plain },
    destination: @escaping @Sendable (Reference) throws(Problem) -> String = { (reference) throws(Problem) in reference.destination },
    block: @escaping @Sendable (Directive) throws(Problem) -> HTML,
    inline: @escaping @Sendable (Directive, String?) throws(Problem) -> HTML
  ) {
    self.codeSpan = codeSpan
    self.destination = destination
    self.block = block
    self.inline = inline
  }
}

/// What a page's Markdown form needs: the same as its HTML, in Markdown.
public struct MarkdownHooks: Sendable {
  /// Where a link or an image leads from the Markdown form.
  public var destination: @Sendable (Reference) throws(Problem) -> String
  /// The lines that a block directive makes, without blank lines around them.
  public var block: @Sendable (Directive) throws(Problem) -> [String]
  /// What an inline directive makes, given the value that it holds.
  public var inline: @Sendable (Directive, String?) throws(Problem) -> String

  /// Hooks that leave destinations as they are.
  public init(
    destination: @escaping @Sendable (Reference) throws(Problem) -> String = { (reference) throws(Problem) in reference.destination },
    block: @escaping @Sendable (Directive) throws(Problem) -> [String],
    inline: @escaping @Sendable (Directive, String?) throws(Problem) -> String
  ) {
    self.destination = destination
    self.block = block
    self.inline = inline
  }
}

extension Reference {
  /// The schemes that a link of content may have.
  static let schemes: Set<String> = ["http", "https", "mailto"]

  /// The reference of a link or image; throws where its scheme is none that a page may hold.
  init(_ link: Node.Link, isImage: Bool, at offset: Int) throws(Problem) {
    if let scheme = Destination.scheme(of: link.destination), !Self.schemes.contains(scheme) {
      throw Problem(
        "link.scheme", "a link cannot lead to `\(scheme):`, and is shown as text",
        hint: "link to a page of the site, or to https:, http: or mailto:",
        at: offset)
    }
    self.init(destination: link.destination, isImage: isImage, offset: offset)
  }
}
