import CommonMark

extension RecordedRun {
  /// Reads the text of a recorded run.
  ///
  /// Throws everything that is wrong with it, each problem at its line and column. `file` is what reports call the file.
  public init(parsing text: SourceText, file: String) throws(RecordedRunErrors) {
    var parser = RecordedRunParser(text: text, file: file)
    self = try parser.parse()
  }

  /// Reads the text of a recorded run that is at hand as a string.
  public init(parsing text: String, file: String) throws(RecordedRunErrors) {
    try self.init(parsing: SourceText(text), file: file)
  }
}

/// Reads a recorded run line by line and collects what is wrong.
struct RecordedRunParser {
  let text: SourceText
  let file: String
  var run = RecordedRun(
    name: "", description: "", kernel: "", duration: 0, hosts: [], sysctls: [], calls: [], segments: [], frames: [], stateChanges: [],
    sockets: [], paths: [], counters: [])
  var problems: [RecordedRunProblem] = []
  /// The lines that tell what may be told once, by their first words.
  var told: [String: Int] = [:]
  /// The time of the line before.
  var now = 0

  init(text: SourceText, file: String) {
    self.text = text
    self.file = file
  }

  mutating func parse() throws(RecordedRunErrors) -> RecordedRun {
    if isReadable() {
      for number in 2..<max(2, text.lines.count + 1) {
        var line = RunLine(number: number, text: text.text(ofLine: number))
        read(&line)
        collect(line)
      }
      checkWhole()
    }
    if problems.isEmpty { return run }
    throw RecordedRunErrors(problems: problems.sorted { $0.position < $1.position })
  }

  /// Notes what was wrong with a line.
  private mutating func collect(_ line: RunLine) {
    problems += line.faults.map { fault in
      RecordedRunProblem(
        file: file, position: SourcePosition(line: line.number, column: fault.column), message: fault.message, rule: fault.rule,
        hint: fault.hint, excerpt: line.text)
    }
  }

  private mutating func fail(_ rule: String, _ message: String, hint: String, at position: SourcePosition) {
    problems.append(
      RecordedRunProblem(
        file: file, position: position, message: message, rule: rule, hint: hint, excerpt: text.text(ofLine: position.line)))
  }

  /// Whether the file is text of the version that is known.
  private mutating func isReadable() -> Bool {
    let decoded = text.text(0..<text.bytes.count)
    if let difference = zip(decoded.utf8, text.bytes).enumerated().first(where: { $1.0 != $1.1 })?.offset {
      fail("run.encoding", "the file is not UTF-8", hint: "save it as UTF-8", at: text.position(at: difference))
      return false
    }
    let start = SourcePosition(line: 1, column: 1)
    let wanted = "recorded-run \(RecordedRun.version)"
    guard !text.lines.isEmpty else {
      fail("run.empty", "the file is empty", hint: "a recorded run starts with the line `\(wanted)`", at: start)
      return false
    }
    let words = text.text(ofLine: 1).split(separator: " ")
    if words.count == 2, words[0] == "recorded-run", words[1] == "\(RecordedRun.version)" { return true }
    if words.count == 2, words[0] == "recorded-run" {
      let hint = "this program reads version \(RecordedRun.version); record the run again with Scripts/record-run"
      fail("run.version", "recorded runs have no version `\(words[1])`", hint: hint, at: SourcePosition(line: 1, column: 14))
    } else {
      fail("run.version", "the file is no recorded run", hint: "a recorded run starts with the line `\(wanted)`", at: start)
    }
    return false
  }

  /// What can be said only when every line has been read.
  private mutating func checkWhole() {
    let last = text.lines.count
    for keyword in HeaderLine.single where told[keyword.rawValue] == nil {
      let hint = "add the line `\(keyword.usage)`"
      fail("run.missing", "the run does not tell its \(keyword.rawValue)", hint: hint, at: SourcePosition(line: 1, column: 1))
    }
    guard told["end"] == nil else { return }
    let end = SourcePosition(line: last, column: text.text(ofLine: last).count + 1)
    fail("run.end", "the file is cut short: its last line is not `end`", hint: "record the run again, or copy its file again", at: end)
  }
}
