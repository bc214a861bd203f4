import Diagrams
import Documentation
import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// What a drawing must say of one segment, taken from the run itself.
private struct SegmentSeen: Hashable {
  let from: SequenceDiagram.Side
  let label: [String]
  let sentAt: Int
  let fate: SequenceDiagram.Arrow.Fate
  let isAgain: Bool
  let isInjected: Bool
}

/// What a drawing must say of one event, taken from the run itself.
private struct EventSeen: Hashable {
  let number: Int
  let time: Int
  let side: SequenceDiagram.Side
  let before: String
  let after: String
  let rules: [String]
}

extension Trace {
  /// The segments as words, made here and not by the code that draws.
  fileprivate var segmentsSeen: [SegmentSeen] {
    drawnTransmissions.map { transmission in
      let segment = transmission.segment
      let bits: [ControlBit] = [.SYN, .FIN, .RST, .URG, .ACK]
      var label = [bits.filter(segment.controlBits.contains).map(\.name).joined(separator: ",")].filter { !$0.isEmpty }
      if let number = segment.fields[SEG.SEQ.symbol] { label.append("seq=\(number)") }
      if let number = segment.fields[SEG.ACK.symbol] { label.append("ack=\(number)") }
      if let number = segment.fields[SEG.UP.symbol] { label.append("up=\(number)") }
      if segment.text > 0 { label.append("len=\(segment.text)") }
      let fate: SequenceDiagram.Arrow.Fate =
        switch transmission.fate {
        case .arrives(at: let time): .arrives(at: time)
        case .lost: .lost
        case .inFlight: .inFlight
        }
      return SegmentSeen(
        from: transmission.from == .left ? .left : .right, label: label, sentAt: transmission.sentAt, fate: fate,
        isAgain: transmission.repeats != nil && !transmission.isInjected, isInjected: transmission.isInjected)
    }
  }

  fileprivate var eventsSeen: [EventSeen] {
    drawnEvents.map { event in
      EventSeen(
        number: event.number, time: event.time, side: event.side == .left ? .left : .right, before: event.before.state.name,
        after: event.after.state.name, rules: event.reaction.firings.map(\.rule.id))
    }
  }
}

/// Every scenario's diagram as it is published, in both languages: within 72 columns, ASCII but for translated names, and, read from its text alone, the run.
@Test(arguments: [Scenario].tcp.map(\.id), ["en", "zh"]) func publishedDiagramIsTheRun(id: String, language: String) throws {
  let subject = RepositoryContent.subject
  let texts = try #require(try RepositoryContent.content.get().texts[language])
  let scenario = try #require(subject.scenario(id))
  let trace = try subject.model.run(scenario)

  let pages = try String(decoding: LocalFileSystem().read("\(RepositoryContent.root)/site/\(language)/scenarios/\(id).md"), as: UTF8.self)
  let fence = try #require(pages.components(between: "```text\n", and: "```"))
  let lines = fence.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  #expect(lines.allSatisfy { displayWidth(of: $0) <= 72 })
  let translated = Set(([.left, .right].compactMap { trace.hosts[$0] }.map(texts.host) + Interface.legend(of: texts)).joined())
  #expect(fence.allSatisfy { $0.isASCII || translated.contains($0) })

  let read = try SequenceDiagramReader().read(fence)
  let window = scenario.showsWindow
  let arrows = read.arrows.map { arrow in
    SegmentSeen(
      from: arrow.from, label: arrow.label.filter { !(window && $0.hasPrefix("win=")) }, sentAt: arrow.sentAt, fate: arrow.fate,
      isAgain: arrow.isRetransmission, isInjected: arrow.isInjected)
  }
  #expect(
    Dictionary(grouping: arrows, by: \.self).mapValues(\.count) == Dictionary(grouping: trace.segmentsSeen, by: \.self).mapValues(\.count))
  let events = read.events.map {
    EventSeen(number: $0.number, time: $0.time, side: $0.side, before: $0.before, after: $0.after, rules: $0.rules)
  }
  #expect(events == trace.eventsSeen)
  #expect(read.left.name == texts.host(trace.hosts[.left] ?? "") && read.right.name == texts.host(trace.hosts[.right] ?? ""))
}

extension Interface {
  /// The words that a diagram may hold in a language.
  fileprivate static func legend(of texts: Texts) -> [String] {
    ["legend.retransmission", "legend.lost", "legend.in-flight", "legend.injected", "crash"].map { texts.interface($0) }
  }
}

extension String {
  fileprivate func components(between start: String, and end: String) -> String? {
    guard let opening = firstRange(of: start), let closing = self[opening.upperBound...].firstRange(of: end) else { return nil }
    return String(self[opening.upperBound..<closing.lowerBound])
  }
}
