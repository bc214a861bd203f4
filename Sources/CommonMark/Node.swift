/// One block or inline of a document.
///
/// A document keeps its nodes in one array in the order in which they open, so a tree of any depth is walked and freed without recursion:
/// the descendants of the node at `i` are those at `i + 1 ..< nodes[i].end`.
public struct Node: Sendable {
  /// What the node is.
  public internal(set) var kind: Kind
  /// The node's bytes in the source, delimiters included. Of a container only the lower bound is meant.
  public internal(set) var range: Range<Int>
  /// The index of the node that holds this one; the document's own is 0.
  public let parent: Int
  /// The index after the last descendant.
  public internal(set) var end: Int

  /// The kinds of blocks and inlines, in CommonMark's words.
  public enum Kind: Sendable, Equatable {
    case document
    case blockQuote
    case list(List)
    case item
    /// The whole info string of a fence (empty for indented code), and the text with its last line feed.
    case codeBlock(info: String, text: String)
    case htmlBlock(String)
    case paragraph
    /// A heading of level 1 to 6.
    case heading(level: Int)
    case thematicBreak
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case htmlInline(String)
    case emphasis
    case strong
    case link(Link)
    case image(Link)
  }

  /// What distinguishes one list from another.
  public struct List: Sendable, Equatable {
    /// The first number of an ordered list; none for a bullet list.
    public let start: Int?
    /// Whether its paragraphs stand close together.
    public let isTight: Bool
  }

  /// Where a link or an image leads, and how the source says so.
  public struct Link: Sendable, Equatable {
    /// The destination with escapes and entities resolved.
    public let destination: String
    /// The title; empty where there is none.
    public let title: String
    /// How it is written; nothing where the source could not be followed.
    public internal(set) var syntax: Syntax?

    /// The ways to write a link, with the bytes that a rewritten destination replaces.
    public enum Syntax: Sendable, Equatable {
      /// `[text](destination "title")`: the bytes of the destination, angle brackets included.
      case inline(destination: Range<Int>)
      /// `[text][label]`, `[text][]` or `[text]`: the bytes after the text's bracket, possibly none.
      case reference(tail: Range<Int>)
      /// `<destination>`: the bytes between the angle brackets.
      case automatic(destination: Range<Int>)
    }
  }

  /// Whether the node stands for a block, not an inline.
  public var isBlock: Bool {
    switch kind {
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak: true
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image: false
    }
  }

  /// Whether the node's children are inlines and it is itself a block.
  public var isLeafWithInlines: Bool {
    switch kind {
    case .paragraph, .heading: true
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .thematicBreak: false
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image: false
    }
  }
}
