/// A table: a header, and rows of as many cells as there are columns.
public struct Table: Hashable, Sendable {
  /// A piece of a cell.
  public indirect enum Span: Hashable, Sendable {
    /// Words, shown as they are; white space in them is one space.
    case text(String)
    /// A name or a value of the model, shown as code.
    case code(String)
    /// A link; what its target means is for the renderer's caller to say.
    case link(text: [Span], target: String)
    /// Something that stands out.
    case strong([Span])
    /// The end of a line.
    case lineBreak
  }

  /// The contents of a place in a table.
  public struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The pieces, in order; none for an empty cell.
    public var spans: [Span]

    /// Creates a cell.
    public init(_ spans: [Span]) {
      self.spans = spans
    }

    /// Creates a cell of words.
    public init(stringLiteral text: String) {
      spans = [.text(text)]
    }

    /// What the cell says, without marks; a line break is a line feed.
    public var plainText: String { spans.map(\.plainText).joined() }
  }

  /// How the cells of a column are set.
  public enum Alignment: Hashable, Sendable, CaseIterable {
    case leading
    case center
    case trailing
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public var title: Cell
    /// How its cells are set.
    public var alignment: Alignment

    /// Creates a column.
    public init(_ title: Cell, _ alignment: Alignment = .leading) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// The columns, from left to right.
  public let columns: [Column]
  /// The rows, from top to bottom, each with a cell for each column.
  public let rows: [[Cell]]

  /// Creates a table of at least one column, whose rows all have a cell for each column.
  public init(columns: [Column], rows: [[Cell]]) {
    precondition(!columns.isEmpty, "A table has a column.")
    precondition(rows.allSatisfy { $0.count == columns.count }, "Each row of a table has a cell for each of its columns.")
    self.columns = columns
    self.rows = rows
  }
}

extension Table.Span {
  /// What the piece says, without marks; a line break is a line feed.
  public var plainText: String {
    switch self {
    case .text(let text): text.whitespaceAsSpace
    case .code(let code): code.whitespaceAsSpace
    case .link(let text, _): text.map(\.plainText).joined()
    case .strong(let spans): spans.map(\.plainText).joined()
    case .lineBreak: "\n"
    }
  }
}

extension String {
  /// The text with each run of white space as one space, also at its ends.
  var whitespaceAsSpace: String {
    // Nearly every text is printable ASCII without two spaces in a row, and stays as it is.
    var previous: UInt8 = 0
    let isPlain = utf8.allSatisfy { byte in
      defer { previous = byte }
      return (0x21...0x7E).contains(byte) || byte == 0x20 && previous != 0x20
    }
    if isPlain { return self }
    return reduce(into: "") { text, character in
      if !character.isWhitespace {
        text.append(character)
      } else if text.last != " " {
        text.append(" ")
      }
    }
  }
}
