import Documentation

/// Writes for a program what accounts for requirements and rules.
struct CoverageJSON {
  private let coverage: Coverage

  init(_ coverage: Coverage) {
    self.coverage = coverage
  }

  var value: JSONValue {
    .object([
      "requirements": .array(coverage.requirements.map(requirement)), "rules": .array(coverage.rules.map(rule)),
      "gaps": .object([
        "requirements": .strings(coverage.missingRequirements.map(\.id)), "rules": .strings(coverage.silentRules.map(\.id)),
      ]),
      "counts": .object(
        Coverage.Account.allCases.map { JSONValue.Member(name: $0.rawValue, value: .number(coverage.count($0))) }),
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

  private func rule(_ one: Coverage.OfRule) -> JSONValue {
    .object([
      "id": .string(one.rule.id), "scenarios": .strings(one.scenarios), "transitions": .number(one.transitions),
      "page": .string(one.page), "articles": .strings(one.articles),
    ])
  }
}
