import ProtocolModel
import Simulation
import Yams

extension ExplorationRecord {
  /// The record as YAML: the same bytes for the same findings.
  public func yaml(madeBy command: String) -> String {
    var lines = ["# What exploring has found. Written by `\(command)`; not to be edited."]
    for entry in entries {
      lines += ["- of: \(entry.name)", "  bounds: \(entry.bounds)", "  digest: x\(entry.digest)", "  situations: \(entry.situations)"]
      lines += ["  events: \(entry.events)", "  depth: \(entry.depth)"]
      lines += block("joint-states", entry.jointStates) + block("quiet-ends", entry.quietEnds)
      lines.append("  rules: [\(entry.rules.sorted().joined(separator: ", "))]")
      lines.append("  properties:")
      for property in entry.properties {
        lines += ["    \(property.id):", "      verdict: \(property.verdict.rawValue)", "      premises: \(property.premises)"]
        if !property.run.isEmpty { lines += ["      run:"] + property.run.map { "        - \($0)" } }
      }
      if !entry.runs.isEmpty { lines.append("  runs:") }
      for (pair, run) in entry.runs.sorted(by: { $0.key < $1.key }) {
        lines += run.isEmpty ? ["    \(pair): []"] : ["    \(pair):"] + run.map { "      - \($0)" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func block(_ name: String, _ counts: [String: Int]) -> [String] {
    ["  \(name):"] + counts.sorted { $0.key < $1.key }.map { "    \($0.key): \($0.value)" }
  }

  /// Reads a record. What is not understood is a problem at its place.
  public static func read(_ file: SourceFile) -> (record: ExplorationRecord, findings: [Finding]) {
    var reader = ExplorationRecordReader(file: file)
    let record = reader.read()
    return (record, reader.findings)
  }
}

private struct ExplorationRecordReader {
  let file: SourceFile
  var findings: [Finding] = []

  mutating func read() -> ExplorationRecord {
    do {
      let text = file.text.text(file.text.start..<file.text.bytes.count)
      guard let root = try YAML.compose(text) else { return .empty }
      guard let list = root.sequence else { throw YamlError.no }
      return ExplorationRecord(list.compactMap { entry($0) })
    } catch {
      report("the record cannot be read", at: YAMLPlace.offset(of: YAMLPlace.mark(of: error), in: file.text))
      return .empty
    }
  }

  private mutating func entry(_ node: Yams.Node) -> ExplorationRecord.Entry? {
    func text(_ key: String) -> String? { node[key]?.scalar?.string }
    func number(_ key: String) -> Int? { text(key).flatMap { Int($0) } }
    guard let name = text("of"), let bounds = text("bounds"), let digest = text("digest"), let situations = number("situations"),
      let events = number("events"), let depth = number("depth")
    else {
      report("an exploration lacks its name, bounds, digest or counts", at: YAMLPlace.offset(of: node.mark, in: file.text))
      return nil
    }
    return ExplorationRecord.Entry(
      name: name, bounds: bounds, digest: String(digest.dropFirst()), situations: situations, events: events, depth: depth,
      jointStates: counts(node["joint-states"]), quietEnds: counts(node["quiet-ends"]), rules: Set(strings(node["rules"])),
      properties: properties(node["properties"]),
      runs: Dictionary(pairs(node["runs"]).map { ($0, strings($1)) }) { first, _ in first })
  }

  private mutating func properties(_ node: Yams.Node?) -> [ExplorationRecord.Entry.Property] {
    var list: [ExplorationRecord.Entry.Property] = []
    for (id, value) in pairs(node) {
      guard let verdict = value["verdict"]?.scalar.flatMap({ PropertyResult.Verdict(rawValue: $0.string) }) else {
        report("the property `\(id)` has no verdict", at: YAMLPlace.offset(of: value.mark, in: file.text))
        continue
      }
      let premises = value["premises"]?.scalar.flatMap { Int($0.string) } ?? 0
      list.append(.init(id: id, verdict: verdict, premises: premises, run: strings(value["run"])))
    }
    return list
  }

  private func pairs(_ node: Yams.Node?) -> [(String, Yams.Node)] {
    (node?.mapping ?? [:]).compactMap { key, value in key.scalar.map { ($0.string, value) } }
  }

  private func counts(_ node: Yams.Node?) -> [String: Int] {
    Dictionary(pairs(node).compactMap { key, value in value.scalar.flatMap { Int($0.string) }.map { (key, $0) } }) { first, _ in first }
  }

  private func strings(_ node: Yams.Node?) -> [String] { (node?.sequence ?? []).compactMap(\.scalar?.string) }

  private mutating func report(_ message: String, at offset: Int) {
    findings.append(file.finding(Problem("record.form", message, hint: "make it anew: `explore --record`", at: offset)))
  }
}
