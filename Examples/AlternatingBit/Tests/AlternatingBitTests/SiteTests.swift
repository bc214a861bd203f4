import Diagrams
import Documentation
import ProtocolModel
import Simulation
import Testing

@testable import alternating_bit

/// The protocol's own content, published by an engine that has never heard of it.
@Suite struct SiteTests {
  private static let subject: Subject = AlternatingBitProtocol.subject

  /// The folder of the package.
  private static let folder: String = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

  /// The site is built without anything to put right, with each article in each language as HTML and as Markdown.
  @Test func siteIsBuilt() throws {
    let content = try ContentFolder.read("\(Self.folder)/content", about: Self.subject)
    let site = SiteBuilder(of: Self.subject).build(content)
    #expect(site.findings.isEmpty, "\(FindingReport(site.findings) { _ in 1 }.rendered(as: .text))")
    #expect(site.counts.languages == 2)
    for page in ["index", "matrix", "states/wait-0", "scenarios/old-duplicate", "rules/receiver"] {
      for language in ["en", "zh"] {
        for ending in ["html", "md"] { #expect(site.files["\(language)/\(page).\(ending)"] != nil, "\(language)/\(page).\(ending)") }
      }
    }
  }

  /// No page speaks of the protocol that the engine was first used for.
  @Test func siteNamesNoOtherProtocol() throws {
    let content = try ContentFolder.read("\(Self.folder)/content", about: Self.subject)
    let site = SiteBuilder(of: Self.subject).build(content)
    for (path, bytes) in site.files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".md") || path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      for name in ["TCP", "SYN", "9293", "SND.", "RCV.", "control block", "传输控制块"] where text.contains(name) {
        Issue.record("\(path) names \(name)")
      }
    }
  }

  /// The diagram in README.md is what the model does now.
  @Test func readmeIsCurrent() throws {
    let scenario = try #require(Self.subject.scenario("lost-acknowledgment"))
    let words = TraceWords(hosts: ["sender": "Sender", "receiver": "Receiver"])
    let diagram = try SequenceDiagram(of: Self.subject.model.run(scenario), words: words)
    let drawn = try SequenceDiagramText(hasFootnotes: false).lines(of: diagram).joined(separator: "\n")
    let readme = String(decoding: try LocalFileSystem().read("\(Self.folder)/README.md"), as: UTF8.self)
    #expect(readme.contains("```text\n\(drawn)\n```"), "run `alternating-bit embed README.md`")
  }
}
