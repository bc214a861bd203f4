import ProtocolModel
import Simulation
import Testing

/// What actions do with calls and segments that wait.
@Suite struct QueueTests {
  /// Calls are taken from the oldest first, over segment ends; a call whose last octet is taken knows where it ends.
  @Test func take() throws {
    let trace = try Scenario(.begun + [.say(2, .left, at: 10), .say(6, .left, at: 10), .say(3, .left, at: 10)], until: 20).run()
    #expect(trace.segments(from: .left) == ["10 100/500 2", "10 102/500 4", "10 106/500 2", "10 108/500 3"])
    let calls = try #require(trace.final[.left]).queues[.says]?.compactMap { if case .call(let call) = $0 { call } else { nil } }
    #expect(calls?.map(\.end) == [102, 108, 111])
    #expect(calls?.map(\.taken) == [2, 6, 3])
  }

  /// A segment may carry the end of one call and the beginning of the next; each call ends at its own last octet.
  @Test func takeFromTwoCalls() throws {
    let text = try #require(ProtocolModel.toy.rule("output.text"))
    let late: Rule = .toy("output.text", on: .output, step: "text", when: text.condition && Queue.says.entries >= 3, do: text.actions)
    let model = ProtocolModel.toy.applying(Profile("late", replaced: [late]))
    let trace = try Scenario(.begun + [.say(2, .left, at: 10), .say(3, .left, at: 10), .say(1, .left, at: 10)], until: 20).run(model)
    #expect(trace.segments(from: .left) == ["10 100/500 4", "10 104/500 2"])
    let calls = try #require(trace.final[.left]).queues[.says]?.compactMap { if case .call(let call) = $0 { call } else { nil } }
    #expect(calls?.map(\.end) == [102, 105, 106])
  }

  /// A call is answered when its last octet is acknowledged, not before; those after it wait on.
  @Test func completeUpTo() throws {
    let trace = try Scenario(
      .begun + [.say(3, .left, at: 10), .say(6, .left, at: 10)], faults: [.init(.delay(30), from: .right, occurrence: 2)]
    ).run()
    #expect(trace.told(.left) == ["0 BEGIN: in REST", "110 SAY of 3 done: ok", "110 SAY of 6 done: ok"])
    let late = try Scenario(
      .begun + [.say(3, .left, at: 10), .inject(.strayed(Theirs.expected, receipt: Mine.next - 1, [.receipt]), .left, at: 20)], until: 30
    ).run()
    #expect(late.told(.left) == ["0 BEGIN: in REST"])
    #expect(late.final[.left]?.variables[Mine.unacknowledged.symbol] == 102)
    #expect(late.final[.left]?.queues[.kept]?.count == 1)
  }

  /// Segments that come too early are held in the order of their numbers, and taken up when their turn comes.
  @Test func holdInOrderAndReplay() throws {
    let early: [Scenario.Step] = [
      .inject(.strayed(Theirs.expected + 8, text: 4), .right, at: 10), .inject(.strayed(Theirs.expected + 4, text: 4), .right, at: 20),
      .inject(.strayed(Theirs.expected + 12, text: 4), .right, at: 30),
    ]
    let held = try Scenario(.begun + early, until: 35).run()
    let entries = held.final[.right]?.queues[.held] ?? []
    let numbers = entries.compactMap { entry -> UInt32? in
      if case .segment(let one) = entry { one.fields[Heard.number.symbol] } else { nil }
    }
    #expect(numbers == [104, 108, 112])
    #expect(held.segments(from: .right).isEmpty)
    let taken = try Scenario(.begun + early + [.inject(.strayed(Theirs.expected, text: 4), .right, at: 40)], until: 45).run()
    #expect(taken.final[.right]?.variables[Theirs.expected.symbol] == 116)
    #expect(taken.final[.right]?.queues[.held] == nil)
    #expect(taken.fired(.right, at: 40).count { $0 == "output.replay" } == 3)
    #expect(taken.segments(from: .right) == ["40 500/116 0"])
  }

  /// A held segment whose beginning has come another way is cut when it is replayed.
  @Test func replayIsCut() throws {
    let trace = try Scenario(
      .begun + [
        .inject(.strayed(Theirs.expected + 2, text: 4), .right, at: 10), .inject(.strayed(Theirs.expected, text: 4), .right, at: 20),
      ],
      until: 25
    ).run()
    #expect(trace.final[.right]?.variables[Theirs.expected.symbol] == 106)
    #expect(trace.final[.right]?.variables[Theirs.waiting.symbol] == 6)
  }

  /// Received text goes to the calls in the order in which they were made; each that got some is done, and what is left waits for the next.
  @Test func deliver() throws {
    let trace = try Scenario(
      .begun + [
        .hear(3, .right, at: 0), .hear(9, .right, at: 0), .say(4, .left, at: 10), .say(4, .left, at: 100), .hear(2, .right, at: 300),
      ]
    ).run()
    #expect(
      trace.told(.right) == [
        "0 BEGIN: in REST", "60 signal text", "60 HEAR gets 3", "60 HEAR gets 1", "150 signal text", "300 HEAR gets 2",
      ])
    #expect(trace.final[.right]?.variables[Theirs.waiting.symbol] == 2)
    #expect(trace.octetsDelivered(to: .right) == 6)
  }

  /// The front of the queue is sent again with its fields brought up to date, names the segment that it repeats, and stays in the queue.
  @Test func resend() throws {
    let trace = try Scenario(
      .begun + [.say(8, .left, at: 10), .say(1, .right, at: 100)],
      faults: [.init(.lose, from: .left, hasText: true)]
    ).run()
    #expect(trace.segments(from: .left).prefix(4) == ["10 100/500 4", "10 104/500 4", "150 108/501 0", "210 100/501 4"])
    let again = try #require(trace.transmissions.first { $0.sentAt == 210 })
    #expect(again.repeats == 0)
    #expect(!again.isInjected)
    #expect(trace.told(.left).last == "310 SAY of 8 done: ok")
  }

  /// Giving up answers all calls that wait and forgets everything.
  @Test func completeAndDelete() throws {
    let trace = try Scenario(.begun + [.say(2, .left, at: 0), .say(3, .left, at: 0)], faults: [.init(.lose, from: .left, occurrence: nil)])
      .run()
    #expect(
      trace.told(.left) == ["0 BEGIN: in REST", "600 signal tired", "600 SAY of 2 done: gone", "600 SAY of 3 done: gone"])
    #expect(trace.final[.left] == Endpoint(of: .toy))
  }
}
