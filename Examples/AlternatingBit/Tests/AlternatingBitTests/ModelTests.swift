import AlternatingBit
import Diagrams
import ProtocolModel
import Simulation
import Testing

extension Scenario: @retroactive CustomTestStringConvertible {
  public var testDescription: String { id }
}

extension Trace {
  /// How often the receiver's user was handed a message.
  fileprivate var messagesDelivered: Int {
    drawnEvents.filter { $0.side == .right }.flatMap(\.reaction.told).count { $0 == .signal(.message) }
  }
  /// How often the sender's user was told that a message has arrived.
  fileprivate var messagesAnswered: Int {
    drawnEvents.filter { $0.side == .left }.flatMap(\.reaction.told).count {
      if case .completion(.send, "delivered", octets: _, isError: false) = $0 { true } else { false }
    }
  }
}

@Suite struct ModelTests {
  private static let profiles: [ProtocolModel] = [.alternatingBit, .unnumberedMessages, .unnumberedAcknowledgments]

  /// The model and its ablations say nothing that they cannot mean.
  @Test(arguments: profiles.indices) func modelIsValid(_ profile: Int) {
    let problems = Self.profiles[profile].problems
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  /// Every scenario's run meets what the scenario expects.
  @Test(arguments: [Scenario].alternatingBit) func expectationsHold(of scenario: Scenario) throws {
    let failures = try ProtocolModel.alternatingBit.run(scenario).failures(of: scenario)
    #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
  }

  /// Every run's diagram, read back from its text alone, is the run that it was drawn from; from when to when a timer runs only a picture shows.
  @Test(arguments: [Scenario].alternatingBit) func diagramIsReadBack(of scenario: Scenario) throws {
    let diagram = try SequenceDiagram(of: ProtocolModel.alternatingBit.run(scenario))
    let text = try SequenceDiagramText().render(diagram)
    #expect(try SequenceDiagramReader().read(text) == diagram.numberedAsDrawn.withoutTies)
  }

  /// Every rule fires, in a scenario or in the table of transitions.
  @Test func everyRuleFires() throws {
    let model = ProtocolModel.alternatingBit
    var fired = try [Scenario].alternatingBit.reduce(into: Set<String>()) { $0.formUnion(try model.run($1).rulesFired) }
    let table = try TransitionTable(model, situations: Situation.alternatingBit, stimuli: Stimulus.alternatingBit)
    for transition in table.transitions { fired.formUnion(transition.reaction.firings.map(\.rule.id)) }
    #expect(Set(model.rules.map(\.id)).subtracting(fired).isEmpty)
  }

  /// Every state is one that a situation leads to, and each one's id is its state's name or begins with it.
  @Test func situationsCoverTheStates() throws {
    let model = ProtocolModel.alternatingBit
    let table = try TransitionTable(model, situations: Situation.alternatingBit, stimuli: Stimulus.alternatingBit)
    #expect(Set(table.situations.map(\.state)) == Set(model.states))
    for (situation, state) in table.situations { #expect(situation.id.hasPrefix(state.id)) }
  }

  /// In an order-keeping network every message is handed over exactly once, and its sender learns it.
  @Test(arguments: [
    "no-loss", "lost-message", "lost-acknowledgment", "premature-timeout", "several-messages", "late-acknowledgment-and-loss",
  ])
  func everyMessageArrivesOnce(_ id: String) throws {
    let scenario = try #require([Scenario].alternatingBit.first { $0.id == id })
    let trace = try ProtocolModel.alternatingBit.run(scenario)
    #expect(trace.messagesDelivered == scenario.script.count)
    #expect(trace.messagesAnswered == scenario.script.count)
  }

  /// Without the number on messages, a lost acknowledgment has a message handed over twice.
  @Test func unnumberedMessagesAreDuplicated() throws {
    let scenario = try #require([Scenario].alternatingBit.first { $0.id == "lost-acknowledgment" })
    #expect(try ProtocolModel.unnumberedMessages.run(scenario).messagesDelivered == scenario.script.count + 1)
  }

  /// Without the number on acknowledgments, a late one has a lost message counted as delivered.
  @Test func unnumberedAcknowledgmentsLoseMessages() throws {
    let scenario = try #require([Scenario].alternatingBit.first { $0.id == "late-acknowledgment-and-loss" })
    let trace = try ProtocolModel.unnumberedAcknowledgments.run(scenario)
    #expect(trace.messagesAnswered == scenario.script.count)
    #expect(trace.messagesDelivered < scenario.script.count)
  }

  /// Where the network lets an old message overtake, one bit is not enough.
  @Test func oldDuplicateIsTakenForNew() throws {
    let scenario = try #require([Scenario].alternatingBit.first { $0.id == "old-duplicate" })
    #expect(try ProtocolModel.alternatingBit.run(scenario).messagesDelivered == scenario.script.count + 1)
  }
}
