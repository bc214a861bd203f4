import ProtocolModel

/// One exploration that is to be made: of a model, within bounds, for properties.
public struct ExplorationTask: Sendable {
  /// The name of what is explored: of the profile, or of an ablation.
  public let name: String
  /// What is explored.
  public let model: ProtocolModel
  /// Within which bounds, and for what.
  public let bounds: NamedBounds
  /// The ablation that it is of, if it is of one.
  public let ablation: Ablation?

  /// An exploration of a model.
  public init(_ model: ProtocolModel, within bounds: NamedBounds) {
    self.init(name: model.profile, model: model, bounds: bounds, ablation: nil)
  }

  /// An exploration of an ablation.
  public init(_ ablation: Ablation, within bounds: NamedBounds) {
    self.init(name: ablation.id, model: ablation.model, bounds: bounds, ablation: ablation)
  }

  private init(name: String, model: ProtocolModel, bounds: NamedBounds, ablation: Ablation?) {
    self.name = name
    self.model = model
    self.bounds = bounds
    self.ablation = ablation
  }

  /// Its exploration, yet to be run, on so many threads.
  public func exploration(threads: Int = 1) -> Exploration {
    Exploration(model, bounds: bounds.bounds, properties: bounds.properties, threads: threads)
  }

  /// Everything that its result depends on, in words: when they change, a record of it is old.
  public var description: [String] { model.explorationText + bounds.text }
}

extension ProtocolModel {
  /// The rules and settings in words, as far as runs depend on them.
  var explorationText: [String] {
    let rules = rules.map { rule in
      let parts: [String] = [
        rule.id, rule.states.map(\.name).joined(separator: " "), rule.event.id, "\(rule.step.pipeline)/\(rule.step.step)",
        rule.condition.notation(), rule.actions.map(\.explorationText).joined(separator: "; "), rule.target?.name ?? "-", "\(rule.ending)",
      ]
      return parts.joined(separator: " | ")
    }
    return rules + settings.map { "\($0.name)=\($0.preset ?? 0)" } + pipelines.map { "\($0.id): \($0.steps.map(\.name))" }
  }
}

extension Action {
  /// The action in words that leave out nothing which a run depends on.
  fileprivate var explorationText: String {
    switch self {
    case .resend(_, updating: let values): "\(notation()) \(values.map { "\($0.symbol.name)=\($0.expression.notation())" })"
    case .take(_, octets: _, endingAt: let end): "\(notation()) \(end.notation())"
    case .send(let template, keep: _): "\(notation()) \(template.values.map { "\($0.symbol.name)=\($0.expression.notation())" })"
    default: notation()
    }
  }
}

extension NamedBounds {
  /// The bounds and properties in words.
  fileprivate var text: [String] {
    func line(_ call: Bounds.Call) -> String {
      Witness.Event.call(.left, call).text + (call.states.map { " in \($0.map(\.name))" } ?? "")
    }
    let sides = Side.allCases.flatMap { side in
      (bounds.calls[side] ?? []).map { "\(side.rawValue) \($0.atMost) of \($0.choices.map(line))" }
    }
    let injections = bounds.injections.map { $0.notation() + " \($0.values.map { $0.expression.notation() })" }
    let expiries = bounds.expiry.map { "\($0.key.id) \($0.value)" }.sorted()
    let settings = bounds.settings.map { "\($0.key)=\($0.value)" }.sorted()
    let counts: [String] = [
      "losses \(bounds.losses)", "duplicates \(bounds.duplicates)", "timeouts \(bounds.prematureTimeouts)",
      "injections \(bounds.injectionsAtMost)", "crashes \(bounds.crashes) \(bounds.crashingSides.map(\.rawValue).sorted())",
      "order \(bounds.order.rawValue)", "stride \(bounds.numberStride.notation())", "lifetime \(bounds.segmentLifetime.notation())",
      "rests in \(bounds.restingStates.map(\.name))", "limits \(bounds.limits)",
    ]
    return [id] + sides + injections + expiries + settings + counts + properties.map { "\($0.id): \($0.claim.notation())" }
  }
}
