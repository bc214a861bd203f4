import Testing

@testable import Diagrams

@Suite struct SequenceDiagramTextTests {
  @Test(arguments: Sample.allCases) func `a sample is drawn as recorded`(_ sample: Sample) throws {
    let texts = try [72, 100].map { try SequenceDiagramText(width: $0).render(sample.diagram) }
    try expectGolden(texts.joined(separator: "\n"), "\(sample.rawValue).txt")
  }

  @Test func `no line is wider than was asked for`() throws {
    for seed in 1...100 as ClosedRange<UInt64> {
      let diagram = try RandomConversation.diagram(seed: seed, wide: true)
      for width in [72, 90, 120] {
        guard let lines = try? SequenceDiagramText(width: width).lines(of: diagram) else { continue }
        #expect(lines.allSatisfy { displayWidth(of: $0) <= width && $0.last != " " })
      }
    }
  }

  @Test func `a width that cannot be met names the smallest that can`() throws {
    let diagram = try Sample.tenInFlight.diagram
    do {
      _ = try SequenceDiagramText(width: 40).lines(of: diagram)
      Issue.record("drawn in 40 columns")
    } catch {
      #expect(error.width == 40)
      #expect(try SequenceDiagramText(width: error.smallest).lines(of: diagram).allSatisfy { displayWidth(of: $0) <= error.smallest })
      #expect(throws: SequenceDiagramText.WidthError.self) { try SequenceDiagramText(width: error.smallest - 1).lines(of: diagram) }
    }
  }

  @Test func `ASCII in, ASCII out`() throws {
    for seed in 1...50 as ClosedRange<UInt64> {
      let diagram = try RandomConversation.diagram(seed: seed)
      #expect(try SequenceDiagramText(width: 120).render(diagram).allSatisfy { $0.isASCII })
    }
  }

  @Test func `the legend explains what occurs, in the words given`() throws {
    let legend = SequenceDiagramText.Legend(retransmission: "重传", lost: "丢失", inFlight: "仍在网络中", injected: "人为放入")
    let text = try SequenceDiagramText(hasFootnotes: false, legend: legend).render(Sample.lossAndRetransmission.diagram)
    #expect(text.hasSuffix("\n\n  >>> 重传   <<< 重传   --X 丢失   --... 仍在网络中\n"))
    #expect(try !SequenceDiagramText().render(Sample.overtaking.diagram).contains("lost"))
    #expect(try !SequenceDiagramText(legend: nil).render(Sample.lossAndRetransmission.diagram).contains("lost"))
  }
}
