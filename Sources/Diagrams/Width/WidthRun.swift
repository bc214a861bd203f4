/// A run of characters of one line that are all wide, or all not.
public struct WidthRun: Hashable, Sendable {
  /// The characters, in order.
  public var text: String
  /// Whether each of them takes two cells.
  public var isWide: Bool

  /// Creates a run.
  public init(text: String, isWide: Bool) {
    self.text = text
    self.isWide = isWide
  }
}

/// The line split into runs of wide and of other characters, none empty, which joined are the line.
///
/// A browser does not give a Chinese character two cells of a monospaced font, so who writes HTML boxes each character of a wide run.
public func wideRuns(in line: String) -> [WidthRun] {
  var runs: [WidthRun] = []
  for character in line {
    let last = runs.count - 1
    if last >= 0, runs[last].isWide == character.isWide {
      runs[last].text.append(character)
    } else {
      runs.append(WidthRun(text: String(character), isWide: character.isWide))
    }
  }
  return runs
}
