import CommonMark

/// The lines that begin with a word.
enum HeaderLine: String, CaseIterable {
  case name, description, kernel, duration, host, sysctl, path, counters, end

  /// Those that must stand once.
  static let single: [HeaderLine] = [.name, .description, .kernel, .duration]

  /// The form of the line.
  var usage: String {
    switch self {
    case .name: "name NAME"
    case .description: "description SENTENCE"
    case .kernel: "kernel NAME"
    case .duration: "duration TIME"
    case .host: "host ID ADDRESS"
    case .sysctl: "sysctl HOST NAME VALUE"
    case .path: "path HOST local=PORT remote=PORT STATE…"
    case .counters: "counters HOST NAME=N…"
    case .end: "end COUNT"
    }
  }
}

/// The lines that begin with a time, by their second word.
enum TimedLine: String, CaseIterable {
  case call, segment, frame, state, socket
}

extension RecordedRunParser {
  /// Reads one line of any kind but the first.
  mutating func read(_ line: inout RunLine) {
    guard let first = line.upcoming else {
      line.fail("run.word", "an empty line tells nothing", hint: "take it out", at: 1)
      return
    }
    if told["end"] != nil {
      line.fail("run.end", "there is a line after `end`", hint: "`end` is the last line", at: first.column)
      return
    }
    if first.text.utf8.first.map({ (0x30...0x39).contains($0) }) == true {
      readTimed(&line)
      return
    }
    _ = line.word("kind")
    guard let name = line.known(first, "kind of line", among: HeaderLine.allCases.map(\.rawValue)) else { return }
    guard let keyword = HeaderLine(rawValue: name) else { return }
    if let before = told[name], HeaderLine.single.contains(keyword) {
      line.fail("run.twice", "`\(name)` is told twice", hint: "line \(before) tells it first", at: first.column)
    }
    told[name] = line.number
    readHeader(keyword, &line)
  }

  private mutating func readTimed(_ line: inout RunLine) {
    guard let timeWord = line.word("time") else { return }
    let time = line.time(timeWord)
    if let time {
      if time < now {
        line.fail(
          "run.order", "time goes back from \(RecordedRun.seconds(now)) to \(RecordedRun.seconds(time))",
          hint: "lines stand in order of time", at: timeWord.column)
      }
      now = time
    }
    guard let kindWord = line.word("kind") else { return }
    let kinds = TimedLine.allCases.map(\.rawValue)
    guard let name = line.known(kindWord, "kind of line with a time", among: kinds), let kind = TimedLine(rawValue: name) else { return }
    switch kind {
    case .call: readCall(&line, at: time)
    case .segment: readSegment(&line, at: time)
    case .frame: readFrame(&line, at: time)
    case .state: readStateChange(&line, at: time)
    case .socket: readSocket(&line, at: time)
    }
  }

  private mutating func readHeader(_ keyword: HeaderLine, _ line: inout RunLine) {
    switch keyword {
    case .name: if let word = line.word("name") { run.name = word.text }
    case .description: run.description = line.restOfText("sentence") ?? ""
    case .kernel: run.kernel = line.restOfText("name") ?? ""
    case .duration: run.duration = line.word("time").flatMap { line.time($0) } ?? 0
    case .host: readHost(&line)
    case .sysctl:
      if let host = host(&line), let name = line.word("name"), let value = line.restOfText("value") {
        run.sysctls.append(RecordedRun.Sysctl(host: host, name: name.text, value: value, line: line.number))
      }
      return
    case .path: readPath(&line)
    case .counters: readCounters(&line)
    case .end:
      guard let word = line.word("count"), let count = line.number(word, "end", in: 1...Int.max), count != line.number else { break }
      line.fail(
        "run.end", "the file has \(line.number) lines up to here, and `end` says \(count)", hint: "lines were lost or added",
        at: word.column)
    }
    line.expectEnd()
  }

  private mutating func readHost(_ line: inout RunLine) {
    guard let id = line.word("id"), let addressWord = line.word("address"), let address = line.address(addressWord) else { return }
    if run.hosts.contains(where: { $0.id == id.text }) {
      line.fail("run.twice", "there is a host `\(id.text)` already", at: id.column)
    }
    run.hosts.append(RecordedRun.Host(id: id.text, address: address, line: line.number))
  }

  private mutating func readPath(_ line: inout RunLine) {
    let host = host(&line)
    var ports: [String: UInt16] = [:]
    for key in ["local", "remote"] {
      guard let word = line.upcoming, word.text.hasPrefix(key + "=") else { continue }
      _ = line.word(key)
      let value = RunWord(text: String(word.text.dropFirst(key.count + 1)), column: word.column + key.count + 1)
      ports[key] = line.port(value, key)
    }
    let states = line.rest().compactMap { line.known($0, "state of TCP", among: RecordedRun.states) }
    guard let host else { return }
    run.paths.append(
      RecordedRun.Path(host: host, localPort: ports["local"], remotePort: ports["remote"], states: states, line: line.number))
  }

  private mutating func readCounters(_ line: inout RunLine) {
    let host = host(&line)
    for word in line.rest() {
      let parts = word.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        line.fail("run.word", "`\(word.text)` is no counter", hint: "write it as `TcpInSegs=5`", at: word.column)
        continue
      }
      let name = String(parts[0])
      let value = RunWord(text: String(parts[1]), column: word.column + name.count + 1)
      guard let count = line.number(value, name, in: 0...Int.max), let host else { continue }
      run.counters.append(RecordedRun.Counter(host: host, name: name, value: count, line: line.number))
    }
  }

  /// The id of a host that has been declared.
  func host(_ line: inout RunLine) -> String? {
    guard let word = line.word("host") else { return nil }
    return host(word, &line)
  }

  /// A word as the id of a host that has been declared; `others` are words that may stand for one.
  func host(_ word: RunWord, _ line: inout RunLine, others: [String] = []) -> String? {
    let ids = run.hosts.map(\.id) + others
    if ids.contains(word.text) { return word.text }
    let hint = NearestName.hint(for: word.text, among: ids) ?? "declare it first: `host \(word.text) ADDRESS`"
    line.fail("run.host", "no host `\(word.text)` has been declared", hint: hint, at: word.column)
    return nil
  }
}
