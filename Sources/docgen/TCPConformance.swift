import DocgenCommands
import Documentation
import TCP
import TCPFormats

extension TCPProtocol {
  /// The Linux profile is held against recorded runs of a kernel.
  static let conformance: ConformanceTrial? = ConformanceTrial("linux", ending: "run") { file in
    do throws(RecordedRunErrors) {
      let run = try RecordedRun(parsing: file.text, file: file.name)
      return .held(ConformanceTrial.Verdict(Conformance(of: .linux).result(of: run), of: run))
    } catch {
      return .unreadable(error.problems.map(Finding.init))
    }
  }
}

extension ConformanceTrial.Verdict {
  fileprivate init(_ result: ConformanceResult, of run: RecordedRun) {
    func entry(_ outcome: ConformanceRecord.Outcome) -> ConformanceRecord.Entry {
      .init(name: run.name, description: run.description, outcome: outcome)
    }
    switch result.outcome {
    case .agrees: self.init(entry(.agrees), line: 0, details: [])
    case .leftOut(let feature, line: let line): self.init(entry(.leftOut(feature.rawValue)), line: line, details: [])
    case .disagrees(let one):
      let milliseconds = "\(one.time / 1_000).\(one.time % 1_000 / 100) ms"
      self.init(
        entry(.disagrees("\(one.what.rawValue) at \(milliseconds)")), line: one.line,
        details: [("kernel", one.kernel), ("model", one.model), ("rules", one.rules.joined(separator: ", "))].filter { !$0.1.isEmpty })
    }
  }
}

extension Finding {
  fileprivate init(_ problem: RecordedRunProblem) {
    self.init(
      file: problem.file, position: problem.position, severity: .error, message: problem.message, rule: Rule(stringLiteral: problem.rule),
      hint: problem.hint, line: problem.excerpt)
  }
}
