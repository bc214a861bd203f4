import Documentation
import ProtocolModel
import Simulation

/// What an exploration found, for people and for programs.
struct ExplorationAccount {
  let result: ExplorationResult
  let bounds: String
  let model: ProtocolModel
  let seconds: String

  /// For a terminal of so many columns.
  func lines(width: Int) -> [String] {
    var entries = result.properties.map { property in
      LabelledText.Entry(
        property.property.id, "\(Self.words(property.verdict)); premise met \(property.premises) times (\(property.property.cite.text))")
    }
    entries.append(
      .init(
        "situations", "\(result.situations), \(result.transitions) events, depth \(result.depth), \(result.memory >> 20) MiB, \(seconds) s")
    )
    entries.append(.init("joint states", "\(result.jointStates.count): \(names(result.jointStates))"))
    entries.append(.init("quiet ends", names(result.quietEnds)))
    if let stuck = result.stuck { entries.append(.init("stuck", "\(stuck) situations from which no quiet end can be reached")) }
    if result.isPartial {
      entries.append(.init("partial", "a bound was reached: \(result.limitsReached.map(\.rawValue).sorted().joined(separator: ", "))"))
    }
    return ["\(model.profile), bounds \(bounds)", ""] + LabelledText(entries, indent: 2).lines(width: width)
  }

  /// A verdict for people.
  static func words(_ verdict: PropertyResult.Verdict) -> String {
    switch verdict {
    case .held: "held"
    case .unbrokenSoFar: "not broken in what was explored, which is not all"
    case .broken: "BROKEN"
    case .vacuous: "nothing shown"
    }
  }

  private func names(_ pairs: [JointState: Int]) -> String { pairs.keys.map(\.description).sorted().joined(separator: ", ") }

  /// For a program; without what differs from run to run.
  var json: JSONValue {
    let properties: [JSONValue] = result.properties.map { property in
      .object(["id": .string(property.property.id), "verdict": .string(property.verdict.rawValue), "premises": .number(property.premises)])
    }
    return .object([
      "profile": .string(model.profile), "bounds": .string(bounds), "situations": .number(result.situations),
      "events": .number(result.transitions), "depth": .number(result.depth), "partial": .truth(result.isPartial),
      "limits": .strings(result.limitsReached.map(\.rawValue).sorted()), "jointStates": counts(result.jointStates),
      "quietEnds": counts(result.quietEnds), "properties": .array(properties),
    ])
  }

  private func counts(_ pairs: [JointState: Int]) -> JSONValue {
    let members = pairs.map { JSONValue.Member(name: $0.key.description, value: .number($0.value)) }
    return .object(members.sorted { $0.name < $1.name })
  }
}
