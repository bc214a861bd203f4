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
  ///
  /// - Parameter seesEveryRule: whether each rule that fires is seen to; without, those that make no difference to anything else may not
  ///   be, and there are fewer situations.
  public convenience init(_ model: ProtocolModel, bounds: Bounds, properties: [Property] = [], seesEveryRule: Bool = true) {
    let bounds = bounds.decided(for: model)
    let relevance = Relevance(Liveness(model, bounds: bounds), properties: properties, everyRule: seesEveryRule)
    self.init(model, bounds: bounds, properties: properties, relevance: relevance)
  }

  /// An exploration in which what is relevant is given.
  init(_ model: ProtocolModel, bounds: Bounds, properties: [Property], relevance: Relevance) {
    self.model = model
    self.bounds = bounds
    self.properties = properties
    var facts: [HistoryFact] = []
    for fact in properties.flatMap(\.facts) where !facts.contains(fact) { facts.append(fact) }
    codec = HalfCodec(
      model, relevance: relevance, bounds: bounds, facts: facts, seesIncarnations: properties.contains(where: \.seesIncarnations))
    let reactions = ReactionTable(
      TreeReactions(model, bounds: bounds, facts: facts), codec: codec, stimuli: Stimuli(model, bounds: bounds, codec: codec),
      order: bounds.order, watched: properties.compactMap { Watched($0) })
    search = Search(
      Successors(reactions, bounds: bounds), bounds: bounds, check: PropertyCheck(properties, facts: facts, plan: reactions.tree.plan),
      keepsEdges: properties.contains(where: \.isAboutWays))
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
