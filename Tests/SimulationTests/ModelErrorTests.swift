import ProtocolModel
import Simulation
import Testing

/// A model that cannot be run says why, by name.
@Suite struct ModelErrorTests {
  private func run(_ script: [Scenario.Step], with rules: [Rule], removing removed: Set<String> = []) throws(ModelError) -> Trace {
    try Scenario(script).run(.toy.applying(Profile("broken", removed: removed, added: rules)))
  }

  /// OUTPUT that goes on for ever.
  @Test func endlessOutput() {
    let ever: Rule = .toy("output.ever", on: .output, step: "receipt", do: [Memory.tries <- Memory.tries + 1])
    #expect(throws: ModelError.endlessOutput(rules: Array(repeating: "output.ever", count: 4))) { try run([.begin(.left)], with: [ever]) }
  }

  /// An action that needs something undefined: a variable never set, a field that the segment does not carry.
  @Test func undefined() {
    let unset: Rule = .toy("say.unset", in: .rest, on: .say, step: "call", do: [Memory.tries <- Memory.tries + 1])
    let error = ModelError.undefined(rule: "say.unset", expression: "TRIES+1")
    #expect(throws: error) { try run([.say(1, .left, at: 0)], with: [unset]) }
    #expect(error.description == "the rule say.unset needs TRIES+1, which is undefined")
    let absent: Rule = .toy("arrives.absent", on: .arrives, step: "cut", do: [Mine.next <- Heard.receipt])
    #expect(throws: ModelError.undefined(rule: "arrives.absent", expression: "REC")) {
      try run([.begin(.left), .inject(.strayed(Theirs.expected), .left, at: 1)], with: [absent])
    }
  }

  /// An injected segment whose values the side cannot give.
  @Test func undefinedInjection() {
    #expect(throws: ModelError.undefined(rule: "(injected segment)", expression: "EXPECTED")) {
      try run([.inject(.strayed(Theirs.expected), .left, at: 0)], with: [])
    }
  }

  /// A step to resume at, or to replay at, that does not exist.
  @Test func noStep() {
    let away = StepReference("arrives", "tenth")
    let resuming: Rule = .toy("say.away", in: .rest, on: .say, step: "call", then: .resume(away))
    #expect(throws: ModelError.noStep(rule: "say.away", pipeline: "arrives", step: "tenth")) {
      try run([.say(1, .left, at: 0)], with: [resuming])
    }
    let replaying: Rule = .toy(
      "output.away", on: .output, step: "replay", when: Queue.held.isNotEmpty, do: [.replaySegment(.held, at: away)])
    #expect(throws: ModelError.noStep(rule: "output.away", pipeline: "arrives", step: "tenth")) {
      try run([.begin(.left), .inject(.strayed(Theirs.expected + 1, text: 1), .left, at: 1)], with: [replaying])
    }
  }

  /// An event whose processing comes back to the same step for ever.
  @Test func endlessEvent() {
    let back: Rule = .toy("say.back", in: .rest, on: .say, step: "call", then: .resume(.init("say", "call")))
    let error = ModelError.endlessEvent(rule: "say.back")
    #expect(throws: error) { try run([.say(1, .left, at: 0)], with: [back]) }
    #expect(error.description == "the processing of an event does not end; the rule say.back resumes again and again")
  }

  /// A timer that starts itself without time passing.
  @Test func endlessRun() {
    let again: Rule = .toy("ticked.again", on: .ticked, step: "time", do: [.start(.tick, .literal(0))])
    #expect(throws: ModelError.endlessRun(events: 10_000)) {
      try run([.begin(.left), .say(1, .left, at: 1)], with: [again])
    }
  }

  /// An event in a state for which no pipeline is declared.
  @Test func noPipeline() {
    let toy = ProtocolModel.toy
    let model = ProtocolModel(
      profile: toy.profile, name: toy.name, initial: toy.initial, states: toy.states, events: toy.events, format: toy.format,
      variables: toy.variables, settings: toy.settings, timers: toy.timers, queues: toy.queues,
      pipelines: toy.pipelines.filter { $0.event != .hear }, rules: toy.rules)
    #expect(throws: ModelError.noPipeline(event: "HEAR", state: "REST")) { try Scenario([.hear(1, .left, at: 0)]).run(model) }
  }
}
