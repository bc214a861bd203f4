import ProtocolModel
import Simulation
import Testing

/// How rules are carried out, in which order, and what stops a run.
@Suite struct RunTests {
  private static let busy: Scenario = Scenario(
    .begun + [.hear(9, .left, at: 0), .say(9, .left, at: 10), .say(5, .right, at: 20), .crash(.left, at: 400)],
    faults: [.init(.lose, from: .left), .init(.duplicate(after: 3), from: .right), .init(.delay(70), from: .left, occurrence: 2)])

  /// A run is a function of its scenario: twice the same.
  @Test func determinism() throws {
    let (one, two) = (try Self.busy.run(), try Self.busy.run())
    #expect(one.transmissions == two.transmissions)
    #expect(one.final == two.final)
    #expect(one.events.map(\.time) == two.events.map(\.time))
    #expect(one.events.map(\.cause) == two.events.map(\.cause))
    #expect(one.events.map(\.before) == two.events.map(\.before))
    #expect(one.events.map(\.after) == two.events.map(\.after))
    #expect(one.events.map(\.reaction.firings) == two.events.map(\.reaction.firings))
    #expect(one.events.map(\.reaction.told) == two.events.map(\.reaction.told))
  }

  /// Events of one moment: lines of the script as they are written, then arrivals in the order of sending, then timers, the left side's first.
  @Test func simultaneousEvents() throws {
    let script: [Scenario.Step] =
      .begun + [.say(1, .right, at: 0), .say(1, .left, at: 0), .hear(1, .right, at: 50), .hear(1, .left, at: 50)]
    let trace = try Scenario(script, settings: ["PATIENCE": 50], until: 50).run()
    let order = trace.events.filter { $0.time == 50 }.map { event in
      switch event.cause {
      case .call(let call, _): "\(event.side) \(call.name)"
      case .arrival(let number): "\(event.side) \(number)"
      case .timeout(let timeout): "\(event.side) \(timeout.name)"
      case .crash: "\(event.side) crash"
      }
    }
    #expect(order == ["right HEAR", "left HEAR", "left 0", "right 1", "left TICKED", "right TICKED"])
  }

  /// The user's reply to a signal is made before OUTPUT, so that one segment carries the reply and the receipt; it is made once.
  @Test func replyBeforeOutput() throws {
    let script: [Scenario.Step] = .begun + [.say(2, .left, at: 0), .say(2, .left, at: 200)]
    let reply = Scenario.Reply(by: .right, to: .textCame, .say, [Asked.octets.symbol: 3])
    let trace = try Scenario(script, replies: [reply]).run()
    #expect(trace.segments(from: .right) == ["50 500/102 3", "250 503/104 0"])
    let causes = trace.events.filter { $0.time == 50 }.map(\.cause)
    #expect(causes == [.arrival(0), .call(.say, [Asked.octets.symbol: 3])])
    #expect(try Scenario(script).run().segments(from: .right) == ["50 500/102 0", "250 500/104 0"])
  }

  /// After a rule that goes on with the next one, that next one sees what has changed; after one that is done, nothing of the step is tried.
  @Test func endings() throws {
    let counting = ProtocolModel.toy.applying(
      Profile(
        "counting",
        added: [
          .toy("count.1", on: .hear, step: "call", when: Memory.tries == 0, do: [Memory.tries <- Memory.tries + 1], then: .nextRule),
          .toy("count.2", on: .hear, step: "call", when: Memory.tries == 1, do: [Memory.tries <- Memory.tries + 1]),
          .toy("count.3", on: .hear, step: "call", when: Memory.tries == 2, do: [Memory.tries <- Memory.tries + 1]),
        ]))
    let trace = try Scenario(.begun + [.hear(1, .left, at: 5), .hear(1, .left, at: 6), .hear(1, .left, at: 7)]).run(counting)
    #expect(trace.fired(.left, at: 5) == ["count.1", "count.2"])
    #expect(trace.fired(.left, at: 6) == ["count.3"])
    #expect(trace.fired(.left, at: 7) == ["hear"])
    let operands = trace.events.filter { $0.time == 5 }.flatMap { $0.reaction.firings.flatMap(\.operands) }
    #expect(operands.map(\.value) == [0, 1])
  }

  /// A rule that resumes at a step of another pipeline goes on there, and not with its own next step.
  @Test func resumption() throws {
    let resuming = ProtocolModel.toy.applying(
      Profile(
        "resuming",
        replaced: [.toy("hear", on: .hear, step: "call", do: [Memory.owed <- true], then: .resume(.init("arrives", "last")))],
        added: [.toy("arrives.seen", on: .arrives, step: "last", do: [.signal(.ended)])]))
    let trace = try Scenario(.begun + [.hear(1, .left, at: 5)]).run(resuming)
    #expect(trace.fired(.left, at: 5) == ["hear", "arrives.seen", "output.receipt"])
  }

  /// The answer to a call names the state in which it is given; a rule's state before and after its actions is kept.
  @Test func answerNamesTheState() throws {
    let trace = try Scenario([.begin(.left), .begin(.left, at: 1)]).run()
    #expect(trace.told(.left) == ["0 BEGIN: in REST", "1 BEGIN: in TALK"])
    let firing = try #require(trace.events.first?.reaction.firings.first)
    #expect(firing.before == .rest && firing.after == .talk)
    #expect(trace.statesPassed(by: .left) == [.rest, .talk])
  }

  /// A condition that depends on something undefined does not hold.
  @Test func undefinedCondition() throws {
    let asking = ProtocolModel.toy.applying(
      Profile("asking", added: [.toy("say.owed", in: .rest, on: .say, step: "call", when: Theirs.waiting == 0, do: [.answer(.ok)])]))
    #expect(try Scenario([.say(1, .left, at: 0)]).run(asking).told(.left) == ["0 SAY: gone"])
  }

  /// The preamble is run and not drawn: its events have no number, the states that it leads to are the first ones.
  @Test func preamble() throws {
    let trace = try Scenario(.begun + [.say(1, .left, at: 300)], drawnFrom: 300).run()
    #expect(trace.initialStates == [.left: .talk, .right: .talk])
    #expect(trace.events.prefix(2).map(\.number) == [0, 0])
    #expect(trace.drawnEvents.map(\.number) == [1, 2, 3])
    #expect(trace.drawnTransmissions.count == 2)
    #expect(trace.rulesFired.contains("begin"))
  }

  /// An event knows which variables it changed.
  @Test func changes() throws {
    let trace = try Scenario(.begun + [.say(4, .left, at: 10)], until: 70).run()
    let changes = try #require(trace.events.first { $0.time == 60 }).changes(in: .toy)
    #expect(changes.map(\.variable) == [Theirs.expected.symbol, Theirs.waiting.symbol, Memory.owed.symbol])
    #expect(changes.map(\.before) == [100, 0, nil])
    #expect(changes.map(\.after) == [104, 4, 0])
  }
}
