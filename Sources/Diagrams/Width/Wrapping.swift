/// A text broken into lines of at most `width` cells, so that `unwrapped` gives the text back; nil when some word is too long for that.
///
/// The text is broken at a space, or between two wide characters where there is none; never at a space between two wide characters, since a
/// break there could not be told from one where there is no space. `mayBreak` can forbid more, being given what comes before and after.
package func wrapped(
  _ text: String, width: Int, firstWidth: Int? = nil, mayBreak: (_ before: Substring, _ after: Substring) -> Bool = { _, _ in true }
) -> [String]? {
  var lines: [String] = []
  var rest = text[...]
  var room = firstWidth ?? width
  while displayWidth(of: String(rest)) > room {
    guard let place = lastBreak(in: rest, within: room, mayBreak: mayBreak) else { return nil }
    lines.append(String(rest[..<place]))
    rest = rest[place...]
    if rest.first == " " { rest.removeFirst() }
    room = width
  }
  lines.append(String(rest))
  return lines
}

/// The text of which these are the lines.
func unwrapped(_ lines: [String]) -> String {
  lines.reduce(into: "") { text, line in
    if let last = text.last, let first = line.first, !(last.isWide && first.isWide) { text.append(" ") }
    text += line
  }
}

/// The last place at which a text may be broken so that what comes before takes at most `width` cells.
private func lastBreak(in text: Substring, within width: Int, mayBreak: (Substring, Substring) -> Bool) -> String.Index? {
  var place: String.Index?
  var used = 0
  var index = text.startIndex
  var previous: Character?
  while index < text.endIndex, used <= width {
    let character = text[index]
    let next = text.index(after: index)
    if let previous, isBreak(between: previous, and: character, next < text.endIndex ? text[next] : nil) {
      let after = character == " " ? text[next...] : text[index...]
      if mayBreak(text[..<index], after) { place = index }
    }
    used += displayWidth(of: character)
    previous = character
    index = next
  }
  return place
}

/// Whether a line may end after `previous`, when `character` and then `next` follow.
private func isBreak(between previous: Character, and character: Character, _ next: Character?) -> Bool {
  if character == " " {
    guard let next else { return false }
    return !(previous.isWide && next.isWide)
  }
  return previous.isWide && character.isWide && !neverFirst.contains(character) && !neverLast.contains(previous)
}

/// Punctuation that never begins a line.
private let neverFirst: Set<Character> = ["、", "。", "，", "．", "；", "：", "？", "！", "）", "」", "』", "】", "》", "”", "’"]
/// Punctuation that never ends a line.
private let neverLast: Set<Character> = ["（", "「", "『", "【", "《", "“", "‘"]
