import Diagrams
import Testing

@Suite struct SequenceDiagramReaderTests {
  @Test(arguments: Sample.allCases) func `a sample is read back`(_ sample: Sample) throws {
    let diagram = try sample.diagram
    for width in [72, 80, 100, 140] {
      let text = try SequenceDiagramText(width: width).render(diagram)
      #expect(try SequenceDiagramReader().read(text) == diagram.numberedAsDrawn)
    }
  }

  @Test func `what a drawing without footnotes says has no rules`() throws {
    let diagram = try Sample.handshake.diagram
    let text = try SequenceDiagramText(hasFootnotes: false).render(diagram)
    #expect(try SequenceDiagramReader().read(text) == diagram.numberedAsDrawn.withoutRules)
  }

  @Test(arguments: [false, true]) func `600 random conversations are read back`(wide: Bool) throws {
    for seed in 1...600 as ClosedRange<UInt64> {
      let diagram = try RandomConversation.diagram(seed: seed, wide: wide)
      let width = seed.isMultiple(of: 2) ? 72 : 100
      let text: String
      do {
        text = try SequenceDiagramText(width: width).render(diagram)
      } catch {
        text = try SequenceDiagramText(width: error.smallest).render(diagram)
      }
      do {
        let read = try SequenceDiagramReader().read(text)
        #expect(try read == diagram.numberedAsDrawn, "seed \(seed)\n\(text)")
      } catch {
        Issue.record("seed \(seed): \(error)\n\(text)")
        return
      }
    }
  }
}
