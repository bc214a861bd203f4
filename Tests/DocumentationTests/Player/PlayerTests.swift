import CommonMark
import Simulation
import TCP
import Testing

@testable import Documentation

@Suite struct PlayerTests {
  private func played(_ id: String) throws -> PlayedRun {
    let trace = try #require(TestContent.subject.scenario(id).map { try TestContent.runs.trace(of: $0, in: TestContent.subject.model) })
    let expander = DirectiveExpander(runs: TestContent.runs, texts: ["en": .builtIn], language: "en")
    let document = try Document(parsing: "<!-- docgen player \(id) -->\n")
    let directive = try #require(DirectiveScan(document, table: DirectiveExpander.table).blocks.values.first)
    guard case .player(let run) = try expander.expand(directive, language: "en") else {
      Issue.record("no run to step through")
      throw CancellationError()
    }
    #expect(run.events.count == trace.drawnEvents.count)
    return run
  }

  /// Both sides at every moment, from the run's own endpoints.
  @Test(arguments: ["three-way-handshake", "lost-last-ack", "data-both-ways-and-close"]) func sidesAreTheTraces(id: String) throws {
    let run = try played(id)
    for side in Side.allCases {
      let shown = PlayedSide(of: run, at: side, texts: .builtIn)
      for (place, event) in run.events.enumerated() where event.side == side {
        #expect(shown.states[place + 1] == event.after.state)
        for (row, value) in zip(shown.rows, shown.values[place + 1]) {
          switch row.kind {
          case .variable:
            let number = event.after.variables.first { $0.key.name == row.name }
            #expect(value == number.map { readable($0.value, $0.key.unit, Interface([:])) }, "\(id) \(place) \(row.name)")
          case .timer:
            let expiry = event.after.timers.first { $0.key.id == row.name }
            #expect((value == nil) == (expiry == nil))
            if let expiry { #expect(value == "expires at \(timestamp(expiry.value)) s") }
          case .queue: #expect((value == nil) == (event.after.queues.first { $0.key.id == row.name } == nil))
          }
        }
        let variables = Set(shown.rows.filter { $0.kind == .variable }.map(\.name))
        #expect(variables.isSuperset(of: event.after.variables.keys.map(\.name)), "nothing that a side has is left out")
      }
    }
  }

  @Test func theConditionInNumbers() throws {
    let run = try played("three-way-handshake")
    let firings = run.events.flatMap(\.reaction.firings)
    let firing = try #require(firings.first { $0.rule.id == "otherwise.ack.establishes" })
    #expect(firing.rule.condition.notation(.inEnglish) == "SND.UNA < SEG.ACK =< SND.NXT")
    #expect(firing.conditionInNumbers(.inEnglish) == "300 < 301 =< 301")
  }

  @Test func theScriptHoldsWhatChanges() throws {
    let run = try played("three-way-handshake")
    let data = PlayerData(run: run, texts: .builtIn)
    #expect(data.path == "en/runs/three-way-handshake.js")
    let text = String(decoding: data.bytes, as: UTF8.self)
    #expect(text.hasPrefix("(window.docgenRuns=window.docgenRuns||{})[\"three-way-handshake\"]=[\n[1,\"LISTEN\","))
    #expect(text.split(separator: "\n").count == run.events.count + 2)
  }
}
