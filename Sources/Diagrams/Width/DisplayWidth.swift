/// How wide characters are whose width is ambiguous, such as `…` or `±`: in terminals with fonts of East Asia they may take two cells.
///
/// A renderer or a reader that is told so says it for all that is measured within one drawing; see `SequenceDiagramText.isAmbiguousWide`.
public enum AmbiguousWidth {
  /// Whether they take two cells in what is measured now.
  @TaskLocal public static var isWide: Bool = false
}

/// The number of cells of a terminal that a text takes: 2 for a wide character, 0 for a mark that joins the one before it, else 1.
///
/// By Unicode's own East_Asian_Width (UAX #11): W and F are wide, A (ambiguous) is narrow unless `AmbiguousWidth` says otherwise. Control
/// characters take none.
public func displayWidth(of text: String) -> Int {
  if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
  return text.reduce(0) { $0 + displayWidth(of: $1) }
}

/// The number of cells of a terminal that one character, a whole grapheme cluster, takes.
///
/// A sequence that is shown as one emoji (a flag, a keycap, people joined) takes 2.
public func displayWidth(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  if character.isASCII { return character.unicodeScalars.first.map { displayWidth(of: $0) } ?? 0 }
  if character.isEmojiSequence { return 2 }
  return scalars.reduce(0) { $0 + displayWidth(of: $1) }
}

/// The number of cells of one scalar that stands by itself.
func displayWidth(of scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if (0x20..<0x7F).contains(value) { return 1 }
  if value < 0xA0 { return 0 }
  if AmbiguousWidth.isWide, contains(value, in: EastAsianWidthTable.ambiguous) { return 2 }
  if value < 0x300 { return 1 }
  if contains(value, in: EastAsianWidthTable.zero) { return 0 }
  return contains(value, in: EastAsianWidthTable.wide) ? 2 : 1
}

/// Whether a sorted list of ranges (first, last, first, last, …) holds a value.
private func contains(_ value: UInt32, in ranges: [UInt32]) -> Bool {
  var low = 0
  var high = ranges.count / 2
  while low < high {
    let middle = (low + high) / 2
    if ranges[2 * middle + 1] < value {
      low = middle + 1
    } else {
      high = middle
    }
  }
  return low < ranges.count / 2 && ranges[2 * low] <= value
}

extension Character {
  /// Whether this is two regional indicators, or an emoji that a variation selector or a joiner makes one.
  fileprivate var isEmojiSequence: Bool {
    let scalars = unicodeScalars
    guard scalars.count > 1, let first = scalars.first, first.properties.isEmoji || first.isRegionalIndicator else { return false }
    return scalars.dropFirst().contains {
      $0.value == 0xFE0F || $0.value == 0x200D || $0.isRegionalIndicator || $0.properties.isEmojiModifier
    }
  }

  /// Whether this takes two cells.
  var isWide: Bool { displayWidth(of: self) == 2 }
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}
