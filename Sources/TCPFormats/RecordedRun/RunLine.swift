import CommonMark

/// A word of a line and where it starts.
struct RunWord {
  let text: String
  /// The column, from 1, in characters.
  let column: Int
}

/// What is wrong with a line, at a column of it.
struct RunFault {
  let rule: String
  let message: String
  let hint: String?
  let column: Int
}

/// A line of a recorded run, read word by word from left to right; what is wrong with it is collected.
struct RunLine {
  /// The number of the line, from 1.
  let number: Int
  /// The line without its end.
  let text: String
  private(set) var faults: [RunFault] = []
  private var words: ArraySlice<RunWord>
  private var isCut = false

  init(number: Int, text: String) {
    self.number = number
    self.text = text
    words = Self.words(of: text)[...]
  }

  private static func words(of text: String) -> [RunWord] {
    var words: [RunWord] = []
    var word = ""
    var column = 0
    for character in text {
      column += 1
      if character != " " {
        word.append(character)
      } else if !word.isEmpty {
        words.append(RunWord(text: word, column: column - word.count))
        word = ""
      }
    }
    if !word.isEmpty { words.append(RunWord(text: word, column: column + 1 - word.count)) }
    return words
  }

  mutating func fail(_ rule: String, _ message: String, hint: String? = nil, at column: Int) {
    faults.append(RunFault(rule: rule, message: message, hint: hint, column: column))
  }

  /// The word that comes next, without reading it.
  var upcoming: RunWord? { words.first }

  /// The next word. Where the line has ended, the first word that is missing is a fault.
  mutating func word(_ meaning: String) -> RunWord? {
    if let word = words.popFirst() { return word }
    if !isCut {
      isCut = true
      fail("run.missing", "the line ends before its \(meaning)", hint: "the file may be cut short", at: text.count + 1)
    }
    return nil
  }

  /// The words up to a mark, which is read too; nothing where the mark is missing.
  mutating func words(upTo mark: String, _ meaning: String) -> [RunWord]? {
    guard let end = words.firstIndex(where: { $0.text == mark }) else {
      words = []
      _ = word(meaning)
      return nil
    }
    defer { words = words[(end + 1)...] }
    return Array(words[..<end])
  }

  /// All words that are left.
  mutating func rest() -> [RunWord] {
    defer { words = [] }
    return Array(words)
  }

  /// The text that is left, of at least one word.
  mutating func restOfText(_ meaning: String) -> String? {
    guard let first = word(meaning) else { return nil }
    words = []
    return String(text.dropFirst(first.column - 1))
  }

  /// Reads a word that must stand here as it is; false where another one does.
  mutating func expect(_ mark: String) -> Bool {
    guard let word = word("`\(mark)`") else { return false }
    if word.text == mark { return true }
    fail("run.word", "`\(mark)` belongs here, not `\(word.text)`", at: word.column)
    return false
  }

  /// Words that nothing asked for are faults.
  mutating func expectEnd() {
    if let word = rest().first { fail("run.word", "nothing is told after here, but `\(word.text)` is", at: word.column) }
  }
}
