import CommonMark
import Documentation
import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// Fills notes with what a subject says, in English.
private func embedding(_ subject: Subject) -> Embedding {
  let expander = DirectiveExpander(runs: Runs(of: subject), texts: ["en": .builtIn], language: "en")
  return Embedding(table: DirectiveExpander.table) { (directive, _) throws(Problem) in
    switch try expander.expand(directive, language: "en") {
    case .diagram(_, let lines), .states(_, let lines): .block(["```text"] + lines + ["```"])
    case .player(let run): .block(["```text"] + run.lines + ["```"])
    case .value(let value, isCode: _): .inline(value)
    case .table, .wrong, .noTransition: .inline("")
    }
  }
}

/// Notes that were filled from the model are out of date once a rule is changed, and the difference is shown; the notes themselves stay as they are.
@Test func notesFollowTheModel() throws {
  let notes = """
    - In a list:

      <!-- docgen diagram four-segment-close rules=no -->

    It takes <!-- docgen count four-segment-close what=segments --><!-- docgen end --> segments.

    """
  let filled = embedding(RepositoryContent.subject(.rfc9293)).fill(SourceFile(name: "notes.md", text: SourceText(notes)))
  #expect(filled.findings.isEmpty)
  let file = SourceFile(name: "notes.md", text: SourceText(filled.bytes))
  #expect(embedding(RepositoryContent.subject(.rfc9293)).fill(file).outdated.isEmpty)

  // The server no longer acknowledges the client's FIN, so the client repeats it; nothing is expected of this run but that it is another one.
  let rule = try #require(ProtocolModel.rfc9293.rule("otherwise.fin.established"))
  let silent = rule.doing { $0 == (TCB.ackOwed <- true) ? TCB.ackOwed <- false : $0 }
  let changed = ProtocolModel.rfc9293.applying(Profile("rfc9293", replaced: [silent]))
  let broken = embedding(RepositoryContent.subject(changed)).fill(file)
  #expect(broken.findings.map(\.rule).contains("scenario.expectation") && broken.bytes == file.text.bytes)

  // Where nothing is expected, a longer lifetime of segments shows as a difference of the notes.
  let slow = ProtocolModel.rfc9293.applying(Profile("rfc9293", settings: ["MSL": 120_001]))
  let loose = Subject(
    slow, scenarios: [Scenario].tcp.map { $0.expectingNothing }, situations: Situation.tcp, stimuli: Stimulus.tcp)
  let outdated = embedding(loose).fill(file)
  #expect(outdated.outdated.map(\.rule) == ["embed.stale"])
  let diff = UnifiedDiff.text(from: file.text.bytes, to: outdated.bytes, file: "notes.md")
  #expect(diff.contains("-  7 241.250 CLOSED") && diff.contains("+  7 241.252 CLOSED"), "\(diff)")
}

extension Scenario {
  /// The same run with nothing expected of it.
  fileprivate var expectingNothing: Scenario {
    Scenario(
      id, left: hosts[.left] ?? .init("left", firstNumbers: [0]), right: hosts[.right] ?? .init("right", firstNumbers: [0]), script: script,
      faults: faults, replies: replies, settings: settings, delay: delay, drawnFrom: drawnFrom, until: until, showsWindow: showsWindow,
      expects: [],
      cite: cite)
  }
}
