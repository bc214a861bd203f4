import Diagrams
import Documentation

/// Writes for a terminal what accounts for requirements and rules.
struct CoverageText {
  private let coverage: Coverage
  private static let mostScenarios = 3

  init(_ coverage: Coverage) {
    self.coverage = coverage
  }

  /// The lines, of at most `width` columns but for words that are longer.
  func lines(width: Int) -> [String] {
    let requirements = LabelledText(coverage.requirements.map(entry)).lines(width: width)
    let blocks = [requirements, TableText(width: width).lines(of: rules), gaps(width: width), LabelledText(counts).lines(width: width)]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func entry(_ one: Coverage.OfRequirement) -> LabelledText.Entry {
    let accounts = [
      ("rules", one.rules.map(\.id)), ("kept by", one.parts.map(\.name)), ("choices", one.choices.map(\.id)),
      (one.account == .leftOut ? "left out" : "left out in part", one.omissions.map(\.id)),
    ]
    let rest = one.scenarios.count - Self.mostScenarios
    let seen = one.scenarios.prefix(Self.mostScenarios).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    let said = accounts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: ", "))" }
    return .init(one.requirement.id, (said.isEmpty ? ["nothing"] : said) + (seen.isEmpty ? [] : ["seen in: \(seen)"]))
  }

  private var rules: Table {
    let numbers = ["Scenarios", "Transitions", "Articles"].map { Table.Column(Table.Cell([.text($0)]), .trailing) }
    return Table(
      columns: [Table.Column(Table.Cell([.text("Rule")]))] + numbers,
      rows: coverage.rules.map { one in
        ([one.rule.id] + [one.scenarios.count, one.transitions, one.articles.count].map(String.init)).map { Table.Cell([.text($0)]) }
      })
  }

  private func gaps(width: Int) -> [String] {
    let gaps =
      coverage.missingRequirements.map { "\($0.id): nothing carries it out, and nothing says why not (\($0.summary))" }
      + coverage.silentRules.map { "\($0.id): no run fires this rule" }
    guard !gaps.isEmpty else { return [] }
    return [Terminal.output.bold("Gaps")] + LabelledText(gaps.map { .init("-", $0) }, indent: 2).lines(width: width)
  }

  private var counts: [LabelledText.Entry] {
    let requirements = coverage.requirements.count
    let fired = coverage.rules.count { $0.isFired }
    let inScenarios = coverage.rules.count { !$0.scenarios.isEmpty }
    let drawn = coverage.rules.count { !$0.articles.isEmpty }
    let accounts = [
      "\(coverage.count(.rules)) by rules", "\(coverage.count(.parts)) by settings and variables",
      "\(coverage.count(.inPart)) in part", "\(coverage.count(.choice)) by a choice", "\(coverage.count(.leftOut)) left out",
    ]
    let accountedFor = requirements - coverage.missingRequirements.count
    let ofRequirements = LabelledText.Entry(
      "requirements", "\(accountedFor) of \(requirements) accounted for: \(accounts.joined(separator: ", "))")
    let ofRules = LabelledText.Entry(
      "rules",
      "\(fired) of \(coverage.rules.count) fired: \(inScenarios) in scenarios, \(fired - inScenarios) only in transitions that are tried; "
        + "all on pages of the reference, \(drawn) in diagrams of articles")
    return (requirements == 0 ? [] : [ofRequirements]) + [ofRules]
  }
}
