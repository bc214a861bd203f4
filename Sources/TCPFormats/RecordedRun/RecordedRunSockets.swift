import ProtocolModel
import TCP

extension RecordedRun {
  /// The states of RFC 9293.
  static let states: [String] = ProtocolModel.rfc9293.states.map(\.name)

  /// The names that Linux has for them, without the `TCP_` of its headers, and that of a request.
  static let kernelStates: [String] =
    ProtocolModel.rfc9293.states.flatMap(\.aliases).filter { $0.world == "Linux" }.map { String($0.name.dropFirst("TCP_".count)) }
    + ["NEW_SYN_RECV"]
}

/// The lines of what programs did and what became of their sockets.
extension RecordedRunParser {
  mutating func readCall(_ line: inout RunLine, at time: Int?) {
    let host = host(&line)
    guard let socket = line.word("socket"), let functionWord = line.word("function") else { return }
    let function = line.known(functionWord, "function of sockets", among: RecordedRun.Call.functions)
    guard let arguments = line.words(upTo: "->", "`->` and result"), let resultWord = line.word("result") else { return }
    let result = result(resultWord, &line)
    let fields = RunFields(of: &line, keys: ["took"])
    let duration = fields.required("took", of: &line).flatMap { line.time($0) }
    guard let time, let host, let function, let result, let duration else { return }
    run.calls.append(
      RecordedRun.Call(
        time: time, host: host, socket: socket.text, function: function, arguments: arguments.map(\.text), result: result,
        duration: duration, line: line.number))
  }

  private func result(_ word: RunWord, _ line: inout RunLine) -> RecordedRun.Call.Result? {
    if word.text == "ok" { return .ok }
    if word.text == "end-of-stream" { return .endOfStream }
    if word.text.hasPrefix("octets=") {
      let count = RunWord(text: String(word.text.dropFirst("octets=".count)), column: word.column + "octets=".count)
      return line.number(count, "octets", in: 0...Int.max).map { .octets($0) }
    }
    let isName = word.text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
    if word.text.hasPrefix("E"), word.text.utf8.count > 2, isName { return .error(word.text) }
    line.fail(
      "run.unknown", "`\(word.text)` is no result of a call",
      hint: "it can be `ok`, `octets=N`, `end-of-stream` or an error such as `ECONNRESET`", at: word.column)
    return nil
  }

  mutating func readStateChange(_ line: inout RunLine, at time: Int?) {
    let host = host(&line)
    guard let socket = line.word("socket"), let pair = line.pair("local place", "remote place") else { return }
    guard let oldWord = line.word("old state") else { return }
    let old = line.known(oldWord, "state of Linux", among: RecordedRun.kernelStates)
    guard line.expect(">"), let newWord = line.word("new state") else { return }
    let new = line.known(newWord, "state of Linux", among: RecordedRun.kernelStates)
    line.expectEnd()
    guard let time, let host, let old, let new else { return }
    run.stateChanges.append(
      RecordedRun.StateChange(
        time: time, host: host, socket: socket.text, local: pair.source, remote: pair.destination, old: old, new: new, line: line.number))
  }

  mutating func readSocket(_ line: inout RunLine, at time: Int?) {
    let host = host(&line)
    guard let socket = line.word("socket"), let pair = line.pair("local place", "remote place") else { return }
    guard let stateWord = line.word("state") else { return }
    var view: RecordedRun.SocketObservation.View?
    if stateWord.text == "gone" {
      line.expectEnd()
    } else {
      guard let read = self.view(stateWord, &line) else { return }
      view = read
    }
    guard let time, let host else { return }
    run.sockets.append(
      RecordedRun.SocketObservation(
        time: time, host: host, socket: socket.text, local: pair.source, remote: pair.destination, view: view, line: line.number))
  }

  private func view(_ stateWord: RunWord, _ line: inout RunLine) -> RecordedRun.SocketObservation.View? {
    typealias Observation = RecordedRun.SocketObservation
    let state = line.known(stateWord, "state of Linux", among: RecordedRun.kernelStates + ["gone"])
    guard let kindWord = line.word("kind") else { return nil }
    let kind = line.known(kindWord, "kind of socket", among: Observation.Kind.allCases.map(\.rawValue))
    let fields = RunFields(of: &line, keys: ["recv", "send", "timer", "retransmissions", "left"])
    let received = fields.number("recv", in: 0...Int(UInt32.max), of: &line)
    let sent = fields.number("send", in: 0...Int(UInt32.max), of: &line)
    let retransmissions = fields.number("retransmissions", in: 0...255, of: &line)
    var timer: Observation.Timer?
    if let word = fields["timer"] {
      let name = line.known(word, "timer", among: Observation.Timer.names)
      let left = fields.required("left", of: &line).flatMap { line.time($0) }
      guard let name, let left, let retransmissions else { return nil }
      timer = Observation.Timer(name: name, remaining: left, retransmissions: retransmissions)
    } else if let word = fields["left"] ?? fields["retransmissions"] {
      line.fail("run.missing", "there is no `timer=` for this", hint: "tell which timer runs, or take it out", at: word.column)
    }
    guard let state, let kind = kind.flatMap(Observation.Kind.init), let received, let sent else { return nil }
    return Observation.View(state: state, kind: kind, receiveQueue: received, sendQueue: sent, timer: timer)
  }
}
