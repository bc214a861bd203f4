import ProtocolModel

/// Everything that can happen between two endpoints and a network within bounds, breadth first, so that what is found is found by a shortest
/// run. It knows no protocol: what endpoints do is what the model's rules say.
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
  /// - Parameters:
  ///   - seesEveryRule: whether each rule that fires is seen to; without, those that make no difference to anything else may not be, and
  ///     there are fewer situations.
  ///   - threads: on how many threads to explore; what is found is the same on any number.
  public convenience init(
    _ model: ProtocolModel, bounds: Bounds, properties: [Property] = [], seesEveryRule: Bool = true, threads: Int = 1
  ) {
    let bounds = bounds.decided(for: model)
    let relevance = Relevance(Liveness(model, bounds: bounds), properties: properties, everyRule: seesEveryRule)
    self.init(model, bounds: bounds, properties: properties, relevance: relevance, threads: threads)
  }

  /// The form of the rules by which reactions are computed.
  enum RuleForm {
    /// Instructions.
    case compiled
    /// The rules as they are declared, gone through by the interpreter that runs scenarios.
    case tree
  }

  /// An exploration in which what is relevant is given.
  init(
    _ model: ProtocolModel, bounds: Bounds, properties: [Property], relevance: Relevance, threads: Int = 1, form: RuleForm = .compiled
  ) {
    precondition(threads > 0, "an exploration takes a thread")
    let bounds = bounds.decided(for: model)
    self.model = model
    self.bounds = bounds
    self.properties = properties
    var facts: [HistoryFact] = []
    for fact in properties.flatMap(\.facts) where !facts.contains(fact) { facts.append(fact) }
    let seesIncarnations = properties.contains(where: \.seesIncarnations)
    codec = HalfCodec(model, relevance: relevance, bounds: bounds, facts: facts, seesIncarnations: seesIncarnations)
    let tree = TreeReactions(model, bounds: bounds, codec: codec, watched: properties.compactMap { Watched($0) })
    let reactions = ReactionTable(
      form == .compiled ? CompiledReactions(tree) : tree, codec: codec, stimuli: Stimuli(model, bounds: bounds, codec: codec),
      order: bounds.order, watched: tree.watched.count)
    search = Search(
      reactions, bounds: bounds, check: PropertyCheck(properties, facts: facts, plan: tree.plan),
      keepsEdges: properties.contains(where: \.isAboutWays), threads: threads)
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
