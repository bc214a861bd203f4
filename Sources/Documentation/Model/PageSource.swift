import CommonMark

/// A page before it is rendered: an article that a person wrote, or a reference page made by walking the model. Both are CommonMark with directives.
/// It never changes, and is handed on without being copied.
public final class PageSource: Sendable {
  /// The parts of a site.
  public enum Part: String, Sendable, CaseIterable {
    /// Articles.
    case articles
    /// Pages made by walking the model.
    case reference
  }

  /// What a reader comes to a page for: the parts of navigation.
  public enum Purpose: String, Sendable, CaseIterable {
    /// To understand.
    case learn
    /// To look something up.
    case lookUp = "look-up"
    /// To see how it is known.
    case proof
  }

  /// Its path in its language without an ending: `index`, `states/some-state`. The same in every language.
  public let path: String
  /// Its language's tag.
  public let language: String
  /// The part of the site that it belongs to.
  public let part: Part
  /// Its text, without front matter, under the name by which reports call it.
  public let file: SourceFile
  /// Where the text starts in the file, after the front matter.
  public let bodyOffset: Int
  /// Its title; the page's only heading of the first level.
  public let title: String
  /// One sentence about it.
  public let description: String
  /// Its place among the pages of its part.
  public let order: Int
  /// The group in which navigation lists it, e.g. `states`; empty for a page of its own.
  public let group: String
  /// What a reader comes to it for.
  public let purpose: Purpose

  /// A page. Where nothing is said, articles are there to learn from and reference pages to look things up.
  public init(
    path: String, language: String, part: Part, file: SourceFile, bodyOffset: Int, title: String, description: String, order: Int,
    group: String = "", purpose: Purpose? = nil
  ) {
    self.path = path
    self.language = language
    self.part = part
    self.file = file
    self.bodyOffset = bodyOffset
    self.title = title
    self.description = description
    self.order = order
    self.group = group
    self.purpose = purpose ?? (part == .articles ? .learn : .lookUp)
  }
}
