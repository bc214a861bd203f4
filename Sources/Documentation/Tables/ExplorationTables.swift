import Diagrams
import ProtocolModel
import Simulation

/// Tables of what explorations have found.
struct ExplorationTables {
  let subject: Subject
  let record: ExplorationRecord
  let texts: Texts

  private var interface: Interface { texts.interface }
  private var model: ProtocolModel { subject.model }

  /// The sets of bounds, with what was found within each.
  func explorations() -> Table {
    let numbers = ["situations", "transitions-tried", "depth", "pairs"]
    return explorations(subject.explorations.map(\.id), of: model, numbers) { entry in
      [entry.situations, entry.events, entry.depth, entry.jointStates.count]
    }
  }

  /// The same of what the hosts of an implementation do.
  func explorations(of implementation: Implementation) -> Table {
    explorations(implementation.explorations.map(\.id), of: implementation.model, ["situations", "transitions-tried", "depth"]) { entry in
      [entry.situations, entry.events, entry.depth]
    }
  }

  private func explorations(
    _ ids: [String], of model: ProtocolModel, _ numbers: [String], _ counts: (ExplorationRecord.Entry) -> [Int]
  ) -> Table {
    let columns =
      ["bounds", "meaning"].map { Table.Column(Table.Cell(interface("column.\($0)"))) }
      + numbers.map { Table.Column(Table.Cell(interface("column.\($0)")), .trailing) }
    let rows = ids.compactMap { id -> [Table.Cell]? in
      guard let entry = record[model.profile, id] else { return nil }
      return [Table.Cell(code: id), Table.Cell(prose: texts.text("bounds", id))] + counts(entry).map { Table.Cell("\($0)") }
    }
    return Table(columns: columns, rows: rows)
  }

  /// The properties, with the bounds within which each is held and how often its premise was met there.
  func properties() -> Table {
    properties(subject.properties.map { ($0.id, $0.cite) }, of: model)
  }

  /// The same of what the hosts of an implementation do.
  func properties(of implementation: Implementation) -> Table {
    var seen: Set<String> = []
    let all = implementation.explorations.flatMap(\.properties).filter { seen.insert($0.id).inserted }
    return properties(all.map { ($0.id, $0.cite) }, of: implementation.model)
  }

  private func properties(_ all: [(id: String, cite: Citation)], of model: ProtocolModel) -> Table {
    let rows = all.map { property -> [Table.Cell] in
      [
        Table.Cell(code: property.id), Table.Cell(prose: texts.text("properties", property.id)),
        Table.Cell(lines: Self.held(property.id, model, record).map { [.code($0.bounds), .text(" \($0.premises)")] }),
        Table.Cell(cites: [property.cite]),
      ]
    }
    return Table(["property", "meaning", "held-within", "source"].map { interface("column.\($0)") }, rows)
  }

  /// The bounds within which a property was held, and how often its premise was met.
  static func held(_ property: String, _ model: ProtocolModel, _ record: ExplorationRecord) -> [(bounds: String, premises: Int)] {
    record.entries(of: model.profile).compactMap { entry in
      entry.properties.first { $0.id == property && $0.verdict == .held }.map { (entry.bounds, $0.premises) }
    }
  }

  /// Which pairs of states the sides can be in together: a row and a column for each state, and a mark where they can.
  func jointStates(_ bounds: String) -> Table {
    let found = record[model.profile, bounds]?.jointStates ?? [:]
    let columns =
      [Table.Column(Table.Cell(interface("column.state")))]
      + model.states.indices.map { Table.Column(Table.Cell("\($0 + 1)"), .center) }
    let rows = model.states.enumerated().map { number, state -> [Table.Cell] in
      [Table.Cell([.text("\(number + 1) "), .code(state.name)])]
        + model.states.map { other in
          let isFound = found["\(state.name)+\(other.name)"] != nil || found["\(other.name)+\(state.name)"] != nil
          return Table.Cell(interface(isFound ? "cell.together" : "cell.apart"))
        }
    }
    return Table(columns: columns, rows: rows)
  }

  /// The ablations, with what breaks in each and after how many events.
  func ablations() -> Table {
    let rows = subject.ablations.map { ablation -> [Table.Cell] in
      let broken = Self.broken(ablation, record)
      let lines: [[Table.Span]] =
        broken.isEmpty
        ? [[.text(interface("ablation.nothing"))]]
        : broken.map { [.code($0.id), .text(" " + interface("ablation.events", "\($0.events)"))] }
      return [
        Table.Cell(code: ablation.id), Table.Cell(prose: texts.text("ablations", ablation.id, "title")), Table.Cell(lines: lines),
        Table.Cell(codes: ablation.bounds.map(\.id)),
      ]
    }
    return Table(["ablation", "meaning", "breaks", "bounds"].map { interface("column.\($0)") }, rows)
  }

  /// The properties that an ablation breaks, the one that it is to show first, with the number of events of the run that is drawn.
  static func broken(_ ablation: Ablation, _ record: ExplorationRecord) -> [(id: String, events: Int)] {
    var found: [(id: String, events: Int)] = []
    for property in record.entries(of: ablation.id).flatMap(\.properties) where property.verdict == .broken {
      if !found.contains(where: { $0.id == property.id }) { found.append((property.id, property.run.count)) }
    }
    return found.filter { $0.id == ablation.breaks?.id } + found.filter { $0.id != ablation.breaks?.id }
  }
}
