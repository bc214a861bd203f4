import Diagrams
import Documentation

/// What came of recorded runs, a line each.
struct ConformanceReport {
  private let held: [(file: String, verdict: ConformanceTrial.Verdict)]

  init(_ held: [(file: String, verdict: ConformanceTrial.Verdict)]) {
    self.held = held
  }

  private func count(_ matches: (ConformanceRecord.Outcome) -> Bool) -> Int { held.count { matches($0.verdict.entry.outcome) } }

  /// How many runs disagree.
  var disagreements: Int { count { if case .disagrees = $0 { true } else { false } } }

  private var summary: String {
    let agree = count { $0 == .agrees }
    return
      "\(held.count) \(held.count == 1 ? "run" : "runs"): \(agree) agree, \(held.count - agree - disagreements) left out, \(disagreements) disagree"
  }

  /// The report for a terminal.
  func text(width: Int) -> String {
    let room = (held.map { displayWidth(of: $0.verdict.entry.name) }.max() ?? 0) + 2
    let lines = held.flatMap { file, verdict -> [String] in
      let place = verdict.line > 0 ? " (\(file):\(verdict.line))" : ""
      let said =
        switch verdict.entry.outcome {
        case .agrees: "agrees"
        case .leftOut(let feature): "left out: \(feature)\(place)"
        case .disagrees(let what): "disagrees: \(what)\(place)"
        }
      let label = LabelledText([.init(verdict.entry.name, said)], labelWidth: room).lines(width: width)
      let details = LabelledText(verdict.details.map { .init($0.label, $0.text) }, indent: 4).lines(width: width)
      return label + details
    }
    return (lines + [summary]).map { $0 + "\n" }.joined()
  }

  /// The report for a program.
  var json: JSONValue {
    .array(
      held.map { file, verdict in
        let (outcome, what): (String, JSONValue) =
          switch verdict.entry.outcome {
          case .agrees: ("agrees", .null)
          case .leftOut(let feature): ("left out", .string(feature))
          case .disagrees(let what): ("disagrees", .string(what))
          }
        return .object([
          "run": .string(verdict.entry.name), "file": .string(file), "outcome": .string(outcome), "what": what,
          "line": .number(verdict.line),
          "details": .object(verdict.details.map { JSONValue.Member(name: $0.label, value: .string($0.text)) }),
        ])
      })
  }
}
