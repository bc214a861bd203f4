import CommonMark

/// Reading words as values.
extension RunLine {
  /// A number in decimal digits, within a range.
  mutating func number(_ word: RunWord, _ name: String, in range: ClosedRange<Int>) -> Int? {
    let hint = "`\(name)` goes from \(range.lowerBound) to \(range.upperBound)"
    guard !word.text.isEmpty, Self.isDigits(word.text) else {
      fail("run.number", "`\(word.text)` is no number", hint: hint, at: word.column)
      return nil
    }
    guard let number = Int(word.text), range.contains(number) else {
      fail("run.range", "\(word.text) is out of range", hint: hint, at: word.column)
      return nil
    }
    return number
  }

  /// A number of 32 bits.
  mutating func number32(_ word: RunWord, _ name: String) -> UInt32? {
    number(word, name, in: 0...Int(UInt32.max)).map { UInt32($0) }
  }

  /// A port, 0 to 65,535.
  mutating func port(_ word: RunWord, _ name: String) -> UInt16? {
    number(word, name, in: 0...Int(UInt16.max)).map { UInt16($0) }
  }

  /// Seconds with six decimals, as microseconds.
  mutating func time(_ word: RunWord) -> Int? {
    guard let time = Self.microseconds(word.text) else {
      fail("run.time", "`\(word.text)` is no time", hint: "write seconds with six decimals, as `0.012345`", at: word.column)
      return nil
    }
    return time
  }

  /// The microseconds of a time of the form `S.UUUUUU`, of less than 10⁹ seconds; nothing where the text has another form.
  static func microseconds(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...9).contains(parts[0].utf8.count), parts[1].utf8.count == 6 else { return nil }
    guard isDigits(parts[0]), isDigits(parts[1]) else { return nil }
    return Int(parts[0] + parts[1])
  }

  /// An IPv4 address in dotted form.
  mutating func address(_ word: RunWord) -> String? {
    if Self.isAddress(word.text) { return word.text }
    fail("run.address", "`\(word.text)` is no IPv4 address", hint: "write it as `10.9.0.1`", at: word.column)
    return nil
  }

  /// An IPv4 address and a port.
  mutating func place(_ word: RunWord) -> SocketAddress? {
    let parts = word.text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 2, Self.isAddress(String(parts[0])), Self.isDigits(parts[1]), let port = UInt16(parts[1]) {
      return SocketAddress(String(parts[0]), port)
    }
    fail("run.address", "`\(word.text)` is no IPv4 address with a port", hint: "write it as `10.9.0.1:5000`", at: word.column)
    return nil
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { $0.utf8.count <= 3 && isDigits($0) && UInt8($0) != nil }
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Two places with `>` between them.
  mutating func pair(_ first: String, _ second: String) -> RecordedRun.Pair? {
    guard let firstWord = word(first) else { return nil }
    let source = place(firstWord)
    guard expect(">"), let secondWord = word(second) else { return nil }
    guard let destination = place(secondWord), let source else { return nil }
    return RecordedRun.Pair(source: source, destination: destination)
  }

  /// A word that is one of those that are known.
  mutating func known(_ word: RunWord, _ meaning: String, among names: [String]) -> String? {
    if names.contains(word.text) { return word.text }
    let hint = NearestName.hint(for: word.text, among: names) ?? "it can be " + names.map { "`\($0)`" }.joined(separator: ", ")
    fail("run.unknown", "`\(word.text)` is no \(meaning)", hint: hint, at: word.column)
    return nil
  }
}
