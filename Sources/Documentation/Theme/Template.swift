import CommonMark

/// A file of a theme with places for what a page says: `{{name}}`. It has no other syntax, so a template stays HTML that anyone can read.
struct Template: Sendable {
  /// One part of a template, in order.
  private enum Part: Sendable {
    case text(String)
    case place(String)
  }

  private let parts: [Part]

  /// Reads a template; a place that no page fills is a problem at it, and stays empty.
  init(_ file: SourceFile, places: Set<String>) throws(TemplateError) {
    let text = file.text.text(file.text.start..<file.text.bytes.count)
    var parts: [Part] = []
    var problems: [Problem] = []
    var offset = file.text.start
    for (number, piece) in text.split(separator: "{{", omittingEmptySubsequences: false).enumerated() {
      defer { offset += piece.utf8.count + 2 }
      guard number > 0 else {
        parts.append(.text(String(piece)))
        continue
      }
      guard let end = piece.firstRange(of: "}}") else {
        problems.append(Problem("theme.place", "this place has no end", hint: "close it with `}}`", at: offset - 2))
        continue
      }
      let name = String(piece[..<end.lowerBound])
      if !places.contains(name) {
        let hint = NearestName.hint(for: name, among: places.sorted()) ?? "there are " + places.sorted().joined(separator: ", ")
        problems.append(Problem("theme.place", "a page has nothing named `\(name)`", hint: hint, at: offset))
      }
      parts.append(.place(name))
      parts.append(.text(String(piece[end.upperBound...])))
    }
    guard problems.isEmpty else { throw TemplateError(findings: problems.map(file.finding)) }
    self.parts = parts
  }

  /// The template with each place filled; what fills it is HTML already.
  func filled(_ value: (String) -> String) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let written): text += written
      case .place(let name): text += value(name)
      }
    }
    return text
  }
}

/// What is wrong with a template.
struct TemplateError: Error {
  let findings: [Finding]
}
