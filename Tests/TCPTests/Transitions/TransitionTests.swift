import ProtocolModel
import Simulation
import Testing

@testable import TCP

extension SpecifiedTransition: CustomTestStringConvertible {
  public var testDescription: String { "\(number): \(from.name) to \(to.name)" }
}

/// The runs in which transitions are looked for: the scenarios of TCP, and the small conversations of these tests.
enum Runs {
  static let all: Result<[Trace], ModelError> = Result { () throws(ModelError) in
    var traces: [Trace] = []
    for scenario in [Scenario].tcp + .inEveryState + .inSynReceived + .calls + .strayed + .edges {
      traces.append(try ProtocolModel.rfc9293.run(scenario))
    }
    return traces
  }

  /// Every event of these runs.
  static let observations: Result<[Observation], ModelError> = all.map { traces in
    traces.flatMap { trace in trace.events.map(trace.observation) }
  }

  /// Whether some run shows a transition.
  static func show(_ transition: SpecifiedTransition) throws -> Bool {
    try observations.get().contains { transition.isSeen(in: $0) }
  }
}

/// Every transition that RFC 9293 states is seen in a run.
@Suite struct TransitionTests {
  private static let made: [SpecifiedTransition] = .rfc9293.filter { $0.leftOut == nil }

  /// Each has a witness for each thing that makes it: an event in that state, with that cause, that sends, signals and answers just that,
  /// and enters that state.
  @Test(arguments: made) func transitionIsWitnessed(_ transition: SpecifiedTransition) throws {
    let observations = try Runs.observations.get()
    for cause in transition.causes {
      #expect(observations.contains { transition.isSeen(in: $0, by: cause) }, "\(cause) (\(transition.cite.text))")
    }
  }

  /// Transitions that are also made, rightly, without sending at once.
  private static let alsoWithoutSegment: [Int: String] = [
    13: "a user who answers with CLOSE lets the FIN carry the acknowledgment"
  ]

  /// The witnesses are worth something: with another segment, another signal or another next state, a transition is seen nowhere.
  @Test(arguments: made) func alteredTransitionIsNotWitnessed(_ transition: SpecifiedTransition) throws {
    for bits in [[ControlBit.URG, .ACK], [.SYN, .FIN]] {
      #expect(try !Runs.show(transition.sending(transition.sends + [bits])))
    }
    if !transition.sends.isEmpty {
      #expect(try Runs.show(transition.sending([])) == (Self.alsoWithoutSegment[transition.number] != nil))
    }
    #expect(try !Runs.show(transition.signalling(transition.signals + [.urgentData])))
    if !transition.signals.isEmpty { #expect(try !Runs.show(transition.signalling([]))) }
    for state in [State].all where state != transition.to {
      let isAnother = Self.made.contains { other in
        other.number != transition.number && other.from == transition.from && other.to == state
      }
      if !isAnother { #expect(try !Runs.show(transition.entering(state)), "\(transition.number) to \(state.name)") }
    }
  }

  /// There are 61: 20 drawn in Figure 5, 1 in its note 2, 9 in its note 3, 1 in Figure 7 and 30 in the text alone.
  @Test func placesAreComplete() {
    let all: [SpecifiedTransition] = .rfc9293
    #expect(all.map(\.number).sorted() == Array(1...61))
    let places = Dictionary(grouping: all, by: \.place).mapValues(\.count)
    #expect(places == [.figure5: 20, .note2: 1, .note3: 9, .figure7: 1, .text: 30])
  }

  /// Only those about security, which the model omits, and the new SYN in TIME-WAIT, which a choice decides, are left out; no run shows them.
  @Test func onlySecurityAndOneChoiceAreLeftOut() throws {
    let left: [SpecifiedTransition] = .rfc9293.filter { $0.leftOut != nil }
    #expect(left.map(\.number) == Array(53...60))
    for transition in left {
      #expect(transition.leftOut == (transition.number == 60 ? .choice("syn-in-time-wait") : .omission("security")))
      #expect(try !Runs.show(transition))
    }
    let choice = try #require(ProtocolModel.rfc9293.choices.first { $0.id == "syn-in-time-wait" })
    #expect(choice.alternatives == ["challenge", "reopen"])
    #expect(choice.cites.contains { $0.requirements.contains("MAY-2") })
  }
}
