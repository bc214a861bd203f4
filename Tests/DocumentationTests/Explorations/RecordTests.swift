import CommonMark
import ProtocolModel
import Simulation
import Testing

@testable import Documentation
@testable import TCP

/// What explorations have found, as it is kept.
@Suite struct RecordTests {
  private func read(_ text: String) -> (record: ExplorationRecord, findings: [Finding]) {
    ExplorationRecord.read(SourceFile(name: "explorations.yml", text: SourceText(text)))
  }

  private func repositoryRecord() throws -> String {
    String(decoding: try LocalFileSystem().read("\(RepositoryContent.folder)/\(ExplorationRecord.fileName)"), as: UTF8.self)
  }

  /// Written and read, it is the same.
  @Test func roundTrip() throws {
    let text = try repositoryRecord()
    let (record, findings) = read(text)
    #expect(findings.isEmpty)
    #expect(record.yaml(madeBy: "docgen explore --record") == text)
  }

  /// The protocol keeps every property within every set of bounds, and each premise was met; each ablation breaks what it is named for.
  @Test func everythingIsHeldAndEveryAblationBreaks() throws {
    let record = try read(repositoryRecord()).record
    for named in NamedBounds.tcp {
      let entry = try #require(record["rfc9293", named.id])
      #expect(entry.holds && entry.properties.map(\.id) == named.properties.map(\.id), "\(named.id)")
      #expect(entry.properties.allSatisfy { $0.premises > 0 })
    }
    for ablation in Ablation.tcp {
      let broken = Set(record.entries(of: ablation.id).flatMap(\.properties).filter { $0.verdict == .broken }.map(\.id))
      #expect(record.entries(of: ablation.id).count == ablation.bounds.count)
      if let named = ablation.breaks { #expect(broken.contains(named.id), "\(ablation.id)") }
    }
  }

  /// Every run that is kept can happen in the model as it is, and is drawn by its name.
  @Test func recordedRunsCanHappen() throws {
    let record = try read(repositoryRecord()).record
    let runs = Runs(of: RepositoryContent.subject(.rfc9293), record: { record })
    #expect(runs.recordedNames.count > 60)
    for name in runs.recordedNames {
      let trace = try #require(try runs.recordedTrace(name)?.trace)
      #expect(!trace.events.isEmpty || name == "CLOSED+CLOSED", "\(name)")
      let states = name.split(separator: "+").map(String.init)
      if states.count == 2 { #expect(Set(Side.allCases.compactMap { trace.final[$0]?.state.name }) == Set(states), "\(name)") }
    }
    #expect(try runs.recordedTrace("no-such-run") == nil)
  }

  @Test func whatCannotBeReadIsReported() {
    #expect(read("- of: [").findings.map(\.rule) == ["record.form"])
    #expect(read("of: x\n").findings.map(\.rule) == ["record.form"])
    #expect(read("- of: rfc9293\n").findings.map(\.message) == ["an exploration lacks its name, bounds, digest or counts"])
    let text = "- of: a\n  bounds: b\n  digest: x0\n  situations: 1\n  events: 1\n  depth: 1\n  properties:\n    p:\n      verdict: maybe\n"
    #expect(read(text).findings.map(\.message) == ["the property `p` has no verdict"])
  }

  /// What is missing, old or nobody's is told apart.
  @Test func recordIsHeldAgainstTheSubject() throws {
    let subject = RepositoryContent.subject(.rfc9293)
    let text = try repositoryRecord()
    func rules(_ text: String) throws -> [Finding.Rule] {
      let record = ExplorationRecord.read(SourceFile(name: "explorations.yml", text: SourceText(text))).record
      return RecordCheck(record, of: subject, file: "explorations.yml").findings.map(\.rule)
    }
    #expect(try rules(text).isEmpty)
    #expect(try rules("") == ["record.missing"])
    #expect(try Set(rules(text.replacingFirst("bounds: transfer", with: "bounds: transferred"))) == ["record.missing", "record.unknown"])
    #expect(try rules(text.replacingFirst("digest: x", with: "digest: x0")) == ["record.old"])
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
