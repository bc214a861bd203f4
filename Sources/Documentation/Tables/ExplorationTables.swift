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
    let numbers = ["situations", "transitions-tried", "depth", "pairs"].map {
      Table.Column(Table.Cell(interface("column.\($0)")), .trailing)
    }
    let columns = [Table.Column(Table.Cell(interface("column.bounds"))), Table.Column(Table.Cell(interface("column.meaning")))] + numbers
    let rows = subject.explorations.compactMap { named -> [Table.Cell]? in
      guard let entry = record[model.profile, named.id] else { return nil }
      let counts = [entry.situations, entry.events, entry.depth, entry.jointStates.count].map { Table.Cell("\($0)") }
      return [Table.Cell(code: named.id), Table.Cell(prose: texts.text("bounds", named.id))] + counts
    }
    return Table(columns: columns, rows: rows)
  }

  /// The properties, with the bounds within which each is held and how often its premise was met there.
  func properties() -> Table {
    let rows = subject.properties.map { property -> [Table.Cell] in
      [
        Table.Cell(code: property.id), Table.Cell(prose: texts.text("properties", property.id)),
        Table.Cell(lines: Self.held(property, subject, record).map { [.code($0.bounds), .text(" \($0.premises)")] }),
        Table.Cell(cites: [property.cite]),
      ]
    }
    return Table(["property", "meaning", "held-within", "source"].map { interface("column.\($0)") }, rows)
  }

  /// The bounds within which a property was held, and how often its premise was met.
  static func held(_ property: Property, _ subject: Subject, _ record: ExplorationRecord) -> [(bounds: String, premises: Int)] {
    record.entries(of: subject.model.profile).compactMap { entry in
      entry.properties.first { $0.id == property.id && $0.verdict == .held }.map { (entry.bounds, $0.premises) }
    }
  }

  /// Which pairs of states the sides can be in together: a row and a column for each state, and a mark where they can.
  func jointStates(_ bounds: String) -> Table {
    let found = record[model.profile, bounds]?.jointStates ?? [:]
    let columns =
      [Table.Column(Table.Cell("")), Table.Column(Table.Cell(interface("column.state")))]
      + model.states.indices.map { Table.Column(Table.Cell("\($0 + 1)"), .center) }
    let rows = model.states.enumerated().map { number, state -> [Table.Cell] in
      [Table.Cell("\(number + 1)"), Table.Cell(code: state.name)]
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
