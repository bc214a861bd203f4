import ProtocolModel
import Simulation
import Testing

@testable import TCP

extension TransitionFact: CustomTestStringConvertible {
  var testDescription: String { "row \(row): \(from.name) to \(to.name)" }
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

  /// The first run that shows a transition.
  static func witness(of fact: TransitionFact) throws -> Trace? {
    try all.get().first { trace in trace.events.contains { fact.isWitnessed(by: $0, in: trace) } }
  }
}

/// Every transition that RFC 9293 states is seen in a run.
@Suite struct TransitionTests {
  /// Each fact has a witness: an event in that state, with that cause, that sends, signals and answers just that, and enters that state.
  @Test(arguments: [TransitionFact].rfc9293) func transitionIsWitnessed(_ fact: TransitionFact) throws {
    #expect(try Runs.witness(of: fact) != nil, "row \(fact.row): \(fact.from.name) to \(fact.to.name) (\(fact.cite.text))")
  }

  /// Transitions that are also made, rightly, without sending at once.
  private static let alsoWithoutSegment: [Int: String] = [
    12: "the FIN waits until every SEND has been sent",
    13: "a user who answers with CLOSE lets the FIN carry the acknowledgment",
  ]

  /// The witnesses are worth something: with another segment, or another signal, a fact is seen nowhere.
  @Test(arguments: [TransitionFact].rfc9293) func alteredTransitionIsNotWitnessed(_ fact: TransitionFact) throws {
    for bits in [[ControlBit.URG, .ACK], [.SYN, .FIN]] {
      #expect(try Runs.witness(of: fact.sending(fact.sends + [bits])) == nil)
    }
    if !fact.sends.isEmpty { #expect(try (Runs.witness(of: fact.sending([])) == nil) == (Self.alsoWithoutSegment[fact.row] == nil)) }
    #expect(try Runs.witness(of: fact.signalling(fact.signals + [.urgentData])) == nil)
    if !fact.signals.isEmpty { #expect(try Runs.witness(of: fact.signalling([])) == nil) }
    for state in [State].all where state != fact.to {
      let altered = fact.entering(state)
      let isFact = [TransitionFact].rfc9293.contains { other in other.row != fact.row && other.from == fact.from && other.to == state }
      if !isFact { #expect(try Runs.witness(of: altered) == nil, "row \(fact.row) to \(state.name)") }
    }
  }

  /// Only the rows about security, which the model omits, and row 60, which a choice decides, are left out of the 61.
  @Test func onlySecurityAndOneChoiceAreLeftOut() throws {
    let left = Set(1...61).subtracting([TransitionFact].rfc9293.map(\.row))
    #expect(left == Set(53...60))
    let model = ProtocolModel.rfc9293
    #expect(model.omissions.contains { $0.id == "security" })
    let choice = try #require(model.choices.first { $0.id == "syn-in-time-wait" })
    #expect(choice.alternatives == ["challenge", "reopen"])
    #expect(choice.cites.contains { $0.requirements.contains("MAY-2") })
  }
}
