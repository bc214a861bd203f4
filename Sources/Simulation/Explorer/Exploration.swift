import ProtocolModel

/// Everything that can happen between two endpoints and a network within bounds, breadth first, so that what is found is found by a shortest
/// run. It knows no protocol: what endpoints do is what the interpreter says, which also runs scenarios.
public final class Exploration {
  /// The protocol.
  public let model: ProtocolModel
  /// What may happen, and how often.
  public let bounds: Bounds
  /// What is checked.
  public let properties: [Property]

  let codec: HalfCodec
  /// The search; a value, so that it is worked on in one place while the exploration runs.
  var search: Search

  /// An exploration that has yet to be run.
  public convenience init(_ model: ProtocolModel, bounds: Bounds, properties: [Property] = []) {
    let liveness = Liveness(model, bounds: bounds)
    // A value that makes no difference is not kept, so that a rule that cannot fire might seem to.
    let dead = Set(model.rules.map(\.id)).subtracting(liveness.rules.map(\.id))
    self.init(
      model, bounds: bounds, properties: properties, relevance: Relevance(liveness, properties: properties),
      reacting: model.applying(Profile(model.profile, removed: dead)))
  }

  /// An exploration in which what is relevant is given, and by whose rules endpoints react where that is not the protocol's own.
  init(_ model: ProtocolModel, bounds: Bounds, properties: [Property], relevance: Relevance, reacting: ProtocolModel? = nil) {
    self.model = model
    self.bounds = bounds
    self.properties = properties
    var facts: [HistoryFact] = []
    for fact in properties.flatMap(\.facts) where !facts.contains(fact) { facts.append(fact) }
    codec = HalfCodec(model, relevance: relevance, bounds: bounds, facts: facts)
    let watched = properties.compactMap { property -> (bit: ControlBit, premise: Guard)? in
      if case .neverSends(let bit, onArrival: let premise) = property.claim { (bit, premise) } else { nil }
    }
    let reactions = ReactionTable(
      TreeReactions(reacting ?? model, bounds: bounds, facts: facts), codec: codec, stimuli: Stimuli(model, bounds: bounds, codec: codec),
      order: bounds.order, watched: watched)
    search = Search(
      Successors(reactions, bounds: bounds), bounds: bounds, check: PropertyCheck(properties, facts: facts, plan: reactions.tree.plan),
      keepsEdges: properties.contains { $0.claim == .reachesQuietEnd })
  }

  /// Explores.
  ///
  /// - Parameter goesOn: told now and then how far it is; what it returns says whether to go on.
  public func run(_ goesOn: ((ExplorationProgress) -> Bool)? = nil) -> ExplorationResult {
    search.begin()
    search.run(goesOn)
    return result()
  }
}
