/// The lines of what went over the wire.
extension RecordedRunParser {
  mutating func readSegment(_ line: inout RunLine, at time: Int?) {
    let sender = sender(&line)
    guard let pair = line.pair("source", "destination"), let bitsWord = line.word("control bits") else { return }
    let bits = controlBits(bitsWord, &line)
    let fields = RunFields(
      of: &line, keys: ["seq", "ack", "len", "win", "mss", "wscale", "ts", "sack", "fastopen", "option", "arrives"],
      repeatable: ["option"], marks: ["sackok", "lost", "taken"])
    let sequence = fields.required("seq", of: &line).flatMap { line.number32($0, "seq") }
    let acknowledgment = fields["ack"].map { line.number32($0, "ack") } ?? 0
    let length = fields.number("len", in: 0...65_535, of: &line)
    let window = fields.required("win", of: &line).flatMap { line.number($0, "win", in: 0...65_535) }
    let options = options(fields, &line)
    let fate = fate(fields, of: sender, leaving: time, &line)
    guard let time, let sender, let bits, let sequence, let acknowledgment, let length, let window, let options, let fate else { return }
    run.segments.append(
      RecordedRun.WireSegment(
        time: time, sender: sender, source: pair.source, destination: pair.destination, controlBits: bits, sequence: sequence,
        acknowledgment: acknowledgment, length: length, window: window, options: options, fate: fate, line: line.number))
  }

  mutating func readFrame(_ line: inout RunLine, at time: Int?) {
    let sender = sender(&line)
    guard let sourceWord = line.word("source") else { return }
    let source = sourceWord.text == "-" ? "-" : line.address(sourceWord)
    guard line.expect(">"), let destinationWord = line.word("destination") else { return }
    let destination = destinationWord.text == "-" ? "-" : line.address(destinationWord)
    guard let name = line.word("protocol") else { return }
    var kind: String?
    if let word = line.upcoming, !word.text.contains("="), word.text != "lost", word.text != "taken" { kind = line.word("kind")?.text }
    let fields = RunFields(of: &line, keys: ["about", "arrives"], marks: ["lost", "taken"])
    let about = fields["about"].map { pair($0, &line) }
    let fate = fate(fields, of: sender, leaving: time, &line)
    guard let time, let sender, let source, let destination, let fate else { return }
    run.frames.append(
      RecordedRun.OtherFrame(
        time: time, sender: sender, source: source, destination: destination, protocolName: name.text, kind: kind, about: about ?? nil,
        fate: fate, line: line.number))
  }

  private func sender(_ line: inout RunLine) -> RecordedRun.Sender? {
    guard let word = line.word("sender"), let name = host(word, &line, others: ["hand-made"]) else { return nil }
    return name == "hand-made" ? .handMade : .host(name)
  }

  /// The control bits: letters in their order, each at most once, or `-`.
  private func controlBits(_ word: RunWord, _ line: inout RunLine) -> String? {
    if word.text == "-" { return "" }
    let sorted = RecordedRun.WireSegment.controlBitLetters.filter { word.text.contains($0) }
    if sorted == word.text { return sorted }
    line.fail(
      "run.unknown", "`\(word.text)` is no set of control bits",
      hint: "they are letters of `\(RecordedRun.WireSegment.controlBitLetters)` in this order, or `-`", at: word.column)
    return nil
  }

  private func fate(
    _ fields: RunFields, of sender: RecordedRun.Sender?, leaving: Int?, _ line: inout RunLine
  ) -> RecordedRun.Fate? {
    let said = ["arrives", "lost", "taken"].compactMap { fields.column(of: $0) }
    if sender == .handMade {
      for column in said {
        line.fail(
          "run.word", "what was made by hand has no fate", hint: "it stands at the time when it arrives; take this out", at: column)
      }
      return leaving.map { .arrives(at: $0) }
    }
    guard said.count == 1 else {
      let message = said.isEmpty ? "the line does not tell what became of it" : "the line tells more than one end of it"
      line.fail("run.missing", message, hint: "end it with `arrives=TIME`, `lost` or `taken`", at: line.text.count + 1)
      return nil
    }
    guard let word = fields["arrives"] else { return fields.has("lost") ? .lost : .taken }
    guard let arrival = line.time(word) else { return nil }
    if let leaving, arrival < leaving {
      line.fail("run.order", "it arrives at \(word.text), before it left", hint: "one of the two times is wrong", at: word.column)
      return nil
    }
    return .arrives(at: arrival)
  }

  private func options(_ fields: RunFields, _ line: inout RunLine) -> RecordedRun.Options? {
    let before = line.faults.count
    var options = RecordedRun.Options()
    options.maximumSegmentSize = fields["mss"].flatMap { line.number($0, "mss", in: 0...65_535) }
    options.permitsSACK = fields.has("sackok")
    options.windowScale = fields["wscale"].flatMap { line.number($0, "wscale", in: 0...255) }
    options.timestamp = fields["ts"].flatMap { word in
      halves(word, by: "/", "ts", "VALUE/ECHO", &line).map { RecordedRun.Timestamp(value: $0, echo: $1) }
    }
    options.blocks = fields["sack"].map { blocks($0, &line) } ?? []
    options.fastOpen = fields["fastopen"]?.text
    options.otherKinds = fields.all("option").compactMap { line.number($0, "option", in: 0...255) }
    return line.faults.count == before ? options : nil
  }

  private func blocks(_ word: RunWord, _ line: inout RunLine) -> [RecordedRun.Block] {
    var column = word.column
    var blocks: [RecordedRun.Block] = []
    for part in word.text.split(separator: ",", omittingEmptySubsequences: false) {
      let block = RunWord(text: String(part), column: column)
      if let (left, right) = halves(block, by: "-", "sack", "LEFT-RIGHT", &line) {
        blocks.append(RecordedRun.Block(left: left, right: right))
      }
      column += part.count + 1
    }
    return blocks
  }

  /// Two numbers of 32 bits with a mark between them.
  private func halves(_ word: RunWord, by mark: Character, _ name: String, _ form: String, _ line: inout RunLine) -> (UInt32, UInt32)? {
    let parts = word.text.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      line.fail("run.number", "`\(word.text)` is no `\(name)`", hint: "write it as `\(form)`", at: word.column)
      return nil
    }
    let first = line.number32(RunWord(text: parts[0], column: word.column), name)
    let second = line.number32(RunWord(text: parts[1], column: word.column + parts[0].count + 1), name)
    guard let first, let second else { return nil }
    return (first, second)
  }

  /// Two places with `>` between them in one word.
  private func pair(_ word: RunWord, _ line: inout RunLine) -> RecordedRun.Pair? {
    let parts = word.text.split(separator: ">", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      line.fail("run.address", "`\(word.text)` is no pair of places", hint: "write it as `PLACE>PLACE`", at: word.column)
      return nil
    }
    let source = line.place(RunWord(text: parts[0], column: word.column))
    let destination = line.place(RunWord(text: parts[1], column: word.column + parts[0].count + 1))
    guard let source, let destination else { return nil }
    return RecordedRun.Pair(source: source, destination: destination)
  }
}
