import Simulation

/// Writes for a program what became of mutations.
struct MutationJSON {
  private let report: MutationReport

  init(_ report: MutationReport) {
    self.report = report
  }

  var value: JSONValue {
    let kinds = Mutation.Kind.allCases.compactMap { kind in
      report.counts[kind].map { JSONValue.Member(name: kind.rawValue, value: counts($0)) }
    }
    let stale = report.stale.map { JSONValue.object(["name": .string($0.name), "what": .string($0.what)]) }
    return .object([
      "counts": .object(kinds + [JSONValue.Member(name: "all", value: counts(report.total))]),
      "mutations": .array(report.verdicts.map { mutation($0.mutation, $0.verdict) }), "stale": .array(stale),
    ])
  }

  private func counts(_ counts: MutationReport.Counts) -> JSONValue {
    let killed = MutationKiller.allCases.map { JSONValue.Member(name: $0.rawValue, value: .number(counts.killed[$0] ?? 0)) }
    return .object(
      [JSONValue.Member(name: "all", value: .number(counts.all))] + killed
        + [JSONValue.Member(name: "survived", value: .number(counts.survived))])
  }

  private func mutation(_ mutation: Mutation, _ verdict: MutationVerdict) -> JSONValue {
    switch verdict {
    case .killed(let killer, let said):
      return .object([
        "id": .string(mutation.id), "kind": .string(mutation.kind.rawValue), "noticedBy": .string(killer.rawValue), "says": .string(said),
      ])
    case .survived(let seen):
      let reason = report.survivors.first { $0.mutation == mutation }?.reason
      return .object([
        "id": .string(mutation.id), "kind": .string(mutation.kind.rawValue), "noticedBy": .null,
        "seenIn": seen.map { .string($0) } ?? .null, "reason": reason.map { .string($0) } ?? .null,
      ])
    }
  }
}
