/// A tag, a comment, or the text between.
struct RawHTMLToken {
  enum Kind: Equatable {
    case text
    case comment
    case open(String)
    case close(String)
    case void(String)
    /// Markup that is never kept.
    case other
  }

  let kind: Kind
  let text: String
  let node: Int
  /// Where it starts in the literal's UTF-8.
  let offset: Int

  /// Whether it is a tag.
  var isMarkup: Bool { kind != .text && kind != .comment }

  static func tokens(of literal: String, node: Int) -> [RawHTMLToken] {
    var tokens: [RawHTMLToken] = []
    var text = ""
    var start = 0
    let bytes = Array(literal.utf8)
    var offset = 0
    func flush() {
      if !text.isEmpty { tokens.append(RawHTMLToken(kind: .text, text: text, node: node, offset: start)) }
      text = ""
    }
    while offset < bytes.count {
      let open = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      if text.isEmpty { start = offset }
      text += String(decoding: bytes[offset..<open], as: UTF8.self)
      guard open < bytes.count else { break }
      let isComment = bytes[open...].starts(with: "<!--".utf8)
      guard let end = isComment ? commentEnd(bytes, open) : tagEnd(bytes, open) else {
        text += "<"
        offset = open + 1
        continue
      }
      flush()
      let source = String(decoding: bytes[open..<end], as: UTF8.self)
      tokens.append(RawHTMLToken(kind: isComment ? .comment : kind(of: source), text: source, node: node, offset: open))
      offset = end
    }
    flush()
    return tokens
  }

  private static func commentEnd(_ bytes: [UInt8], _ open: Int) -> Int? {
    (min(open + 4, bytes.count)..<bytes.count).first { bytes[$0...].starts(with: "-->".utf8) }.map { $0 + 3 }
  }

  private static func tagEnd(_ bytes: [UInt8], _ open: Int) -> Int? {
    guard open + 1 < bytes.count, bytes[open + 1] > 0x20 else { return nil }
    return bytes[open...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  private static func kind(of tag: String) -> Kind {
    var name = tag.dropFirst().dropLast()
    let isClose = name.first == "/"
    if isClose { name.removeFirst() }
    let isSelfClosed = name.last == "/"
    if isSelfClosed { name.removeLast() }
    while let last = name.last, last.isWhitespace { name.removeLast() }
    switch (name.lowercased(), isClose) {
    case ("br", false): return .void("br")
    case (let name, true) where Self.elements.contains(name): return .close(name)
    case (let name, false) where Self.elements.contains(name) && !isSelfClosed: return .open(name)
    default: return .other
    }
  }

  private static let elements: Set<String> = ["kbd", "sub", "sup", "details", "summary"]
}
