import Diagrams
import TestSupport
import Testing

/// Random conversations in every form that can be read: what is read is what was drawn.
@Suite struct RandomReadBackTests {
  @Test(arguments: [false, true]) func `300 random conversations are read back from every form`(wide: Bool) throws {
    for seed in (1...300 as ClosedRange<UInt64>).tried(oneIn: 7) {
      let diagram = try RandomConversation.diagram(seed: seed, wide: wide)
      for style in SequenceDiagramText.Style.allCases {
        let text = try drawn(seed.isMultiple(of: 2) ? 72 : 100) { (width) throws(SequenceDiagramText.WidthError) in
          try SequenceDiagramText(style, width: width).render(diagram)
        }
        expect(diagram, text, seed) {
          try $0.numberedAsDrawn.withoutTies
        } from: {
          try SequenceDiagramReader().read($0)
        }
      }
      let file = try drawn(seed.isMultiple(of: 2) ? 72 : 100) { (width) throws(SequenceDiagramText.WidthError) in
        try SequenceDiagramSVG(width: width).render(diagram)
      }
      expect(diagram, file, seed) {
        try $0.numberedAsDrawn
      } from: {
        try SequenceDiagramSVGReader().read($0)
      }
      let overlaps = try SequenceDiagramSVGReader().overlaps(in: file)
      let mermaid = try SequenceDiagramMermaid().render(diagram)
      expect(diagram, mermaid, seed) {
        try $0.numberedAsDrawn.withoutTies.withoutRules
      } from: {
        try SequenceDiagramMermaidReader().read($0)
      }
      #expect(overlaps.isEmpty, "seed \(seed) \(overlaps)")
    }
  }

  private func drawn(
    _ width: Int, _ draw: (Int) throws(SequenceDiagramText.WidthError) -> String
  ) throws(SequenceDiagramText.WidthError) -> String {
    do {
      return try draw(width)
    } catch {
      return try draw(error.smallest)
    }
  }

  private func expect(
    _ diagram: SequenceDiagram, _ text: String, _ seed: UInt64, shown: (SequenceDiagram) throws -> SequenceDiagram,
    from read: (String) throws -> SequenceDiagram
  ) {
    do {
      let (shown, read) = (try shown(diagram), try read(text))
      let isSame = shown == read
      #expect(isSame, "seed \(seed)\n\(text)\n\(shown)\n\n\(read)")
    } catch {
      Issue.record("seed \(seed): \(error)\n\(text)")
    }
  }
}
