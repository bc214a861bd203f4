import Documentation

/// Writes for a program what accounts for requirements, transitions and rules.
struct CoverageJSON {
  private let coverage: Coverage

  init(_ coverage: Coverage) {
    self.coverage = coverage
  }

  var value: JSONValue {
    .object([
      "requirements": .array(coverage.requirements.map(requirement)), "transitions": .array(coverage.transitions.map(transition)),
      "rules": .array(coverage.rules.map(rule)),
      "gaps": .object([
        "requirements": .strings(coverage.missingRequirements.map(\.id)),
        "unshown-requirements": .strings(coverage.unshownRequirements.map(\.id)),
        "transitions": .array(coverage.missingTransitions.map { .number($0.transition.number) }),
        "rules": .strings(coverage.silentRules.map(\.id)),
      ]),
      "counts": .object([
        "requirements": .object(
          Coverage.Account.allCases.map { JSONValue.Member(name: $0.rawValue, value: .number(coverage.count($0))) }),
        "transitions": .object(
          Coverage.TransitionAccount.allCases.map { JSONValue.Member(name: $0.rawValue, value: .number(coverage.count($0))) }),
      ]),
    ])
  }

  private func requirement(_ one: Coverage.OfRequirement) -> JSONValue {
    .object([
      "id": .string(one.requirement.id), "level": .string(one.requirement.level), "section": .string(one.requirement.section),
      "account": one.account.map { .string($0.rawValue) } ?? .null, "rules": .strings(one.rules.map(\.id)),
      "parts": .strings(one.parts.map(\.name)), "choices": .strings(one.choices.map(\.id)),
      "omissions": .strings(one.omissions.map(\.id)), "scenarios": .strings(one.scenarios),
    ])
  }

  private func transition(_ one: Coverage.OfTransition) -> JSONValue {
    let transition = one.transition
    let leftOut: JSONValue =
      switch transition.leftOut {
      case .omission(let id), .choice(let id): .string(id)
      case nil: .null
      }
    return .object([
      "number": .number(transition.number), "place": .string(transition.place.id), "from": .string(transition.from.name),
      "to": .string(transition.to.name), "source": .string(transition.cite.text),
      "account": one.account.map { .string($0.rawValue) } ?? .null, "left-out-by": leftOut, "rules": .strings(one.rules),
      "witnesses": .array(one.witnesses.joined().map(witness)),
    ])
  }

  private func witness(_ one: Coverage.Witness) -> JSONValue {
    switch one.place {
    case .scenario(let id, step: let step): .object(["scenario": .string(id), "step": step == 0 ? .null : .number(step)])
    case .tried(situation: let situation, stimulus: let stimulus):
      .object(["situation": .string(situation), "stimulus": .string(stimulus)])
    }
  }

  private func rule(_ one: Coverage.OfRule) -> JSONValue {
    .object([
      "id": .string(one.rule.id), "scenarios": .strings(one.scenarios), "transitions": .number(one.transitions),
      "situations": .strings(one.situations),
      "page": .string(one.page), "articles": .strings(one.articles),
    ])
  }
}
