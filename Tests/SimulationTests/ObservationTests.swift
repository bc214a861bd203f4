import ProtocolModel
import Simulation
import Testing

/// How transitions that a specification states are recognised in runs.
@Suite struct ObservationTests {
  private func seen(_ transition: SpecifiedTransition, in scenario: Scenario) throws -> Bool {
    let trace = try scenario.run()
    return trace.events.map(trace.observation).contains { transition.isSeen(in: $0) }
  }

  private static let answered: Scenario = Scenario(.begun + [.hear(9, .right, at: 0), .say(2, .left, at: 10)])

  private func hearing(
    _ bits: [ControlBit] = [.receipt], when condition: Guard = .always, answer: Answer? = nil,
    block effect: SpecifiedTransition.Effect = .kept, enter state: State = .talk
  ) -> SpecifiedTransition {
    SpecifiedTransition(
      1, .init("toy"), in: .talk, on: .arrival(bits, when: condition), sends: [.receipt], signals: [.textCame], answer: answer,
      block: effect, enter: state, cite: .toy)
  }

  /// An arrival with just these control bits and numbers, in which just this is sent and signalled.
  @Test func arrival() throws {
    #expect(try seen(hearing(), in: Self.answered))
    #expect(try seen(hearing(when: Heard.number == Theirs.expected && Heard.text > 1), in: Self.answered))
    #expect(try !seen(hearing(when: Heard.number < Theirs.expected), in: Self.answered))
    #expect(try !seen(hearing([.receipt, .last]), in: Self.answered))
    #expect(try !seen(hearing().signalling([]), in: Self.answered))
    #expect(try !seen(hearing().sending([]), in: Self.answered))
    #expect(try !seen(hearing().sending([[.receipt], [.receipt]]), in: Self.answered))
    #expect(try !seen(hearing(enter: .rest), in: Self.answered))
  }

  /// Calls and timeouts, with the answers that calls get and what becomes of the memory.
  @Test func callsAndTimeouts() throws {
    func transition(
      in before: State, on cause: SpecifiedTransition.Cause, signals: [Signal] = [], answer: Answer? = nil,
      block effect: SpecifiedTransition.Effect, enter after: State
    ) -> SpecifiedTransition {
      .init(2, .init("toy"), in: before, on: cause, signals: signals, answer: answer, block: effect, enter: after, cite: .toy)
    }
    #expect(try seen(transition(in: .rest, on: .event(.begin), block: .created, enter: .talk), in: Self.answered))
    #expect(try !seen(transition(in: .rest, on: .event(.begin), block: .kept, enter: .talk), in: Self.answered))
    let early = Scenario([.say(1, .left, at: 0)])
    let refused = transition(in: .rest, on: .event(.say), answer: .gone, block: .kept, enter: .rest)
    #expect(try !seen(refused, in: early), "there is no memory to keep")
    let tired = transition(
      in: .talk, on: .event(.ticked, when: Memory.tries >= 2), signals: [.tired], answer: .gone, block: .deleted, enter: .rest)
    let alone = Scenario(.begun + [.say(2, .left, at: 10)], faults: [.init(.lose, from: .left, occurrence: nil)])
    #expect(try seen(tired, in: alone))
    #expect(try !seen(tired, in: Self.answered))
    #expect(try !seen(.init(3, .init("toy"), in: .talk, on: .unmodelled, enter: .talk, cite: .toy), in: alone))
  }

  /// A timer counts as started only where it runs for its whole time, as the run's settings have it.
  @Test func startedTimer() throws {
    let saying = SpecifiedTransition(
      4, .init("toy"), in: .talk, on: .event(.say), sends: [.receipt], block: .starts(.tick, Memory.patience.expression), enter: .talk,
      cite: .toy)
    let patient = Scenario(.begun + [.say(2, .left, at: 10)], settings: ["PATIENCE": 700])
    for scenario in [Self.answered, patient] { #expect(try seen(saying, in: scenario)) }
    let shorter = SpecifiedTransition(
      4, .init("toy"), in: .talk, on: .event(.say), sends: [.receipt], block: .starts(.tick, .literal(200)), enter: .talk, cite: .toy)
    #expect(try seen(shorter, in: Self.answered))
    #expect(try !seen(shorter, in: patient))
  }
}
