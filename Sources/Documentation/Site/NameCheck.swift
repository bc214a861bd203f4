import CommonMark
import ProtocolModel
import Simulation

/// Holds names in prose and in code to the model.
struct NameCheck: Sendable {
  /// The names of the model.
  let names: Names
  private let model: ProtocolModel
  private let runs: Runs

  init(_ runs: Runs) {
    self.runs = runs
    model = runs.subject.model
    names = Names(of: model, in: runs.subject)
  }

  /// What is wrong with the words of prose; `place` gives the offset in the file of a byte of the text.
  func problems(inProse text: String, at place: (Int) -> Int) -> [Problem] {
    Self.words(of: text).compactMap { word, offset in
      names.mistake(in: word, isCode: false).map { Problem($0.rule, $0.message, hint: $0.hint, at: place(offset)) }
    }
  }

  /// What is wrong with a code span: its transitions, its name, or the words in it.
  func problems(inCode text: String, at place: (Int) -> Int) -> [Problem] {
    if names[text] != nil { return [] }
    if let transition = transitionProblems(text, place) { return transition }
    if let mistake = names.mistake(in: text, isCode: true) {
      return [Problem(mistake.rule, mistake.message, hint: mistake.hint, at: place(0))]
    }
    return problems(inProse: text, at: place)
  }

  /// The words that could be names: runs of ASCII letters, digits, `-`, `_` and `.`, with points and hyphens at their ends left out.
  static func words(of text: String) -> [(word: String, offset: Int)] {
    let bytes = Array(text.utf8)
    var words: [(word: String, offset: Int)] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isLetterOrDigit else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index].isWordPart { index += 1 }
      var end = index
      while !bytes[end - 1].isLetterOrDigit { end -= 1 }
      words.append((String(decoding: bytes[start..<end], as: UTF8.self), start))
    }
    return words
  }

  /// What is wrong with `A -> B` or `A -> B -> C`; nothing where the text is no such statement about states.
  private func transitionProblems(_ text: String, _ place: (Int) -> Int) -> [Problem]? {
    let parts = Self.arrowParts(of: text)
    guard parts.count > 1, parts.allSatisfy({ isWrittenAsState($0.word) }), parts.contains(where: { isState($0.word) }) else { return nil }
    var problems: [Problem] = []
    for (from, to) in zip(parts, parts.dropFirst()) {
      guard let before = state(from.word), let after = state(to.word) else { continue }
      if let problem = problem(from: before, to: after, at: place(from.offset)) { problems.append(problem) }
    }
    for part in parts where state(part.word) == nil {
      let mistake = names.mistake(in: part.word, isCode: true)
      let hint = mistake?.hint ?? NearestName.hint(for: part.word, among: model.states.map(\.name))
      problems.append(Problem("name.state", "`\(part.word)` is no state", hint: hint, at: place(part.offset)))
    }
    return problems
  }

  private func problem(from before: State, to after: State, at offset: Int) -> Problem? {
    do throws(ModelError) {
      let pairs = try runs.statePairs(of: model)
      if pairs.contains(Runs.StatePair(from: before, to: after)) { return nil }
      let targets = model.states.filter { pairs.contains(Runs.StatePair(from: before, to: $0)) }.map { "`\($0.name)`" }
      let hint = targets.isEmpty ? "no event leads out of `\(before.name)`" : "`\(before.name)` leads to \(targets.joined(separator: ", "))"
      return Problem("name.transition", "no event leads from `\(before.name)` to `\(after.name)`", hint: hint, at: offset)
    } catch {
      return Problem("model.run", "the model cannot be run: \(error)", at: offset)
    }
  }

  private func state(_ name: String) -> State? {
    if let state = model.states.first(where: { $0.name == name }) { return state }
    if case .alias(let state, _) = names[name] { return state }
    return nil
  }

  private func isState(_ word: String) -> Bool {
    state(word) != nil || names.state(meantByWrong: word) != nil || Names.looksLikeState(word)
  }

  private func isWrittenAsState(_ word: String) -> Bool {
    isState(word) || (!word.isEmpty && word.utf8.allSatisfy { $0.isCapitalOrDigit || "-_".utf8.contains($0) })
  }

  /// The parts between ` -> `, without spaces at their ends, with their offsets.
  static func arrowParts(of text: String) -> [(word: String, offset: Int)] {
    let bytes = Array(text.utf8)
    var parts: [(word: String, offset: Int)] = []
    var start = 0
    func add(upTo end: Int) {
      let from = bytes[start..<end].firstIndex { $0 != UInt8(ascii: " ") } ?? end
      let to = bytes[from..<end].lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? from
      parts.append((String(decoding: bytes[from..<to], as: UTF8.self), from))
    }
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: "->".utf8) {
        add(upTo: index)
        index += 2
        start = index
      } else {
        index += 1
      }
    }
    add(upTo: bytes.count)
    return parts
  }
}

extension UInt8 {
  fileprivate var isCapitalOrDigit: Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }

  fileprivate var isLetterOrDigit: Bool { isCapitalOrDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

  fileprivate var isWordPart: Bool { isLetterOrDigit || "-_.".utf8.contains(self) }
}
