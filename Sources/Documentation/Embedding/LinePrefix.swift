import CommonMark

/// What stands before a block directive on its line, and what therefore stands before every line that it makes.
struct LinePrefix {
  /// The prefix of a line with text: quote markers stay, list markers become as many spaces.
  let full: String
  /// The prefix of an empty line: the same without spaces at its end.
  let empty: String

  /// The prefix that continues the line on which an offset stands.
  init(before offset: Int, in source: SourceText) {
    let line = source.lines[source.lineIndex(at: offset)].range
    full = source.text(line.lowerBound..<offset).map { $0 == ">" || $0 == "\t" ? String($0) : " " }.joined()
    empty = full.trimmingSpacesAtEnd
  }

  /// A generated line under the prefix; spaces at its end are dropped, since editors drop them too.
  func line(_ text: String) -> String {
    let text = text.trimmingSpacesAtEnd
    return text.isEmpty ? empty : full + text
  }

  /// A line without the prefix; nothing where it does not have it.
  func stripped(_ line: String) -> String? {
    if line.hasPrefix(full) { return String(line.dropFirst(full.count)).trimmingSpacesAtEnd }
    return line.trimmingSpacesAtEnd == empty ? "" : nil
  }
}

extension StringProtocol {
  /// The text without the spaces and tabs at its end.
  var trimmingSpacesAtEnd: String {
    var text = self[...]
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
