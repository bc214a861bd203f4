import CommonMark

/// A reference page while it is being made: CommonMark, a block at a time.
struct PageDraft {
  let path: String
  let title: String
  let description: String
  let group: String
  private var blocks: [String] = []

  /// The group of the pages that say how something is known.
  static let proofs: String = "proof"

  init(_ path: String, title: String, description: String, group: String) {
    self.path = path
    self.title = title
    self.description = description
    self.group = group
  }

  /// Adds a heading of the second level.
  mutating func heading(_ text: String) { blocks.append("## \(text)") }

  /// Adds a heading of the third level.
  mutating func subheading(_ text: String) { blocks.append("### \(text)") }

  /// Adds a paragraph of CommonMark.
  mutating func paragraph(_ text: String) { blocks.append(text) }

  /// Adds a directive.
  mutating func directive(_ text: String) { blocks.append("<!-- docgen \(text) -->") }

  /// Adds a list; nothing where it has no items.
  mutating func list(_ items: [String]) {
    if !items.isEmpty { blocks.append(items.map { "- \($0)" }.joined(separator: "\n")) }
  }

  /// The page.
  func page(_ language: String, order: Int) -> PageSource {
    let text = blocks.joined(separator: "\n\n") + "\n"
    return PageSource(
      path: path, language: language, part: .reference, file: SourceFile(name: "model:\(language)/\(path).md", text: SourceText(text)),
      bodyOffset: 0,
      title: title, description: description, order: order, group: group,
      purpose: group == Self.proofs ? .proof : .lookUp)
  }
}
