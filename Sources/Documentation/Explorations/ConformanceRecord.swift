import Yams

/// What came of holding an implementation's profile against recorded runs of the real thing.
public struct ConformanceRecord: Sendable, Hashable {
  /// The file of a content folder that keeps it.
  public static let fileName = "conformance.yml"
  /// Nothing was held against anything.
  public static let empty: ConformanceRecord = ConformanceRecord([])

  /// One recorded run.
  public struct Entry: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// What happens in it.
    public let description: String
    /// What came of it.
    public let outcome: Outcome

    /// One recorded run.
    public init(name: String, description: String, outcome: Outcome) {
      self.name = name
      self.description = description
      self.outcome = outcome
    }
  }

  /// What came of a recorded run.
  public enum Outcome: Sendable, Hashable {
    /// All that came out of the real thing comes out of the model.
    case agrees
    /// It shows something that the profile does not model: which.
    case leftOut(String)
    /// Something differs: what.
    case disagrees(String)
  }

  /// The runs, in the order of their names.
  public let entries: [Entry]

  /// What came of some runs.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The record as YAML: the same bytes for the same outcomes.
  public func yaml(madeBy command: String) -> String {
    let lines = entries.flatMap { entry in
      ["- run: \(entry.name)", "  description: \(JSON.string(entry.description))"] + [Self.line(entry.outcome)]
    }
    return (["# What recorded runs say of the model. Written by `\(command)`; not to be edited."] + lines).joined(separator: "\n") + "\n"
  }

  private static func line(_ outcome: Outcome) -> String {
    switch outcome {
    case .agrees: "  outcome: agrees"
    case .leftOut(let feature): "  left-out: \(feature)"
    case .disagrees(let what): "  disagrees: \(JSON.string(what))"
    }
  }

  /// Reads a record. What is not understood is a problem at its place.
  public static func read(_ file: SourceFile) -> (record: ConformanceRecord, findings: [Finding]) {
    func problem(_ message: String, at offset: Int) -> Finding {
      file.finding(Problem("record.form", message, hint: "make the record anew: `conform --record`", at: offset))
    }
    var findings: [Finding] = []
    do {
      let text = file.text.text(file.text.start..<file.text.bytes.count)
      let list = try YAML.compose(text)?.sequence.map(Array.init) ?? []
      let entries = list.compactMap { node -> Entry? in
        guard let name = node["run"]?.scalar?.string, let outcome = outcome(in: node) else {
          findings.append(problem("a recorded run lacks its name or its outcome", at: YAMLPlace.offset(of: node.mark, in: file.text)))
          return nil
        }
        return Entry(name: name, description: node["description"]?.scalar?.string ?? "", outcome: outcome)
      }
      return (ConformanceRecord(entries), findings)
    } catch {
      return (.empty, [problem("the record cannot be read", at: YAMLPlace.offset(of: YAMLPlace.mark(of: error), in: file.text))])
    }
  }

  private static func outcome(in node: Yams.Node) -> Outcome? {
    if let feature = node["left-out"]?.scalar?.string { return .leftOut(feature) }
    if let what = node["disagrees"]?.scalar?.string { return .disagrees(what) }
    return node["outcome"]?.scalar?.string == "agrees" ? .agrees : nil
  }
}
