import CommonMark

/// The part of a line whose order is free: words of the form `KEY=VALUE`, and words that say something by standing there.
struct RunFields {
  /// The values by their keys; several where a key may stand more than once.
  private var values: [String: [RunWord]] = [:]
  /// The words without a value that stand there, with their columns.
  private var marks: [String: Int] = [:]

  /// Reads all that is left of a line. An unknown key, a key that stands twice and a value where none belongs are faults.
  init(of line: inout RunLine, keys: [String], repeatable: Set<String> = [], marks known: [String] = []) {
    for word in line.rest() {
      let parts = word.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let key = String(parts[0])
      let isMark = parts.count == 1 && known.contains(key)
      guard isMark || (parts.count == 2 && keys.contains(key)) else {
        line.fail(
          "run.unknown", Self.message(key, isKnown: keys.contains(key), marks: known), hint: Self.hint(key, keys, known), at: word.column)
        continue
      }
      if isMark ? marks[key] != nil : values[key] != nil && !repeatable.contains(key) {
        line.fail("run.twice", "`\(key)` stands twice", at: word.column)
      }
      if isMark {
        marks[key] = word.column
      } else {
        values[key, default: []].append(RunWord(text: String(parts[1]), column: word.column + key.count + 1))
      }
    }
  }

  private static func message(_ key: String, isKnown: Bool, marks: [String]) -> String {
    if isKnown { return "`\(key)` has no value" }
    return marks.contains(key) ? "`\(key)` takes no value" : "there is no field `\(key)` here"
  }

  private static func hint(_ key: String, _ keys: [String], _ marks: [String]) -> String? {
    if keys.contains(key) { return "write `\(key)=`, then its value" }
    if marks.contains(key) { return "write `\(key)` alone" }
    let all = keys.map { $0 + "=" } + marks
    return NearestName.hint(for: key, among: keys + marks) ?? "the fields are " + all.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// Whether a word stands there.
  func has(_ mark: String) -> Bool { marks[mark] != nil }

  /// The column of a word, or of the key of a value; nothing where it does not stand there.
  func column(of name: String) -> Int? { marks[name] ?? self[name].map { $0.column - name.count - 1 } }

  /// The value of a key; nothing where it does not stand there.
  subscript(key: String) -> RunWord? { values[key]?.first }

  /// The values of a key that may stand more than once.
  func all(_ key: String) -> [RunWord] { values[key] ?? [] }

  /// The value of a key that must stand there.
  func required(_ key: String, of line: inout RunLine) -> RunWord? {
    if let value = self[key] { return value }
    line.fail("run.missing", "the line lacks its `\(key)=`", hint: "the file may be cut short", at: line.text.count + 1)
    return nil
  }

  /// The number of a key, 0 where it does not stand there; nothing where it is wrong.
  func number(_ key: String, in range: ClosedRange<Int>, of line: inout RunLine) -> Int? {
    guard let word = self[key] else { return 0 }
    return line.number(word, key, in: range)
  }
}
