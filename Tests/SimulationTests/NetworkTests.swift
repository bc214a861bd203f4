import ProtocolModel
import Simulation
import Testing

/// What the network and the script do to a run.
@Suite struct NetworkTests {
  private let said: [Scenario.Step] = .begun + [.say(1, .left, at: 10), .say(1, .left, at: 20), .say(1, .left, at: 30)]

  private func arrivals(_ trace: Trace) -> [String] {
    trace.events.compactMap { event in
      guard case .arrival(let number) = event.cause, event.side == .right else { return nil }
      return "\(event.time) \(trace.transmissions[number].segment.fields[Heard.number.symbol] ?? 0)"
    }
  }

  /// Without a fault every segment takes as long as the scenario says.
  @Test func delay() throws {
    let trace = try Scenario(said, until: 200).run()
    #expect(arrivals(trace) == ["60 100", "70 101", "80 102"])
    #expect(trace.transmissions.allSatisfy { $0.fate == .arrives(at: $0.sentAt + 50) })
  }

  /// The nth of those that match is lost, and only it; without a number, every one is.
  @Test func loss() throws {
    let second = try Scenario(said, faults: [.init(.lose, from: .left, occurrence: 2)], until: 100).run()
    #expect(arrivals(second) == ["60 100", "80 102"])
    #expect(second.transmissions.filter { $0.fate == .lost }.map(\.sentAt) == [20])
    let all = try Scenario(said, faults: [.init(.lose, from: .left, occurrence: nil)], until: 200).run()
    #expect(arrivals(all).isEmpty)
    #expect(all.events.contains { $0.cause == .timeout(.ticked) } == false)
  }

  /// A fault meets segments by their side, their control bits exactly, and whether they carry text.
  @Test func matching() throws {
    func lost(_ fault: Scenario.Fault) throws -> Int {
      try Scenario(.begun + [.say(1, .left, at: 10)], faults: [fault], until: 150).run().transmissions.count { $0.fate == .lost }
    }
    #expect(try lost(.init(.lose, from: .left, [.receipt])) == 1)
    #expect(try lost(.init(.lose, from: .left, [.receipt, .last])) == 0)
    #expect(try lost(.init(.lose, from: .left, hasText: false)) == 0)
    #expect(try lost(.init(.lose, from: .right, hasText: true)) == 0)
    #expect(try lost(.init(.lose, from: .right, hasText: false)) == 1)
  }

  /// A delayed segment is overtaken by those sent after it.
  @Test func reordering() throws {
    let trace = try Scenario(said, faults: [.init(.delay(15), from: .left)], until: 200).run()
    #expect(arrivals(trace) == ["70 101", "75 100", "80 102"])
    #expect(trace.final[.right]?.variables[Theirs.expected.symbol] == 103)
  }

  /// A duplicate comes a second time; the copy names the segment that it repeats, and nobody sent it.
  @Test func duplication() throws {
    let trace = try Scenario(said, faults: [.init(.duplicate(after: 5), from: .left)], until: 200).run()
    #expect(arrivals(trace) == ["60 100", "65 100", "70 101", "80 102"])
    let copy = try #require(trace.transmissions.first { $0.isInjected })
    #expect(copy.repeats == 0)
    #expect(copy.sentAt == 10)
    #expect(trace.final[.right]?.variables[Theirs.expected.symbol] == 103)
    for (index, one) in trace.transmissions.enumerated() { #expect(one.number == index) }
  }

  /// An injected segment is computed against the side that it reaches, at the moment when it does.
  @Test func injection() throws {
    let strayed: SegmentTemplate = .strayed(Theirs.expected + 2, receipt: Mine.next - 1, [.receipt], text: 1)
    let trace = try Scenario(.begun + [.say(4, .left, at: 10), .inject(strayed, .right, at: 70)], until: 80).run()
    let injected = try #require(trace.transmissions.first { $0.isInjected })
    #expect(injected.segment.fields == [Heard.number.symbol: 106, Heard.receipt.symbol: 499])
    #expect(injected.from == .left)
    #expect(injected.fate == .arrives(at: 70))
    #expect(injected.repeats == nil)
  }

  /// What is still on its way when the run is stopped is in flight.
  @Test func inFlight() throws {
    let trace = try Scenario(said, until: 75).run()
    #expect(trace.transmissions.map(\.fate).contains(.inFlight))
    #expect(trace.transmissions.filter { $0.fate == .inFlight }.allSatisfy { $0.sentAt + 50 > 75 })
  }

  /// A crash forgets variables, timers, queues and the state; what is in the network stays there.
  @Test func crash() throws {
    let trace = try Scenario(.begun + [.say(4, .left, at: 10), .crash(.left, at: 20)]).run()
    let crash = try #require(trace.events.first { $0.cause == .crash })
    #expect(crash.before.state == .talk)
    #expect(crash.after == Endpoint(of: .toy))
    #expect(crash.reaction.firings.isEmpty)
    #expect(trace.final[.right]?.variables[Theirs.expected.symbol] == 104)
    #expect(trace.fired(.left, at: 110) == ["arrives.rest"])
    #expect(trace.events.contains { $0.cause == .timeout(.ticked) } == false)
  }

  /// A connection begun again takes the next first number; after the last one, numbers go on from it with the clock.
  @Test func firstNumbers() throws {
    let script: [Scenario.Step] = [.begin(.left), .crash(.left, at: 1), .begin(.left, at: 2), .crash(.left, at: 3), .begin(.left, at: 4)]
    let trace = try Scenario(script, left: [100, 7]).run()
    let numbers = trace.events.filter { $0.cause != .crash }.map { $0.after.variables[Mine.next.symbol] }
    #expect(numbers == [100, 7, 7 + 4 * 250])
  }

  /// A host's setting goes before the scenario's, and that before the protocol's.
  @Test func settings() throws {
    let step: [Scenario.Step] = .begun + [.inject(.strayed(Theirs.expected, text: 30), .left, at: 1)]
    let both = step + [.inject(.strayed(Theirs.expected, text: 30), .right, at: 2)]
    func waiting(_ trace: Trace) -> [UInt32?] { Side.allCases.map { trace.final[$0]?.variables[Theirs.waiting.symbol] } }
    #expect(waiting(try Scenario(both).run()) == [20, 20])
    #expect(waiting(try Scenario(both, settings: ["ROOM": 9]).run()) == [9, 9])
    #expect(waiting(try Scenario(both, settings: ["ROOM": 9], right: ["ROOM": 5]).run()) == [9, 5])
  }
}
