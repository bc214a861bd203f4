import CommonMark

/// The page that lists all pages of a language, so that no other page has to.
struct ContentsPage {
  /// Its path in its language.
  static let path = "contents"

  let articles: [PageSource]
  let reference: [PageSource]
  let texts: Texts

  /// The page.
  var page: PageSource {
    let interface = texts.interface
    var text = ""
    let parts = articles + Self.parts(of: reference)
    for purpose in PageSource.Purpose.allCases {
      text += section(interface("site.\(purpose.rawValue)"), parts.filter { $0.purpose == purpose })
    }
    for index in reference where index.path == index.group {
      text += section(index.title, reference.filter { $0.group == index.group && $0.path != index.path })
    }
    return PageSource(
      path: Self.path, language: texts.language, part: .reference,
      file: SourceFile(name: "\(texts.language)/\(Self.path)", text: SourceText(text)), bodyOffset: 0, title: interface("site.contents"),
      description: interface("site.contents.description"), order: Int.max)
  }

  /// The pages that stand for the parts of the reference: those that list a group, and those of groups that no page lists.
  static func parts(of reference: [PageSource]) -> [PageSource] {
    let listed = Set(reference.filter { $0.path == $0.group }.map(\.group))
    return reference.filter { ($0.path == $0.group || !listed.contains($0.group)) && $0.path != path }
  }

  private func section(_ title: String, _ pages: [PageSource]) -> String {
    guard !pages.isEmpty else { return "" }
    let lines = pages.map { page in
      let description = page.description.isEmpty ? "" : "  \n  \(page.description)"
      return "- [\(Self.escaped(page.title))](\(page.path).md)\(description)\n"
    }
    return "## \(Self.escaped(title))\n\n\(lines.joined())\n"
  }

  static func escaped(_ text: String) -> String {
    text.replacingOctets { marks.contains($0) ? "\\\(Unicode.Scalar($0))" : nil }
  }

  private static let marks: Set<UInt8> = Set("\\`*_[]<>&#".utf8)
}
