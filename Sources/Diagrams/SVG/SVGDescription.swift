/// What an SVG file says of itself to those who do not see it, and to those who look where it comes from.
public struct SVGDescription: Hashable, Sendable {
  /// Its title, if it has one.
  public var title: String?
  /// What it shows, in words, if that is not said beside it.
  public var description: String?
  /// What its ids begin with; different for each of the files that are put into one page.
  public var idPrefix: String
  /// What it was made from, for those who want to make it again.
  public var source: String?
  /// The language of its words, e.g. `en`.
  public var language: String?
  /// Whether it stands in a page that has the style sheet (see `SVGTheme.style`) and the language.
  public var isInPage: Bool
  /// Whether each shape says with which event it appears, as `data-step`, so that a page can show the drawing up to any event.
  public var hasSteps: Bool

  /// Creates a description.
  public init(
    title: String? = nil, description: String? = nil, idPrefix: String = "dg", source: String? = nil, language: String? = nil,
    isInPage: Bool = false, hasSteps: Bool = false
  ) {
    self.title = title
    self.description = description
    self.idPrefix = idPrefix
    self.source = source
    self.language = language
    self.isInPage = isInPage
    self.hasSteps = hasSteps
  }
}
