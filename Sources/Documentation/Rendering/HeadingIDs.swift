/// Gives the headings of a page their ids: made of their words, the same in every build, and each one once.
struct HeadingIDs {
  private var taken: Set<String>

  /// Ids that the page around the text uses are not given.
  init(reserved: Set<String> = []) {
    taken = reserved
  }

  /// The id of the next heading: its letters (of any script) and digits in lower case, hyphens between words.
  mutating func id(for heading: String) -> String {
    let words = Self.id(of: heading)
    var id = words
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(words)-\(number)"
      number += 1
    }
    return id
  }

  /// The id of a heading that is the only one of its words on a page.
  static func id(of heading: String) -> String {
    var words = ""
    for character in heading.lowercased() {
      if character.isLetter || character.isNumber || character == "_" {
        words.append(character)
      } else if character.isWhitespace || character == "-", !words.isEmpty, words.last != "-" {
        words.append("-")
      }
    }
    while words.last == "-" { words.removeLast() }
    return words.isEmpty ? "section" : words
  }
}
