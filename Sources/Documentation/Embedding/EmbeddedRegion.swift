import CommonMark

/// What a directive puts in its place: lines of Markdown, or the value within a sentence.
public enum Expansion: Sendable, Equatable {
  /// Lines without line ends and without the blank lines around them.
  case block([String])
  /// Text without a line end.
  case inline(String)
}

/// A directive in a person's notes with what docgen keeps between it and its end.
public struct EmbeddedRegion: Sendable {
  /// What docgen finds a region to be.
  public enum State: Sendable, Equatable {
    /// Never filled.
    case new
    /// Filled, and the model still says the same.
    case current
    /// Filled, and the model now says something else.
    case stale
    /// Changed by a person after it was filled.
    case handEdited
  }

  /// The opening directive.
  public let directive: Directive
  /// Where it stands.
  public let place: DirectivePlace
  /// What it is; an opening directive with a sum and no end is no region but a problem.
  public internal(set) var state: State = .new
  /// The bytes between the directive's line or comment and those of its end; nothing where it has no end.
  let content: Range<Int>?
  let prefix: LinePrefix

  /// The lines between, without prefixes; nothing for one that does not have the prefix.
  func lines(in source: SourceText) -> [String?] {
    guard let content else { return [] }
    switch place {
    case .inline: return [source.text(content)]
    case .block: return SourceText(Array(source.bytes[content])).text.map(prefix.stripped)
    }
  }

  /// The first eight digits that seal lines: SHA-256 over each line and a line feed.
  static func sum(of lines: [String]) -> String {
    String(SHA256.hexadecimal(lines.map { $0 + "\n" }.joined().utf8).prefix(8))
  }
}

extension SourceText {
  fileprivate var text: [String] { lines.map { text($0.range) } }
}
