import CommonMark

/// Reads the grammar `docgen KIND ARG* (KEY=VALUE)*` off the bytes of a comment.
struct DirectiveParser {
  /// What a comment that starts with `docgen` is.
  enum Result: Equatable {
    case directive(Directive)
    /// `<!-- docgen end -->`
    case end
  }

  private let bytes: [UInt8]
  private let comment: Range<Int>
  private let content: Range<Int>

  /// Whether the bytes from an offset on are `<!--`, spaces and `docgen`.
  static func isDirective(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard bytes[offset...].starts(with: "<!--".utf8) else { return false }
    return bytes[(offset + 4)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.starts(with: "docgen".utf8)
  }

  /// Parses the comment that takes up the range, `<!--` and `-->` included.
  static func parse(_ comment: Range<Int>, in source: SourceText) throws(Problem) -> Result {
    try DirectiveParser(bytes: source.bytes, comment: comment).parse()
  }

  private init(bytes: [UInt8], comment: Range<Int>) throws(Problem) {
    self.bytes = bytes
    self.comment = comment
    guard comment.count >= 7, bytes[comment].suffix(3).elementsEqual("-->".utf8) else {
      throw Problem(
        "directive.unclosed", "this directive is not closed on its line", hint: "end it with ` -->`", at: comment.lowerBound)
    }
    content = (comment.lowerBound + 4)..<(comment.upperBound - 3)
    if let end = bytes[content].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      throw Problem("directive.line", "a directive stands on one line", hint: "join the lines", at: end)
    }
    if let dashes = bytes[content].indices.first(where: { bytes[$0] == 0x2D && bytes[$0 + 1] == 0x2D && $0 + 1 < content.upperBound }) {
      throw Problem("directive.dashes", "`--` cannot stand in a comment", hint: "write it with one hyphen", at: dashes)
    }
  }

  private func parse() throws(Problem) -> Result {
    var offset = content.lowerBound
    guard let name = try word(&offset), name.text == "docgen" else {
      throw Problem(
        "directive.syntax", "a space must follow `docgen`", hint: "<!-- docgen KIND … -->", at: skippingSpaces(from: content.lowerBound))
    }
    guard let kind = try word(&offset) else {
      throw Problem("directive.syntax", "this directive does not say what to do", hint: "<!-- docgen KIND … -->", at: name.range.lowerBound)
    }
    try requireID(kind, "the kind of a directive")
    var arguments: [Directive.Word] = []
    var options: [Directive.Option] = []
    while let next = try word(&offset) {
      guard offset < content.upperBound, bytes[offset] == UInt8(ascii: "=") else {
        if let option = options.last {
          throw Problem(
            "directive.order", "the argument `\(next.text)` stands after an option",
            hint: "put it before `\(option.key.text)=`, or quote the value: \(option.key.text)=\"\(option.value.text) \(next.text)\"",
            at: next.range.lowerBound)
        }
        try requireID(next, "an argument")
        arguments.append(next)
        continue
      }
      try requireID(next, "a key")
      offset += 1
      if options.contains(where: { $0.key.text == next.text }) {
        throw Problem("directive.twice", "the key `\(next.text)` is given twice", at: next.range.lowerBound)
      }
      options.append(Directive.Option(key: next, value: try value(of: next, &offset)))
    }
    if kind.text == "end" {
      guard let extra = arguments.first ?? options.first?.key else { return .end }
      throw Problem("directive.end", "`docgen end` takes nothing after it", at: extra.range.lowerBound)
    }
    return .directive(Directive(kind: kind, arguments: arguments, options: options, range: comment))
  }

  private func skippingSpaces(from start: Int) -> Int {
    var offset = start
    while offset < content.upperBound, isSpace(bytes[offset]) { offset += 1 }
    return offset
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The next word: up to a space or `=`.
  private func word(_ offset: inout Int) throws(Problem) -> Directive.Word? {
    offset = skippingSpaces(from: offset)
    let start = offset
    while offset < content.upperBound, !isSpace(bytes[offset]), bytes[offset] != UInt8(ascii: "=") { offset += 1 }
    if offset == start {
      guard start < content.upperBound else { return nil }
      throw Problem("directive.syntax", "`=` has no key before it", at: start)
    }
    return word(start..<offset)
  }

  /// The value after `=`: in double quotes, or up to a space.
  private func value(of key: Directive.Word, _ offset: inout Int) throws(Problem) -> Directive.Word {
    let start = offset
    if start < content.upperBound, bytes[start] == UInt8(ascii: "\"") {
      guard let close = bytes[(start + 1)..<content.upperBound].firstIndex(of: UInt8(ascii: "\"")) else {
        throw Problem("directive.quote", "this quotation mark is not closed", hint: "a value cannot hold a quotation mark", at: start)
      }
      offset = close + 1
      guard offset == content.upperBound || isSpace(bytes[offset]) else {
        throw Problem("directive.syntax", "a space must follow the value of `\(key.text)`", at: offset)
      }
      return word((start + 1)..<close)
    }
    while offset < content.upperBound, !isSpace(bytes[offset]) { offset += 1 }
    if let quote = bytes[start..<offset].firstIndex(of: UInt8(ascii: "\"")) {
      throw Problem("directive.quote", "a quotation mark stands within a value", hint: "quote the whole value", at: quote)
    }
    guard offset > start else {
      throw Problem(
        "directive.value", "the key `\(key.text)` has no value", hint: "write \(key.text)=VALUE without spaces", at: key.range.lowerBound)
    }
    return word(start..<offset)
  }

  private func word(_ range: Range<Int>) -> Directive.Word {
    Directive.Word(text: String(decoding: bytes[range], as: UTF8.self), range: range)
  }

  private func requireID(_ word: Directive.Word, _ what: String) throws(Problem) {
    if let bad = bytes[word.range].firstIndex(where: { $0 >= 0x80 || $0 == UInt8(ascii: "\"") }) {
      throw Problem("directive.id", "\(what) is written in ASCII", hint: "only values in quotation marks hold other characters", at: bad)
    }
  }
}
