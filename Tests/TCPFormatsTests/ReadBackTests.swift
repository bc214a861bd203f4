import Diagrams
import FoundationEssentials
import ProtocolModel
import Simulation
import TCP
import TCPFormats
import TestSupport
import Testing

/// What is drawn is what happened: each form that can be read is read back from its text alone.
@Suite struct ReadBackTests {
  private static let languages: [TraceWords] = [
    TraceWords(), TraceWords(hosts: ["client": "客户端", "server": "服务器", "peer-a": "对端 A", "peer-b": "对端 B"], crash: "崩溃"),
  ]

  /// Every scenario in every form, in both languages, in three widths.
  @Test(arguments: ReadableForm.allCases) func everyScenario(form: ReadableForm) throws {
    let all = [Scenario].tcp.map { ($0, ProtocolModel.rfc9293) } + [Scenario].linux.map { ($0, ProtocolModel.linux) }
    let drawings = try all.flatMap { scenario, model in
      let trace = try model.run(scenario)
      return Self.languages.flatMap { words in [72, 90, 120].map { (scenario, trace, words, width: $0) } }
    }
    // Of the six drawings of a scenario a debug build tries one or two.
    let tried = drawings.tried(oneIn: 5)
    for (scenario, trace, words, width) in tried {
      let diagram = try SequenceDiagram(of: trace, words: words, showsWindow: scenario.showsWindow)
      let fault = try form.fault(in: diagram, width: width)
      #expect(fault == nil, "\(scenario.id)")
    }
    print("\(form): \(tried.count) drawings of \(all.count) scenarios read back")
  }

  /// How many runs are drawn by lot: few where everything is tested, 10,000 and more where `DIAGRAM_RUNS` says so.
  private static let runs: Int =
    ProcessInfo.processInfo.environment["DIAGRAM_RUNS"].flatMap { Int($0) }
    ?? (0..<400).tried(oneIn: 4).count
  private static let shares: Int = 4

  /// The run of a number; nil where a stray segment has made both sides acknowledge each other's acknowledgments for ever, as RFC 9293 has it.
  private func run(_ number: Int) throws -> Trace? {
    let result = Result { () throws(ModelError) in try ProtocolModel.rfc9293.run(ManyConversations.scenario(number)) }
    if case .failure(.endlessRun) = result { return nil }
    return try result.get()
  }

  /// Runs drawn by lot, with loss, duplication, crossing and stray segments, in every form.
  @Test(arguments: 0..<shares) func manyRuns(share: Int) throws {
    var counts = (runs: 0, endless: 0, arrows: 0, lost: 0, again: 0)
    for number in stride(from: share, to: Self.runs, by: Self.shares) {
      guard let trace = try run(number) else {
        counts.endless += 1
        continue
      }
      let words = Self.languages[number / Self.shares % 2]
      let numbers: TraceDetail.Numbers = number % 3 == 0 ? .relative : .absolute
      let diagram = try SequenceDiagram(of: trace, words: words, detail: .init(numbers: numbers, showsWindow: number % 5 == 0))
      for form in ReadableForm.allCases {
        let fault = try form.fault(in: diagram, width: [72, 90, 120][number % 3])
        #expect(fault == nil, "conversation \(number)")
      }
      counts.runs += 1
      counts.arrows += diagram.arrows.count
      counts.lost += diagram.arrows.count { $0.fate == .lost }
      counts.again += diagram.arrows.count(where: \.isRetransmission)
    }
    #expect(counts.runs > 95 * counts.endless)
    print(
      "share \(share): \(counts.runs) runs in \(ReadableForm.allCases.count) forms, \(counts.arrows) segments, \(counts.lost) lost, "
        + "\(counts.again) sent again; \(counts.endless) without an end, not drawn")
  }
}
