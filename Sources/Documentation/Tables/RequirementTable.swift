import Diagrams
import ProtocolModel

extension ModelTables {
  /// The requirements, with what carries each one out or leaves it out.
  func requirements(_ firing: FiringScenarios) -> Table {
    let rows = model.requirements.map { requirement in
      let coverage = Coverage.OfRequirement(requirement, model, firing)
      let seen = coverage.scenarios.prefix(Self.mostScenarios).map { [Table.Span.code($0)] }
      let rest = coverage.scenarios.count - seen.count
      return [
        Table.Cell(code: requirement.id), Table.Cell(requirement.level),
        Table.Cell(prose: texts.find("requirements", requirement.id) ?? requirement.summary), Table.Cell(lines: accounts(of: coverage)),
        Table.Cell(lines: seen + (rest > 0 ? [[.text(texts.interface("field.more", "\(rest)"))]] : [])), source(of: requirement),
      ]
    }
    let titles = ["requirement", "level", "meaning", "accounted", "seen-in", "source"]
    return Table(titles.map { texts.interface("column.\($0)") }, rows)
  }

  private static let mostScenarios: Int = 3

  private func accounts(of coverage: Coverage.OfRequirement) -> [[Table.Span]] {
    let names = coverage.rules.map(\.id) + coverage.parts.map(\.name) + coverage.choices.map(\.id)
    let left = coverage.omissions.map { omission -> [Table.Span] in
      let label = texts.interface(coverage.account == .leftOut ? "account.left-out" : "account.in-part")
      return Table.Cell(prose: texts.interface("field.list", label, "`\(omission.id)`")).spans
    }
    return names.map { [.code($0)] } + left
  }

  private func source(of requirement: Requirement) -> Table.Cell {
    let section = texts.interface("field.section", requirement.section)
    return requirement.address.isEmpty ? Table.Cell(section) : Table.Cell([.link(text: [.text(section)], target: requirement.address)])
  }
}
