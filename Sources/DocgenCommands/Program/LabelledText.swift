import Diagrams

/// A text of paragraphs that stand behind labels, as terminals show facts: `label  what it says`, wrapped under itself.
struct LabelledText {
  /// What stands behind one label: a paragraph each.
  struct Entry: Hashable, Sendable {
    let label: String
    let paragraphs: [String]

    init(_ label: String, _ paragraphs: [String]) {
      self.label = label
      self.paragraphs = paragraphs
    }

    init(_ label: String, _ paragraph: String) {
      self.init(label, [paragraph])
    }
  }

  let entries: [Entry]
  /// The columns before the labels.
  let indent: Int
  /// The columns that labels take, the space after them included; as many as the longest one needs where nothing is said.
  let labelWidth: Int?

  init(_ entries: [Entry], indent: Int = 0, labelWidth: Int? = nil) {
    self.entries = entries
    self.indent = indent
    self.labelWidth = labelWidth
  }

  /// The lines, of at most `width` columns but for words that are longer.
  func lines(width: Int) -> [String] {
    let labels = labelWidth ?? ((entries.map { displayWidth(of: $0.label) }.max() ?? 0) + 2)
    let margin = String(repeating: " ", count: indent)
    let room = max(20, width - indent - labels)
    return entries.flatMap { entry in
      let texts = entry.paragraphs.flatMap { Self.wrap($0, width: room) }
      return texts.enumerated().map { index, text in
        let label = index == 0 ? entry.label : ""
        let gap = String(repeating: " ", count: max(index == 0 ? 1 : 0, labels - displayWidth(of: label)))
        return margin + label + gap + text.replacing(Self.hardSpace, with: " ")
      }
    }
  }

  /// A text in which no line ends.
  static func unbroken(_ text: String) -> String { text.replacing(" ", with: hardSpace) }

  private static let hardSpace: String = "\u{A0}"

  /// A paragraph in lines; each goes on under its own indentation, and a word that is longer than a line runs over, unless it is a segment.
  static func wrap(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      let margin = String(line.prefix { $0 == " " })
      var room = max(1, width - margin.count)
      let words = line.dropFirst(margin.count).split(separator: " ").flatMap { parts(of: String($0), width: room) }.joined(separator: " ")
      while true {
        if let lines = wrapped(words, width: room) { return lines.map { margin + $0 } }
        room += 1
      }
    }
  }

  /// A word, or the parts of one that is longer than a line: a segment with many fields, `<A=1><B=2>…`, may end a line after each.
  private static func parts(of word: String, width: Int) -> [String] {
    guard displayWidth(of: word) > width else { return [word] }
    return word.replacing("><", with: "> <").split(separator: " ").reduce(into: []) { parts, field in
      if let last = parts.last, displayWidth(of: last + field) <= width {
        parts[parts.count - 1] = last + field
      } else {
        parts.append(String(field))
      }
    }
  }
}
