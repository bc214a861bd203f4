import ProtocolModel
import Testing

@testable import Simulation

/// Compiled rules against the interpreter, on the toy protocol.
@Suite struct CompiledToyTests {
  private static let calls: [Bounds.Allowance] = [
    .init(.init(.begin, [Asked.peer.symbol: 0])), .init(.init(.say, [Asked.octets.symbol: 5])),
    .init(.init(.hear, [Asked.octets.symbol: 1]), .init(.hear, [Asked.octets.symbol: 9]), atMost: 2),
  ]
  private static let bounds: Bounds = Bounds(
    left: calls, right: calls, losses: 1, duplicates: 1, order: .any, expiry: [.tick: .atAnyTime], restingStates: [.talk],
    limits: .init(situations: 5_000))

  @Test func explorationsAreTheSame() {
    let (flat, plain) = (Exploration.toy(Self.bounds, .compiled).run(), Exploration.toy(Self.bounds, .tree).run())
    #expect(flat.situations > 5_000 && flat.failure == nil)
    #expect(flat.situations == plain.situations && flat.transitions == plain.transitions && flat.reactions == plain.reactions)
    #expect(flat.rulesFired == plain.rulesFired && flat.jointStates == plain.jointStates && flat.memory == plain.memory)
  }

  /// A step that does not exist, and a rule that goes on for ever, are told by the interpreter.
  @Test(arguments: [Action.replaySegment(.held, at: .init("nowhere", "text")), .set(Mine.next.symbol, .sent(Heard.receipt.symbol))])
  func errorsAreToldByTheInterpreter(_ action: Action) {
    let faulty = Rule.toy("say", on: .say, step: "call", do: [action], then: .resume(.init("say", "call")))
    let model = ProtocolModel.toy.applying(Profile("faulty", replaced: [faulty]))
    let results = [Exploration.RuleForm.compiled, .tree].map { Exploration.of(model, Self.bounds, $0).run() }
    #expect(results[0].failure != nil && results[0].failure == results[1].failure)
    #expect(results[0].situations == results[1].situations)
  }
}

extension Exploration {
  static func toy(_ bounds: Bounds, _ form: RuleForm) -> Exploration { of(.toy, bounds, form) }

  static func of(_ model: ProtocolModel, _ bounds: Bounds, _ form: RuleForm) -> Exploration {
    Exploration(model, bounds: bounds, properties: [], relevance: .everything(of: model), form: form)
  }
}
