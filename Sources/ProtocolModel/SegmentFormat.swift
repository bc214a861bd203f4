/// A control bit of a segment.
public struct ControlBit: Hashable, Sendable {
  /// The sequence numbers that the bit takes.
  public enum Span: String, Hashable, Sendable {
    /// None.
    case none
    /// One, before the text.
    case beforeText
    /// One, after the text.
    case afterText
  }

  /// Its name as the specification writes it.
  public let name: String
  /// The sequence numbers it takes.
  public let span: Span

  /// A control bit.
  public init(_ name: String, span: Span = .none) {
    self.name = name
    self.span = span
  }
}

/// What the segments of a protocol carry.
public struct SegmentFormat: Hashable, Sendable {
  /// A field of a segment's header.
  public struct Field: Hashable, Sendable {
    /// Its name in a segment's notation, `<NAME=value>`.
    public let name: String
    /// The symbol that holds its value in an arriving segment.
    public let symbol: Symbol
    /// Its name in a diagram's label, `name=value`; empty to leave it out unless it is asked for.
    public let label: String
    /// The control bit without which the field means nothing and is absent.
    public let control: ControlBit?

    /// A field of a segment's header.
    public init(_ name: String, _ symbol: Symbol, label: String, with control: ControlBit? = nil) {
      self.name = name
      self.symbol = symbol
      self.label = label
      self.control = control
    }
  }

  /// The field that holds the position of the segment's first number.
  public let sequence: Field
  /// The header fields in the order in which they are written; the sequence field is among them.
  public let fields: [Field]
  /// The control bits in the order in which they are written.
  public let controlBits: [ControlBit]
  /// The symbol for the sequence numbers that a segment takes: its octets of text and its control bits that take one.
  public let length: Symbol
  /// The symbol for its octets of text.
  public let text: Symbol
  /// The field that says how much the sender of the segment can take; shown in diagrams where it changes.
  public let window: Field?

  /// The format of a protocol's segments.
  public init(sequence: Field, fields: [Field], controlBits: [ControlBit], length: Symbol, text: Symbol, window: Field?) {
    self.sequence = sequence
    self.fields = fields
    self.controlBits = controlBits
    self.length = length
    self.text = text
    self.window = window
  }
}

/// A segment that a rule sends, with its values still to be computed.
public struct SegmentTemplate: Hashable, Sendable {
  /// A field and what it will hold.
  public struct Value: Hashable, Sendable {
    /// The field's symbol.
    public let symbol: Symbol
    /// The field's name in the notation.
    public let name: String
    /// What it will hold.
    public let expression: Expression
    /// Whether the notation shows it.
    public let isShown: Bool
    /// Whether the field is left out when its value is undefined.
    public let isOptional: Bool

    /// A field and what it will hold.
    public init(_ field: SegmentFormat.Field, _ expression: Expression, isShown: Bool = true, isOptional: Bool = false) {
      symbol = field.symbol
      name = field.name
      self.expression = expression
      self.isShown = isShown
      self.isOptional = isOptional
    }
  }

  /// The values of its fields; a field that is not among them is absent from the segment.
  public let values: [Value]
  /// Its control bits.
  public let controlBits: [ControlBit]
  /// Its octets of text.
  public let text: Expression

  /// A segment to be sent.
  public init(_ values: [Value], controlBits: [ControlBit], text: Expression = .literal(0)) {
    self.values = values
    self.controlBits = controlBits
    self.text = text
  }
}
