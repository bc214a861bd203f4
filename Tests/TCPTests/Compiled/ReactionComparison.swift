import ProtocolModel
import Testing

@testable import Simulation

/// Holds what compiled rules make of endpoints and events at random against what the interpreter does.
struct ReactionComparison {
  let tree: TreeReactions
  let events: [SpontaneousEvent]

  /// What was compared.
  struct Compared {
    /// The reactions that were no errors.
    var reactions = 0
    var rulesFired: Set<String> = []
  }

  init(_ model: ProtocolModel, bounds: Bounds, properties: [Property]) {
    let bounds = bounds.decided(for: model)
    var facts: [HistoryFact] = []
    for fact in properties.flatMap(\.facts) where !facts.contains(fact) { facts.append(fact) }
    let seesIncarnations = properties.contains(where: \.seesIncarnations)
    let codec = HalfCodec(
      model, relevance: .everything(of: model), bounds: bounds, facts: facts, seesIncarnations: seesIncarnations)
    tree = TreeReactions(model, bounds: bounds, codec: codec, watched: properties.compactMap { Watched($0) })
    events = Stimuli(model, bounds: bounds, codec: codec).events
  }

  /// Compares so many reactions. Compiled rules may give up only on what is an error, or is not theirs to compute.
  func compare(_ count: Int, seed: UInt64 = 1) throws -> Compared {
    var compiled = CompiledReactions(tree)
    var random = RandomHalf(tree.codec.model, codec: tree.codec, seed: seed)
    var compared = Compared()
    for _ in 0..<count {
      let words = tree.codec.encode(random.half())
      let event = random.event(among: events)
      let expected = Result { try tree.outcome(of: words, on: event) }
      do {
        let outcome = try compiled.compute(words, event)
        let wanted = try expected.get()
        try #require(outcome == wanted, "\(event) on \(tree.codec.decode(words).endpoint)")
        compared.rulesFired.formUnion(outcome?.rules ?? [])
        if outcome != nil { compared.reactions += 1 }
      } catch is RuleMachine.GaveUp {
        try #require(isBeyond(event) || (try? expected.get()) == nil, "\(event) on \(tree.codec.decode(words).endpoint)")
      }
    }
    return compared
  }

  private func isBeyond(_ event: EndpointEvent) -> Bool {
    switch event {
    case .spontaneous(.injection), .spontaneous(.crash): true
    case .arrival, .spontaneous(.call), .spontaneous(.timeout): false
    }
  }
}
