import Documentation
import ProtocolModel
import Simulation
import TestSupport
import Testing

@testable import TCP

/// A rule that is changed, and who must notice.
struct Drift: Sendable, CustomTestStringConvertible {
  let name: String
  let rule: String
  let change: @Sendable (Rule) -> Rule
  /// A scenario that no longer meets its expectations.
  let scenario: String
  /// An article with a line that no longer holds.
  let article: String

  var testDescription: String { name }

  static let all: [Drift] = [
    Drift(
      name: "LISTEN answers SYN with ACK alone", rule: "listen.syn",
      change: { rule in
        rule.doing { action in
          if case .send(_, keep: _) = action { .sendReliably(SEQ: ISS, ACK: RCV.NXT, CTL: [.ACK]) } else { action }
        }
      }, scenario: "three-way-handshake", article: "three-way-handshake.md"),
    Drift(
      name: "the handshake's last ACK is not sent", rule: "syn-sent.syn-ack",
      change: { rule in rule.doing { $0 == (TCB.ackOwed <- true) ? TCB.ackOwed <- false : $0 } }, scenario: "three-way-handshake",
      article: "three-way-handshake.md"),
    Drift(
      name: "nobody answers a SYN to a closed port", rule: "closed.without-ack", change: { rule in rule.doing { _ in .drop } },
      scenario: "connection-refused", article: "three-way-handshake.md"),
    Drift(
      name: "LAST-ACK ends in TIME-WAIT", rule: "otherwise.ack.of-fin.last-ack",
      change: { rule in
        rule.entering(.timeWait) { $0 == .deleteBlock ? .start(.timeWait, 2 * Limit.MSL) : $0 }
      }, scenario: "four-segment-close", article: "closing-a-connection.md"),
    Drift(
      name: "crossing FINs go to TIME-WAIT at once", rule: "otherwise.fin.fin-wait-1",
      change: { rule in rule.entering(.timeWait) { $0 } }, scenario: "simultaneous-close", article: "closing-a-connection.md"),
    Drift(
      name: "TIME-WAIT lasts one MSL", rule: "otherwise.fin.fin-wait-2",
      change: { rule in
        rule.doing { if case .start(let timer, _) = $0 { .start(timer, Limit.MSL) } else { $0 } }
      }, scenario: "four-segment-close", article: "closing-a-connection.md"),
  ]
}

extension Rule {
  /// The same rule with other actions.
  func doing(_ change: (Action) -> Action) -> Rule { entering(target, change) }

  /// The same rule with another target and other actions.
  func entering(_ target: State?, _ change: (Action) -> Action) -> Rule {
    Rule(id, in: states, on: event, step: step, when: condition, do: actions.map(change), enter: target, then: ending, cite: cite)
  }
}

/// The repository's own content, with the model as it stands; what takes long is made once for all tests.
enum RepositoryContent {
  static let root: String = #filePath.components(before: "/Tests/")
  static let folder: String = "\(root)/content"
  static let subject: Subject = subject(.rfc9293)
  /// What people wrote.
  static let content: Result<ContentFolder, any Error> = Result { try ContentFolder.read(folder, about: subject) }
  /// The site.
  static let site: Result<SiteBuild, any Error> = content.map { SiteBuilder(of: subject).build($0) }
  /// The runs, and what follows from them.
  static let runs: Runs = Runs(of: subject)

  static func subject(_ model: ProtocolModel) -> Subject {
    Subject(
      model, variants: Array([ProtocolModel].tcp.dropFirst()) + [.linux], scenarios: .tcp, situations: Situation.tcp, stimuli: Stimulus.tcp,
      properties: Property.tcp, explorations: NamedBounds.tcp, ablations: Ablation.tcp,
      implementations: [
        Implementation(.linux, scenarios: .linux, differences: DifferenceGroup.linux, sweeps: Sweep.linux, explorations: HostBounds.linux)
      ],
      stateOrder: .asDrawn)
  }
}

extension String {
  fileprivate func components(before part: String) -> String {
    firstRange(of: part).map { String(self[..<$0.lowerBound]) } ?? self
  }
}

/// When one rule changes, what no longer holds is named: a scenario by its id, and a line of an article.
@Test(arguments: Drift.all.tried(oneIn: 3)) func driftIsNamed(_ drift: Drift) throws {
  let rule = try #require(ProtocolModel.rfc9293.rule(drift.rule))
  let changed = ProtocolModel.rfc9293.applying(Profile("rfc9293", replaced: [drift.change(rule)]))
  #expect(changed.rule(drift.rule) != rule)

  let failures = try [Scenario].tcp.flatMap { try changed.run($0).failures(of: $0) }
  #expect(failures.contains { $0.scenario == drift.scenario }, "failed: \(Set(failures.map(\.scenario)).sorted())")

  let subject = RepositoryContent.subject(changed)
  let content = try ContentFolder.read(RepositoryContent.folder, about: subject)
  let findings = SiteBuilder(of: subject).build(content).findings
  #expect(findings.contains { $0.rule == "record.old" && $0.file.hasSuffix("content/explorations.yml") })
  for language in ["en", "zh"] {
    let found = findings.filter { $0.file.hasSuffix("content/\(language)/\(drift.article)") && $0.severity == .error }
    #expect(!found.isEmpty, "findings in: \(Set(findings.map(\.file)).sorted())")
    #expect(found.allSatisfy { $0.position.line > 1 && !$0.line.isEmpty })
  }
}

/// The content as it stands has nothing to find.
@Test func contentIsTrue() throws {
  let findings = try RepositoryContent.site.get().findings
  #expect(findings.isEmpty, "\(FindingReport(findings) { _ in 1 }.rendered(as: .text))")
}
