/// One order to docgen in a document: `<!-- docgen KIND ARG* (KEY=VALUE)* -->`.
public struct Directive: Sendable, Equatable {
  /// A word of a directive and where it stands in the source.
  public struct Word: Sendable, Equatable {
    /// The word, quotation marks removed.
    public let text: String
    /// The word's bytes; of a quoted value those between the quotation marks.
    public let range: Range<Int>

    /// A word with its place.
    public init(text: String, range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }

  /// `KEY=VALUE`.
  public struct Option: Sendable, Equatable {
    /// What stands before `=`.
    public let key: Word
    /// What stands after it.
    public let value: Word

    /// An option with the places of its two words.
    public init(key: Word, value: Word) {
      self.key = key
      self.value = value
    }
  }

  /// What to do.
  public let kind: Word
  /// The ids after it, in order.
  public let arguments: [Word]
  /// The options, in the order written; no key stands twice.
  public let options: [Option]
  /// The bytes of the whole comment, from `<!--` to `-->`.
  public let range: Range<Int>

  /// A directive whose parts were read.
  public init(kind: Word, arguments: [Word], options: [Option], range: Range<Int>) {
    self.kind = kind
    self.arguments = arguments
    self.options = options
    self.range = range
  }

  /// The value of a key; nothing where the directive does not have it.
  public subscript(key: String) -> String? {
    options.first { $0.key.text == key }?.value.text
  }

  /// The parts of a directive at which a problem can be.
  public enum Part: Sendable {
    case kind
    case argument(Int)
    case key(String)
    case value(String)
  }

  /// A problem with one part; with the whole directive where it has no such part.
  public func problem(_ rule: Finding.Rule, _ message: String, hint: String? = nil, at part: Part) -> Problem {
    let word: Word?
    switch part {
    case .kind: word = kind
    case .argument(let index): word = arguments.indices.contains(index) ? arguments[index] : nil
    case .key(let key): word = options.first { $0.key.text == key }?.key
    case .value(let key): word = options.first { $0.key.text == key }?.value
    }
    return Problem(rule, message, hint: hint, at: word?.range.lowerBound ?? range.lowerBound)
  }
}
