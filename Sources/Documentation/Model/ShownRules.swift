import ProtocolModel
import Simulation

/// The rules that reference pages show: those of the specification, and after them in each step those that implementations add.
struct ShownRules {
  private let model: ProtocolModel
  private let implementations: [Implementation]
  private let firing: [FiringScenarios]

  /// Throws when the model cannot be run.
  init(of runs: Runs) throws(ModelError) {
    model = runs.subject.model
    implementations = runs.subject.implementations
    var firing: [FiringScenarios] = []
    for one in implementations { firing.append(try runs.firing(one.scenarios, in: one.model)) }
    self.firing = firing
  }

  /// The pipelines, each with the steps that any of the models has.
  var pipelines: [Pipeline] {
    let own = implementations.flatMap(\.model.pipelines)
    let extended = model.pipelines.map { pipeline in own.last { $0.id == pipeline.id && $0.steps.count > pipeline.steps.count } ?? pipeline
    }
    return (extended + own).unique(by: \.id)
  }

  /// The rules of a step, each with the profile that adds it; nil for one of the specification.
  func rules(of step: StepReference) -> [(rule: Rule, implementation: String?)] {
    let specified = model.rules(of: step).map { (rule: $0, implementation: nil as String?) }
    let added = implementations.flatMap { one in
      one.model.rules(of: step).filter { model.rule($0.id) == nil }.map { (rule: $0, implementation: one.model.profile as String?) }
    }
    return specified + added
  }

  /// The runs of implementations that fire a rule.
  func scenarios(firing rule: String) -> [String] { firing.flatMap { $0.scenarios(firing: rule) } }
}

extension Sequence {
  /// The elements, each key once: the first that has it.
  func unique<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
